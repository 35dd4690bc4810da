import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");

describe("courtesies", () => {
  finds(health, [
    ["a wish", "God bedring!", ""],
    ["to the reader by name", "Rigtig god bedring, Kim", ""],
    ["in English", "Wishing you a speedy recovery", ""],
    ["of what one is to recover from", "God bedring med det hele", "God bedring"],
    ["the same in English", "Get well soon after the operation", "Get well"],
    ["to somebody else", "God bedring til Lise", ""],
    ["of somebody else", "Ønsk ham god bedring", "god bedring"],
    ["a hope", "Vi håber, du er rask igen", ""],
    ["what is no hope", "Peter er rask igen", "rask igen"],
    ["a hope of somebody else", "Jeg håber, Peter er rask igen", "rask igen"],
  ]);
});

describe("jest", () => {
  finds(health, [
    ["what a thing gives", "Den kopimaskine giver mig et hjerteanfald", ""],
    ["what an invoice gives", "This invoice gives me a migraine", ""],
    ["what somebody gives", "This customer is giving me heart failure", ""],
    ["what a customer gives", "Kunden giver mig hovedpine", ""],
    ["what somebody does give", "Peter har givet mig influenza", "influenza"],
    ["what does give pain", "The new chair gives me a migraine", "migraine"],
    ["what a medicine gives", "Kemoen giver mig en infektion", "Kemoen, infektion"],
    ["what nearly happened", "I nearly had a stroke when I saw the bill", ""],
    ["what did happen", "I had a stroke in June", "stroke"],
    ["what nearly happened and is no jest", "Jeg er næsten fri for migræne", "migræne"],
  ]);
});
