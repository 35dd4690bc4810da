import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
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
