import { describe, expect, test } from "@jest/globals";
import { companyOf, parsePerson, readSender } from "./person";
import { foldText } from "./words";

describe("a person as they are asked for", () => {
  test.each([
    ["Jens Hansen <jens@maersk.com>", "jens hansen", ["jens@maersk.com"], ["maersk"]],
    ["Jens Peter Hansen", "jens peter hansen", [], []],
    ["JENS@Maersk.com", "", ["jens@maersk.com"], ["maersk"]],
    ["Jens Hansen, Danske Bank A/S", "jens hansen", [], ["danskebank"]],
    [
      "Jens Hansen, Novo Nordisk ApS, jens@gmail.com",
      "jens hansen",
      ["jens@gmail.com"],
      ["novonordisk"],
    ],
    ["Jens Hansen, Maersk, j@maersk.com", "jens hansen", ["j@maersk.com"], ["maersk"]],
    [
      "jens@maersk.com; JENS@maersk.com, jh@dsv.com",
      "",
      ["jens@maersk.com", "jh@dsv.com"],
      ["maersk", "dsv"],
    ],
    ["Jens Hansen, ", "jens hansen", [], []],
    ["Jens Hansen <>", "jens hansen", [], []],
    ["Jens <j@maersk.com; jh@dsv.com>;", "jens", ["j@maersk.com", "jh@dsv.com"], ["maersk", "dsv"]],
    ["Hansen, Jens <jens@maersk.com>", "jens hansen", ["jens@maersk.com"], ["maersk"]],
    ["Hansen, Jens Peter", "jens peter hansen", [], []],
    ["Krogh, Ida, Novo Nordisk", "ida krogh", [], ["novonordisk"]],
    ["Krogh, Novo Nordisk A/S", "krogh", [], ["novonordisk"]],
    [
      "Hansen, Mærsk Line <jens@maersk.com>",
      "hansen",
      ["jens@maersk.com"],
      ["maerskline", "maersk"],
    ],
    ["Lund Krogh, Ida <ida.krogh@dsv.com>", "ida lund krogh", ["ida.krogh@dsv.com"], ["dsv"]],
    ["Lund Krogh, Ida <ilk@dsv.com>", "ida lund krogh", ["ilk@dsv.com"], ["dsv"]],
    ["Ida Krogh, Novo <ida@dsv.com>", "ida krogh", ["ida@dsv.com"], ["novo", "dsv"]],
    ["Dr. Jens Hansen", "jens hansen", [], []],
    ["Hr. Jens Hansen <jens@maersk.com>", "jens hansen", ["jens@maersk.com"], ["maersk"]],
    ["Hansen, Dr. Jens", "jens hansen", [], []],
    ["Jens Hansen, Ph.D.", "jens hansen", [], []],
    ["Jens Hansen (Mærsk)", "jens hansen", [], ["maersk"]],
    ["Jens Hansen | Mærsk A/S", "jens hansen", [], ["maersk"]],
    ["Jens Hansen - Novo Nordisk", "jens hansen", [], ["novonordisk"]],
    ["Hansen, Jens (ext) <jens@maersk.com>", "jens hansen", ["jens@maersk.com"], ["maersk"]],
    ["Lund Krogh, Ida (DSV) <ida.krogh@dsv.com>", "ida lund krogh", ["ida.krogh@dsv.com"], ["dsv"]],
  ])("%s", (given, name, addresses, companies) => {
    const person = parsePerson(` ${given} `);
    expect(person).toMatchObject({ given: given.trim(), addresses });
    expect(person!.name.join(" ")).toBe(name);
    expect(person!.companies).toEqual(companies.map(foldText));
  });

  test("a name of titles alone is nobody's", () => {
    expect(parsePerson("Dr.")).toBeNull();
  });

  test.each(["", " ", "<>", ", Mærsk", "@"])("%j is nobody", (given) => {
    expect(parsePerson(given)).toBeNull();
  });

  test.each([
    "Ida Thorup <ida@thorup",
    "ida@thorup",
    "<ida(at)thorup.example>",
    "Ida Thorup ida [AT] thorup.example",
    "Ida Thorup <ida.thorup.example>",
    "Ida Thorup <ida@thorup.example>, <ida@>",
  ])("the address in %s is not whole", (given) => {
    expect(parsePerson(given)).toBeNull();
  });

  test.each([
    "Ida Thorup; Noah Friis",
    "Ida Thorup <ida@thorup.example>; Noah Friis <noah@friis.example>",
  ])("%s are two people", (given) => {
    expect(parsePerson(given)).toBeNull();
  });
});

describe("the sender of a mail", () => {
  test.each([
    ["Hansen, Jens (ext)", "jens@maersk.com", "Jens Hansen", ""],
    ["Dr. Jens Hansen | Mærsk", "jens@gmail.com", "Jens Hansen", "Mærsk"],
    ['"Lund Krogh, Ida"', "ida.krogh@dsv.com", "Ida Lund Krogh", ""],
    ["jens@maersk.com", "jens@maersk.com", "", ""],
    ["", "jens@maersk.com", "", ""],
  ])("%s <%s> is %j of %j", (displayName, address, name, company) => {
    expect(readSender(displayName, address)).toEqual({ name, company });
  });

  test("may call himself what he likes, and is read in no time", () => {
    const started = performance.now();
    for (const part of ["A/S", "- ", ", jr", "dr. ", "(", " "]) {
      readSender(part.repeat(50_000), "jens@maersk.com");
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("whom somebody works for", () => {
  test.each([
    ["jens@danskebank.dk", "danskebank"],
    ["jens@mail.danskebank.dk", "danskebank"],
    ["jens@danskebank.co.uk", "danskebank"],
    ["jens@mail.novo.dk", "novo"],
    ["jens@novo-nordisk.dk", "novonordisk"],
    ["Jens@GMail.com", ""],
    ["jens@hotmail.dk", ""],
    ["jens@localhost", ""],
    ["jens@consultant.dsv.com", "dsv"],
    ["jens@student.dtu.dk", "dtu"],
    ["jens@hp.co.uk", "hp"],
    ["jens@mail.hp.com.au", "hp"],
    ["jens@com.dk", "com"],
    ["jens@mail.go.com", "go"],
    ["jens@yahoo.co.uk", ""],
  ])("the domain of %s says %j", (address, company) => {
    expect(companyOf(address)).toBe(company);
  });
});
