import { describe, expect, test } from "@jest/globals";
import { found, subject } from "./_testing/found";
import { personNameDetector } from "./person-name";

describe("possible", () => {
  test.each([
    ["Kontrakt Petersen", "Petersen"],
    ["Yuxin Hansen lager", "Yuxin Hansen"],
    ["Grant Zelinka", "Grant Zelinka"],
    ["Penge til Chelsea", "Chelsea"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} possible`]);
  });

  test("the participants' own names", () => {
    expect(found("Samtale med Lise Holm")).toEqual(["Lise Holm possible"]);
    expect(found("1:1 med Karen")).toEqual(["Karen possible"]);
  });
});

test("in the name of a file", () => {
  const file = { ...subject, where: "attachment-name" } as const;
  expect(found("CV_Jens_Hansen.pdf", file)).toEqual(["Jens_Hansen likely"]);
  expect(found("Kontrakt-Jens-Hansen-2026.docx", file)).toEqual(["Jens-Hansen likely"]);
  expect(found("cv_jens_hansen.pdf", file)).toEqual(["jens_hansen likely"]);
  expect(found("lønseddel_ovesen_marts.pdf", file)).toEqual(["ovesen likely"]);
  expect(found("Scan: CV_Jens_Hansen.pdf vedhæftet")).toEqual(["Jens_Hansen likely"]);
});

describe("in a body", () => {
  const body = { ...subject, where: "body" } as const;

  test.each([
    ["Jeg talte med Jens Hansen i går.", ["Jens Hansen likely"]],
    ["Kontakt Hr. Qvist på lageret.", ["Qvist likely"]],
    ["Sygemelding: Mette kommer ikke i dag.", ["Mette likely"]],
    ["Vores kollega Mette kommer ikke.", ["Mette possible"]],
    ["Jeg talte med Mette i går.", []],
    ["Hej Mette\n\nTak for i går.\n\nVenlig hilsen\nJonas", []],
    ["møde med jens hansen", []],
    ["Kontrakten med Jensen & Co er på plads.", []],
    ["Storm over Danmark. Else går det godt.", []],
  ])("%s", (text, expected) => {
    expect(found(text, body)).toEqual(expected);
  });
});

test.each([
  ["Jonas Holm", "J•••• H•••"],
  ["J. P. Sørensen", "J. P. S•••••••"],
  ["Hansen, Jens", "H•••••, J•••"],
])("the mask of %s shows initials", (raw, masked) => {
  expect(personNameDetector.mask(raw)).toBe(masked);
});
