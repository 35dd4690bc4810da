import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import { classifyMail, verdictOn } from "./classify";
import { readWeights } from "./judge";
import { readLexicon } from "./lexicon";
import { readingOf } from "./reading";
import { sentencesOf } from "./tokens";
import { lexiconOf } from "./words";

/** No label is likely of itself, and a request is as likely as none. */
const BIAS = `bias 0${" -100".repeat(12)}`;
/** How likely something is whose weights, in twentieths, sum up to this: 1 / (1 + e^(-sum / 20)). */
const [P56, P60, P61, P62, P73, P90] = [5, 8, 9, 10, 20, 44];

/**
 * The verdict on words that no rule knows, by what each weighs: for a request, then for access, rectification and
 * erasure.
 */
function verdict(text: string, ...weights: string[]) {
  const lexicon = readLexicon("keep: behold\nyou-fixed: rettede\nyou-deleted: slettede");
  const readings = [readingOf(sentencesOf("body", text), lexicon)];
  return verdictOn(readings, readWeights([BIAS, ...weights].join("\n")));
}

describe("what words alone make of a mail", () => {
  test("a request from three fifths on, and worth a look from three tenths on", () => {
    const likely = (request: number) => verdict("Ordet.", `.ordet ${request} ${100 + P73}`);
    expect(likely(P61)).toMatchObject({ labels: ["access"], possible: [] });
    expect(likely(P60)).toMatchObject({ labels: [], possible: ["access"] });
    expect(likely(-16)).toMatchObject({ labels: [], possible: ["access"] });
    expect(likely(-17)).toEqual({ labels: [], possible: [], scores: {}, why: [] });
  });

  test("its score is how likely both are, in hundredths", () => {
    expect(verdict("Ordet.", `.ordet ${P62} ${100 + P73}`).scores).toEqual({ access: 0.46 });
  });

  test("the likeliest right is stated when it is not unlikely", () => {
    expect(verdict("Ordet.", ".ordet 60 73").labels).toEqual(["access"]);
    expect(verdict("Ordet.", ".ordet 60 71")).toMatchObject({ labels: [], possible: ["access"] });
  });

  test("a further right is stated from three fifths on, and shown from half the likeliest's on", () => {
    const further = (erasure: number) =>
      verdict("Ordet.", `.ordet 60 ${100 + P90} 0 ${100 + erasure}`);
    expect(further(P62).labels).toEqual(["access", "erasure"]);
    expect(further(P56)).toMatchObject({ labels: ["access"], possible: ["erasure"] });
    expect(further(-3).possible).toEqual(["erasure"]);
    expect(further(-5)).toMatchObject({ labels: ["access"], possible: [] });
  });

  test("nobody is shown what stands nowhere in the mail", () => {
    expect(verdict("Ordet.", `<25 60 ${100 + P90}`)).toMatchObject({ labels: [], possible: [] });
  });
});

describe("beside a rule that is sure of erasure", () => {
  const beside = (request: number, access: number, erasure: number) => {
    const sentences = sentencesOf("body", "Please delete all my data. Ordet.");
    const rows = `${BIAS}\n.ordet ${request} ${100 + access} 0 ${100 + erasure}`;
    return verdictOn([readingOf(sentences, lexiconOf("en"))], readWeights(rows));
  };

  test("a mail need only be worth a look to be a request", () => {
    expect(beside(-16, -100, P90).labels).toEqual(["erasure"]);
    expect(beside(-17, -100, P90).labels).toEqual([]);
  });
  test("the words need only find erasure possible, whatever else they say", () => {
    expect(beside(60, P90, -27).labels).toEqual(["access", "erasure"]);
    expect(beside(60, P90, -29)).toMatchObject({ labels: ["access"], possible: ["erasure"] });
  });
  test("words alone state a further right from seven tenths on", () => {
    expect(beside(60, 17, P90).labels).toEqual(["access", "erasure"]);
    expect(beside(60, 16, P90)).toMatchObject({ labels: ["erasure"], possible: ["access"] });
  });
});

describe("why", () => {
  test("a place in the subject, said once though two languages are read", () => {
    const { why } = classifyMail({ ...EMPTY_MAIL, subject: "Slet mine oplysninger" });
    expect(why).toEqual([
      { label: "erasure", phrase: "erasure.delete-mine", field: "subject", start: 0, end: 21 },
    ]);
  });
  test("the three places that weigh most, each once", () => {
    const rows = [".en 60 30", ".to 0 40", ".tre 0 50", ".fire 0 60", ".fem 0 -1"];
    const text = "En to tre fire fem.";
    const { why } = verdict(text, ...rows);
    expect(why.map(({ phrase }) => phrase)).toEqual(["access:.fire", "access:.tre", "access:.to"]);
    expect(why.map(({ start, end }) => text.slice(start, end))).toEqual(["fire", "tre", "to"]);
  });
});

describe("what was done, or must not be, is no guess", () => {
  test.each([
    ["behold", "erasure"],
    ["slettede", "erasure"],
    ["rettede", "rectification"],
  ])("%s takes %s back", (word, label) => {
    const row = `.ordet 60 ${100 + P73} ${100 + P90} ${100 + P90}`;
    const shown = ({ labels, possible }: ReturnType<typeof verdict>) => labels.concat(possible);
    expect(shown(verdict("Ordet.", row))).toContain(label);
    expect(shown(verdict(`Ordet. I ${word} det.`, row))).not.toContain(label);
    expect(shown(verdict(`Ordet. I ${word} det.`, row))).toContain("access");
  });
});

test("who writes much without an I asks for nothing that words alone could say", () => {
  const row = `.ordet 60 ${100 + P90}`;
  expect(verdict("Ordet ".repeat(35), row).labels).toEqual(["access"]);
  expect(verdict("Ordet ".repeat(36), row)).toMatchObject({ labels: [], possible: [] });
});
