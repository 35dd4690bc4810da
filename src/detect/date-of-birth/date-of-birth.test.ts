import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { SUBJECT, finder, staysLinear } from "../_testing/finding";
import { dateOfBirthDetector } from "./date-of-birth";
import { dateAt } from "./dates";

const today = { year: 2026, month: 3, day: 1 };
const found = finder(dateOfBirthDetector, SUBJECT);

describe("a date behind a word for birth", () => {
  test.each([
    ["Fødselsdato: 03.03.1985", "03.03.1985"],
    ["fødselsdato 3/3-85", "3/3-85"],
    ["Jonas, født den 3. marts 1985", "3. marts 1985"],
    ["Jonas Holm (f. 03-03-1985)", "03-03-1985"],
    ["f.03.03.1985", "03.03.1985"],
    ["f. d. 3/3 1985", "3/3 1985"],
    ["født i Aarhus den 3. marts 1985", "3. marts 1985"],
    ["Fødselsdag d. 3.3.1985", "3.3.1985"],
    ["Foedt 1985-03-03", "1985-03-03"],
    ["DOB: 1985-03-03", "1985-03-03"],
    ["D.O.B. 03/03/1985", "03/03/1985"],
    ["Date of birth 3 March 1985", "3 March 1985"],
    ["born on March 3rd, 1985", "March 3rd, 1985"],
    ["born on the 3rd of March 1985", "3rd of March 1985"],
    ["Birth date: 12/25/1985", "12/25/1985"],
    ["Fødselsdato\n03031985", "03031985"],
    ["Fødselsdato 030385.", "030385"],
    ["Fødselsdato 19850303", "19850303"],
    // No date of the year 1112.
    ["Fødselsdato 20101112", "20101112"],
    ["Fødselsdato 03 03 85", "03 03 85"],
    ["Fødselsdato 03 03 1985", "03 03 1985"],
    ["født 3.3.'85", "3.3.'85"],
    ["född den 3 mars 1985", "3 mars 1985"],
    ["geboren am 3. Dezember 1985", "3. Dezember 1985"],
    ["født 29-02-2000", "29-02-2000"],
    ["FØDSELSDATO 3 okt 85", "3 okt 85"],
    ["Fødselsdato (dd-mm-åååå): 03-03-1985", "03-03-1985"],
    ["Fødselsdato (dd.mm.åååå): 03.03.1985", "03.03.1985"],
    ["Date of birth (dd/mm/yyyy) 03/03/1985", "03/03/1985"],
    ["Petra, geb. 3. März 1985", "3. März 1985"],
    ["geb. am 03.03.1985", "03.03.1985"],
    ["Födelsedag 1985-03-03", "1985-03-03"],
    ["f.dato 030385", "030385"],
    ["Fødselsdag 12.06.2019", "12.06.2019"],
    // The name of the field in other words
    ["føds.dato 03.03.1985", "03.03.1985"],
    ["Fødslsdto: 03.03.1985", "03.03.1985"],
    ["fødsels dato 03.03.1985", "03.03.1985"],
    ["Fødested og -dato: Ribe, 03.03.1985", "03.03.1985"],
    ["Dato for fødsel: 03.03.1985", "03.03.1985"],
    ["Date and place of birth 03.03.1985", "03.03.1985"],
    ["Birth: 3 March 1985", "3 March 1985"],
    ["date_of_birth=1985-03-03", "1985-03-03"],
    ["GebDat 03.03.1985", "03.03.1985"],
    ["fdt. 03.03.1985", "03.03.1985"],
    ["FØD. 03.03.85", "03.03.85"],
    ["Ida Holm (b. 3 March 2012)", "3 March 2012"],
    ["Ida Holm, * 03.03.2012", "03.03.2012"],
    // Words and numbers between
    ["Fødselsdato.......: 03.03.1985", "03.03.1985"],
    ["Fødselsdato (6 cifre): 030385", "030385"],
    ["Fødselsdato\n\n03.03.1985", "03.03.1985"],
    ["Fødselsdato\n- 03.03.2015", "03.03.2015"],
    ["Født kl. 03.12 den 7. august 2023", "7. august 2023"],
    ["Fødselsdato iflg. pas: 3 MAR 2015", "3 MAR 2015"],
    ["Fødselsdatoen for den forsikrede, Hans Kjær, er 03.03.1985", "03.03.1985"],
    ["Hvornår er du født? 03.03.1985", "03.03.1985"],
    // Swedish six digits
    ["född 850331", "850331"],
    ["född 85-03-31", "85-03-31"],
    // The word behind
    ["03.03.1985 (født)", "03.03.1985"],
    ["March 3, 1985 (DOB)", "March 3, 1985"],
    ["3. marts 1985 er min fødselsdag", "3. marts 1985"],
    ["03.03.1985 = fødselsdato", "03.03.1985"],
    ["Sie wurde am 3. März 1985 geboren", "3. März 1985"],
    // One person below a heading, by the full name
    ["Deltagere (navn, fødselsdato):\nIda Holm, 03.03.2015", "03.03.2015"],
  ])("%j", (text, date) => {
    expect(found(text)).toEqual([`${date} likely`]);
  });

  test("several people", () => {
    expect(found("Børn født 03.03.2015 og 04.05.2017")).toEqual([
      "03.03.2015 likely",
      "04.05.2017 likely",
    ]);
  });

  test("each line of a list", () => {
    expect(found("Fødselsdatoer:\n- Ida: 03.03.2015\n2. Bo 04.05.2017\n\nMøde 1.1.2019")).toEqual([
      "03.03.2015 likely",
      "04.05.2017 likely",
    ]);
    expect(found("Fødselsdatoer: Ida 03.03.2015, Bo 04.05.2017")).toEqual([
      "03.03.2015 likely",
      "04.05.2017 likely",
    ]);
  });

  test("each row of a file with commas", () => {
    expect(found("Name,DOB,Start\nIda,2015-03-03,2021-01-01\nBo,2017-05-04,")).toEqual([
      "2015-03-03 likely",
      "2017-05-04 likely",
    ]);
  });

  test("a date further away has to be an old one", () => {
    expect(found("Kunden oplyser sin fødselsdato til 02.03.2011")).toEqual([]);
    expect(found("Kunden oplyser sin fødselsdato til 01.03.2011")).toEqual(["01.03.2011 likely"]);
  });

  test("a date between two words for birth is found once", () => {
    expect(found("født 03.03.1985 (fødselsdato)")).toEqual(["03.03.1985 likely"]);
  });

  test("each row of a table", () => {
    expect(found("Navn\tFødt\tTlf.\nAnna\t03.03.2015\t22\nBo\t04.05.2017\t33\nI alt\t2")).toEqual([
      "03.03.2015 likely",
      "04.05.2017 likely",
    ]);
  });

  test("only its own column of a table", () => {
    expect(found("Født;Start\n03.03.2015;01.08.2021\n;01.08.2022")).toEqual(["03.03.2015 likely"]);
  });

  test.each([
    ["another date in front", "Dato\tNavn\tFødselsdato\n03-11-2025\tBo Lund\t12-03-1984"],
    ["a number that could be a date", "Sagsnr.;Navn;Født\n120124;Bo Lund;12-03-1984"],
    ["a member's number", "Medl.nr.|Navn|Fødselsdag|Mobil\n100234|Bo Lund|12-03-1984|51421789"],
    ["with commas", "Joined,Name,DOB\n2020-01-01,Bo Lund,12-03-1984"],
    ["a rule below", "| Ansat | Født |\n|---|---|\n| 01-08-2020 | 12-03-1984 |"],
    ["none in the first row", "Ansat;Født\n01-08-2020;\n01-08-2021;-\n01-09-2021;12-03-1984"],
  ])("the column says which date is a birth: %s", (_, text) => {
    expect(found(text)).toEqual(["12-03-1984 likely"]);
  });

  test("a column with nothing in it has no births", () => {
    expect(found("Ansat;Født\n01-08-2010;\n01-08-2011;")).toEqual([]);
  });

  test("a row without a date ends no column", () => {
    expect(found("Navn;Født\nIda;03.03.2015\nBo;ukendt\nEva;04.05.2017")).toEqual([
      "03.03.2015 likely",
      "04.05.2017 likely",
    ]);
  });

  test("the label of a column is not the date's", () => {
    const [match] = dateOfBirthDetector.find("Navn;Født\nAnna;03.03.2015", SUBJECT);
    expect(match?.labelStart).toBeUndefined();
  });

  test("a fix can take the label along", () => {
    const text = "Jonas, fødselsdato: 03.03.1985";
    expect(dateOfBirthDetector.find(text, SUBJECT)[0]?.labelStart).toBe(
      text.indexOf("fødselsdato"),
    );
  });

  test("a recent birthday may be the party", () => {
    expect(found("Vi fejrer fødselsdag 12.06.2024")).toEqual(["12.06.2024 possible"]);
    expect(found("Happy birthday, 12.06.2024")).toEqual(["12.06.2024 possible"]);
    expect(found("Geburtstag: 02.03.2023")).toEqual(["02.03.2023 possible"]);
    expect(found("Geburtstag: 01.03.2023")).toEqual(["01.03.2023 likely"]);
  });
});

describe("not a date of birth", () => {
  test.each([
    "Levering 03.03.1985",
    "Møde den 3. marts 2025",
    "f.eks. 03.03.1985",
    "jf. 03.03.1985",
    "se pdf. 03.03.1985",
    "født 1985",
    "Fødselsdag 12. maj",
    "Fødselsdato 03.03.2027",
    "Fødselsdato 03.03.1890",
    "født 31.02.1985",
    "Fødselsdato mangler. Levering 03.03.2020",
    "Fødselsdagsgave købt 12.06.2024",
    "Idéen blev født efter mødet 12.06.2024",
    "Fødselsdato 030385-1234",
    "Fødselsdato 0303851234",
    "born to run 12.06.2024",
    "Airborne 03.03.1985",
    "Rev. dob 4-5",
    "Projektet blev født 12.06.2024 på et møde",
    "Firmaet er født 01.01.1990",
    "Firmaet er grundlagt den 01.01.1990",
    "Company established 01/01/1990",
    "Forfalder 01.01.2026",
    "Ingen fødselsdato (se bilag 2) 03.03.1985",
    "Fødselsdato for deltagerne sendes til Ib 03.03.2015",
    "Fødselsdato er ukendt for Ib Dam, oprettet: 03.03.1985",
    "Fødselsdato:\nOprettelsesdato: 03.03.1985",
    "Fødselsdato:\nIda: 03.03.1985",
    "Født i Ribe. Aftale 03.03.1985",
    "Kasse f. 03.03.2024",
    "Vare f. 030385",
    "Løn f. december 2024 udbetales 31.12.2024",
    "Version b. 03.03.1985",
    "* 03.03.1985: møde",
    "The birth of a product on 3 March 1985",
    "Agreed date of the planned birth 03.03.2015",
    "Forventet fødsel 03.03.2025",
    "Kontraktdato 03.03.1985 - fødselsdato mangler",
    "Kontrakt 03.03.1985 (født i systemet)",
    "03.03.1985, født i Ribe",
    "Geb. 4, 03.03.1985",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("two-digit years", () => {
  test.each([
    ["01.03.26", 2026],
    ["02.03.26", 1926],
    ["01.03.27", 1927],
    ["01.03.00", 2000],
  ])("%s is %i", (written, year) => {
    expect(dateAt(written, 0, today)?.year).toBe(year);
  });
});

test.each([
  ["03.03.1985", "••.••.1985"],
  ["1985-03-03", "••.••.1985"],
  ["3/3-85", "••.••.85"],
  ["3. marts 1985", "••.••.1985"],
  ["030385", "••.••.85"],
  ["03031985", "••.••.1985"],
  ["19850303", "••.••.1985"],
])("the mask of %s shows the year alone", (raw, masked) => {
  expect(dateOfBirthDetector.mask(raw)).toBe(masked);
});

describe("properties", () => {
  test("every birthday of the last century is found in every order", () => {
    const day = fc.date({
      min: new Date("1926-03-02"),
      max: new Date("2026-02-28"),
      noInvalidDate: true,
    });
    const shape = fc.constantFrom("d.m.y", "d-m-y", "d/m/y", "y-m-d", "d/m-y", "d. m. y");
    fc.assert(
      fc.property(day, shape, (birth, order) => {
        const [year = "", month = "", date = ""] = birth.toISOString().slice(0, 10).split("-");
        const written = order.replace("d", date).replace("m", month).replace("y", year);
        expect(found(`Født ${written}.`)).toEqual([`${written} likely`]);
      }),
    );
  });

  staysLinear(
    (text) => found(`født ${text}`),
    [
      "født ",
      "f. ",
      "f.1",
      "født 03.03.1985 ",
      "born a ",
      "DOB: 1",
      "f. 03.03.1985, ",
      "01.01.1980, ",
      "Ida Holm * ",
      "fødselsdatoer:\n",
      "01.01.1980 (født) ",
      "\nIda Holm: 01.01.1980",
      "Født;Start\n;01.01.2020\n",
    ],
  );
});
