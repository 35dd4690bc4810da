import { describe, expect, test } from "@jest/globals";
import { analyse } from "./people";

/** The words that mean a certain person, surely (3) or likely (from 1.5 on); `reader` for the reader (1). */
function people(text: string, isHeading = false): string {
  const { tokens, people: found } = analyse(text, { start: 0, end: text.length }, isHeading);
  return tokens
    .flatMap(({ start, end }, index) => {
      const certainty = found[index] ?? 0;
      return certainty === 0 ? [] : [`${text.slice(start, end)} ${certainty}`];
    })
    .join(", ");
}

describe("people", () => {
  test.each([
    ["han ringede", "han 3"],
    ["jeg er blevet syg", "jeg 3"],
    ["I am ill", "I 3"],
    ["I've got it", "I 3"],
    ["her wife is ill", "her 3, wife 3"],
    ["min datter er hjemme", "min 3, datter 3"],
    ["Jonas' kone er hjemme", "Jonas 2, kone 3"],
    ["du har ret", "du 1"],
    ["hun og sin far", "hun 3, sin 1.5, far 3"],
    ["medarbejderen har ret", "medarbejderen 3"],
    ["vores nye lagermedarbejder", "lagermedarbejder 3"],
    ["the applicant asked", "applicant 3"],
    ["montør Dennis Lauge", "montør 3, Dennis 2, Lauge 2"],
    ["candidate 2214", "candidate 3"],
    ["a friend's son", "friend 3, son 3"],
    ["the father is here", "father 3"],
    ["ring til din leder", "din 1"],
    ["Frau Meier ist krank", "Meier 3"],
    ["die Tür ist auf", ""],
    ["he told Acme about it", "he 3, Acme 1.7"],
    ["on behalf of Jack", "Jack 2"],
    ["wages from Derek's team", "Derek 2"],
    ["the nurse says Marek's rash is back", "nurse 3, Marek 2"],
    ["når en kollega er væk", "kollega 1"],
    ["we met when an employee left", "employee 1"],
    ["Patient: kendt", "Patient 3"],
    ["vedr. 010190-1234 er", "010190 3"],
    ["cpr 0101901234", "0101901234 3"],
    ["vi hørte fra Malmø i går", "Malmø 0"],
    ["vi hørte fra Mette i går", "Mette 2"],
    ["vi mødte Mette i går", "Mette 2"],
    ["Mr Lund called", "Lund 3"],
    ["Jonas er her", "Jonas 2"],
    ["Jonas ringede", "Jonas 2"],
    ["Vibe ringede", "Vibe 1.5"],
    ["Vibe vil ringe", "Vibe 2"],
    ["The Coens are here", "Coens 2"],
    ["Mette Lund ringede", "Mette 2, Lund 2"],
    ["LKJ er hjemme", "LKJ 2"],
    ["T. Boateng kom", "T 2, Boateng 2"],
    ["Priya off all week", "Priya 1.5"],
    ["i dag er mette væk", ""],
    ["i dag kom bo, mette er væk", "mette 2"],
    ["Borger faldt i går", "Borger 3"],
    ["Tenant in flat 9 called", "Tenant 3"],
    ["den ene af tyvene", "ene 2"],
    ["Far er hjemme", "Far 3"],
    ["at Jørgen er hjemme", "Jørgen 2"],
    ["i går kom Anna Holm Lund", "Anna 2, Holm 2, Lund 2"],
    ["Jonas, der er hjemme", "Jonas 2"],
    ["Hr. Lund ringede", "Lund 3"],
    ["ansøger er her", ""],
    ["Ansøger har ringet", "Ansøger 3"],
    ["en af vores chauffører kom", "en 2"],
    ["one of the drivers left", "one 2"],
    ["en af dem kom", ""],
    ["begge drenge kom", "begge 2"],
    ["both twins left", "both 2"],
    ["begge dele er fine", ""],
    ["den nye på lageret kom", "den 2"],
    ["den nye bil kom", ""],
    ["i have left, but the bus is late", "i 3"],
    ["ESTHER HAR RINGET", "ESTHER 2"],
    ["barnet og moderen kom", "barnet 3, moderen 3"],
    ["den pårørende og skadelidte kom", "pårørende 3, skadelidte 3"],
    ["overboen og underboen kom", "overboen 3, underboen 3"],
    ["forsikringstageren ringede", "forsikringstageren 3"],
    ["the carer left", "carer 3"],
    ["min stedfar kom", "min 3, stedfar 3"],
    ["Elev kommer ikke", "Elev 3"],
    ["Vidne forklarede alt", "Vidne 3"],
    ["Pt. er hjemme", "Pt 3"],
    ["Client, male, 34", "Client 3"],
    ["Borger lider af noget", "Borger 3"],
    ["Kelly's son left", "Kelly 2, son 3"],
    ["i Ulriks sag", "Ulriks 2"],
    ["Morten stemmer på noget", "Morten 2"],
    ["Navn: Birthe", "Birthe 3"],
    ["Lou from logistics left", "Lou 1.5"],
    ["M. Petrov kom", "M 2, Petrov 2"],
    ["Torsten har ringet", "Torsten 2"],
    ["it is new, says Dean was told", "Dean 2"],
    ["Manpreet is here", "Manpreet 2"],
    ["polakken Piotr og medarb. 40772 kom", "Piotr 2, medarb 3"],
  ])("%s: %s", (text, expected) => {
    expect(people(text)).toBe(expected.endsWith(" 0") ? "" : expected);
  });
});

describe("nobody in particular", () => {
  test.each([
    "alle medarbejdere og patienter",
    "I skal møde kl. 8",
    "her er det",
    "om 10 min kommer bussen",
    "en kone og søn",
    "Hej Bo, vi ses",
    "Kære Peter Lund",
    "Kan vi ses, Bo?",
    "Tak til Bo for kagen",
    "kagen er god, siger Bo",
    "Bo, kan vi ses",
    "/Bo",
    "vi ses mandag i København",
    "Nordisk Handel A/S leverer",
    "Politikken er ny",
    "Leveringen er klar",
    "Medarbejdere møder",
    "IT er nede",
    "A og B",
    "New Health Insurance Offer For Employees Today",
    "vejen fra Kolding",
    "fest i Horsens centrum",
    "Fristen nærmer sig",
    "leveret til en pt. i dag",
    "Elev søges",
    "it costs more, says analyst Peter Marsh",
    "konceptet og recepten",
    "123456 og 7890",
    "Status: Nyt kommer",
    "Menu uge 33",
    "Change request 88",
    "Serveren er nede",
    "Dampene kan lugte",
    "under fanen Sundhed",
    "det, man kalder ny",
    "vi søger en konsulent",
    "the site is down",
    "X",
  ])("%s", (text) => {
    expect(people(text)).toBe("");
  });
});

test("in a heading initials are enough", () => {
  expect(people("Sygemelding Jonas", true)).toBe("Jonas 2");
  expect(people("Sygemelding MLA", true)).toBe("MLA 2");
  expect(people("Sygemelding MLA")).toBe("");
});

test("counts words that speak of no one", () => {
  expect(analyse("ny politik for alle", { start: 0, end: 19 }, false).generals).toBe(2);
});

test("what is found itself is nobody's name", () => {
  const { people: found } = analyse("Allergi er svært", { start: 0, end: 16 }, false, new Set([0]));
  expect(found).toEqual([0, 0, 0]);
});
