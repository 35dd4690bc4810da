import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");

describe("the writer leaves himself out", () => {
  finds(health, [
    ["with the first words", "Havde feber i nat", "feber"],
    ["in haste", "kommer ikk i dag. migræne.", "migræne"],
    ["in more haste", "kommer ik i dag, har ligget med feber", "feber"],
    ["who has been ill", "not coming in, been sick all night", "sick"],
    ["who excuses himself", "sorry, woke up dizzy", "dizzy"],
    ["not a thing that has been", "the belt is off, been sick all night", ""],
    ["not when he comes", "kommer i dag. migræne.", ""],
    ["not when something else does not", "Bilen kommer ikke. Migræne.", ""],
    ["behind a greeting", "Hej Ida, har fået influenza", "influenza"],
    ["behind one with a full stop", "Hej alle sammen. Har fået influenza.", "influenza"],
    ["not behind a longer one", "Hej alle sammen her. Har fået influenza.", ""],
    ["not behind what is no greeting", "Mandag, har fået influenza", ""],
    ["not behind another sentence", "Vi ses. Har fået influenza.", ""],
    ["not with another subject", "Hej, pumpen i kælderen har influenza", ""],
    ["not when the reader is meant", "Har du fået influenza", ""],
    ["not when everybody is", "Har alle feber i dag", ""],
    ["not in a supposition", "Har fået influenza, hvis nogen spørger", ""],
    ["not in a question", "Er pallen med insulinpenne kommet af sted?", ""],
    ["nor when it is another who is meant", "Borgeren kommer. Har fået influenza.", "influenza"],
    ["who is so surely", "Jonas kommer. Har fået influenza.", ""],
  ]);
});

describe("a note on whom the sentence before names", () => {
  finds(health, [
    ["one word", "Har du hørt om Phil? Blodprop.", "Blodprop"],
    ["two words", "Har du hørt om Phil? Kronisk astma.", "Kronisk astma"],
    ["three", "Har du hørt om Phil? Vist kronisk astma.", ""],
    ["one word on everybody", "Har du hørt om alle andre? Blodprop.", ""],
    [
      "one word on the writer",
      "Kommer ikke i dag. Diskusprolaps, operation i maj.",
      "Diskusprolaps",
    ],
    ["before a mark", "Thomas er væk. Diskusprolaps, operation i maj.", "Diskusprolaps"],
    ["before a preposition", "Thomas er væk. Astma i svær grad.", "Astma"],
    ["not before another noun", "Thomas er væk. Astma pumper hjælper.", ""],
    ["not with a verb", "Thomas er væk. Astma, siger de, har vi her.", ""],
    [
      "not in a long one",
      "Thomas er væk. Diskusprolaps i ryggen og to lange måneder uden løft herefter.",
      "",
    ],
    ["what only a person has", "Thomas er væk. Kendt med KOL.", "KOL"],
    ["what he is treated for", "Thomas er væk. Behandles fortsat for angst derhjemme.", "angst"],
    [
      "not of somebody in general",
      "Alle ansatte som Thomas er væk. Diskusprolaps, operation i maj.",
      "",
    ],
  ]);
  finds(religion, [
    ["a row of a form", "Navn: Bo Lind\nKost: halal", "halal"],
    ["a name some rows above", "Navn: Bo Lind\nAlder: 6\nKost: halal", "halal"],
    ["no name above", "Alder: 6\nKost: halal", ""],
    [
      "a name many rows above",
      "Navn: Bo Lind\nAdresse: Skolevej 4, 8000 Aarhus\nAlder: 6\nKlasse: 1.b\nStue: 2\nUge: 7 og 8 og 9 og 10 og 11\nKost: halal",
      "halal",
    ],
    [
      "a name too many rows above",
      `Navn: Bo Lind\n${"Uge: 7 og 8 og 9\n".repeat(36)}Kost: halal`,
      "",
    ],
    ["a firm many rows above", `Firma: Bo Lind\n${"Uge: 7 og 8 og 9\n".repeat(6)}Kost: halal`, ""],
    ["in two columns", "Elevens navn\tBo Lind\nAlder\t6\nMobil\t51421789\nKost\thalal", "halal"],
    ["the nearest name", "Navn: Bo Lind\n\nBarn: Ea Lind\n\nKost: halal\n\nAlder: 6", "halal"],
    ["no name in two columns", "Alder\t6\nMobil\t51421789\nKost\thalal", ""],
    ["a table below a greeting", "Hej Bo Lind\n\nKost\tAntal\nHalal\t12\nVegetar\t9", ""],
    ["a row behind a sentence", "Bo Lind kommer.\nKost: halal", ""],
  ]);
});

describe("the title of a row says what its value is", () => {
  finds(health, [
    ["a disability", "Navn: Ea Lind\nHandicap: Blind", "Blind"],
    ["in English", "Name: Sara Jones\nAge: 44\nDisability: Deaf", "Deaf"],
    ["an illness", "Navn: Ea Lind\nSygdom: KOL", "Sygdom, KOL"],
    ["something else", "Navn: Ea Lind\nGardin: Blind", ""],
    ["of nobody", "Antal: 4\nHandicap: Blind", ""],
  ]);
  finds(aboutPersonDetector("ethnicity"), [
    ["an origin", "Name: Sara Jones\nEthnicity: Pakistani", "Pakistani"],
    ["another nationality", "Name: Sara Jones\nCuisine: Pakistani", ""],
  ]);
});

describe("who is near in the sentence", () => {
  finds(health, [
    ["not far behind", "Astma på mødet hos Jonas", "Astma"],
    ["far behind", "Astma på det store møde i den nye hal hos Jonas", ""],
    ["not far in front", "Jonas gav os på mødet i hal ved åen astma", "astma"],
    [
      "far in front",
      "Jonas gav os på det sidste store møde i den lange og mørke hal ved åen astma",
      "",
    ],
    ["before a dash", "Ximena – allergi over for nødder", "allergi"],
    ["the reader's own", "Vi nævner ikke din depression", "depression"],
    ["what the reader wrote about", "Du skrev om en depression", ""],
    ["what the reader is wished", "Håber du kommer over en depression", "depression"],
    ["an illness with a name", "Vi talte om Crohns sygdom", ""],
    ["somebody's illness", "Jonas' sygdom er forværret", "sygdom"],
    ["somebody's, by his first name", "Peters sygdom er forværret", "sygdom"],
    ["the word is his own", "Fortsat sygemelding er godkendt. Hun ringer.", "sygemelding"],
    ["a name behind is too little", "Fortsat sygemelding er godkendt. Jonas ringer.", ""],
    [
      "a name in front is enough for a state",
      "Jonas ringer. Fortsat sygemelding er godkendt.",
      "sygemelding",
    ],
    ["but not for a matter", "Jonas ringer. Diabetes er godkendt.", ""],
  ]);
});

describe("in a subject, whom a belief is of", () => {
  finds(
    religion,
    [
      ["a full name", "Muslim, Ahmed Said", "Muslim"],
      ["a known first name", "Muslim Ahmed", "Muslim"],
      ["what may be anything", "Muslim Vinding", ""],
      ["a full name right behind, as works have them", "Muslim Vinding Thulin", ""],
      ["one of several", "En af vores chauffører er muslim", "muslim"],
      ["both of two", "begge drenge er muslimer", "muslimer"],
      ["a museum", "Jewish Museum Copenhagen", ""],
    ],
    "subject",
  );
});

describe("a few words in front of who stays away for them", () => {
  finds(health, [
    ["with a full stop", "Diskusprolaps. Jonna kan ikke rejse sig.", "Diskusprolaps"],
    ["not in front of who comes", "Diskusprolaps. Jonna skriver en artikel.", ""],
    ["not in front of what is no person", "Diskusprolaps. Programmet kan ikke starte.", ""],
    ["not when they have a verb", "Influenza er overalt. Jonna kan ikke finde vagter.", ""],
  ]);
});

describe("what keeps the writer away, at the beginning of a mail", () => {
  finds(aboutPersonDetector("health"), [
    ["and what follows", "Influenza. Bliver hjemme.", "Influenza"],
    ["behind a greeting", "Hej. Migræne igen. Kommer ikke i dag.", "Migræne"],
    ["in one sentence", "Migraine again, back tomorrow", "Migraine"],
    ["from home", "Covid again. Working from home.", "Covid"],
    ["what was found", "Tested positive for covid this morning", "Tested positive, covid"],
    ["what one is down with", "Down with the flu, sorry", "flu"],
    ["what was diagnosed", "Fik stillet diagnosen sclerose i går", "diagnosen, sclerose"],
    ["somebody else stays away", "Influenza og Bo bliver hjemme i dag.", "Influenza"],
    ["nobody stays away", "Influenza. Vaccinen kommer i uge 42.", ""],
    ["not the first thing said", "Lageret er fyldt. Influenza. Bliver hjemme.", ""],
    ["a question", "Influenza? Bliv hjemme.", ""],
    ["said to everybody", "Influenza hos alle medarbejdere. Bliver hjemme.", ""],
    ["what would be", "Influenza, hvis det går galt. Bliver hjemme.", ""],
    ["too long for an excuse", "Migræne er et emne, som vi tager op i dag, kommer ikke", ""],
  ]);
  finds(
    aboutPersonDetector("health"),
    [
      ["as a subject", "Influenza – bliver hjemme", "Influenza"],
      ["nobody stays away in a subject", "Influenza – nye pjecer", ""],
    ],
    "subject",
  );
});
