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

  test("leave out what is cited, but not a word in quotation marks", () => {
    expect(sentences('Han skrev "slet alle mine data nu" til os.').join()).not.toContain("slet");
    expect(sentences("Det hedder “sletning” her.").join()).toContain("sletning");
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
