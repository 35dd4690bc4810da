import { expect, test } from "@jest/globals";
import { areSamePeople, isSameAddress } from "./same-people";

const ANNA = { address: "anna@firma.dk", name: "Anna Holm" };
const BO = { address: "bo@firma.dk", name: "Bo Lund" };

test.each([
  ["Anna@Firma.dk", true],
  [" anna@firma.dk ", true],
  ["anna@firma.dk.example", false],
  ["", false],
])("%j is Anna's address: %p", (address, isHers) => {
  expect(isSameAddress(ANNA.address, address)).toBe(isHers);
});

test("people are the same by their addresses, whatever Outlook calls them, and in their order", () => {
  expect(areSamePeople([ANNA, BO], [{ ...ANNA, name: "anna@firma.dk" }, BO])).toBe(true);
  expect(areSamePeople([ANNA, BO], [BO, ANNA])).toBe(false);
  expect(areSamePeople([ANNA, BO], [ANNA])).toBe(false);
});
