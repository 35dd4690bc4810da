import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { codeList, type CodedWord } from "./letter-model";
import { packedGroup, packedList } from "./lists";
import { SOURCES } from "./sources";

test("lists.json is in step with its sources: run npm run pack-words", async () => {
  const { packedLists } = await import("../../../bin/pack-words.mjs");
  const file = readFileSync(path.join(__dirname, "lists.json"), "utf8");
  expect(packedLists() === file).toBe(true);
});

test.each(Object.entries(SOURCES))("%s comes out as it went in", (name, words) => {
  const inOrder = (list: string) => list.split(" ").toSorted();
  expect(inOrder(packedList(name))).toEqual(inOrder(words));
});

test.each(["number", "phone", "address", "street-noun", "birth"])(
  "%s: no word has two kinds",
  (group) => {
    const words = packedGroup(group).flatMap(([, list]) => list.split(" "));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  },
);

describe("the letter model", () => {
  const word = fc.stringMatching(/^(?:[a-z]{1,12}|[a-zæøåäöü_.'0-9-]{1,40})$/);
  const list = fc
    .array(fc.record({ word, marks: fc.nat(63) }), { maxLength: 60 })
    .map((entries) => entries.toSorted((a, b) => (a.word < b.word ? -1 : 1)));

  test("reads what it was told", () => {
    fc.assert(
      fc.property(list, (entries) => {
        const bits: number[] = [];
        const told = codeList(entries, [1, 3, 2], (chance, bit) => {
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
          bits.push(bit);
          return bit;
        });
        let at = 0;
        const read: CodedWord[] = codeList(null, [1, 3, 2], () => bits[at++] ?? 0);
        expect(told).toEqual(entries);
        expect(read).toEqual(entries);
        expect(at).toBe(bits.length);
      }),
    );
  });
});
