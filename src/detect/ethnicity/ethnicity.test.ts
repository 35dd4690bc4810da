import { describe, expect, test } from "@jest/globals";
import { ethnicityDetector } from "./ethnicity";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return ethnicityDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Hun er romani", ["romani likely"]],
    ["Ansøgeren har somalisk baggrund", ["baggrund likely"]],
    ["Han er af tyrkisk oprindelse", ["oprindelse likely"]],
    ["Hun er etnisk kurder", ["etnisk kurder likely"]],
    ["My father is Sami, and I'm mixed race", ["is Sami certain", "mixed race certain"]],
    ["She's of Nigerian descent", ["Nigerian descent likely"]],
    ["Min mor er grønlænder", ["grønlænder likely"]],
    ["He is Black", ["Black likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Hun har baggrund i finans",
    "Varen er af ukendt oprindelse, siger Jens",
    "Samantha has a race condition in her code",
    "Vi købte sort maling til ham",
    "He got the certificate of origin",
    "Halvdelen er hans",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([ethnicityDetector.id, ethnicityDetector.category]).toEqual(["ethnicity", "special"]);
});
