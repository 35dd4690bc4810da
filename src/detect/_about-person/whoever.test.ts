import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");

describe("when somebody is it who may be anybody", () => {
  finds(health, [
    ["any employee", "Når en ansat er sygemeldt, ringer du til ham en gang om ugen", ""],
    ["whoever is yours", "Når din chauffør er indlagt, skal du finde en afløser", ""],
    ["in English", "When a colleague is off sick, ring them once a week", ""],
    ["every time", "Hver gang en elev er syg, giver du besked", ""],
    ["just in case", "Keep the number at hand in case a driver is off sick", ""],
    ["one of mine", "Når min chauffør er syg, kører jeg selv", "syg"],
    ["it has happened", "When your driver was off sick, we sent another one", "off sick"],
    ["whoever has to say so", "Skriv i feltet, om du har allergi eller diabetes.", ""],
    ["one who is asked", "Jeg ville høre, om du stadig er syg", "syg"],
    ["one's own kin", "Når din kone er sygemeldt, kan I bytte dage", "sygemeldt"],
  ]);
});
