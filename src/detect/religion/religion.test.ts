import { describe, expect, test } from "@jest/globals";
import { religionDetector } from "./religion";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return religionDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Fatima er muslim", ["muslim likely"]],
    ["Hr. Rosenbaum er jøde", ["jøde likely"]],
    ["Hun er medlem af folkekirken", ["af folkekirken likely"]],
    ["Han går i kirke hver søndag", ["går i kirke likely"]],
    ["Ravi is Hindu", ["Hindu likely"]],
    ["Our VP is a Mormon", ["Mormon likely"]],
    ["Ibrahim har brug for et bederum", ["bederum likely"]],
    ["Min far var katolik", ["katolik likely"]],
    ["Simon er fra Indre Mission", ["Indre Mission likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Kristen Holm ringede til hende",
    "Jonas bor på Kirkegade",
    "Messen var et mekka for ham",
    "God jul til Anna",
    "She acted in good faith",
    "Folkekirken har bestilt stole hos Jens",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([religionDetector.id, religionDetector.category]).toEqual(["religion", "special"]);
});
