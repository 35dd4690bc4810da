import { describe, expect, test } from "@jest/globals";
import { unmark, withMarks } from "../_testing/marked";
import { greetingRanges } from "./_testing/greeting-ranges";

/** Marks anew whom the greetings of a text speak to: expected to be the same as before. */
const greeted = (text: string) => withMarks(unmark(text), greetingRanges(unmark(text)));

describe("greetings speak to", () => {
  test.each([
    "Hej [[Mette]],",
    "Hej [[Mette]]",
    "Kære [[Mette Holm]]\nTak",
    "Hej [[Mette]] tak for sidst",
    "Hej [[Mette og Bo]],",
    "Hej igen [[Mette]]!",
    "Dear Mr. [[Holm]],",
    "Hi [[Mette]] - thanks",
    "Hei [[Kari]],",
    "Hejsan [[Åsa]]!",
    "Sehr geehrte Frau [[Holm]],",
    "God morgen [[Mette]]. Hvordan går det?",
    "> Hej [[Mette]],",
    "Til [[Mette Holm]]",
    "Att.: [[Mette Holm]]",
    "Hejsa [[Mette]]",
    "Hej  [[Mette]]",
    "Lieber [[Jan]],",
    "Liebe [[Anna]],",
    "Sehr geehrter Herr [[Holm]],",
    "Godmorgen [[Mette]]",
    "Til [[Mette]],",
    "Til [[Mette Holm]]\nTak for sidst",
    "Att. [[Mette Holm]]",
    "Att: [[Mette Holm]]",
    "Att [[Mette Holm]]",
    // "to" inside of a name is no "to".
    "Hej [[Victor]] tak for alt",
  ])("%j", (text) => expect(greeted(text)).toBe(text));

  test.each([
    "Hej,",
    "Hej alle",
    "Hejmdal Andersen",
    "Til Mette skal vi sende 3 paller.",
    "Vi siger hej Mette",
    "Hej alle sammen, ring til Bo",
    "Ole Bruun siger hej Mette",
  ])("nobody in %j", (text) => expect(greeted(text)).toBe(text));
});
