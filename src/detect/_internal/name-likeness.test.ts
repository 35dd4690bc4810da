import { expect, test } from "@jest/globals";
import { nameLikeness } from "./name-likeness";

const likeness = (word: string) => nameLikeness(word, word.toLowerCase());

test.each([
  ["a first name that many have", "Jens", 3],
  ["another one", "Anne", 3],
  ["one that fewer have", "Gerda", 3],
  ["a genitive", "Emils", 3],
  ["one with other letters", "Jørgens", 3],
  ["in capitals", "JENS", 3],
  ["a word that is a name as well", "Lines", 1],
  ["a name that ends in -sen", "Hansen", 3],
  ["a surname", "Lindegaard", 2],
  ["one with a Danish letter", "Kjær", 2],
  ["one in capitals may be anything", "LINDEGAARD", 0],
  ["a word with a capital", "Vogn", 1],
  ["one in which a surname only begins", "Holmene", 1],
  ["one in which -sen is no end", "Absender", 1],
  ["a small word", "jens", 0],
  ["an initial", "J", 0],
])("%s: %s", (_, word, expected) => {
  expect(likeness(word)).toBe(expected);
});
