import { describe, expect, test } from "@jest/globals";
import { person } from "./_testing/examples";
import { lineAround, mentionsOf, nameWordsIn } from "./mentions";

/** The text with brackets around what was found. */
function marked(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

test.each([
  ["Jens Hansen, J. Hansen og jens@maersk.com", "[Jens Hansen], [J. Hansen] og [jens@maersk.com]"],
  ["ny-jens@maersk.com, jens@maersk.com.au", "ny-jens@maersk.com, jens@maersk.com.au"],
  ["Skriv til jens@maersk.com.", "Skriv til [jens@maersk.com]."],
  ["Mette Lund", "Mette Lund"],
  ["İbrahim og İpek, JENS@maersk.com", "İbrahim og İpek, [JENS@maersk.com]"],
])("%s speaks of the person: %s", (text, expected) => {
  expect(marked(text, mentionsOf(text, person()))).toBe(expected);
});

test("of somebody without a name only the address is a mention", () => {
  const text = "Jens: jens@maersk.com";
  expect(marked(text, mentionsOf(text, person("jens@maersk.com")))).toBe("Jens: [jens@maersk.com]");
});

describe("single words of a name", () => {
  test.each([
    ["Jens og Hansens bil", "[Jens] og [Hansens] bil"],
    ["jens uden stort", "jens uden stort"],
    ["J er et bogstav", "J er et bogstav"],
    ["Jenso og Hansenx", "Jenso og Hansenx"],
  ])("%s", (text, expected) => {
    expect(marked(text, nameWordsIn(text, ["j", "jens", "hansen"]))).toBe(expected);
  });
});

test.each([
  ["en to\ntre fire fem\nseks", "tre fire fem"],
  ["fire", "fire"],
  ["tre\nfire\n", "fire"],
])("in %j the line around 'fire' is %j", (text, line) => {
  const start = text.indexOf("fire");
  const { start: from, end } = lineAround(text, { start, end: start + 4 });
  expect(text.slice(from, end)).toBe(line);
});
