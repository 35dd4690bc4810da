import { beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { bitReader, CERTAIN } from "./bit-reader";
import { readTree } from "./predictor";
import { type CodedLists, markedWords, readLists } from "./word-reader";

describe("coded lists", () => {
  type Lists = Record<string, string[]>;
  let codeLists: (lists: Lists) => CodedLists;
  beforeAll(async () => ({ codeLists } = await import("../../bin/packing.mjs")));

  const word = fc.stringMatching(/^[a-zæøåäöüß_.'0-9*!~?&A-Z-]{1,40}$/);
  const name = fc.stringMatching(/^[a-z.]{1,8}$/);
  const lists = fc.dictionary(name, fc.uniqueArray(word), { minKeys: 1 });

  test("are read as they were written, in alphabetical order", () => {
    fc.assert(
      fc.property(lists, (written) => {
        const read = readLists(codeLists(written));
        expect([...read.keys()]).toEqual(Object.keys(written));
        read.forEach((words, key) => expect(words).toBe(written[key]?.toSorted().join(" ")));
      }),
    );
  });

  test("take less room where words are alike", () => {
    const endings = ["", "e", "en", "er", "erne", "ernes", "et", "s"];
    const stems = (size: number) => Array.from({ length: size }, (_, n) => `stamme${n}`);
    const alike = stems(40).flatMap((stem) => endings.map((ending) => stem + ending));
    const { digits } = codeLists({ alike });
    expect(digits.length).toBeLessThan(alike.length);
  });

  test("a list without words and a word alone", () => {
    expect([...readLists(codeLists({ none: [], one: ["a"] }))]).toEqual([
      ["none", ""],
      ["one", "a"],
    ]);
  });

  test("by their marks", () => {
    expect([...markedWords(codeLists({ 1: ["anna"], 6: ["mark", "holm"] }))]).toEqual([
      ["anna", 1],
      ["holm", 6],
      ["mark", 6],
    ]);
  });

  test("refuse a word with what a list cannot hold", () => {
    expect(() => codeLists({ list: ["a#b"] })).toThrow("a#b");
  });
});

describe("bits", () => {
  test("come back in any ratio of chances, also the unlikely ones", async () => {
    const { bitWriter } = await import("../../bin/packing.mjs");
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: CERTAIN - 1 }), fc.nat(1)), {
      maxLength: 500,
    });
    fc.assert(
      fc.property(answers, (told) => {
        const { write, digits } = bitWriter();
        for (const [chance, bit] of told) write(chance, bit);
        const nextBit = bitReader(digits());
        expect(told.map(([chance]) => nextBit(chance))).toEqual(told.map(([, bit]) => bit));
      }),
    );
  });
});

test("a tree leads from answers to characters", () => {
  const { left, right } = readTree("#a##bcd");
  expect([left[0], right[0]]).toEqual([-97, 1]);
  expect([left[1], right[1]]).toEqual([2, -100]);
  expect([left[2], right[2]]).toEqual([-98, -99]);
});
