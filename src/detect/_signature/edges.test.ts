import { describe, expect, test } from "@jest/globals";
import { signatureRanges } from "./signature";

/** The texts of the signatures. */
function signatures(text: string): string[] {
  return signatureRanges(text).map(({ start, end }) => text.slice(start, end));
}

/** The text without the brackets around its signatures. */
const plain = (text: string) => text.replace(/\[\[|\]\]/g, "");
/** The signatures between brackets. */
const marked = (text: string) =>
  (text.match(/\[\[[^\]]*\]\]/g) ?? []).map((part) => part.slice(2, -2));

describe("where a signature begins and ends", () => {
  test.each(["\t", "\u00a0", "\u200b", "\r"])("lines may be blank with %j", (blank) => {
    const text = `Vi ses.\n${blank}\n${blank}Mvh\n${blank}\nBo Lund${blank}`;
    expect(signatures(text)).toEqual([`Mvh\n${blank}\nBo Lund`]);
  });

  test.each([
    "[[Mvh\nBo Lund]]",
    "\n[[Mvh\nBo Lund]]",
    "Tak for sidst. [[Mvh\n\nBo Lund]]",
    "Tak for sidst.  [[Mvh\n\nBo Lund]]",
    "Vi ses.\n\n[[Bo Lund\nSalgschef\nTlf. 22 33 44 55]]\n> Hej",
    "Vi ses.\n\n[[Bo Lund\nTlf. 22 33 44 55\nSalgschef]]",
    "Vi ses.\n\n[[Bo Lund\nSalgschef\nTlf. 22 33 44 55]]\n\nHer er mere tekst, som vi gerne ville have med, og som er prosa.",
  ])("%j", (text) => {
    expect(signatures(plain(text))).toEqual(marked(text));
  });

  test.each([
    ["a closing that goes on below", "Tak for sidst. Mvh\nBo Lund"],
    [
      "prose before any contact data",
      "Vi ses.\n\nBo Lund\nSalgschef\n\nHer er mere tekst, som vi gerne ville have med, og som er prosa.",
    ],
    ["no title", "Vi ses.\n\nBo Lund\nTlf. 22 33 44 55"],
    ["no contact data", "Vi ses.\n\nBo Lund\nSalgschef"],
  ])("none: %s", (_, text) => {
    expect(signatures(text)).toEqual([]);
  });
});
