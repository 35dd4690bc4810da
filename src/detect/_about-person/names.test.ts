import { describe, expect, test } from "@jest/globals";
import { people } from "./_testing/people";

describe("in a heading", () => {
  test.each([
    ["a name is enough", "Sygemelding Jonas", "Jonas 2"],
    ["initials are", "Sygemelding MLA", "MLA 2"],
    ["not so what is longer", "Sygemelding KONTOR", ""],
    ["nor a label", "Sygemelding DSB: uge 7", ""],
    ["a name greeted is", "Hej Bo", "Bo 2"],
    [
      "where all words have capitals",
      "Sygemelding Hos Medarbejder Thorkild Vinding",
      "Medarbejder 3, Thorkild 2, Vinding 2",
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text, true)).toBe(expected);
  });
});

describe("initials and words in capitals", () => {
  test.each([
    ["nobody's without a heading", "Sygemelding MLA", ""],
    ["before a full name", "på vegne af B. Thulin", "B 2, Thulin 2"],
    ["not before anything else", "se bilag B. og skriv", ""],
    ["not without a dot", "se bilag B Thulin", "Thulin 2"],
    ["before a verb", "I dag er LKJ hjemme, og TBN har fri", "TBN 2"],
    ["too long for initials", "I dag kom LAGER har fri", ""],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("the first word is a name", () => {
  test.each([
    ["with an owner's ending", "Thorkild's bag is here", "Thorkild 2"],
    ["whom a clause goes on about", "Thorkild, som ringede, er her", "Thorkild 2"],
    ["whose age follows", "Thorkild, 54, er her", "Thorkild 2"],
    ["spoken to otherwise", "Thorkild, vi er her", ""],
    ["before a verb in -old", "Vibe told us", "Vibe 1.5"],
    ["before a verb in -t", "Vibe sent os kage", "Vibe 1.5"],
    ["not before any other word", "Vibe kage er sød", ""],
    [
      "in a row of names",
      "Medlemmer: Bjarne Lund, Marianne Skov, Kirsten Krag",
      "Bjarne 2, Marianne 2, Kirsten 2",
    ],
    ["before a surname", "Thorkild Vinding ringede", "Thorkild 2, Vinding 2"],
    ["before where he works", "Thorkild i Horsens Kommune er her", "Thorkild 2"],
    ["before a bracket", "Mette (Horsens Kommune) rejser", "Mette 2"],
    ["spoken to before a bracket", "Mette (lager): husk det", ""],
    ["as any word before a bracket", "Lokale (stort) er ledigt", ""],
    ["with a surname before where he works", "Karsten Holm i Horsens Kommune rejser", "Karsten 2"],
    ["not as many of a kind", "Drivers are here", ""],
    ["not before a weekday", "Lokale Mandag", ""],
    ["not before a number", "Lokale 4 er ledigt", ""],
    ["behind a colon", "i dag: Thorkild er her", "Thorkild 2"],
    ["behind a colon as a noun", "i dag: Serveren er her", ""],
    ["behind an abbreviation as a noun", "vi skrev ang. Serveren er nede", ""],
    ["behind an abbreviation as a name", "vi skrev ang. Thorkild er her", "Thorkild 2"],
    ["behind an initial", "at Bo P. Lundsen er her", "Bo 2, P 2, Lundsen 2"],
    ["in the midst with the same ending", "at Lundsen er her", "Lundsen 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("a point of a list begins with a word that has a capital", () => {
  test.each([
    ["as the first", "1) Forbrug af strøm", ""],
    ["in the midst of a line", "Punkter: 1) Forbrug af strøm 2) Forslag af strøm", ""],
    ["as a name", "a) Thorkild er her", "Thorkild 2"],
    ["not behind any bracket", "skriv (12,5) Vinding en mail", "Vinding 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("where nobody sets dots", () => {
  test.each([
    ["a capital begins a sentence", "vi får nye borde i dag Regningen følger i morgen", ""],
    ["a full name stays one", "vi får nye borde i dag Vibe Lund følger", "Vibe 2, Lund 1.5"],
    ["so does a common first name", "vi får nye borde i dag sammen Yusuf følger", "Yusuf 2"],
    ["and who stands behind a preposition", "vi får nye borde i dag med Vibe igen", "Vibe 2"],
    ["with a comma it is a name", "vi får nye borde, i dag så Vibe dem", "Vibe 2"],
    ["in a few words, too", "i dag så Vibe det", "Vibe 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("a thing's title is nobody", () => {
  test.each([
    ["Grundlag for fravær: ferie", ""],
    ["Grundlag for fravær i uge 7", "Grundlag 1.5"],
    ["Thorkild for fravær: ferie", "Thorkild 2"],
  ])("%s: %s", (text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("firms are nobody", () => {
  test.each([
    "det var ved St Luke i går",
    "det er Jyske Bank, der betaler",
    "det er Jægerforbundet, der betaler",
    "brevet kom til Bauer GmbH i dag",
    "brevet kom til Bauer, GmbH i dag",
  ])("%s", (text) => {
    expect(people(text)).toBe("");
  });

  test("not whoever works at one", () => {
    expect(people("brevet kom til Bauer. GmbH")).toBe("Bauer 2");
  });
});

test("who is congratulated is the reader", () => {
  expect(people("Tillykke med jobbet, Vibe!")).toBe("Vibe 1");
  expect(people("Kære Vibe, congrats on the job")).toBe("Vibe 1");
  expect(people("Vi ses som aftalt, Vibe!")).toBe("");
});

describe("who is spoken to or signs is nobody", () => {
  test.each([
    "vi ses mandag /Thorkild",
    "LKJ, er alt klart",
    "Tak til Thorkild for kagen",
    "Hej Thorkild Vinding",
    "kan vi ses, Thorkild?",
    "kan vi ses, Thorkild",
  ])("%s", (text) => {
    expect(people(text)).toBe("");
  });

  test.each([
    ["in the midst of a list", "kan Ida, Thorkild og Bo ses", "Ida 2, Thorkild 2"],
    ["a greeting for somebody else", "Tak, det er til Thorkild i dag", "Thorkild 2"],
    ["who gave it", "Tak fra Thorkild Vinding", "Thorkild 2, Vinding 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("words in the midst of a sentence", () => {
  test.each([
    ["a family", "at the Vindings are here", "Vindings 2"],
    ["not a thing of that name", "at the Vinding are here", ""],
    ["in English what follows tells", "we saw Vinding today", "Vinding 1.7"],
    ["what follows is a verb", "and Vinding was here", "Vinding 2"],
    ["what follows is a surname", "and Thorkild Vinding", "Thorkild 2, Vinding 1.7"],
    ["a noun like a French one", "se fanen Abonnement nu", ""],
    ["a noun by its ending", "se fanen Sundhed og Ledelsen", ""],
    ["a first name with such an ending", "se fanen Christian og Carsten", "Christian 2, Carsten 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("the first cell of a row", () => {
  test.each([
    ["with an initial", "Peder S.\tsyg\tok", "Peder 2"],
    ["an unusual one with an initial", "Aputsi S.\tsyg\tok", "Aputsi 2"],
    ["a first name", "Sofia: back on Monday", "Sofia 2"],
    ["to whom you is said", "Sofia: back on Monday, can you?", "you 1"],
    ["a thing", "Pumpe 2\tsyg\tok", ""],
    ["in the midst of a line", "vi så Sofia: back on Monday", "Sofia 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text)).toBe(expected);
  });
});
