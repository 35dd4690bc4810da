import { describe, expect, test } from "@jest/globals";
import { sexLifeDetector } from "./sex-life";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return sexLifeDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Patrick er homoseksuel", ["homoseksuel likely"]],
    ["Jeg er lesbisk", ["lesbisk likely"]],
    ["Hun er transkønnet", ["transkønnet likely"]],
    ["Jonas har en affære med Lone", ["en affære likely"]],
    ["Torsten har været utro", ["utro likely"]],
    ["Kieran came out as asexual", ["came out as likely", "asexual likely"]],
    ["Peter og hans mand", ["mand likely"]],
    ["She and her wife", ["wife likely"]],
    ["Hans kæreste Peter kommer med", ["kæreste likely"]],
    ["Trine bor sammen med sin kone", ["kone likely"]],
    ["Ms Reed's girlfriend called", ["girlfriend likely"]],
    ["Peter og Martin er gift", ["gift likely"]],
    ["De to kvinder er gift", ["gift likely"]],
    ["Martin er gift med Peter", ["gift likely"]],
    ["Anna is engaged to Sarah", ["engaged likely"]],
    ["Simon is gay", ["gay likely"]],
    ["Han er sprunget ud", ["sprunget ud likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Peter og hans kone",
    "Anna and her husband",
    "Hans kæreste Anna kommer med",
    "Mette og Lars ses med sin kone",
    "Peter og Anna er gift",
    "Martin er gift med Anna",
    "De to naboer er gift",
    "Min mand henter nøglen",
    "Randy Gay called her",
    "Foreign affairs invited him",
    "Vores politik mod seksuel chikane er ny, siger Jens",
    "Bi-weekly sync with her",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([sexLifeDetector.id, sexLifeDetector.category]).toEqual(["sex-life", "special"]);
});
