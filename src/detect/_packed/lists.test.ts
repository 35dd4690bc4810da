import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decodeFronts, encodeFronts } from "./front-coding";
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

describe("front coding", () => {
  const word = fc.stringMatching(/^[a-zæøåäöüß_.'0-9*!~?&A-Z-]{1,40}$/);

  test("reads what it wrote, in alphabetical order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(decodeFronts(encodeFronts(words))).toEqual(words.toSorted());
      }),
    );
  });

  test("writes what is new in each word", () => {
    expect(encodeFronts(["kontrakt", "konto", "kontakt"])).toBe(" kontakt(o(rakt");
    expect(decodeFronts("")).toEqual([]);
  });

  test("refuses a word that holds one of its marks", () => {
    expect(() => encodeFronts(["a,b"])).toThrow("a,b");
  });
});
