import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DetectContext } from "../detector";
import { fold } from "./fold";
import { personNameDetector } from "./person-name";

const subject: DetectContext = {
  where: "subject",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(["lise.holm@dki.example", "lise holm", "karen lund"]),
};

/** Found text and confidence, e.g. `Jens Hansen likely`. */
function found(text: string, context = subject): string[] {
  return personNameDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("first name and surname", () => {
  test.each([
    ["Kontrakt til Jens Hansen", "Jens Hansen"],
    ["ang. Jens Hansens kontrakt", "Jens Hansens"],
    ["Opsigelse - Anne-Marie Krogh Nielsen", "Anne-Marie Krogh Nielsen"],
    ["CV: Søren P. Kjærgaard", "Søren P. Kjærgaard"],
    ["Ansøgning Soeren Kjaergaard", "Soeren Kjaergaard"],
    ["Lønseddel Fatima Al-Hassan", "Fatima Al-Hassan"],
    ["Adgangskort til Muhammed Yildiz", "Muhammed Yildiz"],
    ["Onboarding of Agnieszka Kowalczyk", "Agnieszka Kowalczyk"],
    ["Interview with Peter Qvortrup on Monday", "Peter Qvortrup"],
    ["Referat af samtale med Thomas van der Meer", "Thomas van der Meer"],
    ["Sygemelding: Hansen, Jens", "Hansen, Jens"],
    ["J. P. Sørensen starter mandag", "J. P. Sørensen"],
    ["Advarsel J.P. Sørensen", "J.P. Sørensen"],
    ["SYGEMELDING JENS HANSEN", "JENS HANSEN"],
    ["Mark Jensen har ringet", "Mark Jensen"],
    ["Bo Larsen - ferie", "Bo Larsen"],
    ["Bank details for James O'Connor", "James O'Connor"],
    ["Peter Hansen's contract", "Peter Hansen's"],
    ["Guðrún Jónsdóttir", "Guðrún Jónsdóttir"],
    ["Velkommen til Olena Shevchenko", "Olena Shevchenko"],
    ["Sygemelding Hansen Jens", "Hansen Jens"],
    ["Hr. Qvist har klaget", "Qvist"],
    ["Mrs Smith's visit", "Smith's"],
    ["Familiesag Lars Løkke Rasmussen", "Lars Løkke Rasmussen"],
    ["Maria Brink Review", "Maria Brink"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} likely`]);
  });

  test("several people", () => {
    expect(found("MUS: Jens Hansen og Mette Bak, Ole Lind")).toEqual([
      "Jens Hansen likely",
      "Mette Bak likely",
      "Ole Lind likely",
    ]);
  });

  test("in the name of a file", () => {
    const file = { ...subject, where: "attachment-name" } as const;
    expect(found("CV_Jens_Hansen.pdf", file)).toEqual(["Jens_Hansen likely"]);
    expect(found("Kontrakt-Jens-Hansen-2026.docx", file)).toEqual(["Jens-Hansen likely"]);
    expect(found("cv_jens_hansen.pdf", file)).toEqual(["jens_hansen possible"]);
  });
});

describe("a first name that the words around introduce", () => {
  test.each([
    ["1:1 med Mette", "Mette"],
    ["Sygemelding Jonas", "Jonas"],
    ["Sygemelding - Jonas", "Jonas"],
    ["Samtale med Jonas i morgen", "Jonas"],
    ["Jonas er sygemeldt", "Jonas"],
    ["Jonas' kontrakt", "Jonas'"],
    ["Mettes opsigelse", "Mettes"],
    ["Vedr. Fatimas løn", "Fatimas"],
    ["CV Jonas", "CV Jonas".slice(3)],
    ["1:1 med Bo", "Bo"],
    ["MUS med Stig torsdag", "Stig"],
    ["Kollega Jonas fylder 50", "Jonas"],
    ["Lunch with Peter", "Peter"],
    ["Peter on sick leave", "Peter"],
    ["Min datter Freja er syg", "Freja"],
    ["Barsel: Louise", "Louise"],
    ["Advarsel til Ahmed", "Ahmed"],
    ["Jonas stopper", "Jonas"],
    ["Mettes bil", "Mettes"],
    ["Vagtbytte med Simon", "Simon"],
    ["Maria P. sygemeldt", "Maria P."],
    ["Bjarne går på pension", "Bjarne"],
    ["Hej Jonas", "Jonas"],
    ["Svar fra Jonas", "Jonas"],
    ["Salary for Anna K.", "Anna K."],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} likely`]);
  });

  test("and who is named along with it", () => {
    expect(found("Møde med Jonas og Louise")).toEqual(["Jonas likely", "Louise likely"]);
    expect(found("Indkaldt: Jonas, Louise og Bo")).toEqual([
      "Jonas likely",
      "Louise likely",
      "Bo possible",
    ]);
  });
});

describe("possible", () => {
  test.each([
    ["møde med jens hansen", "jens hansen"],
    ["Referat Xiu Hansen", "Xiu Hansen"],
    ["Kontrakt Petersen", "Petersen"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} possible`]);
  });

  test("the participants' own names", () => {
    expect(found("Samtale med Lise Holm")).toEqual(["Lise Holm possible"]);
    expect(found("1:1 med Karen")).toEqual(["Karen possible"]);
  });
});

describe("no person", () => {
  test.each([
    // firms
    "Tilbud fra Jensen & Co",
    "Møde med Georg Jensen",
    "Aftale med Novo Nordisk",
    "Ordre fra Carl Hansen & Søn",
    "Peter Hansen A/S",
    "Faktura fra Lars Larsen Group",
    "Hans Nielsen Transport ApS",
    "Brdr. Jensen",
    "Audit by Grant Thornton",
    "Ernst & Young",
    "Bang & Olufsen",
    "Frode Laursen - ny aftale",
    "A.P. Møller",
    "Leverance til Louis Poulsen",
    // ships
    "Emma Mærsk forsinket",
    "ETA Maersk Mc-Kinney Møller",
    "M/V Anna Larsen",
    "MV Helene Hansen ankommer",
    "Vessel Christian Nielsen voy 123W",
    "MSC Anna",
    // streets and places
    "Levering H.C. Andersens Boulevard 12",
    "Peter Bangs Vej 30",
    "Jens Juuls Vej",
    "Hans Broges Gade 4",
    "Lager i Frederikshavn",
    "Skt. Hans aften",
    "Kongens Lyngby",
    "Marie Kruses Skole",
    // months and weekdays
    "Rapport Maj 2026",
    "Møde den 3. August",
    "Lønkørsel Juni",
    "Status May",
    "Ferie Juli",
    // words that are names as well
    "Will you join us?",
    "Grant Application 2026",
    "Mark as read",
    "Storm over Danmark",
    "Hans kontrakt er klar",
    "Per dags dato",
    "Bo bedre",
    "Liv og død",
    "Line 3 is down",
    "vedr. Line 3",
    "Else we cancel",
    "Max 20 paller",
    "Sol og sommer",
    "May I call you?",
    "Chase payment",
    "Bill of lading",
    // products and projects
    "Projekt Emma",
    "Projekt Odin status",
    "Levering til Victoria Station 4",
    "Server Thor nede",
    "SAP Ariba adgang",
    // nothing at all
    "Ny rutine for paller",
    "Container MSKU1234567",
    "Kontrakt underskrevet",
    "Vedr. faktura 1234",
    "Booking Confirmation Rotterdam",
    "Q3 Budget Review",
    "Weekly Sales Report",
    "RE: FW: Opdatering",
    "EVA CV",
    "IDA API",
    "Anna-projektet",
    "Jensen",
    "Samtale om budget",
    "Nye priser fra DSV",
    "Kontrakt med Carlsberg",
    "Fragtbrev til Aarhus og Odense",
    "Vagtplan uge 12",
    "Toldpapirer mangler",
    "The Grant Agreement",
    "Power BI Dashboard",
    "Invitation: Summer Party",
  ])("%s", (text) => {
    expect(found(text).filter((finding) => !finding.endsWith("possible"))).toEqual([]);
  });

  test.each([
    "Jensen & Co",
    "Emma Mærsk",
    "H.C. Andersens Boulevard",
    "Georg Jensen",
    "Storm over Danmark",
    "Rapport Maj 2026",
  ])("%s is not even possible", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("bodies are not searched for names without capitals", () => {
  expect(found("møde med jens hansen", { ...subject, where: "body" })).toEqual([]);
});

test.each([
  ["Jonas Holm", "J•••• H•••"],
  ["J. P. Sørensen", "J. P. S•••••••"],
  ["Hansen, Jens", "H•••••, J•••"],
])("the mask of %s shows initials", (raw, masked) => {
  expect(personNameDetector.mask(raw)).toBe(masked);
});

describe("lists", () => {
  test("are in step with their sources: run node bin/build-names.mjs", async () => {
    const { packedNames } = await import("../../../bin/build-names.mjs");
    expect(packedNames()).toBe(readFileSync(path.join(__dirname, "names.json"), "utf8"));
  });

  test.each([
    ["Søren", "soeren"],
    ["ÅSE", "aase"],
    ["A\u030age", "aage"],
    ["José", "jose"],
    ["Łukasz", "lukasz"],
  ])("%s folds to %s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});

describe("properties", () => {
  const first = fc.constantFrom(
    "Jens",
    "Mette",
    "Søren",
    "Fatima",
    "Agnieszka",
    "Anne-Marie",
    "Ole",
    "Signe",
  );
  const last = fc.constantFrom(
    "Hansen",
    "Kjærgaard",
    "Østergaard",
    "Yildiz",
    "Nguyen",
    "Krogh",
    "Lindqvist",
  );
  const before = fc.constantFrom("Sygemelding ", "Vedr. ", "Kontrakt: ", "", "Møde med ", "CV - ");

  test("every first name with a surname is found exactly", () => {
    fc.assert(
      fc.property(before, first, last, (cue, given, family) => {
        expect(found(`${cue}${given} ${family}`)).toEqual([`${given} ${family} likely`]);
      }),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    const part = fc.constantFrom(
      "Jens",
      "Hansen",
      "Bo",
      " ",
      ".",
      "J.",
      "P",
      "og",
      "med",
      "Vej",
      "\n",
      "-",
      "'s",
      "&",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of personNameDetector.find(text, subject)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    "Jens ",
    "J.",
    "J. ",
    "Jens Hansen ",
    "a",
    "A",
    "Aa-",
    "med Bo ",
    "A ",
    "von ",
    "Jens, ",
    "å",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaa1 Hansen ",
  ])("256 KiB of %j are read in linear time", (part) => {
    const text = part.repeat(Math.ceil(2 ** 18 / part.length));
    // Anything worse than linear would take minutes here and run into the test runner's own limit.
    expect(personNameDetector.find(text, subject)).toBeInstanceOf(Array);
  });
});
