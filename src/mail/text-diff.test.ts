import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { processorMs } from "../../test/processor-time";
import { differences, piecesOf } from "./text-diff";

describe("the pieces of a text", () => {
  test.each([
    ["Vedr. 010190-•••• nu", ["Vedr", ".", " ", "010190-••••", " ", "nu"]],
    ['<p class="x">Hej&nbsp;Bo</p>', ['<p class="x">', "Hej", "&nbsp;", "Bo", "</p>"]],
    ["1 < 2 & 3", ["1", " ", "<", " ", "2", " ", "&", " ", "3"]],
    ["", []],
  ])("of %j", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test("are all of it", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(piecesOf(text).join("")).toBe(text)));
  });
});

const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });

describe("the differences of two lists", () => {
  test("are told as ranges of both", () => {
    expect(differences("abcd".split(""), "axcdy".split(""))).toEqual([
      { start: 1, end: 2, otherStart: 1, otherEnd: 2 },
      { start: 4, end: 4, otherStart: 4, otherEnd: 5 },
    ]);
  });

  test("make one of the other, are in order and never touch", () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const made: string[] = [];
        let at = 0;
        for (const { start, end, otherStart, otherEnd } of differences(one, other)) {
          expect(at === 0 || start > at).toBe(true);
          made.push(...one.slice(at, start), ...other.slice(otherStart, otherEnd));
          expect(made).toHaveLength(otherEnd);
          at = end;
        }
        expect([...made, ...one.slice(at)]).toEqual(other);
      }),
    );
  });

  test("are as few as can be", () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const count = differences(one, other).reduce(
          (sum, { start, end, otherStart, otherEnd }) => sum + end - start + otherEnd - otherStart,
          0,
        );
        expect(count).toBe(one.length + other.length - 2 * commonLength(one, other));
      }),
    );
  });

  test("of texts with next to nothing in common are one, and take linear time", () => {
    const [one, other] = ["a b ", "c d "].map((text) => piecesOf(text.repeat(100_000)));
    const took = [1, 2, 3].map(() =>
      processorMs(() => expect(differences(one!, other!).length).toBeLessThanOrEqual(2)),
    );
    expect(Math.min(...took)).toBeLessThan(2_000);
  });
});

/** The length of the longest common subsequence, by the book. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = [0, ...other.map(() => 0)];
  for (const piece of one) {
    const next = [0];
    other.forEach((against, at) =>
      next.push(piece === against ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)),
    );
    row = next;
  }
  return row[other.length]!;
}
