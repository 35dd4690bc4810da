import { expect, test } from "@jest/globals";
import { factsOf } from "./word-facts";

test("a word's facts hold wherever it stands", () => {
  expect(factsOf("Patienten")).toMatchObject({
    folded: "patienten",
    isCapital: true,
    role: "definite",
  });
  expect(factsOf("blå")).toMatchObject({ folded: "blaa", cues: 0, isCapital: false, role: null });
});

test.each(["reol", "grønne", "leverer", "er"])("%s means nobody in any sentence", (word) => {
  expect(factsOf(word).isNobody).toBe(true);
});

test.each([
  "Reol",
  "hun",
  "du",
  "datter",
  "chauffør",
  "mette",
  "sin",
  "en",
  "one",
  "i",
  "pt",
  "man",
  "3041",
])("%s may mean somebody", (word) => {
  expect(factsOf(word).isNobody).toBe(false);
});
