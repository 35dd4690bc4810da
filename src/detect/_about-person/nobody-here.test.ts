import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const criminal = aboutPersonDetector("criminal");
const ethnicity = aboutPersonDetector("ethnicity");
const genetic = aboutPersonDetector("genetic");
const health = aboutPersonDetector("health");
const politics = aboutPersonDetector("politics");
const religion = aboutPersonDetector("religion");
const biometric = aboutPersonDetector("biometric");

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

describe("whoever it will be", () => {
  finds(health, [
    [
      "taken up in the next question",
      "Hvis en medarbejder bliver syg, hvad så? Må man spørge, om vedkommende er gravid?",
      "",
    ],
    ["asked whether one may", "Must a temp pay if she is ill?", ""],
    ["what is certain", "En medarbejder er syg. Må man spørge, om hun er gravid?", "syg, gravid"],
    ["somebody by his name", "Skal man melde, at Jonas er syg?", "syg"],
  ]);
  finds(religion, [["an example", "Lad os sige, at en kunde fortæller, at hun er muslim.", ""]]);
});

describe("firms", () => {
  finds(criminal, [
    ["fined", "Selskabet er idømt en bøde af Arbejdstilsynet.", ""],
    ["struck off", "I note that Olympia Trading Ltd was struck off.", ""],
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
    ["one that is fed", "Kan du fodre Mis? Hun er diabetiker.", ""],
    ["one at the vet's", "He's allergic to the pills, the vet says.", ""],
    ["a printer somewhere", "Printeren på lageret lider af astma, siger Jørgen.", ""],
    ["a surface", "Der er blødninger, og overfladen er ru.", ""],
  ]);
});

describe("goods", () => {
  finds(religion, [["by their number", "50 x Hindu Kush rugs for Kush Christmas.", ""]]);
  finds(biometric, [
    ["on offer", "Vi kan nu tilbyde kameraet FaceGate 3 med ansigtsgenkendelse.", ""],
  ]);
  finds(politics, [
    ["a consignment", "Parti 4711 er forkert, og jeg stemmer for at sende det.", ""],
  ]);
});

describe("said in passing", () => {
  finds(health, [
    ["fear in jest", "Den skal vises på fredag, ellers får jeg et slagtilfælde.", ""],
    ["silence", "When I asked there was a very pregnant pause.", ""],
    ["a week", "Anna talks in Mental Health Awareness Week.", ""],
  ]);
  finds(genetic, [["a reader's name", "Hi Gene,\nYour DNA report is here.", "DNA"]]);
});
