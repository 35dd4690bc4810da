import { describe, expect, test } from "@jest/globals";
import { finds } from "./_testing/tables";
import { people } from "./_testing/people";
import { aboutPersonDetector } from "./special-categories";

describe("in a subject what is called after somebody is nobody", () => {
  test.each([
    ["a storm", "Stormen Malik: alle ture aflyst"],
    ["a ship", "MV Karen Blixen ved kaj 4"],
    ["a project", "Projekt Ida"],
    ["a church", "Sct. Mortens Kirke"],
    ["food", "Sarah Bernhardt-kager"],
    ["a school with a hyphen", "Marie Curie-gymnasiet"],
    ["a school with two capitals", "Søren Kanne-Skolen"],
    ["a street", "Sofus Francks Vænge 8"],
    ["a street in English", "Florence Nightingale Street"],
  ])("%s: %s", (_, text) => {
    expect(people(text, true)).toBe("");
  });

  test.each([
    ["a case", "Jonas-sagen", "Jonas 2"],
    ["a Korean name", "Sygemelding Hyun-woo", "Hyun 2"],
    ["a surname that is a street", "Sygemelding Jonas Gade", "Jonas 2, Gade 2"],
    ["somebody in a project of which more is told", "Projektet: Ida", "Ida 2"],
  ])("but %s: %s", (_, text, expected) => {
    expect(people(text, true)).toBe(expected);
  });

  test("in a sentence somebody may live in a street", () => {
    expect(people("han bor på Peter Bangs Vej")).toContain("Bangs 2");
  });
});

describe("a common first name that is a word as well, in front of a noun", () => {
  test.each([
    ["a thing and how it is", "Bent frame on trolley 4", ""],
    ["a thing and of which kind", "Jack stand missing", ""],
    ["somebody where he is", "Bent hjemme igen", "Bent 2"],
    ["somebody and what he did", "Jack called", "Jack 2"],
    ["a name that is nothing else", "Jonas frame", "Jonas 2"],
  ])("%s: %s", (_, text, expected) => {
    expect(people(text, true)).toBe(expected);
  });
});

finds(
  aboutPersonDetector("health"),
  [
    ["a game", "Idas leg på lejrskolen", ""],
    ["a leg", "Ida's leg", "leg"],
    ["what a storm closes", "Orkanen Bodil: akutmodtagelsen i nødberedskab", ""],
    ["food", "Karl Johan-suppe i kantinen, obs. allergi", ""],
    ["a house", "Peter Bangs Vej: fysioterapi åbner i august", ""],
    ["somebody", "Peter Bang: fysioterapi fra august", "fysioterapi"],
  ],
  "subject",
);
