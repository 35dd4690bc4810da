import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const biometric = aboutPersonDetector("biometric");
const health = aboutPersonDetector("health");

describe("a part of the body in a subject", () => {
  finds(
    health,
    [
      ["is told of right behind whose it is", "Birthes øje", "øje"],
      ["or behind which one", "SV: Lises nye hofte", "hofte"],
      ["or in English", "J. Singh's wrist", "wrist"],
      ["or without capitals", "mads' diskusprolaps, møde i dag", "diskusprolaps"],
      ["but not of anybody", "Sikkerhedens øje", ""],
      ["nor where he stands beside it", "Birthe og øje", ""],
      ["nor where it is a place's", "Randers hofte", ""],
      ["nor a shop's", "Butikkens øje for Lise", ""],
    ],
    "subject",
  );
  finds(health, [["is a word among others in a text", "Vi så Birthes øje", ""]]);
});

describe("who is unwell in a subject", () => {
  finds(
    health,
    [
      ["stands right beside it", "Opfølgning stress Peter", "stress"],
      ["or in front of it", "Samtale Lise stress", "stress"],
      ["not far from it", "Stress på kontoret i Vejle, Peter", ""],
      ["nor is it a department", "Opfølgning stress Lager", ""],
      ["nor a doctor", "Lise psykolog", ""],
    ],
    "subject",
  );
  finds(health, [["and is no verb's in a text", "Opfølgning stress Peter", ""]]);
});

describe("what a person has to do with it", () => {
  finds(health, [
    ["he comes with it", "Hun ringer. Ind med brækket ben og migræne.", "ben, migræne"],
    ["he hits it", "Hun ringer. Ind på brækket arm.", ""],
    ["he is at home with it", "Du er hjemme med halsbetændelse", "halsbetændelse"],
    ["he is glad of it", "Du er glad med halsbetændelse", ""],
    ["he has a diagnosis", "Hun ringer. Diagnosen er diabetes.", "diabetes"],
    ["it is his", "Vi talte om hans astma", "astma"],
    ["it is somebody's", "Omars astma", "astma"],
    ["it is another's than the reader's", "Vi talte om andres astma hos dig", ""],
    ["it is the reader's", "Vi talte om astma hos dig", ""],
    ["it is severe", "Til dig om svær astma", "astma"],
    ["it is beside him", "Vi skrev om astma hos ham", "astma"],
    ["it is beside his name", "Vi skrev om astma hos Jonas", "astma"],
    ["it runs into him", "Vi skrev om astma ham", ""],
    ["it is what somebody has, as a topic", "Vi skrev om Omars astma", "astma"],
    ["it is a patient's, as a topic", "Vi skrev om patientens astma", "astma"],
    ["he is told of after it", "Skabelon for Jonas efter blodproppen", "blodproppen"],
    ["he is told of long after it", "Skabelon for Jonas efter den store blodprop", ""],
    ["it is just a topic", "Omar skrev om astma", ""],
    ["it stands behind his label", "Skabelon for Jonas: kronisk astma", "kronisk astma"],
    [
      "it stands far behind his label",
      "Skabelon for Jonas: mange lange måneder plus kronisk astma",
      "",
    ],
  ]);
  finds(biometric, [
    ["it is his finger's", "Omars fingeraftryk", "fingeraftryk"],
    ["it is a door's", "Den nye dørs fingeraftryk", ""],
    ["it is a town's", "Horsens fingeraftryk", ""],
    ["it is used on him", "Ansigtsgenkendelse på mig", "Ansigtsgenkendelse"],
  ]);
});
