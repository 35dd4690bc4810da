import { describe, expect, test } from "@jest/globals";
import { standsAlone } from "./edges";

const HYPHEN = 3;
const BARE = 0;

/** Whether the digits of a text stand alone; `endOfLast` as if another number ended there. */
function alone(text: string, points: number, endOfLast = -1): boolean {
  const start = text.search(/\d{6}-?\d{4}/);
  const end = start + (text.charAt(start + 6) === "-" ? 11 : 10);
  const candidate = { start, end, points, digits: "0707614285", kind: "digits" } as const;
  return standsAlone(text, candidate, endOfLast);
}

describe("in the name of a file", () => {
  test.each([
    ["attest-070761-4285.pdf", HYPHEN, true],
    ["attest-070761-4285-underskrevet-på-jysk.DOCX", HYPHEN, true],
    ["attest-070761-4285 som pdf", HYPHEN, false],
    ["attest-070761-4285.pdfx", HYPHEN, false],
    ["attest-0707614285.pdf", BARE, false],
    ["1-070761-4285.pdf", HYPHEN, true],
  ])("%s", (text, points, expected) => {
    expect(alone(text, points)).toBe(expected);
  });
});

describe("what goes on before", () => {
  test.each([
    "0707614285",
    " 0707614285",
    "(0707614285",
    ":0707614285",
    "\n0707614285",
    '"0707614285',
    ">0707614285",
    "_0707614285",
    "er,0707614285",
    "Nr.0707614285",
    "- 0707614285",
    "-0707614285",
    "cpr0707614285",
    "CPR-0707614285",
    "cpr=0707614285",
    "CPR-nr/0707614285",
    "nr-0707614285",
    "Hansen/0707614285",
    "Kjær-0707614285",
    'value="0707614285',
    "+_0707614285",
  ])("alone: %j", (text) => {
    expect(alone(text, BARE)).toBe(true);
  });
  test.each([
    "+0707614285",
    "@0707614285",
    "%0707614285",
    "&0707614285",
    "?0707614285",
    "~0707614285",
    "$0707614285",
    "€0707614285",
    "1.0707614285",
    "1,0707614285",
    "/0707614285",
    "1/0707614285",
    "=0707614285",
    "x=0707614285",
    "1-0707614285",
    "1–0707614285",
    "x-0707614285",
    "x\u22120707614285",
    "ordre-0707614285",
    "AB0707614285",
    "ø0707614285",
    "firma.example/0707614285",
  ])("a part: %j", (text) => {
    expect(alone(text, BARE)).toBe(false);
  });
  test("another number right in front may be one of two", () => {
    expect(alone("x/070761-4285", HYPHEN, 1)).toBe(true);
    expect(alone("x/070761-4285", HYPHEN, 0)).toBe(false);
    expect(alone("x+070761-4285", HYPHEN, 1)).toBe(false);
  });
});

test("the name of a file goes on behind a number with a label glued to it", () => {
  expect(alone("lonseddel-cpr0707614285-marts.xlsx", BARE)).toBe(true);
  expect(alone("lonseddel-0707614285-marts.xlsx", BARE)).toBe(false);
});

describe("what goes on behind", () => {
  test.each([
    "",
    " ",
    "\n",
    ".",
    ",",
    ")",
    ";",
    "?",
    '"',
    "<",
    ", og",
    ". 12",
    "- ",
    "/",
    "/020290",
    "/0202901234",
    "/x",
    "_kontrakt.pdf",
    ", e-mail",
    ", jens@firma.dk",
    ":",
  ])("alone: 0707614285%j", (rest) => {
    expect(alone(`0707614285${rest}`, BARE)).toBe(true);
  });
  test.each([
    "A",
    "ø",
    "1",
    "%",
    "€",
    "°",
    ",50",
    ".1",
    ":30",
    "-1",
    "–1",
    "\u22121",
    "/1",
    "/12345",
    "/12345 ",
    "-a",
    "-blå",
    "@firma.dk",
  ])("a part: 0707614285%j", (rest) => {
    expect(alone(`0707614285${rest}`, BARE)).toBe(false);
  });
  test("behind a hyphenated number a word may follow, a code not", () => {
    expect(alone("070761-4285-kontrakt.pdf", HYPHEN)).toBe(true);
    expect(alone("070761-4285-abc", HYPHEN)).toBe(true);
    expect(alone("070761-4285, plan a-b", HYPHEN)).toBe(true);
    expect(alone("070761-4285-ab", HYPHEN)).toBe(false);
    expect(alone("070761-4285-a1c", HYPHEN)).toBe(false);
    expect(alone("070761-4285-kontrakt.pdf", 2)).toBe(false);
  });
  test("an address of Digital Post is none; any other gives the number away", () => {
    expect(alone("070761-4285@digital-post.dk", HYPHEN)).toBe(false);
    expect(alone("070761-4285@test.Digital-Post.dk", HYPHEN)).toBe(false);
    expect(alone("070761-4285@test2.digital-post.dk", HYPHEN)).toBe(false);
    expect(alone("070761-4285@firma.dk", HYPHEN)).toBe(true);
    expect(alone("070761-4285@digitalpost.dk", HYPHEN)).toBe(true);
  });
});
