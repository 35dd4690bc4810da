import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { createAutomaton, scan } from "./automaton";

/** What is found, as `pattern@end`, and in `symbols` how long it is. */
function found(patterns: string[], text: string): string[] {
  const hits: string[] = [];
  scan(createAutomaton(patterns), text, (pattern, _, end) =>
    hits.push(`${patterns[pattern]}@${end}`),
  );
  return hits;
}

describe("patterns", () => {
  test.each([
    ["inside of a word", ["kraeft"], "brystkræft", ["kraeft@10"]],
    ["one in another, the longer first", ["aeft", "kraeft"], "kræft", ["kraeft@5", "aeft@5"]],
    ["one that goes on where another fails", ["abcd", "bce"], "abce", ["bce@4"]],
    ["equal ones", ["syg", "syg"], "syg", ["syg@3", "syg@3"]],
    ["at the beginning of a word only", ["_syg"], "syg usyg,syg", ["_syg@3", "_syg@12"]],
    ["a phrase, over any number of separators", ["_ondt_i"], "ondt  \n- i", ["_ondt_i@10"]],
    ["no phrase beyond a sentence", ["_ondt_i"], "ondt. i", []],
    ["no phrase beyond a comma", ["_ondt_i"], "ondt, i", []],
    ["the last letter is one as well", ["_zika"], "ika xika zika", ["_zika@13"]],
    ["the first digit", ["_10"], "1 x 10", ["_10@6"]],
    ["the last digit", ["_19"], "1 x 19", ["_19@6"]],
    ["behind a letter that folds to none of a-z", ["_syg"], "ƿsyg", ["_syg@4"]],
    [
      "digits, of which 3 and 5 are their own",
      ["_3f", "_4f", "_5f"],
      "3F 4F 5F 6F 13F",
      ["_3f@2", "_4f@5", "_5f@8", "_4f@11"],
    ],
  ])("%s", (_, patterns, text, expected) => {
    expect(found(patterns, text)).toEqual(expected);
  });

  test("how many symbols: æ, ø and å are two, the space in front is one", () => {
    const symbols: number[] = [];
    scan(createAutomaton(["_blaa_oeje"]), "blå øje", (_, count) => symbols.push(count));
    expect(symbols).toEqual([10]);
  });
});

describe("letters are the same, however they are written", () => {
  test.each(["SØVNAPNØ", "Soevnapnoe", "sövnapnö", "so\u0308vnapno\u0308", "sø\u00advna\u200bpnø"])(
    "%j",
    (text) => {
      expect(found(["_soevnapnoe"], text)).toHaveLength(1);
    },
  );
  test.each([
    ["blaa", "bla\u030a"],
    ["cafe", "CAFÉ"],
    ["cafe", "cafe\u0301"],
    ["strasse", "Straße"],
    ["ueber", "u\u0308ber"],
  ])("%s in %j", (pattern, text) => {
    expect(found([pattern], text)).toHaveLength(1);
  });
  test.each(["syg\u2014", "syg\u3000dom", "sÿg", "s.yg", "s\u2060yg"])("%j", (text) => {
    expect(found(["_syg"], text)).toHaveLength(text.startsWith("s.") ? 0 : 1);
  });
});

describe("behind the table of characters", () => {
  test.each(["\u200b", "\u200d", "\u200f", "\u2060", "\ufeff"])("%j is not seen", (character) => {
    expect(found(["_syg"], `u${character}syg`)).toEqual([]);
    expect(found(["_syg"], `s${character}yg`)).toEqual(["_syg@4"]);
  });
  test.each(["\u0370", "\u2009", "\u200a", "\u2010", "\u2028", "\u2061", "\u3000", "\uff5e"])(
    "%j separates words",
    (character) => {
      expect(found(["_syg"], `u${character}syg`)).toEqual(["_syg@5"]);
      expect(found(["_syg"], `s${character}yg`)).toEqual([]);
    },
  );
});

test("finds just what a search for each pattern finds", () => {
  const word = fc.stringMatching(/^[ab ]{1,5}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1 }),
      fc.array(word),
      (patterns, words) => {
        const text = words.join("");
        const expected: string[] = [];
        for (let end = 1; end <= text.length; end++) {
          for (const pattern of patterns.toSorted((a, b) => b.length - a.length)) {
            if (text.slice(0, end).endsWith(pattern)) expected.push(`${pattern}@${end}`);
          }
        }
        expect(found(patterns, text)).toEqual(expected);
      },
    ),
  );
});
