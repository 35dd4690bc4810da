import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { finder, staysLinear } from "../_testing/finding";
import type { DetectContext } from "../detector";
import { emailDetector } from "./email";

const context: DetectContext = {
  where: "subject",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(["mette@dki.example", "mette holm"]),
};

const found = finder(emailDetector, context);

describe("a person's address", () => {
  test.each([
    ["Ny kontakt: jens.hansen@firma.dk", "jens.hansen@firma.dk"],
    ["Adgang til jens+test@mail.firma.co.uk.", "jens+test@mail.firma.co.uk"],
    ["Jens Hansen <jh@firma.dk>; tak", "jh@firma.dk"],
    ["mailto:jh@firma.dk?subject=Hej", "jh@firma.dk"],
    ["'jh@firma.dk'", "jh@firma.dk"],
    ["søren.bjørn@rødgrød.dk skriver", "søren.bjørn@rødgrød.dk"],
    ["Send to o'brien@firm.ie, please", "o'brien@firm.ie"],
    ["JENS@FIRMA.DK", "JENS@FIRMA.DK"],
    ["jh@firma.dk.Venlig hilsen", "jh@firma.dk"],
    ["jh@xn--rdgrd-vuac.xn--p1ai", "jh@xn--rdgrd-vuac.xn--p1ai"],
    ["0101901234@digital-post.dk", "0101901234@digital-post.dk"],
    ["To:jh@firma.dk", "jh@firma.dk"],
    ["_jens_@firma.dk", "_jens_@firma.dk"],
    ["- jens@firma.dk", "jens@firma.dk"],
    ["jens@firma.dk- og", "jens@firma.dk"],
    ["jens@firma.dk-- og", "jens@firma.dk"],
    ["jens＠firma.dk", "jens＠firma.dk"],
    // No picture's name, and no machine of Microsoft's.
    ["myimage1.holm@firma.dk", "myimage1.holm@firma.dk"],
    ["image1.holm2@firma.dk", "image1.holm2@firma.dk"],
    ["jens@prod.outlook.com.firma.dk", "jens@prod.outlook.com.firma.dk"],
    ["Message-ID: x\njens@firma.dk", "jens@firma.dk"],
    ["references jens@firma.dk", "jens@firma.dk"],
    ["ACID:jens@firma.dk", "jens@firma.dk"],
    ["jens@Firma.dk.Vi ses", "jens@Firma.dk.Vi"],
    ["jens@firma.jsx", "jens@firma.jsx"],
    ["https://x.dk/a jens@firma.dk", "jens@firma.dk"],
  ])("%s", (text, address) => {
    expect(found(text)).toEqual([`${address} certain`]);
  });

  test("several in one text", () => {
    expect(found("a@firma.dk,b@firma.dk;c@firma.dk")).toHaveLength(3);
    expect(found("jens (at) firma.dk, bo@firma.dk")).toEqual([
      "jens (at) firma.dk likely",
      "bo@firma.dk certain",
    ]);
  });

  test("no more than 64 characters before the sign", () => {
    expect(found(`${"x".repeat(70)}@firma.dk`)).toEqual([`${"x".repeat(64)}@firma.dk certain`]);
  });
});

describe("names that only contain a role", () => {
  test.each([
    "hr.hansen",
    "it-jens",
    "jens.salgaard",
    "infante",
    "teamann",
    "anna.info.holm",
    "ar.holm",
    "job.hansen",
    "info1.holm",
    "anna.faktura2x",
    "dki.2holm",
    "teamholm",
    "holm.noreply-1x",
  ])("%s@ is a person's", (local) => {
    expect(found(`Skriv til ${local}@firma.dk`)).toEqual([`${local}@firma.dk certain`]);
  });
});

describe("an address spelled out", () => {
  test.each([
    "jens (at) firma.dk",
    "jens[at]firma.dk",
    "jens (snabel-a) firma.dk",
    "jens.hansen (at) firma (dot) dk",
    "jens at firma dot dk",
    "jens snabela firma punktum dk",
    "jens(a)firma.dk",
    "jens ( at ) firma.dk",
    "jens[at]firma[dot]dk",
    "jens[at]firma [dot] dk",
    "jens (@) firma.dk",
    "jens (snabela) firma.dk",
    "jens snabel-a firma punktum dk",
    "jens AT firma DOT dk",
  ])("%s", (text) => {
    expect(found(`Skriv til ${text} i dag`)).toEqual([`${text} likely`]);
  });
});

describe("addresses that are no news", () => {
  test.each([
    "info",
    "faktura",
    "support",
    "no-reply",
    "noreply+123",
    "dki.support",
    "faktura-dk",
    "kundeservice",
    "salg.aarhus",
    "importteam",
    "Kundtjänst",
    "postmottak",
    "buchhaltung",
    "2024-faktura",
    "do-not-reply",
    "do-not.reply",
    "donotreply.dk",
    "no.reply.dk",
    "dki.faktura",
    "faktura.2024",
    "kantinen",
    "kontoret",
    "kundeteamet",
    "salgsafdeling",
    "salgsafdelingen",
    "salgsavdeling",
    "salgsavdelingen",
    "køkkengruppe",
    "køkkengruppen",
    "hovedkontor",
    "hovedkontoret",
    "skoleudvalg",
    "skoleudvalget",
    "skolesekretariatet",
    "git",
  ])("%s@ is a role", (local) => {
    expect(found(`Skriv til ${local}@firma.dk`)).toEqual([]);
  });

  test("the participants' own are left out", () => {
    expect(found("Fra Mette@dki.example til jens@firma.dk")).toEqual(["jens@firma.dk certain"]);
    expect(found("Fra mette (at) dki (dot) example")).toEqual([]);
  });

  test("an address in a link's query is possible", () => {
    expect(found("https://firma.dk/afmeld?mail=jens@firma.dk")).toEqual(["jens@firma.dk possible"]);
  });
});

describe("not an address", () => {
  test.each([
    "cid:image001.png@01D9A1B2.C3D4E5F0",
    "image001.png@01DABCDE.ABCDEFAB",
    "https://jens@intranet.dk/side",
    "https://jens:hemmelig@ftp.firma.dk/",
    "https://maps.example.com/@55.67,12.56,14z",
    "npm i @kuvert/core react@18.2.0",
    "libphonenumber@1.13.16.min.js",
    "@jens kan du se på det?",
    "jens@firma",
    "3 paller @ 120 kr.",
    "møde at firma.dk",
    "Message-ID: <CAF123=abc@mail.gmail.com>",
    "In-Reply-To: <abc@firma.dk>",
    "AM0PR04MB1@AM0PR04MB1.eurprd04.prod.outlook.com",
    "Vi mødes (at) 10.30",
    "foto@ferie.jpg",
    "foto@ferie.jpeg",
    "liste@ferie.docx",
    "liste@ferie.doc",
    "liste@ferie.xls",
    "side@ferie.htm",
    "jens@pc4.localdomain",
    "References : x a@firma.dk",
    "content-id: <a@firma.dk>",
    "mid:a@firma.dk",
    "see://jens@firma.dk",
    "jens@firma.d-k",
    "jens@firma.dk.Vi2",
    "Se @firma.dk",
    "Mød os at firma.dk punktum",
    "jens@firma.d2",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("mask", () => {
  test.each([
    ["jens@firma.dk", "j•••@firma.dk"],
    ["jens (at) firma (dot) dk", "j•••@firma.dk"],
    ["jens at firma dot dk", "j•••@firma.dk"],
  ])("%s", (raw, masked) => {
    expect(emailDetector.mask(raw)).toBe(masked);
  });
});

describe("properties", () => {
  test("every ordinary address is found exactly", () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9]{3,12}\.[a-z]{4,12}x$/);
    const domain = fc.stringMatching(/^[a-z]{2,12}\.(dk|com|se|no)$/);
    fc.assert(
      fc.property(
        local,
        domain,
        fc.constantFrom("", "Til ", "<", "(", "mailto:"),
        (l, d, before) => {
          expect(found(`${before}${l}@${d} mvh`)).toEqual([`${l}@${d} certain`]);
        },
      ),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("@", "(at)", " at ", " dot ", "jens", "firma.dk", "://", ".", "æ", "\n"),
        ),
        (parts) => {
          const text = parts.join("");
          let end = 0;
          for (const match of emailDetector.find(text, context)) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            expect(match.end).toBeGreaterThan(match.start);
            end = match.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  staysLinear(found, [
    "@",
    "a@",
    "a@b.",
    "(at)",
    " at a",
    "a",
    "x@y.dk ",
    ":// a@b",
    "-@-.",
    "a@a.a-",
  ]);
});
