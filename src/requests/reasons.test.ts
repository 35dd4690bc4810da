import { describe, expect, test } from "@jest/globals";
import type { RequestLabel } from "./labels";
import { readingOf } from "./reading";
import { reasonFor, reasonsIn, type Scored, scoresOf } from "./reasons";
import { sentencesOf } from "./tokens";
import { lexiconOf } from "./words";

/** A rule that a mail fits, such as `erasure.delete-mine`. */
const fits = (phrase: string, weight: number): Scored => ({
  weight,
  isLetter: false,
  reason: {
    label: phrase.replace(/\..*/, "") as RequestLabel,
    phrase,
    field: "body",
    start: 0,
    end: 1,
  },
});

describe("the rules that a mail fits", () => {
  const phrases = (text: string) =>
    reasonsIn(readingOf(sentencesOf("body", text), lexiconOf("en"))).map(
      ({ reason: { phrase, start, end } }) => `${phrase}: ${text.slice(start, end)}`,
    );

  test("with the words that say so", () => {
    expect(phrases("Hello. Please delete all my data. Thanks.")).toContain(
      "erasure.delete-mine: delete all my data",
    );
  });
  test("none in a sentence that an organisation says", () => {
    expect(phrases("You have the right to have your data deleted.")).toEqual([]);
  });
  test("only of a breach where nobody says I", () => {
    const long = "The weather was fine in the north and in the south of the country. ".repeat(4);
    const found = phrases(`${long} The list with the salaries of all employees was open to all.`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((each) => each.startsWith("breach_report."))).toBe(true);
  });
});

describe("how sure the rules are", () => {
  test("of nothing without a rule", () => {
    expect(scoresOf([])).toEqual({});
  });
  test("as sure as the one that speaks, each for its own label", () => {
    expect(scoresOf([fits("erasure.mine", 0.8), fits("access.see", 0.6)])).toEqual({
      access: 0.6,
      erasure: 0.8,
    });
  });
  test("surer with a second one, but not when the same is said twice", () => {
    expect(scoresOf([fits("erasure.mine", 0.8), fits("erasure.gone", 0.5)])).toEqual({
      erasure: 0.9,
    });
    expect(scoresOf([fits("erasure.mine", 0.8), fits("erasure.mine", 0.8)])).toEqual({
      erasure: 0.8,
    });
  });
  test("in whole hundredths", () => {
    expect(scoresOf([fits("erasure.mine", 0.85), fits("erasure.gone", 0.55)]).erasure).toBe(0.93);
  });

  test.each([
    ["remove me", "marketing_optout.list", 0.75, ["erasure.delete-me"], 0.4],
    [
      "remove me, my data too",
      "marketing_optout.list",
      0.75,
      ["erasure.delete-me", "erasure.x"],
      0.99,
    ],
    ["delete my data", "marketing_optout.list", 0.75, ["erasure.x"], 0.9],
    ["remove me, and a word of news", "marketing_optout.list", 0.74, ["erasure.delete-me"], 0.9],
  ])("a newsletter and “%s”", (_, list, weight, others, erasure) => {
    const reasons = [fits(list, weight), ...others.map((phrase) => fits(phrase, 0.9))];
    expect(scoresOf(reasons).erasure).toBe(erasure);
  });
  test("leaving a list alone asks for no erasure", () => {
    expect(scoresOf([fits("marketing_optout.list", 0.9)])).toEqual({ marketing_optout: 0.9 });
  });

  test.each([
    "access.show-mine",
    "access.show-mine-want",
    "access.show-that",
    "access.show-that-want",
    "access.send-mydata",
    "access.everything",
  ])("to take one's data elsewhere is no wish to see them: %s", (phrase) => {
    const seeing = fits(phrase, 0.9);
    expect(scoresOf([fits("portability.move", 0.75), seeing])).toMatchObject({ access: 0.4 });
    expect(scoresOf([fits("portability.move", 0.74), seeing])).toMatchObject({ access: 0.9 });
    expect(
      scoresOf([fits("portability.move", 0.75), seeing, fits("access.art15", 0.5)]),
    ).toMatchObject({ access: 0.95 });
  });
});

describe("a place", () => {
  const tokens = [0, 10, 400].map((start) => ({ word: "ord", start, end: start + 3 }));
  const reason = (from: number, to: number) =>
    reasonFor("access", "access.see", { field: "subject", tokens }, { from, to });

  test("is that of its words, in their field", () => {
    expect(reason(0, 1)).toEqual({
      label: "access",
      phrase: "access.see",
      field: "subject",
      start: 0,
      end: 13,
    });
  });
  test("is cut where it gets too long to be shown", () => {
    expect(reason(1, 2)).toMatchObject({ start: 10, end: 250 });
  });
});
