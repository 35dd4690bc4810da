import { describe, expect, test } from "@jest/globals";
import { unmark, withMarks } from "../_testing/marked";
import { signatureRanges } from "./signature";

/** Marks the signatures of a text anew: expected to be the same as before. */
const signed = (text: string) => withMarks(unmark(text), signatureRanges(unmark(text)));

describe("where a signature begins and ends", () => {
  test.each(["\t", "\u00a0", "\u200b", "\r"])("lines may be blank with %j", (blank) => {
    const text = `Vi ses.\n${blank}\n${blank}[[Mvh\n${blank}\nBo Lund]]${blank}`;
    expect(signed(text)).toBe(text);
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
    expect(signed(text)).toBe(text);
  });

  test.each([
    [
      "a closing in the middle of a line",
      "Hun sagde: hej. Hilsen Ole. Så gik hun. Og det var det.",
    ],
    ["a closing that goes on below", "Tak for sidst. Mvh\nBo Lund"],
    [
      "prose before any contact data",
      "Vi ses.\n\nBo Lund\nSalgschef\n\nHer er mere tekst, som vi gerne ville have med, og som er prosa.",
    ],
    ["no title", "Vi ses.\n\nBo Lund\nTlf. 22 33 44 55"],
    ["no contact data", "Vi ses.\n\nBo Lund\nSalgschef"],
  ])("none: %s", (_, text) => {
    expect(signed(text)).toBe(text);
  });
});
