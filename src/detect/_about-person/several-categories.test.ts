import { expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const criminal = aboutPersonDetector("criminal");
const genetic = aboutPersonDetector("genetic");
const sexLife = aboutPersonDetector("sex-life");

test("one text may tell of several categories", () => {
  const text = "Hun er sygemeldt og dømt for vold.";
  expect(find(health, text)).toEqual(["sygemeldt certain"]);
  expect(find(criminal, text)).toEqual(["dømt for certain", "vold certain"]);
});

test("a word that stands in a longer one of another category is that one's alone", () => {
  const text = "Vi talte om Huntingtons gen, og Ida er syg.";
  expect(find(genetic, text)).toEqual(["Huntingtons gen likely"]);
  expect(find(health, text)).toEqual(["syg certain"]);
});

test("where two categories meet in a word, one shows it and the other what is done with it", () => {
  const text = "Han er anmeldt for sexchikane";
  expect(find(sexLife, text)).toEqual(["sexchikane likely"]);
  expect(find(criminal, text)).toEqual(["anmeldt for likely"]);
});
