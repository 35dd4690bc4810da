import { describe, expect, test } from "@jest/globals";
import { findLookalikes } from "./lookalikes";

/** Which known domain this one can be taken for. */
function doubleOf(domain: string, known: string): string | undefined {
  return findLookalikes([domain], [known]).get(domain)?.of;
}

describe("what looks the same at a glance", () => {
  test.each([
    ["rnaersk.com", "maersk.com"],
    ["mærsk.com", "maersk.com"],
    ["maérsk.com", "maersk.com"],
    ["m\u0430ersk.com", "maersk.com"],
    ["m\u0430\u0435r\u0455\u043a.com", "maersk.com"],
    ["vvestas.com", "westas.com"],
    ["n0v0.com", "novo.com"],
    ["dki-log1.dk", "dkilogi.dk"],
    ["d-k-i-s.dk", "dkis.dk"],
    ["bølgen.dk", "boelgen.dk"],
    ["haarlaav.dk", "harlav.dk"],
  ])("%s for %s", (domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["names of three letters", "d5v.com", "dsv.com"],
    ["names of three letters with another l", "dl1.com", "dii.com"],
    ["vowels that are two sounds", "boalgen.dk", "bolgenen.dk"],
  ])("not %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });
});

describe("a letter doubled in a short name", () => {
  test.each([
    ["cooop.dk", "coop.dk"],
    ["ccoop.dk", "coop.dk"],
    ["eccco.dk", "ecco.dk"],
  ])("%s for %s", (domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["another letter", "scoop.dk", "coop.dk"],
    ["a shorter name", "dsvv.dk", "dsv.dk"],
    ["a letter lost", "cop.dk", "coop.dk"],
  ])("not %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });
});

describe("letters that only look like ours", () => {
  test.each([
    ["\u0430", "k\u0430mp.dk", "kamp.dk"],
    ["\u0435", "\u0435cco.dk", "ecco.dk"],
    ["\u043e", "n\u043evo.dk", "novo.dk"],
    ["\u0441", "\u0441oop.dk", "coop.dk"],
    ["\u0440", "coo\u0440.dk", "coop.dk"],
    ["\u0445", "fle\u0445.dk", "flex.dk"],
    ["\u0443", "j\u0443sk.dk", "jysk.dk"],
    ["\u043a", "jys\u043a.dk", "jysk.dk"],
    ["\u043c", "ka\u043cp.dk", "kamp.dk"],
    ["\u0442", "ves\u0442.dk", "vest.dk"],
    ["\u0456", "f\u0456bo.dk", "fibo.dk"],
    ["\u0455", "jy\u0455k.dk", "jysk.dk"],
    ["\u0458", "\u0458ysk.dk", "jysk.dk"],
    ["\u03b1", "k\u03b1mp.dk", "kamp.dk"],
    ["\u03bf", "n\u03bfvo.dk", "novo.dk"],
    ["æ", "kæmp.dk", "kamp.dk"],
    ["ø", "nøvo.dk", "novo.dk"],
    ["ß", "laß.dk", "lass.dk"],
    ["ł", "hałl.dk", "hall.dk"],
    ["ı", "fıbo.dk", "fibo.dk"],
    ["é", "éccó.dk", "ecco.dk"],
  ])("%s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });
});

describe("letters that the network spells otherwise", () => {
  test.each([
    ["one letter", "xn--mrsk-xoa.dk", "maersk.com"],
    ["two letters", "xn--dki-lgstik-56a.dk", "dki-logistik.dk"],
  ])("hide %s of a known name", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["three letters are missing", "xn--mers-xoa.dk", "maerskes.com"],
    ["only three are left", "xn--mrk-xoa.dk", "maerk.com"],
    ["the letters are another name's", "xn--vrsk-xoa.dk", "maersk.com"],
    ["no letter is hidden", "xn--ecco-xoa.dk", "ecco.dk"],
  ])("hide nothing when %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });
});

describe("a slip of the fingers", () => {
  test.each([
    ["a letter too many", "vestass.com", "vestas.com"],
    ["a letter too few", "vesta.com", "vestas.com"],
    ["a wrong letter", "vextas.com", "vestas.com"],
    ["two letters swapped", "vetsas.com", "vestas.com"],
    ["a wrong letter at the start", "bestas.com", "vestas.com"],
    ["a wrong letter in five", "vosta.com", "vesta.com"],
    ["two wrong letters beside each other in a long name", "forsikrytgen.dk", "forsikringen.dk"],
    ["two letters too few in a long name", "forsikrien.dk", "forsikringen.dk"],
    ["a digit for a letter", "vest4s.com", "vestas.com"],
  ])("%s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["two wrong letters in a short name", "vextbs.com", "vestas.com"],
    ["two wrong letters beside each other in nine", "forsiktyg.dk", "forsikrin.dk"],
    ["two letters too many in a short name", "vesttras.com", "vestas.com"],
    ["a wrong letter in four", "ecbo.dk", "ecco.dk"],
    ["a letter too few of five", "vest.dk", "vesta.dk"],
    ["two letters too few in a short name", "vestas.com", "vesttras.com"],
    ["two letters too few that leave nine", "forsikrin.dk", "forsikrings.dk"],
    ["three letters in a long name", "forsixyzgen.dk", "forsikringen.dk"],
    ["another one of a series", "depot2.dk", "depot1.dk"],
    ["another one of a longer series", "depot12.dk", "depot1.dk"],
  ])("not %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });
});
