import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { passportDetector } from "./passport";

const found = finder(passportDetector);

describe("behind words for its number it is certain", () => {
  test.each([
    ["Pasnr. 205123456", "205123456"],
    ["pas nr 205 123 456 udløber", "205 123 456"],
    ["Pasnummer205123456", "205123456"],
    ["Hendes pas har nummer 205123456", "205123456"],
    ["Pasnummeret på chaufføren er 205123456.", "205123456"],
    ["Diplomatpas nr.: 205123456", "205123456"],
    ["Passport no. 703530056", "703530056"],
    ["Passport number: EA 8639771", "EA 8639771"],
    ["Passport #: Z7270099", "Z7270099"],
    ["Passport no. KG497399", "KG497399"],
    ["Passnummer: 38151270", "38151270"],
    ["Passnr. FHC001234", "FHC001234"],
    ["Passeport numéro 12AB34567", "12AB34567"],
    ["Reisepass Nr. C97LX6RMH", "C97LX6RMH"],
    ["Navn\tPasnr.\nBo\t205123456", "205123456"],
    ["205123456 er hans pasnummer", "205123456"],
    ["205123456 (pas)", "205123456"],
    ["EA 8639771 is my passport", "EA 8639771"],
    ["Pasnr. A12345678", "A12345678"],
    ["Passport no. EA 863977", "EA 863977"],
    ["Passport no. EA 86397712", "86397712"],
    // No known country's, but the label leaves no doubt.
    ["Pasnr. 12ABC3456", "12ABC3456"],
    ["Pasnr. A1B2C3D4", "A1B2C3D4"],
    ["Ny passcode, pasnr. 205123456", "205123456"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });
  test("a fix can take the label along", () => {
    expect(passportDetector.find("Hans pas nr. 205123456", BODY)[0]?.labelStart).toBe(5);
  });
  test("several share one", () => {
    expect(found("Pasnumre: 205123456 og 205123457")).toEqual([
      "205123456 certain",
      "205123457 certain",
    ]);
  });
});

describe("behind the word alone it is likely", () => {
  test.each([
    ["Pas: 205123456", "205123456"],
    ["passport Z7270099, exp. 2027", "Z7270099"],
    ["Passport Jens Hansen 205123456", "205123456"],
    ["hennes pass är 38151270", "38151270"],
    ["Navn;Pas\nBo;205123456", "205123456"],
    ["Reisepass 205123456", "205123456"],
    ["svensk pass 205123456", "205123456"],
    ["svenskt pass 205123456", "205123456"],
    ["norsk pass 205123456", "205123456"],
    ["norskt pass 205123456", "205123456"],
    ["passport (EA 8639771)", "EA 8639771"],
    ["passport E 8639771", "E 8639771"],
    ["passport FHC 001234", "FHC 001234"],
    ["pas 12AB34567", "12AB34567"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} likely`]);
  });
});

describe("not a passport", () => {
  test.each([
    "205123456",
    "Ordre 205123456",
    "Passport to success 205123456",
    "Pas på: 205123456",
    "Pas på 205123456",
    "password 205123456",
    "Boarding pass 205123456",
    "One Pass VF751282",
    "Passport office 33123456",
    "Passager 205123456",
    "Kompas nr. 205123456",
    "Pasnr. mangler. Ordre 205123456",
    "Pas 2051234",
    "Pas 2051234567",
    "Pas 205 123 456 789",
    "Pas A205123",
    "Pasnr. ABCD1234567",
    "Passport no. 7270099",
    "Passport no. NO 7270099",
    "Passport no. AB 72700",
    "Pasnr. 205123456-1",
    "Pasnr. A123456789",
    "Pasnr. FHC0012345",
    "Pasnr. A1B2C3D",
    "Pasnr. A1B2C3D4E5",
    "Passcode nr. 205123456",
    "Pass code no. 205123456",
    "hans nye pass 205123456",
    "pas FHC00123",
    "pas 12ABC3456",
    "pas 1AB34567",
    "passport ABCD 863977",
    "passport ea 8639771",
    "passport EA-8639771",
    "passport EA 86397",
    "passport no. EA  8639771",
    "pas 1 205 123 456",
    "Pasnummer skal vi se af bilag 205123456",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the beginning", () => {
  expect(passportDetector.mask("205123456")).toBe("20••••••");
});

describe("properties", () => {
  const number = fc.oneof(
    fc.stringMatching(/^[12]\d{8}$/),
    fc.stringMatching(/^[A-HJ-LP-Z]{1,2}\d{7}$/),
  );
  const label = fc.constantFrom(
    "pasnr. ",
    "Passport no.: ",
    "Passnummer ",
    "REISEPASS NR ",
    "pas nr.:",
  );
  test("every number behind its label is found", () => {
    fc.assert(
      fc.property(label, number, (name, written) => {
        expect(found(`${name}${written}, tak`)).toEqual([`${written} certain`]);
      }),
    );
  });

  staysLinear(found, ["205123456 ", "pas ", "pasnr 205123456 ", "C01X00T47", "C01X00T47 ", "a1"]);
});

describe("a passport spoken of before", () => {
  test.each([
    "Passet er væk, nummeret var 204778193",
    "Hendes pas udløber snart, 204778193 i alt",
    "Pasnumrene kender vi: hos Bo 204778193",
    "Both passports were lost, one was 204778193",
    "The passport was lost, it was 204778193",
    "Passet til turen: nummeret er 204778193",
    "Både paskopi og visum er her. Nr. 204778193",
    "Hans norske pas hedder noget. Nr. 204778193",
  ])("%s", (text) => {
    expect(found(text).map((each) => each.split(" ")[0])).toEqual(["204778193"]);
  });

  test.each([
    ["too far before", `Passet er væk. ${"Og så videre. ".repeat(7)}204778193`],
    ["of no Danish beginning", "Passet er væk, det var 304778193"],
    ["of another length", "Passet er væk, det var 2047781931"],
    ["that looks after something", "Pas på bilen, den har 204778193"],
  ])("not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a passport whose number is announced a sentence later", () => {
  test.each([
    ["Her passport is British. The number is 549920183", "549920183"],
    ["Mein Pass ist neu, die Nummer: C7XK30T1P", "C7XK30T1P"],
    ["Norsk pass er tapt. Nr. CCB417735", "CCB417735"],
    ["Svenskt pass är nytt. Det är AA8830192", "AA8830192"],
    ["Reisepass von Bo: AA8830192", "AA8830192"],
    ["Oplys pasnr. til os i dag. Bo: 548203917", "548203917"],
    ["Send passport number. It is 38151270", "38151270"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([`${number} likely`]);
  });

  test.each([
    ["eight digits and a passport only", "Her passport is British. The number is 38151270"],
    ["nine digits that Denmark does not issue, in an answer", "Passet er klar. Det er 548203917"],
    ["a code of no country", "Passet er klar. Det er A1B2C3D4"],
    ["the number of something else", "Passet er klar. Ordrenr. AA8830192"],
    ["a boarding pass", "Boarding pass er klar. Nr. AA8830192"],
  ])("not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("pass", () => {
  test.each(["Vi åker på fredag, pass AA7056962", "Ja, mitt pass AA7056962"])(
    "is a passport in a Nordic language: %s",
    (text) => expect(found(text)).toEqual(["AA7056962 likely"]),
  );

  test.each([
    ["in English", "Boarding closes soon, pass AA7056962"],
    ["far from Nordic letters", `Hälsningar. ${"Best regards. ".repeat(5)}Boarding pass AA7056962`],
  ])("is none %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
