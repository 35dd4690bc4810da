import { describe, expect, test } from "@jest/globals";
import { readLexicon } from "./lexicon";
import { readingOf, wordsIn } from "./reading";
import { sentencesOf } from "./tokens";

const lexicon = readLexicon(`
i: jeg
my: min, mine
data: oplysninger
pronoun: det
relative: mor
his: hendes
unsubscribe: afmeld
company: vi behandler
yourdata: dine data
faq: hvordan sletter jeg
hypothetical: hvis nogen
`);

function read(text: string) {
  const reading = readingOf(sentencesOf("body", text), lexicon);
  return { ...reading, each: reading.concepts.map((concepts) => [...concepts.keys()]) };
}

describe("what the sentences around give one", () => {
  test("a pronoun points two sentences back, and no further", () => {
    const [, second, third, fourth] = read("Mine oplysninger. Slet det. Alt. Slet det.").each;
    expect(second).toContain("that");
    expect(third).toEqual([]);
    expect(fourth).not.toContain("that");
    expect(read("Mine oplysninger. Alt. Slet det.").each[2]).toContain("that");
    expect(read("Slet det. Mine oplysninger.").each[0]).not.toContain("that");
  });

  test("whoever is named anywhere is spoken for", () => {
    expect(read("Slet hendes oplysninger.").each[0]).not.toContain("mydata");
    expect(read("Slet hendes oplysninger. Det er min mor.").each[0]).toContain("mydata");
  });

  test("a word alone is a wish to be left alone", () => {
    expect(read("Afmeld.").each[0]).toContain("bare-unsubscribe");
    expect(read("Afmeld bilen.").each[0]).not.toContain("bare-unsubscribe");
    expect(read("Farvel.").each[0]).toEqual([]);
  });
});

describe("what kind of mail it is", () => {
  const words = (count: number, word = "ord") => `${`${word} `.repeat(count)}.`;

  test("short up to ninety words", () => {
    expect(read(words(45) + words(45)).named.has("short")).toBe(true);
    expect(read(words(45) + words(46)).named.has("short")).toBe(false);
  });

  test("impersonal when more than thirty-five words have no I", () => {
    expect(read(words(35)).named.has("impersonal")).toBe(false);
    expect(read(words(36)).named.has("impersonal")).toBe(true);
    expect(read(`Jeg. ${words(36)}`).named.has("impersonal")).toBe(false);
    expect(read(`${words(36)} Min mor.`).named.has("impersonal")).toBe(false);
  });

  test("its words are counted over all sentences", () => {
    expect(wordsIn(sentencesOf("body", "En to. Tre fire fem."))).toBe(5);
    expect(wordsIn([])).toBe(0);
  });
});

describe("whose say a sentence is", () => {
  test.each([
    ["a person's", "Slet mine oplysninger. Tak.", [true, true]],
    ["one sentence of a company, and a person's", "Vi behandler dem. Slet det.", [false, true]],
    [
      "several of a company: what follows too",
      "Vi behandler dem. Dine data. Slet det.",
      [false, false, false],
    ],
    ["an imagined case", "Hvis nogen spørger. Slet det.", [false, true]],
    ["one question", "Hvordan sletter jeg det?", [true]],
    [
      "a page of answers",
      "Hvordan sletter jeg det? Sådan. Hvordan sletter jeg alt?",
      [false, true, false],
    ],
  ])("%s: %s", (_, text, heard) => {
    expect(read(text).isHeard).toEqual(heard);
  });
});
