import { describe, expect, test } from "@jest/globals";
import { hasAffiliation } from "./affiliation";
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
