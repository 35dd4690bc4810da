import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const criminal = aboutPersonDetector("criminal");
const ethnicity = aboutPersonDetector("ethnicity");
const health = aboutPersonDetector("health");
const politics = aboutPersonDetector("politics");
const religion = aboutPersonDetector("religion");

describe("the long dead", () => {
  finds(religion, [
    ["by the years of a life", "Grosserer Heymann (1802-1871) var jøde.", ""],
    ["by a year", "Here lived Thomas Hale, a Quaker who was jailed in 1664.", ""],
    ["by a year in front", "The ship sailed in 1787. The first mate was a Moravian.", ""],
    ["one who lives in an old house", "Heymann fra huset fra 1802 er jøde.", "jøde"],
    ["one's own family", "Mine bedsteforældre var jøder og flygtede i 1934.", "jøder"],
  ]);
  finds(health, [["somebody old", "Ida er født i 1931. Hun blev indlagt.", "indlagt"]]);
});

describe("grounds that nobody may be treated worse for", () => {
  finds(ethnicity, [
    [
      "a list of them",
      "No worker may be treated worse because of race, ethnic origin, faith, disability or orientation.",
      "",
    ],
    ["one of them", "He was treated worse because of his ethnic origin.", "ethnic origin"],
  ]);
});

describe("firms", () => {
  finds(criminal, [
    ["fined", "Selskabet er idømt en bøde af Arbejdstilsynet.", ""],
    ["struck off", "I note that Olympia Trading Ltd was struck off.", ""],
    [
      "what they own",
      "Lisa was caught drink-driving in the company car and lost her licence.",
      "drink-driving, lost her licence",
    ],
    ["their people", "Direktøren i selskabet er idømt en bøde.", "idømt, en bøde"],
    [
      "whom they accuse",
      "Mona lyver, og kommunen har meldt det som socialt bedrageri.",
      "socialt bedrageri",
    ],
  ]);
});

describe("animals and machines", () => {
  finds(health, [
    ["a dog with a name", "Office dog update: Biscuit had his hip operation.", ""],
    ["a dog of the house", "Kontorhunden Bølle har fået kræft.", ""],
    ["a printer somewhere", "Printeren på lageret lider af astma, siger Jørgen.", ""],
    ["a surface", "Der er blødninger, og overfladen er ru.", ""],
  ]);
});

describe("goods", () => {
  finds(politics, [
    ["a consignment", "Parti 4711 er forkert, og jeg stemmer for at sende det.", ""],
  ]);
});

describe("said in passing", () => {
  finds(health, [
    ["fear in jest", "Den skal vises på fredag, ellers får jeg et slagtilfælde.", ""],
    ["silence", "When I asked there was a very pregnant pause.", ""],
  ]);
});
