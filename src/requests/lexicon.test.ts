import { describe, expect, test } from "@jest/globals";
import { conceptsOf, readLexicon } from "./lexicon";
import { fold } from "./tokens";

const lexicon = readLexicon(`
delete: slet, smid _ ud
data: oplysninger, *data
law: persondatalov*
give: giv mig, e-mail
see: lad mig  se, indsigtsanmodning
untold:
no line of a table
`);

const found = (text: string) =>
  [...conceptsOf(text.split(" ").map(fold), lexicon)].map(
    ([concept, spans]) => `${concept} ${spans.map(({ from, to }) => `${from}-${to}`).join()}`,
  );

describe("a table of words", () => {
  test.each([
    ["slet mine oplysninger", ["delete 0-0", "data 2-2"]],
    ["kundedata", ["data 0-0"]],
    ["persondataloven", ["law 0-0"]],
    ["smid det hele ud", ["delete 0-3"]],
    ["smid ud", ["delete 0-1"]],
    ["smid det her gamle skrammel langt ud", []],
    ["oplysnigner oplysninnger oplysnnger", ["data 0-0,1-1,2-2"]],
    ["oplysningens", []],
    ["sled", []],
    ["smid en to tre ud", ["delete 0-4"]],
    ["smid en to tre fire ud", []],
    ["smid det", []],
    ["giv mig", ["give 0-1"]],
    ["giv dem", []],
    ["lad mig se", ["see 0-2"]],
    ["lad mig", []],
    ["e mail", ["give 0-1"]],
    ["personda", []],
    ["datafil", []],
  ])("%s", (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });

  test("may go on in an indented line, and name a concept twice", () => {
    const { byWord } = readLexicon("a: et,\n  to\nb: et");
    expect(byWord.get("et")?.map(({ concept }) => concept)).toEqual(["a", "b"]);
    expect(byWord.get("to")?.map(({ concept }) => concept)).toEqual(["a"]);
  });

  test("several tables are one", () => {
    const { byWord } = readLexicon("a: et", "a: to");
    expect([...byWord.keys()]).toEqual(["et", "to"]);
  });

  test.each([
    ["Læse", "laese"],
    ["SÅ", "saa"],
    ["Löschen", "loeschen"],
    ["kunde’s", "kunde's"],
  ])("%s and %s are written alike", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});

describe("slips of the finger", () => {
  const slips = readLexicon("a: consent, samtykke, oplysning, missed, missede, misbrug*, ordbogen");
  const isFound = (word: string) => conceptsOf([word], slips).size > 0;

  test.each([
    ["a letter left out of a word of seven", "cosent"],
    ["two that change places", "conesnt"],
    ["the last but one", "conset"],
    ["one too many", "conssent"],
    ["another letter in a word of nine", "oplysming"],
  ])("are read as what was meant: %s, %s", (_, word) => {
    expect(isFound(word)).toBe(true);
  });

  test.each([
    ["another letter in a word of seven", "content"],
    ["the first letter", "onsent"],
    ["the last one", "consen"],
    ["a letter left out of a word of six", "mised"],
    ["two letters apart that change places", "cosnnet"],
    ["two letters left out", "coset"],
    ["a word without end", `${"x".repeat(33)}oplysning`],
    ["a beginning", "misbug"],
  ])("but not %s: %s", (_, word) => {
    expect(isFound(word)).toBe(false);
  });

  test("a word of the table is itself, also a letter away from another", () => {
    const both = readLexicon("a: samtykke\nb: samtyke");
    expect([...conceptsOf(["samtyke"], both).keys()]).toEqual(["b"]);
  });
});
