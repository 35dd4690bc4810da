import { describe, expect, test } from "@jest/globals";
import { labelOf } from "./number-labels";
import {
  PERSONAL,
  isAmongPeople,
  isBehindName,
  isLabelled,
  isOfSomebody,
  isOfThing,
  isUnlabelled,
  likenessToCpr,
  mayBePersonal,
} from "./personal-numbers";

/** A text in which # stands for the number. */
function around(text: string): [text: string, number: { start: number; end: number }] {
  const start = text.indexOf("#");
  return [text, { start, end: start + 1 }];
}

describe("what a number is called", () => {
  test.each([
    ["#", true],
    ["skattekort #", true],
    ["personnr. #", true],
    ["nr. #", true],
    ["Anna, nr. #", true],
    ["Aftalenr. #", false],
    ["Ordre #", false],
    ["Ordre til Anna Berg #", true],
    ["Faktura for #", true],
    ["Fakturanr. for #", false],
    ["Pas #", false],
    ["Pas og så videre #", true],
    ["Konto i alt #", false],
    ["Dnr #", false],
    ["Ordre Anna #", false],
    ["Faktura # for Anna", false],
    ["Pas Anna #", true],
    ["Kunde #", true],
    ["Kundeordre #", false],
    ["Kundenr. #", false],
    ["fordi nummeret #", true],
    ["Barnas numre er #", true],
    ["pumpens serienummer #", false],
  ])("%j may be personal: %s", (marked, expected) => {
    const [text, number] = around(marked);
    expect(mayBePersonal(labelOf(text, number.start, number.end), text, number)).toBe(expected);
  });
});

test.each([
  ["Ordre #", false],
  ["Ordren (#)", false],
  ["Ordren er: #", false],
  ["Ordren med #", true],
  ["Ordren viser #", true],
  ["Ordrenr. på pumpen er #", false],
  ["Ordrenr. mangler, men personen er #", true],
  ["# (ordre)", false],
  ["Aftalenr. mangler, men personen er #", true],
])("%j may be a peculiar number of somebody: %s", (marked, expected) => {
  const [text, number] = around(marked);
  const label = labelOf(text, number.start, number.end);
  expect(mayBePersonal(label, text, number, true)).toBe(expected);
});

test.each([
  ["#", true],
  ["Skattekort på #, han pendler", true],
  ["Skattekort på #", false],
  ["Skattekort #, han pendler", false],
  ["Personnr. på # har han", false],
])("%j is unlabelled: %s", (marked, expected) => {
  const [text, number] = around(marked);
  expect(isUnlabelled(labelOf(text, number.start, number.end), text, number)).toBe(expected);
});

test.each([
  ["Hun har #", true],
  ["# er hendes", true],
  ["he said #", true],
  ["the # shift", false],
  ["Hundrede #", false],
])("%j is among people: %s", (marked, expected) => {
  expect(isAmongPeople(...around(marked))).toBe(expected);
});

test.each([
  ["Ritning #", true],
  ["Klar. Ritning #", true],
  ["Se ritning #", false],
  ["Ritning: #", false],
])("%j is of a thing: %s", (marked, expected) => {
  expect(isOfThing(...around(marked))).toBe(expected);
});

test.each([
  ["Personnr. jeg så igen nu #", true],
  ["Personnr. jeg så igen i går #", false],
])("%j is labelled: %s", (marked, expected) => {
  const [text, number] = around(marked);
  expect(isLabelled(labelOf(text, number.start, number.end), PERSONAL)).toBe(expected);
});

describe("whose a number is", () => {
  test.each([
    ["Patienten # kommer", true],
    ["Sökande: #", true],
    ["ledsen, #", true],
    ["(#", true],
    ["vår Anna #", true],
    ["# Anna Berg", true],
    ["Lag: Anna #", true],
    ["12, Anna #", true],
    ["Det står på blanketten. #", true],
    ["Tegn. #", false],
    ["Ritning #", false],
    ["Ritning # Anna", false],
    ["Anna Berg är klar, ritning: #", false],
    ["Ritning # Anna Berg", true],
    ["Ritning #, Anna Berg", true],
    ["Ritning #;Anna Berg", true],
    ["Ritning # av Anna Berg", false],
    ["Ritning # Göteborg norra", false],
    ["Ritning:#", false],
    ["Ritning:  #", false],
    ["i Malmö #", false],
    ["vår Anna#", true],
    ["Kollegan #", true],
    ["kollega #", true],
    ["Station #", false],
    ["Avdelning #", false],
  ])("%j is somebody's: %s", (text, expected) => {
    expect(isOfSomebody(...around(text))).toBe(expected);
  });
  test.each([
    ["Anna Berg #", true],
    ["Anna Berg (#)", true],
    ["Anna Berg\n#", true],
    ["Anna #", false],
    ["anna berg #", false],
    ["Anna Berg har #", false],
    ["Anna Berg: #", true],
    ["Anna Berg:#", true],
    ["anna Berg #", false],
  ])("%j is behind a name: %s", (text, expected) => {
    expect(isBehindName(...around(text))).toBe(expected);
  });
});

test.each([
  ["120174-3399", "date"],
  ["080310-2805", "sound"],
  ["010190-2500", "sound"],
  ["010274-3390", "date"],
  ["850709-9805", "no"],
  ["19850709-9805", "no"],
  ["131052-308T", "no"],
])("%s as a CPR number: %s", (text, likeness) => {
  expect(likenessToCpr(text, { start: 0, end: text.length })).toBe(likeness);
});
