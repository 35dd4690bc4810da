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
    ["Peter og hans mand", ["hans mand likely"]],
    ["She and her wife", ["her wife likely"]],
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
