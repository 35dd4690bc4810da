import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesModulus11 } from "../_internal/checksums";
import { mistyped, withCheckDigit } from "../_testing/check-digits";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { bankAccountDetector } from "./bank-account";

const found = finder(bankAccountDetector);

describe("a bank's and an account's number, both named, are certain", () => {
  test.each([
    ["Reg.nr. 1234 kontonr. 0012345678", "1234 kontonr. 0012345678"],
    ["reg 1234 konto 1234567", "1234 konto 1234567"],
    ["Reg.nr.: 1234\nKontonr.: 123 456 7890", "1234\nKontonr.: 123 456 7890"],
    ["Reg. nr. 1234 - Konto nr. 12345678", "1234 - Konto nr. 12345678"],
    ["Registreringsnummer 1234 og kontonummer 12345678 i Sydbank", "1234 og kontonummer 12345678"],
    ["reg. no. 1234 / account no.: 2577701", "1234 / account no.: 2577701"],
    ["Kontonr. 0012345678, reg.nr. 1234", "0012345678, reg.nr. 1234"],
    ["clearingnr 6000, kontonr 123 456 789", "6000, kontonr 123 456 789"],
    ["Clearing: 8327-9 Konto: 123 456 789-1", "8327-9 Konto: 123 456 789-1"],
    ["Sort code 12-34-56, account number 12345678", "12-34-56, account number 12345678"],
    ["Account number: 12345678, sort code: 12-34-56", "12345678, sort code: 12-34-56"],
    ["Konto 1234567890, BLZ 370 400 44", "1234567890, BLZ 370 400 44"],
    ["BLZ 37040044 Konto 532013000", "37040044 Konto 532013000"],
    ["sortcode 12-34-56 account 12345678", "12-34-56 account 12345678"],
    ["Konto som er 5301 konto 0123456789", "5301 konto 0123456789"],
  ])("%j", (text, account) => {
    expect(found(text)).toEqual([`${account} certain`]);
  });
  test("a fix can take the label along", () => {
    expect(bankAccountDetector.find("Min reg.nr. 1234 konto 12345678", BODY)[0]?.labelStart).toBe(
      4,
    );
  });
  test("with one of the words it is likely, unless it may be a year", () => {
    expect(found("5301 konto 12345678")).toEqual(["5301 konto 12345678 likely"]);
    expect(found("Fra 2024 konto 12345678")).toEqual([]);
    expect(found("5320 konto 12345678")).toEqual(["5320 konto 12345678 likely"]);
    expect(found("12345678 sortcode 12-34-56")).toEqual(["12345678 sortcode 12-34-56 likely"]);
    expect(found("5301 acct 12345678")).toEqual([]);
    expect(found("Aftalenr. 5301 konto 12345678")).toEqual([]);
    expect(found("Reg.nr. er nu helt uden tvivl 5301 konto 12345678")).toEqual([]);
  });
});

describe("a sort code and an account", () => {
  test.each([
    ["sort: 40 12 33, acc no 12873645", "40 12 33, acc no 12873645"],
    ["A/C No: 31926819 S/C: 60-16-13", "31926819 S/C: 60-16-13"],
    ["Wages into: 77-91-33 / 00112233 please", "77-91-33 / 00112233"],
    ["account 88776655 / 30-90-89", "88776655 / 30-90-89"],
    ["The refund goes to 23-05-80 12345670", "23-05-80 12345670"],
    ["My bank details: 04-00-04 12345678", "04-00-04 12345678"],
    ["Pay into HSBC 40-05-30, 31234567", "40-05-30, 31234567"],
  ])("%j", (text, account) => {
    expect(found(text)).toEqual([`${account} likely`]);
  });
  test.each([
    "20-45-77 43218765",
    "Part 20-45-77 43218765",
    "Delivery 12-03-24 40123321",
    "Salary paid 12-03-24 40123321",
    "Date 12-03-24 account 12345678",
    "Overført til banken 12-03-24 40123321",
    "Sort by date 12-05-24 12345678",
    "Refund of order 12-03-24 40123321",
    "Account 20-45-77 4321876",
  ])("none: %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a pair behind a word for accounts is likely", () => {
  test.each([
    ["Konto: 1234 0012345678", "1234 0012345678"],
    ["Min konto er 1234/12345678", "1234/12345678"],
    ["Reg./kontonr.: 1234 - 123456789", "1234 - 123456789"],
    ["NemKonto: 1234-0012345678", "1234-0012345678"],
    ["Lønkonto 5346 0833 822 128", "5346 0833 822 128"],
    ["Danske Bank 3409-0012345678", "3409-0012345678"],
    ["3409 0012345678 (konto i Danske Bank)", "3409 0012345678"],
    ["Overfør til 3409 0012345678 i Jyske Bank", "3409 0012345678"],
    ["Danish bank account: 4591-695097807", "4591-695097807"],
    ["1234  12345678 Nordea", "1234  12345678"],
    ["1234, 12345678 Nordea", "1234, 12345678"],
    ["1234.12345678 Sparbanken", "1234.12345678"],
    ["1234 12345678(Jyske Bank)", "1234 12345678"],
    ["Konto 1234 1234567 og 20 kr.", "1234 1234567"],
    ["kontonr. 12340012345678", "12340012345678"],
    ["lønkonto 0012345678", "0012345678"],
    ["Min nye lønkonto 0012345678", "0012345678"],
    ["Konto som vi bruger: 1234 12345678", "1234 12345678"],
    ["Konto som vi nu bruger: 1234 12345678", "1234 12345678"],
    ["Overfør venligst til 3409 11927465, så er vi kvit", "3409 11927465"],
    ["Honoraret betales til 6506 3050 998 771", "6506 3050 998 771"],
    ["Navn\tReg/konto\nBo\t1234 12345678", "1234 12345678"],
    ["Gave til Leif: 100 kr. på 4955 0010738264", "4955 0010738264"],
    ["Han opgav 2277 8974 615 203 som depositumkonto", "2277 8974 615 203"],
    // Filled up with zeros, as only banks do.
    ["Der stod 5301 0000247816 i brevet", "5301 0000247816"],
  ])("%j", (text, account) => {
    expect(found(text)).toEqual([`${account} likely`]);
  });
});

describe("a pair that nothing beside it calls an account", () => {
  test.each([
    ["money in front", "Han får pengene mandag, sagde Bo. 5301 4430246813"],
    ["money behind", "Tjek lige 5301 4430246813, er pengene gået ind?"],
    ["money far in front", `Lønnen kommer. ${"Og så videre. ".repeat(12)}Bo: 5301 4430246813`],
    ["an account, and the beginning of a year", "Min konto lukker. Den nye er 2012 4430246813"],
    ["an account, and the digits of a date", "Min konto lukker. Den nye er 5301 0101901234"],
    ["an account, of a short number", "Min konto lukker. Den nye er 5301 4430246"],
    ["another one above", "Arven:\nBo: 5301 4430246813\nOve: 7118 152744199"],
    ["brackets", "Feriepenge til (5301) 4430246813"],
    ["a bank, some words before", "Bankoplysninger kopieret hos Bo, 5301 4430246"],
    ["crowns right behind", "Tjek lige 5301 4430246813, 600kr."],
    ["several accounts", "Nye konti: de er 5301 4430246"],
    ["a present", "Til Bos gave. Mit: 5301 4430246813"],
  ])("is likely by %s", (_, text) => {
    expect(found(text).pop()).toMatch(/^[57][\d) ]+ likely$|^2012 4430246813 likely$/);
  });

  test.each([
    ["no money", "Se 5301 4430246813"],
    ["money too far behind", `Tjek lige 5301 4430246813${" og så videre".repeat(5)}, penge`],
    ["money too far in front", `Lønnen kommer. ${"Og så videre. ".repeat(15)}Bo: 5301 4430246813`],
    ["money, but a short number", "Pengene kommer, sagde Bo. 5301 44302468"],
    ["money, but a year", "Pengene kommer. Det er 2012 4430246813"],
    ["money, but the date of a CPR number", "Pengene kommer. Bo: 5301 0101901234"],
    ["money, but a dialling code", "Send pengene til 0045 4430246813"],
    ["an account, but cells", "Min konto lukker. Den er 5301;4430246"],
    ["an account, but an office", "Kontoret flytter. Det er 5301 4430246813"],
    ["a list below none", "Arven:\nOve: 7118 152744199"],
    ["money that goes elsewhere", `Vi betaler${" mere".repeat(9)} og går til 5301 4430246`],
    ["a task", "Opgave til dig: Bo 5301 4430246813"],
    ["a continental discount", "Skonto gives. Den er 5301 4430246"],
    ["continents", "Kontinenter: de er 5301 4430246"],
    ["a German mobile number", "Min konto lukker. Ring til 0171 4430246"],
    ["one of SAP's orders", "Pengene kommer. Det er 1000 4500012345"],
    ["another name, though a bank behind", "Fakturanr. 1234 12345678 Nordea"],
  ])("is none by %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("Norwegian accounts", () => {
  test.each(["86011117947", "8601.11.17947", "8601 11 17947"])(
    "%s is certain behind its label",
    (account) => {
      expect(found(`Kontonr. ${account}, takk`)).toEqual([`${account} certain`]);
    },
  );
  test("with dots it is likely in Norwegian, else possible", () => {
    expect(found("Send til Norge: 8601.11.17947")).toEqual(["8601.11.17947 likely"]);
    expect(found("8601.11.17947")).toEqual(["8601.11.17947 possible"]);
    expect(found("86011117947 i Norge")).toEqual([]);
  });
  test("with a wrong check digit it is none", () => {
    expect(found("Kontonr. 8601.11.17948")).toEqual([]);
    expect(found("Ordre 8601.11.17947")).toEqual([]);
  });
});

describe("not an account", () => {
  test.each([
    "1234 12345678",
    "1234 0012345678",
    "Ordre 5301 0000247816",
    "1234   12345678 Nordea",
    "1234 12345678 og så gik hun i banken",
    "Konto 1234 1234567kr",
    "Aftalenr. 1234 12345678, sorteret",
    "Kontonr. (løn) 12345678",
    "Ordre 1234-12345678",
    "Konto 4010",
    "Konto 4010\t1.234,00\nKonto 5520\t1.234,00",
    "Konto 4010 1234567 kr.",
    "Konto 4010 1234567,50",
    "Kontoplan: 1010 Varesalg, 2020 Vareforbrug",
    "Kontonr. 12345678 hos DHL",
    "Kundekonto 1234-12345678",
    "SAP account 0530-10220019",
    "Co 1648 Acct 33605000",
    "Account #: 10544728904701",
    "Reg.nr. AB 12 345",
    "Reg.nr. 1234",
    "Bank 12345678",
    "lønkonto er nu 0012345678",
    "Reg.nr. 12340012345678",
    "Bank holiday 2026 12345678",
    "+71<123456789012345+12345678<",
    "Girokonto 1234-12345678",
    "Bankgiro 123-4567",
    "Konto 1234 123456",
    "Konto 1234 12345678901",
    "Konto 1234 1234 5678 9012",
    "Konto 12345 1234567",
    "tlf 1234 12345678",
    "Konto, som vi i dag ikke mere bruger til løn: 1234 12345678",
    "kontonr. på den gamle sag 12340012345678",
  ])("%j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the last two digits", () => {
  expect(bankAccountDetector.mask("1234 konto 12345678")).toBe("•••• … 78");
});

describe("properties", () => {
  const bank = fc.stringMatching(/^\d{4}$/);
  const account = fc.stringMatching(/^\d{7,10}$/);
  test("every Danish account is found as people write it", () => {
    const link = fc.constantFrom(
      " konto ",
      " Kontonr. ",
      "\nKontonummer: ",
      ", konto nr. ",
      " - kontonr.: ",
      " / konto: ",
    );
    const label = fc.constantFrom(
      "Reg.nr. ",
      "reg ",
      "Reg. nr.: ",
      "Registreringsnr. ",
      "reg.nr.:",
    );
    fc.assert(
      fc.property(label, bank, link, account, (name, reg, words, konto) => {
        expect(found(`${name}${reg}${words}${konto}.`)).toEqual([`${reg}${words}${konto} certain`]);
      }),
    );
  });
  test("every pair behind a label is found", () => {
    fc.assert(
      fc.property(
        bank,
        fc.constantFrom(" ", "-", " - ", "/", " / ", "\u2013", "\u00a0"),
        account,
        (reg, gap, konto) => {
          expect(found(`Konto: ${reg}${gap}${konto}.`)).toEqual([`${reg}${gap}${konto} likely`]);
        },
      ),
    );
  });
  const norwegian = fc
    .stringMatching(/^\d{10}$/)
    .map((body) => withCheckDigit(body, (digits) => passesModulus11(digits, "54327654321")))
    .filter((digits) => digits !== "");

  test("every Norwegian account behind a label is found", () => {
    fc.assert(
      fc.property(norwegian, (digits) => {
        const dotted = `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
        expect(found(`Kontonummer ${dotted}`)).toEqual([`${dotted} certain`]);
      }),
    );
  });
  test("none is with a wrong digit", () => {
    fc.assert(
      fc.property(mistyped(norwegian, 0, 10), (wrong) => {
        expect(found(`Kontonummer ${wrong}`)).toEqual([]);
      }),
    );
  });

  staysLinear(found, [
    "1234 12345678 ",
    "1234 konto ",
    "reg 1234 konto 12345678 ",
    "1234 ",
    "12-34-56-",
    "12345678\\t",
    "konto ",
  ]);
});
