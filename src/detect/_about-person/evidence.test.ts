import { describe, expect, test } from "@jest/globals";
import { evidenceOf } from "./evidence";
import { eachReckoned } from "./special-categories";

/** The evidence about the last word of a text that may tell something about somebody. */
function evidence(text: string): string[] {
  let found: string[] = [];
  eachReckoned(text, false, (candidate, reckoning, surroundings) => {
    found = [...evidenceOf(text, candidate, surroundings, reckoning)];
  });
  return found;
}

test("of an illness that somebody has", () => {
  expect(evidence("Min Lise har fået astma nu")).toEqual([
    "s12",
    "d0",
    "l3.matters",
    "kmattershealth",
    "Wastma",
    "c0",
    "i0",
    "g0",
    "p3",
    "C0",
    "C3",
    "C5",
    "C17",
    "<0",
    "<3",
    "-4p3",
    "-3p2",
    "<5",
    "-2.5",
    "-1.5",
    "-1=faaet",
    ">17",
    "1.17",
    "1=nu",
    "min",
    "har",
    "fået",
    "nu",
  ]);
});

describe("which name it is says nothing", () => {
  const words = (text: string) => evidence(text).filter((piece) => /^[a-zæøå]+$/.test(piece));

  test.each([
    ["of first names", "mette har astma og mads det samme", ["har", "det", "samme", "og"]],
    ["of what has a capital in a sentence", "Nu har min søn i Vejle, Jylland astma", ["nu", "har"]],
    ["but of a first word", "Kurset er slut. Deltagerne fra Vejle har astma", ["delta", "kurse"]],
  ])("%s", (_, text, some) => {
    expect(words(text)).toEqual(expect.arrayContaining(some));
    expect(words(text).join()).not.toMatch(/mette|mads|vejle|jylla/);
  });
});

test("far away words are no evidence", () => {
  const far = "kursus ".repeat(30);
  expect(evidence(`Webinar ${far}\nMin søn har astma.\n${far}webinar`)).not.toContain("webin");
});

test("a question and a row of a form are such", () => {
  expect(evidence("Har min søn astma?")).toContain("Q");
  expect(evidence("Navn: Bo Bang\nDiagnose: astma")).toContain("R");
});
