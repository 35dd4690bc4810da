import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LANGUAGES } from "../language";
import { readLexicon } from "../lexicon";
import { lexiconOf } from ".";
import { decode85, encode85 } from "./base85";
import { TABLES } from "./sources";

test("packed.json is in step with its sources: run npm run pack-words", async () => {
  const { packedTables } = await import("../../../bin/pack-words.mjs");
  const file = readFileSync(path.join(__dirname, "packed.json"), "utf8");
  expect(packedTables() === file).toBe(true);
});

test.each(LANGUAGES)("%s: the words come out as they went in", (language) => {
  const words = ({ byWord, byPair, byBeginning, byEnding }: ReturnType<typeof readLexicon>) =>
    [byWord, byPair, byBeginning, byEnding].map((map) => [...map.keys()].toSorted());
  const tables = language === "no" ? [...TABLES.no, ...TABLES.da] : TABLES[language];
  expect(words(lexiconOf(language))).toEqual(words(readLexicon(...tables)));
});

test("bytes come out as they went in, filled up with zeros", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const read = decode85(encode85(bytes));
      expect(read.slice(0, bytes.length)).toEqual(bytes);
      expect(read.slice(bytes.length).every((byte) => byte === 0)).toBe(true);
      expect(read.length % 4).toBe(0);
    }),
  );
});

test("the text needs no escapes in JSON", () => {
  const all = Uint8Array.from({ length: 1024 }, (_, index) => (index * 37) % 256);
  const text = encode85(all);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text).toHaveLength((all.length / 4) * 5);
});
