import { describe, expect, test } from "@jest/globals";
import { EXAMPLES } from "../../detect/examples";
import { OTHER_NUMBERS, SENSITIVE_TYPES } from "./sensitive-types";

const typeOf = (detector: string) => SENSITIVE_TYPES.find((type) => type.detector === detector);

/** What Purview would make of a text: the confidence level of the pattern that fits, 0 when none does. */
function levelOf(detector: string, text: string): number {
  const type = typeOf(detector);
  if (!type) return 0;
  const holds = (words: readonly string[]) =>
    words.some((word) =>
      new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.]/g, "\\.")}(?![\\p{L}\\d])`, "iu").test(text),
    );
  if (!new RegExp(type.anyShape).test(text)) return 0;
  if (holds(type.labels)) return 85;
  if (holds(OTHER_NUMBERS)) return 0;
  return new RegExp(type.ownShape).test(text) ? 75 : 65;
}

describe("a CPR number for Purview", () => {
  test.each([
    ["CPR-nr.: 070761-4285", 85],
    // Without a valid check digit, as they have been given since 2007: Microsoft's own type misses it.
    ["CPR 070761-4286", 85],
    ["CPR 311207-4000", 85],
    ["Kan du se på 070761-4286?", 75],
    ["Kan du se på 070761 – 4286?", 75],
    ["0707614285", 65],
    ["Erstatningspersonnummer? cpr 670761-4285", 85],
    ["Ordre 070761-4285", 0],
    ["310461-4285", 0],
    ["300207-4285", 0],
    ["071361-4285", 0],
    ["1070761-4285", 0],
    ["070761-42851", 0],
    ["Ring på 12 34 56 78", 0],
  ])("%s: %i", (text, level) => expect(levelOf("cpr", text)).toBe(level));
});

/** Written so that only our own detectors understand it: in groups of two, without dashes, with letters for digits. */
const BEYOND = /^(?:\d\d[ .]){2}|O|-\n|\d{3} \d{3}/;

describe.each(SENSITIVE_TYPES.map(({ detector }) => detector))("%s", (detector) => {
  const numbers = EXAMPLES[detector].positives.flatMap((text) =>
    Array.from(text.matchAll(/\[\[([^]+?)\]\]/g), ([, number = ""]) => number),
  );

  test.each(numbers.filter((number) => !BEYOND.test(number)))("finds %s", (number) => {
    expect(new RegExp(typeOf(detector)?.anyShape ?? "x").test(number)).toBe(true);
  });
});

describe("what Purview takes", () => {
  const expressions = SENSITIVE_TYPES.flatMap(({ anyShape, ownShape }) => [anyShape, ownShape]);

  test.each(expressions)("%s", (expression) => {
    expect(expression.length).toBeLessThanOrEqual(1024);
    // Nothing unbounded, no look-around, no group that remembers, no beginning or end that is anything.
    expect(expression).not.toMatch(/[+*](?![^[]*\])|\(\?[=!<]|\((?!\?:)|\.\{|[^\\]\^|\|\)|\(\?:\|/);
  });
});
