import { describe, expect, test } from "@jest/globals";
import { impersonalityOf, isDialogue, isInSpeech, isInTitle, isTemplate } from "./text-kind";

describe("how impersonal a text is", () => {
  const news = "The board met on Monday. ";
  const letter = "I hope you are well. ";
  test.each([
    ["short, whoever it speaks to", news.repeat(30), 0],
    ["a report", news.repeat(40), 2],
    ["an article", news.repeat(110), 3],
    ["a long letter", letter.repeat(110), 0],
    ["a report with one word for the reader", `${news.repeat(60)}Have you read it?`, 2],
  ])("%s", (_, text, expected) => {
    expect(impersonalityOf(text)).toBe(expected);
  });
});

describe("dialogues", () => {
  const joke = `"Doctor," he asks, "am I ill?" "No," she says.`;

  test("have more quotation marks than a letter that quotes somebody", () => {
    expect(isDialogue(joke)).toBe(true);
    expect(isDialogue(`He said "I am ill" and left.`)).toBe(false);
  });

  test.each([
    ["ill", true],
    ["asks", false],
    ["she says", false],
  ])("%j stands inside of a speech: %s", (word, expected) => {
    expect(isInSpeech(joke, joke.indexOf(word))).toBe(expected);
  });

  test("a speech that began long before is none", () => {
    expect(isInSpeech(`"${"a ".repeat(200)}ill`, 401)).toBe(false);
  });
});

describe("the title of a work", () => {
  const isTitle = (text: string) => isInTitle(text, text.indexOf("stress"));

  test.each([
    'Kurset "Når en medarbejder får stress" har to pladser',
    "Oplæg på torsdag: »Sådan undgår Bo stress«",
    "The headline “Doctors under stress” is too long",
  ])("holds it: %s", (text) => expect(isTitle(text)).toBe(true));

  test.each([
    'Hun sagde: "Jeg har stress"',
    'Kurset er flyttet. Jonas skrev: "Jeg har stress"',
    'Kurset "Ro i hovedet" er for alle med stress',
    "Kurset handler om stress",
    `Kurset "${"x ".repeat(70)}stress"`,
  ])("does not: %s", (text) => expect(isTitle(text)).toBe(false));
});

describe("a template", () => {
  test.each([
    "Kære [Fornavn]",
    "Udkast: Dear {{first name}}, thank you",
    "Hej <<navn>>",
    "Kære fru «Efternavn»",
    "Hi %NAME%",
    "Hej ___,",
    "Kære XX",
    "Dear Name,",
    "Kære kunde",
    "Dear valued customers,",
  ])("greets nobody yet: %s", (text) => expect(isTemplate(text)).toBe(true));

  test.each([
    "Kære Nina",
    "Hej (igen)",
    "Kære kundechef",
    "Se [bilag]",
    "Hej <b",
    "Dear Names & Co",
  ])("is not: %s", (text) => expect(isTemplate(text)).toBe(false));
});
