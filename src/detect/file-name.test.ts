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
  ["cv%20010190%2D1234%2dny.pdf", "cv   010190-\u200b\u200b1234   ny.pdf"],
])("the file name %s is read as %s", (name, text) => {
  expect(fileNameText(name)).toBe(text);
});

describe("the name of a file is shown with its values masked", () => {
  test.each([
    ["opsigelse-010190-1234.pdf", "opsigelse-010190-••••.pdf"],
    ["tlf. 22 33 44 55.txt", "tlf. •• •• •• 55.txt"],
    ["plan.txt", "plan.txt"],
    ["cv%20230474%2D1018.pdf", "cv%20230474-••••.pdf"],
    ["cv fra mette.berg@privat.dk.pdf", "cv fra m•••@privat.dk.pdf"],
    ["plan\u202efdp.exe", "plan\ufffdfdp.exe"],
    ["\u2067cv 010190-1234.pdf\u2069", "\ufffdcv 010190-••••.pdf\ufffd"],
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
    ["19900101-1234.pdf", "19900101-••••.pdf"],
    ["CV_19900101_1234", "CV_19900101-••••"],
    ["199001011234.pdf", "19900101-••••.pdf"],
    ["01011990-1234.pdf", "01011990-••••.pdf"],
    ["010119901234.pdf", "01011990-••••.pdf"],
    ["0101190123.pdf", "010119-••••.pdf"],
    ["010190%2D1234.pdf", "010190-••••.pdf"],
    ["cv%20010190%2d1234.pdf", "cv%20010190-••••.pdf"],
    ["010190 - 1234", "010190-••••"],
    ["010190\u00a01234", "010190-••••"],
    ["010190\u20111234", "010190-••••"],
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
    "19901301-1234",
    "17900101-1234",
    "01012190-1234",
    "119900101-1234",
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
