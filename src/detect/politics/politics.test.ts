import { describe, expect, test } from "@jest/globals";
import { politicsDetector } from "./politics";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return politicsDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Esben stiller op for Enhedslisten", ["stiller op for likely", "Enhedslisten likely"]],
    ["Jeg stemte på Dansk Folkeparti", ["Dansk Folkeparti likely"]],
    ["Min kone er medlem af Socialdemokratiet", ["Socialdemokratiet likely"]],
    ["Han er kommunist", ["kommunist likely"]],
    ["Suzanne is standing as a Labour candidate", ["Labour likely"]],
    ["She is a lifelong Republican", ["lifelong Republican likely"]],
    ["Lis stemmer rødt", ["stemmer rødt likely"]],
    ["Bo er aktiv i DSU", ["DSU likely"]],
    ["She voted Leave", ["voted Leave likely"]],
    ["Sigurd er højreradikal", ["højreradikal likely"]],
    ["Jonas deltager for Venstre som kandidat", ["Venstre likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Jonas sidder på venstre side",
    "Vi stemmer om det med Jens",
    "Labour costs went up, says Anna",
    "Hans er i byrådet for at aflevere pakker",
    "Third party access for her",
    "Her view is a conservative estimate",
    "Han er rød i hovedet",
    "Enhedslisten er omtalt i avisen, skrev Lone",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([politicsDetector.id, politicsDetector.category]).toEqual(["politics", "special"]);
});
