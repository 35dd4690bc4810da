import { describe, expect, test } from "@jest/globals";
import {
  blanksIn,
  html,
  plainText,
  subjectOf,
  type Words,
} from "../../src/requests/answers/render";
import { LETTER_TEXT, letterWords } from "../../src/text/letters";
import { allLetters } from "./all-letters";

const LETTERS = allLetters();
const LANGUAGES = ["da", "en"] as const;

describe.each(LANGUAGES)("every letter in %s", (language) => {
  const words = letterWords(language);
  const texts = [...new Set(LETTERS.map(([, letter]) => plainText(letter, words)))];

  test("has all its words, with all names filled in", () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => /\{[a-zA-Z]+\}|undefined|null|NaN/.test(text))).toEqual([]);
  });

  test("is tidy: no double spaces or stops, no empty or unfinished paragraphs", () => {
    const untidy = texts.filter((text) => /  |\.\.|,,| \.|\n\n\n|\[\]/.test(text));
    expect(untidy).toEqual([]);
  });

  test("says the same as text and as HTML", () => {
    for (const [, letter] of LETTERS.filter((_, at) => at % 10 === 0)) {
      const bare = (text: string) => text.replace(/<[^>]*>|[\s-]+/g, "");
      const shown = html(letter, words)
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"');
      expect(bare(shown.replace(/&amp;/g, "&"))).toBe(bare(plainText(letter, words)));
    }
  });

  test("never shows a subject with personal data", () => {
    const subjects = new Set(LETTERS.map(([, letter]) => subjectOf(letter, words)));
    // The case's number, or nothing but what kind of mail it is.
    const plain = words("hand-over.subject-only");
    const others = [...subjects].filter((subject) => subject !== null && subject !== plain);
    expect(others.filter((subject) => !subject?.endsWith("2026-014"))).toEqual([]);
  });
});

test("both languages leave the same number of blanks in each letter", () => {
  const [da, en] = LANGUAGES.map((language) => letterWords(language)) as [Words, Words];
  const uneven = LETTERS.filter(
    ([, letter]) =>
      blanksIn(plainText(letter, da)).length !== blanksIn(plainText(letter, en)).length,
  );
  expect(uneven.map(([name]) => name)).toEqual([]);
});

test("no words stand in the tables that no letter says", () => {
  const said = new Set<string>();
  const words = letterWords("da");
  for (const [, letter] of LETTERS) {
    plainText(letter, (id, values) => (said.add(id), words(id, values)));
    subjectOf(letter, (id, values) => (said.add(id), words(id, values)));
  }
  const months = new Set(Array.from({ length: 12 }, (_, at) => `month.${at + 1}`));
  const unsaid = Object.keys(LETTER_TEXT.da).filter((key) => !said.has(key) && !months.has(key));
  expect(unsaid).toEqual([]);
});

describe("the Danish", () => {
  const texts = Object.entries(LETTER_TEXT.da);

  test("says du, never De, and never English", () => {
    const polite = /[a-zæøå,] (?:De|Dem|Deres)\b/;
    const english = /\b(?:please|data subject|request|GDPR|email|e-mail)\b/i;
    const said = texts.map(([, text]) => text.replace(/\{[a-zA-Z]+\}/g, ""));
    expect(said.filter((text) => polite.test(text) || english.test(text))).toEqual([]);
  });

  test("names the law in full the first time in each letter", () => {
    const words = letterWords("da");
    const short = LETTERS.map(([name, letter]) => [name, plainText(letter, words)] as const).filter(
      ([, text]) => /artikel/.test(text) && !/databeskyttelsesforordningens artikel/.test(text),
    );
    expect(short).toEqual([]);
  });
});

describe("every sentence", () => {
  const cases = LANGUAGES.flatMap((language) =>
    Object.entries(LETTER_TEXT[language]).map(([key, text]) => [language, key, text] as const),
  );

  test("has its blanks marked in its own language, and closed", () => {
    for (const [language, key, text] of cases) {
      const wrong = language === "da" ? "[fill in" : "[udfyld";
      const opened = text.split("[").length - 1;
      expect([key, text.includes(wrong), blanksIn(text).length]).toEqual([key, false, opened]);
    }
  });
});
