import { expect, test } from "@jest/globals";
import { DETECTORS } from "../detect/detectors";
import { dataFinder } from "./text-data";

const find = dataFinder(DETECTORS, { year: 2026, month: 11, day: 25 });

/** What was found in a text, names in quotation marks. */
function found(text: string): string[] {
  return find(text).map(({ start, end, isName }) => {
    const raw = text.slice(start, end);
    return isName ? `»${raw}«` : raw;
  });
}

test.each([
  [
    "Besøg: Jens Hansen og Ole Olsen, tlf. 20 30 40 50",
    ["»Jens Hansen«", "»Ole Olsen«", "20 30 40 50"],
  ],
  ["Hej\nRing til Ole Olsen eller skriv til ole@olsen.dk.", ["»Ole Olsen«", "ole@olsen.dk"]],
  ["CPR 010190-1234 oplyst i receptionen", ["010190-1234"]],
  ["Honorar til IBAN DK50 0040 0440 1162 43", ["DK50 0040 0440 1162 43"]],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("an illness belongs to whoever is named with it, and is no data by itself", () => {
  expect(found("Dagsorden:\nJens Hansen er sygemeldt med stress.")).toEqual(["»Jens Hansen«"]);
});

test("a place and a company are nobody", () => {
  expect(found("Status med Mærsk i Kajen, plads 14")).toEqual([]);
});
