import { describe, expect, test } from "@jest/globals";
import { LISTS, person } from "./_testing/examples";
import { findName } from "./name-in-text";
import { wordsOf } from "./words";

const form = (text: string, name = "Jens Hansen") =>
  findName(wordsOf(text), person(name).name, LISTS)?.form;

describe("somebody else's name may hold the person's", () => {
  test.each([
    "Karl-Jens Hansen kommer",
    "Mads Jens Hansen",
    "Bo Jens Hansen",
    "mads jens hansen",
    "MADS JENS HANSEN",
    "Mads_Jens_Hansen_CV.pdf",
    "mads.jens.hansen",
    "K. Jens Hansen",
    "P.J. Hansen",
    "Jens Hansen-Holm",
    "jens hansen-holm",
    "Jens Hansen Holm",
    "jens hansen holm",
    "Jens_Hansen_Holm.pdf",
    "Jens Hansen Qvortrup",
    "J. Hansen-Holm",
    "Hansen, Jens Erik",
    "Bak-Hansen, Jens",
    "Bak Hansen, Jens",
    "Peter Hansen, Jens og Ida",
  ])("%s", (text) => {
    expect(form(text)).toBe("other-middle");
  });
});

test.each(["Mette Hansen, Jens Olsen", "Peter Hansen Jens Holm", "Peter\tHansen\tJens\tOlsen"])(
  "two others are not the person: %j",
  (text) => {
    expect(form(text) ?? "nobody").toBe("nobody");
  },
);

test.each([
  ["Møde på Holm, per mail", "Per Holm", "parted"],
  ["Skal han bo Lund-siden?", "Bo Lund", "parted"],
  ["mads Holm kommer", "Mads Holm", "full"],
  ["per holm kommer", "Per Holm", "full"],
])("a first name that is a word as well needs its capital: %s", (text, name, expected) => {
  expect(form(text, name)).toBe(expected);
});

describe("what stands beside a name and is none leaves it whole", () => {
  test.each([
    "Frokost Jens Hansen",
    "Projektmøde Jens Hansen",
    "BESØG JENS HANSEN KL 10",
    "Mads og Jens Hansen",
    "Mads Holm, Jens Hansen",
    "Ring til Mads. Jens Hansen kommer",
    "Jens Hansen besøger Holm",
    "Jens Hansen\nHolm",
    "Jens Hansens Holm",
    "Jens Hansen-mødet",
    "jens-hansen-pas.jpg",
    "CV_Jens_Hansen_2025.pdf",
    "Frokost Hansen, Jens",
    "Hansen, Jens P.",
    "Mads Jens Hansen og Jens Hansen",
  ])("%j", (text) => {
    expect(form(text)).toBe("full");
  });

  test("so do the person's own other names", () => {
    expect(form("Jensen, Lone Bak", "Lone Bak Jensen")).toBe("full");
    expect(form("Bo Jens Hansen", "Bo Jens Hansen")).toBe("full");
  });
});
