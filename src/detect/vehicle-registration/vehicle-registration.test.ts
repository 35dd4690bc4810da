import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { vehicleRegistrationDetector } from "./vehicle-registration";

const found = finder(vehicleRegistrationDetector);

describe("a plate behind its label", () => {
  test.each([
    ["Nummerplade: ab12345", "ab12345"],
    ["Min bil har nummerplade AB-12-345", "AB-12-345"],
    ["Reg.nr. på bilen: AB 12 345", "AB 12 345"],
    ["Reg.nr. på bilen: ab 12345", "ab 12345"],
    ["Bilens registreringsnummer: AB 12345", "AB 12345"],
    ["indreg. nr. AB12345", "AB12345"],
    ["nr.plade AB12345", "AB12345"],
    ["Licence plate: AB 12 345", "AB 12 345"],
    ["The car's registration number is AB12345", "AB12345"],
    ["Kennzeichen AB12345", "AB12345"],
    ["Navn\tNummerplade\nBo\tAB\u00a012\u00a0345", "AB\u00a012\u00a0345"],
    ["Trækker: AB 12 345", "AB 12 345"],
    ["bil: ab12345", "ab12345"],
    ["Reg.nr. aftalt: AB 12 345", "AB 12 345"],
    ["AB 12 345 (nummerplade)", "AB 12 345"],
  ])("%j", (text, plate) => {
    expect(found(text)).toEqual([`${plate} likely`]);
  });
  test("two vehicles", () => {
    expect(found("Trækker AB12345, trailer CD 12 345")).toEqual([
      "AB12345 likely",
      "CD 12 345 likely",
    ]);
  });
  test("a fix can take the label along", () => {
    expect(vehicleRegistrationDetector.find("Bil med reg.nr. AB 12 345", BODY)[0]?.labelStart).toBe(
      8,
    );
  });
});

describe("a plate as the neighbours have it, behind its label", () => {
  test.each([
    ["Reg.nr. KLT 425", "KLT 425"],
    ["Nummerplade: ABC-123", "ABC-123"],
    ["Nummerplade: KLT-42G", "KLT-42G"],
    ["Nummerplade: KLT 425 i dag", "KLT 425"],
    ["Kennzeichen HH-AB 1234", "HH-AB 1234"],
    ["Nummerplade: LN19XKD", "LN19XKD"],
    ["Nummerplade: AB-C12", "AB-C12"],
    ["Nummerplade NP4471", "NP4471"],
    ["Bil KLT 425", "KLT 425"],
  ])("%j", (text, plate) => {
    expect(found(text)).toEqual([`${plate} likely`]);
  });
  test.each([
    "Nummerplade: NP 447",
    "Nummerplade: KLTX 425",
    "Nummerplade: 1KLT 425",
    "Nummerplade: klt 425",
    "Jeg kører i KLT 425",
  ])("not: %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a plate that only driving speaks for", () => {
  test.each([
    "Jeg kører i DB 71 428",
    "Jeg kørte hjem i DB 71 428",
    "Parkeret i dag: DB 71 428",
    "Hun har lejet DB 71 428, en golf",
    "Bommen åbner ikke. DB 71 428 er min bil",
    "Ejer af DB 71 428, parkering i gården",
    "Ring til ham. DB 71 428 holder i p-kælder",
    "Bilen er DB 71 428",
    "Lastvogn, DB 71 428",
  ])("%j", (text) => {
    expect(found(text)).toEqual(["DB 71 428 likely"]);
  });
  test("several", () => {
    expect(found("Toyota aygo: DB 71 428 og AV 55 812")).toEqual([
      "DB 71 428 likely",
      "AV 55 812 likely",
    ]);
  });
  test("too far away", () => {
    expect(found(`Parkering ${"x".repeat(100)} i DB 71 428`)).toEqual([]);
    expect(found(`DB 71 428 (${"x".repeat(60)} parkering)`)).toEqual([]);
  });
});

describe("not a plate", () => {
  test.each([
    "AB 12 345",
    "Varenr. AB 12 345",
    "Ordre AB12345",
    "Booking AB 12345",
    "Reg.nr. 1234 konto 12345678",
    "Reg.nr. DK12345678",
    "Reg.nr. AB 1234",
    "Reg.nr. AB 12 3456",
    "Reg.nr. ABC 12 345",
    "Reg.nr. 1AB12345",
    "Reg.nr. IO 12 345",
    "Reg.nr. som vi aftalte AB 12 345",
    "Bil DK 12345",
    "bilen kr 12345",
    "Bil AB 12 345 kr",
    "Reg.nr. A 12 345",
    "bilen ab 12345",
    "Til bilen skal vi bruge pakning AB 12 345",
    "Jeg kører i Golf efter vare AB 12 345",
    "Vi kørte i dag, ordrerne kommer: ab 12 345",
    "Parkering: DK 12 345 er en vare",
    "KLT 42G",
    "Pos. FL-KB 488",
    "Bilen AB 12 345 km",
    "Container MSKU 12345",
    "Bil. Se bilag AB 12345",
    "Parkering: de 71 428",
    "Parkering: Db 71 428",
    "Parkering: KG 71 428",
    "Reg.nr. DB 71 428 stk",
    "Reg.nr. DB 71 428 pcs",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the letters", () => {
  expect(vehicleRegistrationDetector.mask("ab 12 345")).toBe("AB •• •••");
});

describe("properties", () => {
  test("every plate behind its label is found", () => {
    // "lastbil CM 12345" may be about centimetres, "bil DK 12345" about a country.
    const isWord = (letters: string) =>
      /^(?:[KPN]R|K[MG]|DK|SE|DE|FR|ST|TD|MM|CM|AD|PE|VW)$/.test(letters);
    const plate = fc
      .tuple(
        fc.stringMatching(/^[A-HJ-NPR-Z]{2}$/).filter((letters) => !isWord(letters)),
        fc.stringMatching(/^\d{5}$/),
        fc.constantFrom("", " ", "-", "\u00a0"),
        fc.boolean(),
      )
      .map(
        ([letters, digits, gap, split]) =>
          letters + gap + (split ? `${digits.slice(0, 2)}${gap}${digits.slice(2)}` : digits),
      );
    fc.assert(
      fc.property(
        fc.constantFrom("reg.nr. ", "Nummerplade: ", "lastbil "),
        plate,
        (label, written) => {
          expect(found(`${label}${written}.`)).toEqual([`${written} likely`]);
        },
      ),
    );
  });

  staysLinear(found, ["AB 12 345 ", "AB12345", "reg.nr. ", "12 345 ", "bil AB 12 345 "]);
});
