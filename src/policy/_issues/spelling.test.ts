import { expect, test } from "@jest/globals";
import { meantBy } from "./spelling";

const KNOWN = ["cpr", "iban", "mark", "marketing", "encryption", "address", "request-for-data"];

test.each([
  ["two letters swapped", "crp", "cpr"],
  ["two letters swapped at the end", "ibna", "iban"],
  ["a letter too many", "ibann", "iban"],
  ["a letter missing", "adress", "address"],
  ["a wrong letter", "ipan", "iban"],
  ["capitals", "IBAN", "iban"],
  ["three mistakes in a long word", "incripton", "encryption"],
  ["a beginning, rather than a mistake in another word", "marke", "marketing"],
  ["a beginning of three letters", "req", "request-for-data"],
])("%s: %s means %s", (_, written, meant) => {
  expect(meantBy(written, KNOWN)).toBe(meant);
});

test.each([
  ["nothing like it", "colour"],
  ["a beginning of two letters, which many words have", "re"],
  ["two mistakes in a short word", "irpn"],
  ["letters swapped with another between them", "abin"],
  ["", ""],
])("%s: %s means none of them", (_, written) => {
  expect(meantBy(written, KNOWN)).toBeUndefined();
});
