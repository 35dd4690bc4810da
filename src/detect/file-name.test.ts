import { describe, expect, test } from "@jest/globals";
import { DETECTORS } from "./detectors";
import { fileNameText, maskFileName, withMasks } from "./file-name";

const today = { year: 2026, month: 11, day: 21 };

test.each([
  ["cv-010190-1234.pdf", "cv 010190-1234.pdf"],
  ["cv_010190-1234_ny.pdf", "cv 010190-1234 ny.pdf"],
  ["Løn-2026-11.xlsx", "Løn 2026-11.xlsx"],
  ["a_-1.txt", "a -1.txt"],
  ["cv--12.pdf", "cv--12.pdf"],
  ["-12.pdf", "-12.pdf"],
  ["kontrakt-udkast.docx", "kontrakt-udkast.docx"],
  ["cv fra mette.berg@mail.firma.dk.pdf", "cv fra mette.berg@mail.firma.dk    "],
  ["cv fra mette.berg@firma.dk", "cv fra mette.berg@firma.dk"],
])("the file name %s is read as %s", (name, text) => {
  expect(fileNameText(name)).toBe(text);
});

describe("the name of a file is shown with its values masked", () => {
  test.each([
    ["opsigelse-010190-1234.pdf", "opsigelse-010190-••••.pdf"],
    ["tlf. 22 33 44 55.txt", "tlf. •• •• •• 55.txt"],
    ["plan.txt", "plan.txt"],
    ["cv fra mette.berg@privat.dk.pdf", "cv fra m•••@privat.dk.pdf"],
  ])("%s as %s", (name, masked) => {
    expect(maskFileName(name, DETECTORS, today)).toBe(masked);
  });

  test.each([
    ["cv 010190-1234.pdf", "cv 010190-••••.pdf"],
    ["0101901234.pdf", "010190-••••.pdf"],
    ["010190_1234", "010190-••••"],
    ["010190.1234", "010190-••••"],
    ["010190 1234", "010190-••••"],
    ["010190–1234", "010190-••••"],
    ["a 311290-1234 b 290290-1234", "a 311290-•••• b 290290-••••"],
    ["101090-1234", "101090-••••"],
    [
      "610190-1234, 750190-1234, 880190-1234, 910190-1234",
      "610190-••••, 750190-••••, 880190-••••, 910190-••••",
    ],
  ])("whatever a detector makes of it, %s as %s", (name, masked) => {
    expect(maskFileName(name, [], today)).toBe(masked);
  });

  test.each([
    "000190-1234",
    "320190-1234",
    "500190-1234",
    "920190-1234",
    "010090-1234",
    "011390-1234",
    "1010190-1234",
    "010190-12345",
    "010190--1234",
    "010190x1234",
  ])("%s is no date of birth with a serial", (name) => {
    expect(maskFileName(name, [], today)).toBe(name);
  });
});

test("masks stand in the places of what was found, in whatever order it came", () => {
  const found = [
    { start: 8, end: 11, masked: "••" },
    { start: 0, end: 3, masked: "•" },
  ];
  expect(withMasks("abc og xxyz!", found)).toBe("• og x••!");
});
