import { expect, test } from "@jest/globals";
import { isFirstName, isName, isOrdinaryWord } from "./known-as";

test.each([
  ["Mads", true, true, false],
  ["mads", true, true, false],
  ["Bo", true, false, false],
  ["Holm", false, true, false],
  ["Frokost", false, false, true],
  ["Xyzzyq", false, false, false],
])(
  "%s: first name %s, name and nothing else %s, ordinary word %s",
  (word, first, name, ordinary) => {
    expect([isFirstName(word), isName(word), isOrdinaryWord(word)]).toEqual([
      first,
      name,
      ordinary,
    ]);
  },
);
