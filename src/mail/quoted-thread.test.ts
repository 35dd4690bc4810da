import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LINEAR, growth, repeated } from "../../test/processor-time";
import type { Quotations } from "./html-quotations";
import { isQuoted, quotedRanges } from "./quoted-thread";

const NEW = "Hej Mette\n\nJeg vender tilbage.\n\nMvh. Jens\n";

/** What counts as quoted, as texts. */
function quoted(text: string, marked?: Quotations): string[] {
  return quotedRanges(text, marked).map(({ start, end }) => text.slice(start, end));
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
    [
      "Gmail, broken in two by a program that ends lines in its own way",
      "Den tirs. 3. mar. 2026 kl. 09.12 skrev Anna Holm <\r\nanna@kunde.example>:\r",
    ],
    ["Apple Mail, German", "Am 03.03.2026 um 09:12 schrieb Anna Holm <anna@kunde.example>:"],
    ["a rule", "-----Oprindelig meddelelse-----"],
    ["a rule of Gmail", "---------- Forwarded message ---------"],
    ["Apple Mail, forwarded", "Begin forwarded message:"],
    [
      "Yahoo, moved in",
      "    Den lørdag den 4. maj 2024 kl. 10.12 CEST skrev Ib Dam <ib@k.example>:  ",
    ],
    ["Gmail, Finnish", "ma 27. toukok. 2024 klo 14.06 Koivu (myynti@koivu.example) kirjoitti:"],
    ["Tutanota", "16. jan. 2024 19.30 af sogn@kirke.example:"],
    [
      "a line above the header",
      "________________________________\nFrån: Åsa\nSkickat: den 5 december 2023\nTill: Bo\nÄmne: Prov",
    ],
    [
      "the date above the sender",
      "Gesendet: Freitag, 9. August 2024\nVon: Anna <a@b.example>\nAn: Jens\nBetreff: Pass",
    ],
    [
      "labels with much room behind",
      "Fra:\u00a0 \u00a0 \u00a0Rita\nTil:\u00a0 Orla@Stiftet\nDato: 21-01-2014",
    ],
    ["Notes", "-----Annette Sloth/KBH/Bank skrev: -----"],
    ["GroupWise", '>>> "Leif Trads" <leif@mail.example> 17-04-2012 10:33 >>>'],
    ["a service desk", "##- Please type your reply above this line -##"],
    ["Zoho", "---- On Mon, 04 Mar 2024 09:12:33 +0100 Birthe <b@l.example> wrote ---"],
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
    [
      "a mail that is told of",
      "Den 3. maj 2024 skrev vi til jer om de utætte altaner:\nI har endnu ikke svaret.",
    ],
    ["a mail that is told of in English", "On 3 May 2024 we wrote to you about this:\nNo answer."],
    ["a route", "Fra: Aarhus, port 3\nTil: Oslo\nDato: fredag den 12. april 2024\nLast: 22 paller"],
    ["prices", "From: 1 January\nTo: 31 December\nSubject: to surcharge\nPallet: 84,00"],
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

test("a route above a thread is not its header", () => {
  const header = "Fra: Anna\nSendt: 3. marts 2026 09:12\nTil: Jens\nEmne: Kørsel";
  expect(quoted(`Fra: Kolding\nTil: Flensborg\n\n${header}\nHej`)).toEqual([`${header}\nHej`]);
});

describe("answers below and between what is quoted stay out", () => {
  const INTRODUCTION = "Den 3. marts 2026 skrev Anna <anna@kunde.example>:";

  test.each([
    INTRODUCTION,
    "-----Original Message-----",
    "Zitat von Anna Holm <anna@kunde.example>:",
    "* Anna Holm <anna@kunde.example> [2024-10-01 08:14 +0200]:",
  ])("lines with > behind %s", (introduction) => {
    const text = `${introduction}\n\n> Hvornår kommer I?\n\nPå fredag.\n> Og hvem?\nBo.`;
    expect(quoted(text)).toEqual([introduction, "> Hvornår kommer I?", "> Og hvem?"]);
  });

  test("elements of the markup", () => {
    const text = `Hej\n${INTRODUCTION}\nHvornår kommer I?\nPå fredag.\nOg hvem?\nBo.`;
    const enclosed = [INTRODUCTION, "Hvornår kommer I?", "Og hvem?"].map((each) => ({
      start: text.indexOf(each),
      end: text.indexOf(each) + each.length,
      isIntroduction: each === INTRODUCTION,
    }));
    expect(quoted(text, { threadFrom: -1, enclosed })).toEqual([
      `${INTRODUCTION}\nHvornår kommer I?`,
      "Og hvem?",
    ]);
  });

  test("an element that holds who wrote it", () => {
    const enclosed = [{ start: 0, end: INTRODUCTION.length + 4, isIntroduction: false }];
    const text = `${INTRODUCTION}\nHej\nGodt.`;
    expect(quoted(text, { threadFrom: -1, enclosed })).toEqual([`${INTRODUCTION}\nHej`]);
  });
});

test("what nobody is said to have written is the writer's, though an element calls it quoted", () => {
  const text = "I loven står:\nTre måneders varsel.\nSå svaret er nej.";
  const enclosed = [{ start: 14, end: 34, isIntroduction: false }];
  expect(quoted(text, { threadFrom: -1, enclosed })).toEqual([]);
});

test("markup may say where the thread begins before the text does", () => {
  const from = (threadFrom: number) => ({ threadFrom, enclosed: [] });
  expect(quoted("Hej\nGammelt\nFra: a\nSendt: b\nTil: c", from(4))).toEqual([
    "Gammelt\nFra: a\nSendt: b\nTil: c",
  ]);
  expect(quoted("Hej", from(0))).toEqual(["Hej"]);
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

test.each([
  "> ",
  "Date: a\n",
  "a@b2024:\n",
  "____\n\n",
  "Fra: a\n",
  "Den 3 2026 ",
  "\n",
  "From: a\nSent: ",
  "-----",
])("a mebibyte of %j is read in linear time", (part) => {
  expect(growth(2 ** 20, repeated(part), quotedRanges)).toBeLessThan(LINEAR);
});
