import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, languagesOf } from "./language";
import { sentencesOf } from "./tokens";

const languages = (text: string) => languagesOf(sentencesOf("body", text), text);

test.each([
  ["da", "Hej. Jeg vil gerne have noget at vide om mine oplysninger hos jer, tak. Hvad har I?"],
  ["en", "Please tell me what you have about me, and which of it is not needed any more."],
  ["sv", "Hej. Jag vill veta vad ni har om mig och era inga uppgifter är rätt."],
  ["no", "Hei. Jeg vil gjerne vite hva dere har om meg, takk, og hvilke opplysninger ble slettet."],
  ["de", "Bitte teilen Sie mir mit, welche Daten über mich bei Ihnen und wo sie sind."],
])("%s comes first: %s", (language, text) => {
  expect(languages(text)[0]).toBe(language);
});

test("neighbours that are nearly as likely are read too, and others not", () => {
  expect(languages("Jeg er ikke den, der har det, og vil til og av.")).toEqual(
    expect.arrayContaining(["da", "no"]),
  );
  expect(languages("Please tell me what you have about me and all of the data.")).toEqual(["en"]);
});

describe("letters tell a little", () => {
  test.each([
    ["æ", ["da", "no"]],
    ["Ø", ["da", "no"]],
    ["ä", ["sv", "de"]],
    ["Ö", ["sv", "de"]],
    ["ß", ["de"]],
    ["ü", ["de"]],
  ])("%s", (letter, found) => {
    expect(languages(letter.repeat(8))).toEqual(found);
    // As much as a quarter of a small word: seven are too few to tell by.
    expect(languages(letter.repeat(7))).toHaveLength(LANGUAGES.length);
  });

  test("beside small words that neighbours share", () => {
    expect(languages("och är äöäöäö")[0]).toBe("sv");
    expect(languages("und ist ß ü ß ü")[0]).toBe("de");
  });

  test("only where a mail begins", () => {
    expect(languages(" ".repeat(3992) + "æ".repeat(8))).toEqual(["da", "no"]);
    expect(languages(" ".repeat(3993) + "æ".repeat(8))).toHaveLength(LANGUAGES.length);
  });
});

describe("what the small words say", () => {
  test("one that two languages share counts half for each", () => {
    // "jeg": da, no; "jeres": da alone.
    expect(languages("jeres vores jeg")).toEqual(["da"]);
    expect(languages("jeg jeg jeg jeg")).toEqual(["da", "no"]);
    expect(languages("jeg jeg jeg")).toHaveLength(LANGUAGES.length);
  });

  test("a neighbour with three fifths of the likeliest's is read too", () => {
    const mine = "jeres vores ";
    expect(languages(`${mine} dere deres`)).toEqual(["da", "no"]);
    expect(languages(`${mine.repeat(5)} ${"dere ".repeat(6)}`)).toEqual(["da", "no"]);
    expect(languages(`${mine.repeat(5)} ${"dere ".repeat(5)}`)).toEqual(["da"]);
  });

  test("the likeliest stands in front, also where there is little to tell by", () => {
    expect(languages("dere dere dere jeres jeres")).toEqual(["no", "da"]);
    expect(languages("your")[0]).toBe("en");
  });
});

test("all are tried where there is too little to tell by", () => {
  expect(languages("GDPR 4711")).toHaveLength(LANGUAGES.length);
  expect(languages("")).toHaveLength(LANGUAGES.length);
});
