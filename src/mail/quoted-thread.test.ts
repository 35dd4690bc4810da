import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isQuoted, quotedRanges } from "./quoted-thread";

const NEW = "Hej Mette\n\nJeg vender tilbage.\n\nMvh. Jens\n";

/** What counts as quoted, as texts. */
function quoted(text: string, fromMarkup?: number): string[] {
  return quotedRanges(text, fromMarkup).map(({ start, end }) => text.slice(start, end));
}

describe("everything below a header or attribution is quoted", () => {
  test.each([
    [
      "Outlook, Danish",
      "Fra: Anna Holm <anna@kunde.example>\nSendt: 3. marts 2026 09:12\nTil: Jens\nEmne: SV: Pas",
    ],
    [
      "Outlook, English",
      "From: Anna Holm\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Jens\nSubject: RE: Passport",
    ],
    ["Outlook, Swedish", "Från: Anna\nSkickat: den 3 mars 2026\nTill: Jens\nÄmne: Pass"],
    ["Outlook, Norwegian", "Fra: Anna\nSendt: 3. mars 2026\nTil: Jens\nEmne: Pass"],
    ["Outlook, German", "Von: Anna\nGesendet: Dienstag, 3. März 2026\nAn: Jens\nBetreff: Pass"],
    ["bold labels of Apple Mail", "*Fra:* Anna\n*Emne:* Pas\n*Dato:* 3. marts 2026"],
    ["folded recipients", "From: Anna\nTo: a@b.example,\n c@d.example\nSubject: Passport"],
    ["Gmail, Danish", "Den tirs. 3. mar. 2026 kl. 09.12 skrev Anna Holm <anna@kunde.example>:"],
    ["Gmail, English", "On Tue, Mar 3, 2026 at 9:12 AM Anna Holm <anna@kunde.example> wrote:"],
    [
      "Gmail, broken in two",
      "Den tirs. 3. mar. 2026 kl. 09.12 skrev Anna Holm <\nanna@kunde.example>:",
    ],
    ["Apple Mail, German", "Am 03.03.2026 um 09:12 schrieb Anna Holm <anna@kunde.example>:"],
    ["a rule", "-----Oprindelig meddelelse-----"],
    ["a rule of Gmail", "---------- Forwarded message ---------"],
    ["Apple Mail, forwarded", "Begin forwarded message:"],
  ])("%s", (_, opening) => {
    const older = `${opening}\n\nMit CPR-nummer er 010190-1234.`;
    expect(quoted(NEW + older)).toEqual([older]);
  });
});

describe("what was written now stays out", () => {
  test.each([
    ["no thread", NEW],
    ["a sender alone", "Fra: lageret\nkom der tre paller."],
    ["a sender and a recipient in a booking", "From: Aarhus\nto Hamburg by truck\nPrice: 100"],
    ["prose about writing", "Den nye chef skrev til mig i går.\nDet var rart."],
    ["a long line", `Fra: ${"x".repeat(300)}\nSendt: i dag\nTil: mig`],
    ["header lines too far apart", `From: a\n${"\n".repeat(8)}Sent: b\nTo: c\nSubject: d`],
  ])("%s", (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

test("answers between the lines stay out", () => {
  expect(quoted("> Hvad er dit CPR-nr.?\n> Og din adresse?\nDet får du ikke.\n> Tak")).toEqual([
    "> Hvad er dit CPR-nr.?\n> Og din adresse?",
    "> Tak",
  ]);
});

test("markup may say so before the text does", () => {
  expect(quoted("Hej\nGammelt\nFra: a\nSendt: b\nTil: c", 4)).toEqual([
    "Gammelt\nFra: a\nSendt: b\nTil: c",
  ]);
  expect(quoted("Hej", 0)).toEqual(["Hej"]);
});

test("isQuoted counts the first character in and the last out", () => {
  const ranges = [{ start: 2, end: 5 }];
  expect([1, 2, 4, 5].map((offset) => isQuoted(ranges, offset))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("any text gives ranges in order that lie inside it", () => {
  const part = fc.constantFrom(
    "> ",
    "\n",
    "Fra: a",
    "Sendt: b",
    "Til: c",
    "x",
    "Den 3 2026",
    " skrev a:",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const range of quotedRanges(text)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each(["> ", "Fra: a\n", "Den 3 2026 ", "\n", "From: a\nSent: ", "-----"])(
  "a mebibyte of %j is read in linear time",
  (part) => {
    // Anything worse than linear would take minutes here and run into the test runner's own limit.
    expect(quotedRanges(part.repeat(Math.ceil(2 ** 20 / part.length)))).toBeInstanceOf(Array);
  },
);
