import { describe, expect, test } from "@jest/globals";
import { concerns, countryBeside, isOf, isSpelledIn } from "./surroundings";

/** A text in which # stands for the number. */
function around(marked: string): [text: string, start: number, end: number] {
  const start = marked.indexOf("#");
  return [marked, start, start + 1];
}

describe("the country beside a number", () => {
  test.each([
    ["Svensk personnummer #", "sweden"],
    ["Svensk statsborger, dansk cpr #", "denmark"],
    ["# (norsk)", "norway"],
    ["Finnish ID # (Swedish citizen)", "finland"],
    ["Isländische Nummer #", "iceland"],
    ["Anna\tSE\t#", "sweden"],
    ["Dansk; NO; #", "norway"],
    ["Anna | FI | #", "finland"],
    ["Jón\tIS\t#", "iceland"],
    ["Jens\tDK\t#", "denmark"],
    ["Jens is #", null],
    ["Ham fra Akureyri #", "iceland"],
    ["Nummer #", null],
    [`Svensk ${"x".repeat(60)} #`, null],
    [`# ${"x".repeat(30)} svensk`, null],
  ])("%j: %s", (text, country) => {
    expect(countryBeside(...around(text))).toBe(country);
  });
});

describe("what a text concerns", () => {
  test.each([
    ["sweden", "Hon har sagt upp sig #", true],
    ["sweden", "Björn #", true],
    ["sweden", "Bjørn #", false],
    ["sweden", "Åbo är i Finland, #", false],
    ["sweden", "Für Björn #", false],
    ["sweden", "Dansk cpr # från Malmö", false],
    ["finland", "Vakuutettu #", true],
    ["finland", "hyvää päivää #", true],
    ["finland", "Patient #", false],
    ["iceland", "Guðrún Jónsdóttir #", true],
    ["iceland", "er í leyfi #", true],
    ["iceland", "Jens #", false],
    ["iceland", "2 stk. à 5 kr., idé #", false],
    ["iceland", "Sölvi Ýr #", true],
    ["finland", "Verokortti #", true],
    ["finland", "Veronica #", false],
    ["sweden", `Sverige ${"x ".repeat(70)}#`, true],
    ["sweden", `Sverige ${"x ".repeat(80)}#`, false],
    ["sweden", `# ${"x ".repeat(80)} Sverige`, false],
    ["finland", `Finsk ${"x ".repeat(70)}#`, true],
    ["iceland", `Ísland ${"x ".repeat(70)}#`, true],
  ] as const)("%s: %j is %s", (country, text, expected) => {
    const place = around(text);
    expect(concerns(country, ...place, countryBeside(...place))).toBe(expected);
  });
});

test("a word is said to be of a country right before it", () => {
  const isFinnish = (text: string) => isOf("finland", text, text.indexOf("cpr"));
  expect(isFinnish("hans finske cpr")).toBe(true);
  expect(isFinnish("finsk-cpr")).toBe(true);
  expect(isFinnish("finsk, cpr")).toBe(false);
  expect(isFinnish("finsk borger cpr")).toBe(false);
  expect(isFinnish("svensk cpr")).toBe(false);
});

test("letters tell Swedish and Icelandic", () => {
  expect(isSpelledIn("sweden", "öl")).toBe(true);
  expect(isSpelledIn("sweden", "öl og rødgrød")).toBe(false);
  expect(isSpelledIn("sweden", "schön bei häuser")).toBe(false);
  expect(isSpelledIn("finland", "öl")).toBe(false);
  expect(isSpelledIn("iceland", "þá")).toBe(true);
  expect(isSpelledIn("denmark", "øl")).toBe(false);
});
