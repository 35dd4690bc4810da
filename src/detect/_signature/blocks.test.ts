import { describe, expect, test } from "@jest/globals";
import { unmark, withMarks } from "../_testing/marked";
import { signatureRanges } from "./signature";

/** Marks the signatures of a text anew: expected to be the same as before. */
const signed = (text: string) => withMarks(unmark(text), signatureRanges(unmark(text)));

const block = "Mette Holm\nSpeditør\nDKI A/S\nTlf. 22 33 44 55\nmh@dki.example";

describe("without words of closing", () => {
  test.each([
    `Fin dag.\n\n[[${block}]]`,
    `Fin dag.\n\n[[${block}]]\n\nFra: Bo Lund`,
    "Fin dag.\n\n[[Mette Holm, Speditør\nDKI A/S\n\nwww.dki.example]]",
    "Fin dag.\n\n[[Anna de la Cour\nHead of HR\n+45 22 33 44 55]]",
    `Fin dag.\n\n[[${block}]]\nFra: Bo Lund`,
    `Fin dag.\n\n[[${block}]]\nBo Lund <bo@firma.example> wrote:`,
    `Her er mere tekst, som vi gerne ville have med.\n\n[[${block}]]`,
  ])("%j", (text) => {
    expect(signed(text)).toBe(text);
  });

  test.each([
    ["introduced by a colon", `Kontakt:\n\n${block}`],
    ["without a position or a firm", "Fint.\n\nMette Holm\nTlf. 22 33 44 55"],
    ["with a town in place of a position", "Fint.\n\nMette Holm\nViby J\nTlf. 22 33 44 55"],
    ["behind other words than a name", "Fint.\n\nvores Mette Holm\nSpeditør\nTlf. 22 33 44 55"],
    ["without a way to reach anybody", "Fint.\n\nMette Holm\nSpeditør\nDKI A/S"],
    ["in the middle of a paragraph", `Det er\n${block}`],
    [
      "followed by prose in the same paragraph",
      `Fint.\n\n${block}\nHun kan hjælpe dig med alt det.`,
    ],
    ["without a name", "Fint.\n\nSpeditør hos os\nDKI A/S\nTlf. 22 33 44 55"],
  ])("not %s", (_, text) => {
    expect(signed(text)).toBe(text);
  });
});

describe("a list below is nobody's signature", () => {
  test.each([
    "[[Mvh\nOle]]\n\nDeltagerliste\nKaren Holm\t22334455",
    "[[Mvh\nOle]]\n\nDeltagere\nKaren Holm\nBo Lund",
    "[[Best regards\nOle]]\n\nParticipants\nKaren Holm",
    "[[Mvh\nOle]]\n\nKaren Holm\t22334455\tkh@firma.example\nBo Lund\t33445566\tbl@firma.example",
  ])("%j", (text) => {
    expect(signed(text)).toBe(text);
  });

  test.each([
    "[[Mvh\nOle Lund\tSpeditør\tol@dki.example]]",
    "[[Mvh\nOle Lund\nTlf.\t22 33 44 55\nMail\tol@dki.example]]",
    "[[Mvh\nOle Lund\nKundechef\nDKI A/S]]",
  ])("but the sender's own row is: %j", (text) => {
    expect(signed(text)).toBe(text);
  });
});

describe("ways to reach somebody", () => {
  test.each([
    "mh@dki.example",
    "www.dki.example",
    "Web: http://dki.example",
    "https://dki.example",
    "+45 22334455",
    "+1 (212) 555-0100",
    "0045 2233 4455",
    "22 33 44 55",
    "Tlf. 22334455",
    "Tlf 22334455",
    "Direkte: 22334455",
    "Kontor 2 / mob. 22334455",
    "T: 22334455",
    "T. 22334455",
    "T.22334455",
    "Tlf - 22334455",
    "Viby | T: 22334455",
    "E-mail: mholm(at)dki",
    "CVR 12345678",
    "8000 Aarhus C",
    "20095 Hamburg",
  ])("%s", (contact) => {
    const text = `Fint.\n\n[[Mette Holm\nSpeditør\n${contact}]]`;
    expect(signed(text)).toBe(text);
  });

  test.each([
    "Team 22",
    "Mobil Kran",
    "Assistent for Anna M. Dam",
    "Kontor 12 34 56",
    "Nr. 22 33 44 556",
    "Nr. 122 33 44 55",
    "Bo @ Viby",
    "Bygning +4",
    "Bygning 8000 Aarhus",
  ])("not %s", (line) => {
    const text = `Fint.\n\nMette Holm\nSpeditør\n${line}`;
    expect(signed(text)).toBe(text);
  });
});

test.each(["Koordinator", "Logistics Coordinator", "CEO", "Produktansvarlig", "Produktansvarig"])(
  "%s is a position",
  (position) => {
    const text = `Fint.\n\n[[Mette Holm\n${position}\nTlf. 22 33 44 55]]`;
    expect(signed(text)).toBe(text);
  },
);
