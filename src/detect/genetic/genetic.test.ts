import { describe, expect, test } from "@jest/globals";
import { geneticDetector } from "./genetic";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return geneticDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Hun bærer BRCA1-mutationen", ["BRCA1 certain", "mutationen certain"]],
    ["Min gentest viste det", ["gentest likely"]],
    ["Hans DNA-profil passer", ["DNA-profil likely"]],
    ["Jeg har en arvelig sygdom", ["arvelig likely"]],
    ["Her genetic test came back", ["genetic test likely"]],
    ["My son carries the CFTR mutation", ["CFTR likely", "mutation certain"]],
    ["Lasses faderskabstest", ["faderskabstest likely"]],
    ["Jane has a pathogenic variant", ["pathogenic variant likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Det ligger i vores DNA, siger Lotte",
    "Gene called her",
    "Han bruger en genetisk algoritme",
    "Mutation testing is Ola's thing",
    "Hun leder generelt godt",
    "Generne irriterer Jens",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([geneticDetector.id, geneticDetector.category]).toEqual(["genetic", "special"]);
});
