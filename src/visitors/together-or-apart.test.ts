import { describe, expect, test } from "@jest/globals";
import { person } from "./_testing/examples";
import { findName } from "./name-in-text";
import { wordsOf } from "./words";

const form = (text: string, name: string) => findName(wordsOf(text), person(name).name)?.form;

describe("in one word or in several, a name is the same where first names or particles are joined", () => {
  test.each([
    ["Fatima Al-Sayed", "Fatima Alsayed på besøg"],
    ["Fatima Alsayed", "Besøg af Fatima Al Sayed"],
    ["Fatima Al-Sayed", "Besøg af Fatima AlSayed"],
    ["Annemarie Holm", "Anne Marie Holms besøg"],
    ["Liselotte Friis", "Friis, Lise Lotte"],
    ["Angus MacDonald", "Angus Mac Donald"],
    ["Jan Vanderberg", "Jan van der Berg"],
    ["Jan van der Berg", "Jan Vanderberg"],
    ["Jan van der Berg", "Jan v.d. Berg"],
    ["Jan van der Berg", "Jan vd Berg"],
    ["Maria Delacruz", "Maria de la Cruz"],
    ["Fatima Al-Sayed", "Alsayed, Fatima"],
    ["Fatima Alsayed", "Al-Sayed, Fatima"],
    ["Jan Vanderberg", "van der Berg, Jan"],
  ])("%s: %s", (name, text) => {
    expect(form(text, name)).toBe("full");
  });
});

describe("it may be another name", () => {
  test.each([
    ["Lone Bak-Jensen", "Lone Bakjensen"],
    ["Bo Lundholm", "Bo Lund Holm"],
    ["Lone Bakjensen", "Bak Jensen, Lone"],
    ["Ann Elise Berg", "Anne Lise Berg"],
  ])("%s: %s", (name, text) => {
    expect(form(text, name)).toBe("run-together");
  });
});

test.each([
  ["Annemarie Holm", "Anne Marie Holmen"],
  ["Annemarie Holm", "Anne, Marie Holm"],
  ["Jan Vanderberg", "Jan van der Bergen"],
  ["Bo Lund", "Vi skal bo i Lunden"],
])("%s is not in %s", (name, text) => {
  expect(form(text, name)).toBeUndefined();
});
