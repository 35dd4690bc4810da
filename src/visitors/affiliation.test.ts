import { describe, expect, test } from "@jest/globals";
import { hasAffiliation, hasLettersBehind } from "./affiliation";
import { wordsOf } from "./words";

/** Whether a company seems to stand behind "Jens Hansen". */
const behindName = (text: string) => hasAffiliation(wordsOf(`Jens Hansen${text}`), 0);

describe("a company seems to stand behind the name", () => {
  test.each([
    " (Novo)",
    ", DSV",
    ",DSV",
    " fra Novo",
    " from Novo",
    " hos Novo",
    " of Novo",
    " von Siemens",
    " från Volvo",
    " kommer fra Novo",
    ", 3M",
  ])("Jens Hansen%s", (text) => {
    expect(behindName(text)).toBe(true);
  });
});

test.each([
  [" DSV", true],
  ["_DSV", true],
  [" CV", false],
  [" Novo", false],
  [", DSV", false],
  [" X", false],
  ["", false],
])("letters of a company stand right behind it: Jens Hansen%s: %s", (text, expected) => {
  expect(hasLettersBehind(wordsOf(`Jens Hansen${text}`), 0, 2)).toBe(expected);
});

test("in capitals alone nothing is told from a company's letters", () => {
  expect(hasLettersBehind(wordsOf("JENS HANSEN BESØG"), 0, 2)).toBe(false);
});

describe("none does", () => {
  test.each([
    "",
    " (kl. 10)",
    ", Mette Lund",
    ", kl. 10",
    ", 10",
    ", A",
    " – DSV",
    " fra kantinen",
    " fra iPost",
    " fra",
    " kommer",
    " ; , DSV",
    ", (10)",
    " kommer i morgen med toget og går fra Novo",
  ])("Jens Hansen%s", (text) => {
    expect(behindName(text)).toBe(false);
  });
});
