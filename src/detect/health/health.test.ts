import { describe, expect, test } from "@jest/globals";
import { healthDetector } from "./health";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return healthDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Jonas er sygemeldt med stress", ["sygemeldt certain", "med stress certain"]],
    ["Kirsten har brystkræft", ["brystkræft likely"]],
    ["Han går til kræftbehandling", ["kræftbehandling likely"]],
    ["Sagen om hendes sygedagpenge", ["sygedagpenge likely"]],
    ["Mette har lungebetændelse", ["lungebetændelse likely"]],
    ["Barnets første sygedag: min datter har feber", ["sygedag certain", "feber likely"]],
    ["She called in sick this morning", ["in sick likely"]],
    ["My husband broke his ankle", ["ankle likely"]],
    ["Omar is deaf", ["deaf likely"]],
    ["Vores chauffør er blevet opereret", ["opereret likely"]],
    ["Far fik en blodprop", ["blodprop likely"]],
    ["Jag är sjukskriven och hon vet det", ["sjukskriven likely"]],
    ["Hun er sykemeldt", ["sykemeldt likely"]],
    ["Angsten er værst om natten, siger hun", ["Angsten likely"]],
    ["Niels er i et sygdomsforløb", ["sygdomsforløb likely"]],
    ["Lægen siger, at Per skal holde fri", ["Lægen siger likely"]],
    ["Tina er hjemme med sin ryg", ["ryg likely"]],
    ["He tore his hamstring on Sunday", ["hamstring likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Jonas arbejder på sygehuset",
    "Anna er frisk på en øl",
    "Vi har fået bekræftet aftalen af Jens",
    "Mette søger flere kræfter til lageret",
    "Kasper har sygesikring",
    "Brian har sat en kur mod virus op",
    "Han er i barselsorlov",
    "Jens har indgået 56 aftaler",
    "Mette har slået sig ned i Vejle",
    "Paul said the code was poorly written",
    "Numbers are in, says Ben, and there are problems",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([healthDetector.id, healthDetector.category]).toEqual(["health", "special"]);
});
