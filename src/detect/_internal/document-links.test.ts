import { describe, expect, test } from "@jest/globals";
import { leadsFrom } from "./document-links";

const leads = (before: string): boolean => leadsFrom(/visum/i, /visumnr/i, before, before.length);

describe("a document spoken of before leads to its number", () => {
  test.each([
    "Visum er klar. Nr. ",
    "Visum er klar. Nummeret er ",
    "Visum har nyt nr.: ",
    "Visum\n\nNr: ",
    "The visum came, the number is ",
  ])("when the number is announced: %j", (before) => {
    expect(leads(before)).toBe(true);
  });

  test.each([
    "Husk visumnr. Det er ",
    "Visumnr. mangler. Ivans: ",
    "Visumnr.?\n",
    "Visumnr.?\n> ",
    "Visumnr. mangler. Mit nummer er ",
  ])("when its number was spoken of and this answers: %j", (before) => {
    expect(leads(before)).toBe(true);
  });

  test.each([
    ["an answer to no question for a number", "Husk visum. Det er "],
    ["somebody's own number, which is a telephone's", "Husk visum. Mit nummer er "],
    ["no announcement", "Visumnr. kommer senere. Bo Holm "],
    ["the number of something else", "Visum er klar. Annonce nr. "],
    ["a call", "Husk visumnr. Ring til Sofie: "],
    ["the end of a mail", "Husk visumnr.\nMvh Jens, det er "],
    ["too far before", `Visum er klar. ${"Og så videre. ".repeat(8)}Nummeret er `],
  ])("not by %s", (_, before) => {
    expect(leads(before)).toBe(false);
  });
});
