import { describe, expect, test } from "@jest/globals";
import { fold, sentencesOf } from "./tokens";

describe("words as people without æøå write them", () => {
  test.each([
    ["Ændre", "ændre"],
    ["aendret", "ændret"],
    ["ändra", "ændra"],
    ["LAAS", "lås"],
    ["KØB", "koeb"],
  ])("%s is %s", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ["ændre", "andre"],
    ["låse", "læse"],
  ])("%s says something else than %s", (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test("only where a word begins", () => {
    expect(fold("forandre")).toBe(fold("forændre"));
    expect(fold("aflåse")).not.toContain("lock");
  });
});

test.each([
  ["a soft hyphen", "person\u00adoplysninger"],
  ["a space without width", "person\u200boplysninger"],
  ["a joiner at the end", "personoplysninger\u2060"],
])("%s is no letter and parts no word", (_, text) => {
  const [sentence] = sentencesOf("body", text);
  expect(sentence?.tokens).toEqual([{ word: "personoplysninger", start: 0, end: text.length }]);
});

describe("sentences", () => {
  const sentences = (text: string) =>
    sentencesOf("body", text).map(({ tokens }) => tokens.map(({ word }) => word).join(" "));

  test.each([
    ["end at a full stop, a question, a semicolon", "Slet det. Kan I? Ja; nu!", 4],
    ["do not end at an abbreviation", "Jf. art. 17 nr. 3 skal I slette.", 1],
    ["end at an empty line", "Hej\n\nSlet det", 2],
    ["are none in an empty text", " \n ", 0],
  ])("%s", (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test.each([
    ["three words", 'Han skrev "slet alle data" til os.', false],
    ["two words", 'Vi kalder det "slet data" her.', true],
    ["a word", "Det hedder “slet” her.", true],
    ["in Danish or German marks", "Han skrev »slet alle data« og „slet det nu“.", false],
    ["300 characters", `"slet ${"a ".repeat(147)}"`, false],
    ["a page, whose last mark is missing", `"slet ${"a ".repeat(160)}"`, true],
    ["over a break of line", 'Mål 15" bred.\nSlet alle mine data, og 12" mere.', true],
  ])("speech or a citation, %s: %s", (_, text, isSpeech) => {
    expect(sentences(text).join().includes("slet")).toBe(isSpeech);
  });

  test.each([
    ["a start is no art.", "Det er en start. Slet det.", 2],
    ["nor is what begins so", "Hun er artig. Slet det.", 2],
    ["a number with a stop counts days", "Den 12. marts kom det.", 1],
    ["an initial", "Hr. P. Dam skrev.", 1],
    ["a question after a number is one", "Var det 12? Slet det.", 2],
    ["a stop within an address or a number is none", "Skriv til firma.dk om 3.5 timer", 1],
    ["a line that goes on in lower case", "Slet\nmine data", 1],
    ["a capital begins something new", "Kære alle\nSlet mine data", 2],
    ["so does a number", "Kære alle\n1 slet mine data", 2],
    ["and a bullet", "Kære alle\n- slet mine data", 2],
    ["and an empty line", "Kære alle\n \nslet mine data", 2],
    ["not the mark of a quotation", "> Slet\n> mine data", 1],
    ["a Danish letter is lower case", "Jeg vil have\nændret det", 1],
    ["a stop alone ends nothing", ". Slet det", 1],
  ])("%s: %j", (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test.each([
    ["I don't know", "i don't know"],
    ["the customer’s file", "the customer's file"],
    ["'nu' og 'her'", "nu og her"],
    ["O'Connor", "o connor"],
    ["e-mail, CPR-nr", "e mail cpr nr"],
  ])("words of %s", (text, words) => {
    expect(sentences(text)).toEqual([words]);
  });

  test("only of the part that is asked for", () => {
    const words = sentencesOf("body", "et to tre fire", 3, 9).flatMap(({ tokens }) => tokens);
    expect(words.map(({ word }) => word)).toEqual(["to", "tre"]);
  });

  test("are cut where they are lists", () => {
    expect(sentences("ord ".repeat(81))).toHaveLength(2);
    expect(sentences("ord ".repeat(80))).toHaveLength(1);
  });

  test("know where their words stand", () => {
    const [sentence] = sentencesOf("subject", "Nu: slet cpr-nummer", 4);
    expect(sentence?.field).toBe("subject");
    expect(sentence?.tokens).toEqual([
      { word: "slet", start: 4, end: 8 },
      { word: "cpr", start: 9, end: 12 },
      { word: "nummer", start: 13, end: 19 },
    ]);
  });
});
