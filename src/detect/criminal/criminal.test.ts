import { describe, expect, test } from "@jest/globals";
import { criminalDetector } from "./criminal";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return criminalDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Kenneth er dømt for vold", ["dømt for certain", "vold likely"]],
    ["Hendes straffeattest viser en dom", ["straffeattest likely"]],
    ["Han sidder i fængsel", ["i fængsel likely"]],
    ["Chaufføren er sigtet for hæleri", ["sigtet certain", "hæleri likely"]],
    ["Mette er blevet taget for spirituskørsel", ["spirituskørsel likely"]],
    ["Jens har begået underslæb", ["underslæb likely"]],
    ["She was convicted of fraud", ["convicted likely", "fraud certain"]],
    ["Keith got a DUI", ["DUI likely"]],
    ["Mr Lund was arrested for theft", ["arrested likely", "theft certain"]],
    ["Lis blev taget på fersk gerning", ["fersk gerning likely"]],
    ["Ole stak af med beløbet", ["stak af med likely"]],
    ["Han afsoner med fodlænke", ["afsoner likely", "fodlænke likely"]],
    ["He was fired for theft", ["theft likely"]],
    ["Politiet har anholdt min bror", ["anholdt likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Jonas er klar til strafferunden",
    "Hun sendte en straffeattestblanket",
    "Voldgiftssagen føres af Jens",
    "Han er fængslende at høre på",
    "Her track record is good",
    "Anna har styr på tyverialarmen",
    "Mads er i tvivl",
    "Jeg har sigtet mel",
    "Klubben har tilhold i hans kælder",
    "Jens sidder inde med viden",
    "Hans bror blev udsat for vold",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([criminalDetector.id, criminalDetector.category]).toEqual(["criminal", "criminal"]);
});
