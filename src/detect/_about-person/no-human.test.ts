import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const genetic = aboutPersonDetector("genetic");
const health = aboutPersonDetector("health");

describe("machines", () => {
  finds(health, [
    ["at the beginning", "Bilen har feber i dag, så Jonas kommer", ""],
    ["of a kind", "Den nye kopimaskine er syg, så Jonas kommer", ""],
    ["with a word in between", "Printeren igen er syg, så Jonas kommer", ""],
    ["behind a preposition they are where somebody is", "Jonas i bilen er syg", "syg"],
    ["that hit somebody", "Jonas blev ramt af bilen og er indlagt", "indlagt"],
    ["whose name a person's begins with", "Bilal har kræft", "kræft"],
    ["whose name a woman's begins with", "Marketa har kræft", "kræft"],
    ["whose name a woman's ends with", "Min carina er syg", "syg"],
  ]);
});

describe("animals", () => {
  finds(health, [
    ["by themselves", "Hunden har igen fået kræft", ""],
    ["with somebody", "Jonas med hunden har kræft", "kræft"],
    ["that a pronoun takes up", "Kan du fodre katten? Han har sukkersyge.", ""],
    ["beside whom somebody is ill", "Kan du fodre katten? Min mand har sukkersyge.", "sukkersyge"],
    ["beside which the writer is", "Kan du fodre katten? Jeg har sukkersyge.", "sukkersyge"],
    ["that somebody feeds", "Min mand fodrer katten, for han har sukkersyge", "sukkersyge"],
    ["that the pronoun behind is for", "Vi fodrer katten, for hun har sukkersyge", ""],
    ["that somebody tells of", "Hunden har sukkersyge, fortæller min mand", ""],
    ["that come behind", "Hun har sukkersyge, og katten sover", "sukkersyge"],
    ["that somebody sits on", "Vi sidder på hesten. Han har brækket benet.", "benet"],
  ]);
});

describe("whatever else is the subject of a verb", () => {
  finds(health, [
    ["a noun at the beginning", "Elevatoren er syg igen, så Ole kommer", ""],
    ["a name at the beginning", "Kirsten er syg, så Ole kommer", "syg"],
    ["a noun behind a label", "Til lejerne: Elevatoren har feber, så Ole kommer", ""],
    ["a noun that is found to be so", "Klinikken er klar over, at Ole har feber", "feber"],
    ["a noun in a clause", "Ole tror, at hullet i muren er sygt", ""],
    ["a person in a clause", "Ole tror, at manden er syg", "syg"],
    ["something taken up", "Ole skriver, at den har feber", ""],
    ["something that tells the time", "Ole says it is asthma", "asthma"],
    ["something in English", "Ole says it has asthma", ""],
    ["something that is ill", "Ole says it is sick", ""],
    ["something with an article", "Jeg tror, en pumpe har feber", ""],
    ["somebody with an article", "Jeg tror, en nabo er syg", "syg"],
    ["somebody at a place", "Jens i bogholderiet er syg", "syg"],
  ]);
  finds(genetic, [
    [
      "a noun that found it with somebody",
      "Laboratoriet har fundet en BRCA2-mutation hos Karla",
      "BRCA2, mutation",
    ],
  ]);
});
