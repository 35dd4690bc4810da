import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("partners make a firm of a name", () => {
  test.each([
    "Tilbud fra Jens Falkenborg & Co",
    "Tilbud fra Jens Falkenborg+Co",
    "Tilbud fra Jens Falkenborg + Co",
    "Tilbud fra Jens Falkenborg & Søn",
    "Tilbud fra Jens Falkenborg og Søn",
    "Tilbud fra Jens Falkenborg & Sønner",
    "Tilbud fra Jens Falkenborg & Soenner",
    "Tilbud fra Jens Falkenborg and Sons",
    "Tilbud fra Jens Falkenborg and Son",
    "Tilbud fra Jens Falkenborg & Partners",
    "Tilbud fra Jens Falkenborg and Company",
    "Tilbud fra Jens Falkenborg & Datter",
    "Tilbud fra Jens Falkenborg & Partner",
    "Tilbud fra Jens Falkenborg & Partnere",
    "Tilbud fra Jens Falkenborg & Partnerne",
    "Tilbud fra Jens Falkenborg & Cola",
    "Tilbud fra Jens Falkenborg og co",
    "Tilbud fra Jens Falkenborg og company",
    "Tilbud fra Jens Falkenborg\u00a0&\u00a0Co",
    "Tilbud fra Jens Falkenborg's & Co",
    "Tilbud fra Jens Falkenborg’s & Søn",
    "Tilbud fra Jens Falkenborg & søn",
    "Tilbud fra Jens Falkenborg + søn",
    "Tilbud fra Jens Falkenborg\u00a0&\u00a0søn",
    "Tilbud fra Jens Falkenborg & sønner",
    "Tilbud fra Jens Falkenborg og sons",
    "Tilbud fra Jens Falkenborg & datter",
    "Tilbud fra Jens Falkenborg & partner",
    "Tilbud fra Jens Falkenborg & partnere",
    "Tilbud fra Jens Falkenborg's og søn",
    "Tilbud fra Jens Falkenborg’s og søn",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Tilbud fra Jens Falkenborg og datter", "Jens Falkenborg likely"],
    ["Møde med Jens Falkenborg om Bo & Co", "Jens Falkenborg likely"],
    ["Møde med Jens Falkenborg, Mette & Søn", "Jens Falkenborg likely"],
    ["Sag: Jens Falkenborg og sønnen", "Jens Falkenborg likely"],
    ["Møde med Jens Falkenborg - Co", "Jens Falkenborg likely"],
    ["Tilbud fra Jens Falkenborg x søn", "Jens Falkenborg likely"],
    ["Tilbud fra Jens Falkenborg & partnerne", "Jens Falkenborg likely"],
    ["Tilbud fra Jens Falkenborg og partner", "Jens Falkenborg likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("a legal form does", () => {
  test.each([
    "Faktura Jens Falkenborg A/S",
    "Faktura Jens Falkenborg ApS",
    "Faktura Jens Falkenborg I/S",
    "Faktura Jens Falkenborg K/S",
    "Faktura Jens Falkenborg P/S",
    "Faktura Jens Falkenborg IVS",
    "Faktura Jens Falkenborg AS",
    "Faktura Jens Falkenborg ASA",
    "Faktura Jens Falkenborg AB",
    "Faktura Jens Falkenborg GmbH",
    "Faktura Jens Falkenborg KG",
    "Faktura Jens Falkenborg AG",
    "Faktura Jens Falkenborg Ltd",
    "Faktura Jens Falkenborg Limited",
    "Faktura Jens Falkenborg Inc",
    "Faktura Jens Falkenborg LLC",
    "Faktura Jens Falkenborg LLP",
    "Faktura Jens Falkenborg PLC",
    "Faktura Jens Falkenborg, Inc",
    "Faktura Jens Falkenborg Rör AB",
    "Faktura Jens Falkenborg Zantul A/S",
    "Faktura Jens Falkenborg & Zantul A/S",
    "Faktura Jens Falkenborg og Zantul A/S",
    "Faktura Jens Falkenborg Zantul Vexori Novimo A/S",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Faktura Jens Falkenborg LLX", "Jens Falkenborg likely"],
    ["Faktura Jens Falkenborg zantul A/S", "Jens Falkenborg likely"],
    ["Faktura Jens Falkenborg om A/S", "Jens Falkenborg likely"],
    ["Faktura Jens Falkenborg ASE", "Jens Falkenborg likely"],
    ["Faktura Jens Falkenborg ABC", "Jens Falkenborg likely"],
    ["Faktura Jens Falkenborg til Bo A/S", "Jens Falkenborg likely"],
    ["Møde med Jens Falkenborg (Zantul A/S)", "Jens Falkenborg likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("an ampersand does, unless it joins first names", () => {
  test.each([
    "Jens Falkenborg & Zantul",
    "Jens Falkenborg&Zantul",
    "Jens Falkenborg + Zantul",
    "Møde med Zantul & Falkenborg Hansen",
    "Møde med Zantul & Jens Hansen",
    "Møde med Zantul& Jens Hansen",
    "Møde med Zantul &Jens Hansen",
    "Møde med Zantul&Jens Hansen",
    "Møde med A & Jens Hansen",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens Falkenborg & Mette", "Jens Falkenborg likely, Mette likely"],
    ["Jens Falkenborg & zantul", "Jens Falkenborg likely"],
    ["Jens Falkenborg - Zantul & Vexori", "Jens Falkenborg likely"],
    ["Møde med Mette & Jens Hansen", "Mette likely, Jens Hansen likely"],
    ["Møde med zantul & Jens Hansen", "Jens Hansen likely"],
    ["Zantul & Qy: Jens Hansen", "Jens Hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
