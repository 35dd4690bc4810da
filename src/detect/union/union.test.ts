import { describe, expect, test } from "@jest/globals";
import { unionDetector } from "./union";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return unionDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Jonas er medlem af 3F", ["3F likely"]],
    ["Hun er organiseret i HK", ["er organiseret likely", "HK certain"]],
    ["Min fagforening ringede", ["fagforening likely"]],
    ["Han er tillidsmand for chaufførerne", ["tillidsmand likely"]],
    ["She joined the union", ["joined the union likely"]],
    ["Martin has been a member of UNISON", ["UNISON likely"]],
    ["Per meldte sig ud af Krifa", ["Krifa likely"]],
    ["HK har rejst sag for Lis", ["HK likely"]],
    ["Per står i Kristelig", ["Kristelig likely"]],
    ["Kim er ikke organiseret", ["ikke organiseret likely"]],
    ["Our shop steward called him", ["shop steward likely"]],
    ["Raj was on strike", ["on strike likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "3F og DI har indgået en aftale med hjælp fra Jens",
    "Hun køber ind hos Metal",
    "Jonas er medlem af en klub",
    "Western Union sent Chen a card",
    "Ida er medlem af bestyrelsen",
    "Turen er organiseret af Bo",
    "She walked out of the room",
    "Han er enig med Lederne",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([unionDetector.id, unionDetector.category]).toEqual(["union", "special"]);
});
