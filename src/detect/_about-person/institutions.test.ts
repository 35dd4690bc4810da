import { describe, expect, test } from "@jest/globals";
import { isActing, isInInstitution, isPartOfName } from "./institutions";
import { analyse } from "./people";

function tokensOf(text: string) {
  return analyse(text, { start: 0, end: text.length }, false).tokens;
}

describe("names of institutions, from one of their words on", () => {
  test.each([
    ["American Heart Association", true],
    ["Organ and Tissue Program", true],
    ["Downs Syndrom Landsforening", true],
    ["Etnisk Mad ApS", true],
    ["Education of the Deaf Foundation", true],
    ["Heart office Foundation", false],
    ["Heart Foundational", false],
    ["Heart, Association", false],
    ["Heart surgery at the Foundation", false],
    ["Multiple Sclerosis", false],
  ])("%s: %s", (text, expected) => {
    expect(isInInstitution(tokensOf(text), 0, false)).toBe(expected);
  });

  test("a community is no person, but tells something of its members", () => {
    const church = tokensOf("Grace Church");
    expect(isInInstitution(church, 0, true)).toBe(true);
    expect(isInInstitution(church, 0, false)).toBe(false);
    expect(isInInstitution(tokensOf("Lærerforeningen"), 0, true)).toBe(true);
    expect(isInInstitution(tokensOf("Lærerforening"), 0, true)).toBe(true);
    expect(isInInstitution(tokensOf("Jægerforbund"), 0, true)).toBe(true);
    expect(isInInstitution(tokensOf("Domkirke"), 0, true)).toBe(true);
    expect(isInInstitution(tokensOf("Kirkegaard"), 0, true)).toBe(false);
    expect(isInInstitution(tokensOf("Latchurch"), 0, true)).toBe(false);
  });
});

describe("peoples as parts of a name", () => {
  test.each([
    ["he sold Enron Japan", "Japan", true],
    ["a swap with China National", "China", true],
    ["a swap with china National", "china", false],
    ["she is South African", "African", false],
    ["she is African American", "African", false],
    ["they are African Americans", "African", false],
    ["he met Africans Anglo", "Africans", true],
    ["a swap with China, National", "China", false],
    ["Bo Kurd called", "Kurd", false],
    ["he lives in Kenya. She", "Kenya", false],
  ])("%s", (text, word, expected) => {
    const tokens = tokensOf(text);
    const index = tokens.findIndex(({ start }) => start === text.indexOf(word));
    expect(isPartOfName(tokens, index, index)).toBe(expected);
  });
});

describe("what an organisation does itself", () => {
  test.each([
    ["3F og DI har aftalt det", "3F", true],
    ["jeg så, at FOA er blevet enig", "FOA", true],
    ["aftalen med HK gælder", "HK", true],
    ["fakturaen fra HK mangler", "HK", true],
    ["hun får hjælp fra HK, har jeg hørt", "HK", false],
    ["vores HK har møde", "HK", false],
    ["HK kører hans sag", "HK", false],
    ["3F, Dansk Erhverv og Nordisk Handel har aftalt det", "3F", true],
    ["FOA og Vejby Kommunes Tekniske Afdeling har skrevet", "FOA", true],
    ["HK og Mette fra kassen har talt", "HK", false],
    ["HK og en kollega fra kassen har talt", "HK", false],
  ])("%s", (text, word, expected) => {
    const tokens = tokensOf(text);
    const index = tokens.findIndex(({ start }) => start === text.indexOf(word));
    expect(isActing(tokens, index, index)).toBe(expected);
  });
});
