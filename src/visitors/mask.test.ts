import { expect, test } from "@jest/globals";
import { maskAddress, maskPerson, maskText } from "./mask";

test.each([
  ["Besøg: Jens Hansen, Mærsk", "Besøg: J••• H•••, M•••"],
  ["BESØG 12345678, lok. 4", "BESØG •••, l•••. •••"],
  ["Åse Øst-Ågård", "Å••• Ø•••-Å•••"],
  ["", ""],
])("%j is %j where the policy lists 'besøg'", (text, masked) => {
  expect(maskText(text, ["besøg"])).toBe(masked);
});

test.each([
  ["jens@maersk.com", "j•••@maersk.com"],
  ["Jens Hansen", "J••• H•••"],
  ["@maersk.com", "@m•••.c•••"],
  ["Frokost @ Jens Hansen", "F••• @ J••• H•••"],
])("the address %s is %s: its domain says for whom somebody came", (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});

test.each([
  ["Jens Hansen <jens@maersk.com>", "J••• H••• <j•••@maersk.com>"],
  [
    '"Hansen, Jens" jens.hansen@mail.maersk.com;jh@dsv.com',
    '"H•••, J•••" j•••@mail.maersk.com;j•••@dsv.com',
  ],
  ["Ole @ Jens Hansen", "O••• @ J••• H•••"],
  ["Jens Hansen, Mærsk A/S", "J••• H•••, M••• A•••/S•••"],
])("the person %s is %s", (given, masked) => {
  expect(maskPerson(given)).toBe(masked);
});

test("a word of the receipt that is nobody's is masked too, unless it is listed", () => {
  expect(maskText("Frokost")).toBe("F•••");
});
