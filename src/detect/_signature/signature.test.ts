import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { staysLinear } from "../_testing/finding";
import { unmark, withMarks } from "../_testing/marked";
import { greetingRanges } from "./_testing/greeting-ranges";
import { isExpectedContact, signatureRanges } from "./signature";

/** Marks the signatures of a text anew: expected to be the same as before. */
const signed = (text: string) => withMarks(unmark(text), signatureRanges(unmark(text)));

const block = "Mette Holm\nSpeditør\nDKI A/S\nTlf. 22 33 44 55\nmh@dki.example";

describe("words of closing begin a signature", () => {
  test.each([
    "Med venlig hilsen",
    "Venlig hilsen",
    "Venlig hilsen,",
    "Med venlig hilsen / Best regards",
    "Mange hilsner",
    "De bedste hilsner",
    "Kærlig hilsen",
    "Hilsen",
    "Tak og hilsen",
    "Mvh.",
    "MVH",
    "M.v.h.",
    "Kh",
    "Vh",
    "Best regards,",
    "Kind regards",
    "Warm regards",
    "Regards",
    "Many thanks",
    "Best",
    "Thanks,",
    "Thanks and regards",
    "Yours sincerely,",
    "Med vänlig hälsning",
    "Vänliga hälsningar",
    "Bästa hälsningar",
    "Vennlig hilsen",
    "Med vennlig hilsen",
    "Beste hilsen",
    "Mit freundlichen Grüßen",
    "Viele Grüße",
    "Mit freundlichem Gruß",
    "MfG",
    "--",
    "-- ",
    "Sendt fra min iPhone",
  ])("%s", (closing) => {
    const text = `Vi ses.\n\n[[${closing}\n\n${block}]]`;
    expect(signed(text)).toBe(text);
  });

  test.each([
    "Vi ses på tirsdag. [[Mvh Ole]]",
    "Ring på 22 33 44 55. [[Hilsen Anna, tlf. 33 22 11 00]]",
    "Er du der? [[Kh Bo]]\n\nOg så lidt mere om det, som du skrev i går.",
    "[[Hilsen fra Mette]]",
    "[[Hilsen Mette fra os alle på lageret i Viby]]",
    "[[Mvh Ole]]",
    "Hej Ole\n\nTak for i går. Vi ses i morgen. [[Mvh Bo]]",
    "Pallerne kom i går, men vi mangler stadig de tre kasser med skruer, som I har lovet os. [[Mvh Bo]]",
  ])("also at the end of a line: %j", (text) => {
    expect(signed(text)).toBe(text);
  });

  test.each([
    "Hilsen til Mette fra os andre i afdelingen.",
    "Hilsenen var venlig.",
    "Hilsen Mette og alle os andre i afdelingen ved havnen i Viby",
    "Best practice for dispatch",
    "Thanks for the update on the shipment",
    "Regardless of that",
    "Kr. 500 er for meget",
    "Bästa Anna",
    "Mange varer er udsolgt",
    "Hun sagde: hilsen er sendt. Og så videre.",
    "---",
  ])("not in %j", (line) => {
    const text = `${line}\nTlf. 22 33 44 55`;
    expect(signed(text)).toBe(text);
  });
});

describe("a signature ends before", () => {
  test.each([
    ["a short sentence about somebody", "Hun hedder jo Mette og bor der"],
    ["prose", "Husk at ringe til Mette på 22 33 44 55"],
    ["a sentence", "Pakken er til Bo."],
    ["a disclaimer", "This e-mail is confidential and may contain privileged information."],
    ["a postscript", "PS. Mettes nummer: 22 33 44 55"],
    ["a list", "- Mette 22 33 44 55"],
    [
      "a list of people",
      "Anna Holm, Bo Lund, Carl Friis, Dorte Skov, Erik Vang, Finn Krog, Gitte Bæk, Hans Juul, Ib Dam",
    ],
    ["a short sentence in small letters", "ring til mig"],
    ["an attachment", "Attachment: Bo Lund"],
    ["a form", "Navn: Bo Lund"],
    ["a heading", "Nye kolleger:"],
    ["a quoted mail", "Fra: Bo Lund <bo@firma.example>"],
    ["a quoted mail in English", "From: Bo Lund"],
    ["a quoted mail in bold", "*Fra:* Bo Lund"],
    ["a quoted mail with a space", "Fra : Bo Lund"],
    ["a rule", "________________________________"],
    ["an original message", "-----Oprindelig meddelelse-----"],
    ["an original message between fewer lines", "-- Original Message --"],
    ["a line of attribution", "Den 3. mar. 2026 kl. 10.12 skrev Bo Lund <bo@firma.example>:"],
    ["an English line of attribution", "On Tue, Mar 3, 2026 at 10:12 Bo Lund wrote:"],
    ["a short line of attribution", "Den 3.3.2026 10.12 skrev Bo Lund <bo@firma.example>"],
    ["an attribution behind the name", "Bo Lund <bo@firma.example> wrote:"],
    ["one without a colon", "Bo Lund <bo@firma.example> skrev"],
    ["a deeper quotation", "> Bo Lund"],
  ])("%s", (_, next) => {
    for (const gap of ["\n", "\n\n"]) {
      const text = `Fint.\n\n[[Mvh\n${block}]]${gap}${next}`;
      expect(signed(text)).toBe(text);
    }
  });

  test.each(["[[Mvh\nOle]]\n\n\n\nBo Lund", "[[Mvh\nOle\n\n\nBo Lund]]"])(
    "three empty lines: %j",
    (text) => {
      expect(signed(text)).toBe(text);
    },
  );

  test("the 17th line", () => {
    const lines = "Linje\n".repeat(16).trim();
    const text = `[[Mvh\n${lines}]]\nLinje`;
    expect(signed(text)).toBe(text);
  });

  test.each([
    ["titles with small words", "Leder af salg og marketing"],
    ["addresses", "Søndergade 100 B, 1. sal th., 8000 Aarhus C"],
    [
      "contact data in one line",
      "T: 22 33 44 55 | M: 33 22 11 00 | E: mette.holm@dki.example | W: www.dki.example/da/kontakt-os/her",
    ],
    ["contact data without full stops", "tlf 22 33 44 55, fax 33 22 11 00, mail mh@dki.example"],
    ["a slogan", "Vi flytter verden"],
    ["a slogan in italics", "_Vi flytter verden_"],
    ["a slogan with a verb of quotations", "Danmark skrev historie"],
    ["opening hours", "Åbent fra: 8-16"],
    ["a title behind a hyphen", "Speditør - Nordic Freight"],
    ["a full stop", "Head of Sales, Nordic Freight Ltd."],
    ["a full stop in the middle", "Leder af salg, Nordic Freight Ltd. København"],
    ["a name with a full stop", "Mette Holm."],
    ["a firm's numbers", "CVR 12345678"],
  ])("but not before %s", (_, line) => {
    const text = `Fint.\n\n[[Mvh\nMette Holm\n${line}\nTlf. 22 33 44 55]]`;
    expect(signed(text)).toBe(text);
  });
});

describe("every mail of a thread has its own", () => {
  test("below headers", () => {
    const text =
      "Tak.\n\n[[Mvh Ole]]\n\n________________________________\nFra: Bo Lund\nSendt: 3. marts\nTil: Ole\n\nHej Ole,\nring til Per på 22 33 44 55 i dag.\n\n[[Venlig hilsen\nBo Lund\nMobil 33 22 11 00]]";
    expect(signed(text)).toBe(text);
  });
  test("behind marks of quotation", () => {
    const text = "Ja.\n\n> Hej\n> [[Mvh\n> Bo Lund\n> Tlf. 22 33 44 55]]\n>> [[Kh\n>> Mette]]";
    expect(signed(text)).toBe(text);
  });
  test("with the line ends of Windows", () => {
    const text = "Ja.\r\n\r\n[[Mvh\r\nBo Lund]]\r\n\r\nFra: Mette\r\n";
    expect(signed(text)).toBe(text);
  });
});

describe("isExpectedContact", () => {
  const text = `Hej Bo Lund,\n\nRing til Mette på 33 22 11 00.\n\nMvh\n${block}\nCPR 010190-1234\n\nPS. Ikke 22 33 44 56.`;
  const at = (part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };

  test("a sender's own data in a signature is", () => {
    expect(isExpectedContact(text, "person-name", at("Mette Holm"))).toBe(true);
    expect(isExpectedContact(text, "phone", at("22 33 44 55"))).toBe(true);
    expect(isExpectedContact(text, "email", at("mh@dki.example"))).toBe(true);
    expect(isExpectedContact(text, "address", at("DKI A/S"))).toBe(true);
  });
  test("other kinds of data are not, wherever they stand", () => {
    expect(isExpectedContact(text, "cpr", at("010190-1234"))).toBe(false);
    expect(isExpectedContact(text, "health", at("Mette Holm"))).toBe(false);
  });
  test("nothing is outside of the signature", () => {
    expect(isExpectedContact(text, "phone", at("33 22 11 00"))).toBe(false);
    expect(isExpectedContact(text, "phone", at("22 33 44 56"))).toBe(false);
    expect(
      isExpectedContact(text, "phone", {
        start: text.indexOf("Mvh") - 1,
        end: text.indexOf("Mvh") + 3,
      }),
    ).toBe(false);
  });
  test("the recipient's name is in the greeting, not the recipient's phone", () => {
    expect(isExpectedContact(text, "person-name", at("Bo Lund"))).toBe(true);
    expect(isExpectedContact(text, "phone", at("Bo Lund"))).toBe(false);
  });
});

describe("properties", () => {
  test("ranges are in order, inside the text and not empty", () => {
    const part = fc.constantFrom(
      "Mvh",
      "\n",
      "\n\n",
      "Bo Lund",
      "> ",
      "Fra: Bo",
      "Tlf. 22 33 44 55",
      " ",
      "A/S",
      ". ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const ranges of [signatureRanges(text), greetingRanges(text)]) {
          let free = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  staysLinear(
    (text) => [...signatureRanges(text), ...greetingRanges(text)],
    [
      "\n",
      "Mvh\n",
      "> ",
      ">\n",
      "Bo Lund\n",
      "Bo Lund\nA/S\n\n",
      " ",
      "Mvh. ",
      "Hej Bo ",
      "a. a ",
      "\nHej Bo",
      "Tak med venlig ",
    ],
  );
});
