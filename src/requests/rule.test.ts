import { describe, expect, test } from "@jest/globals";
import type { Span } from "./lexicon";
import { canMatch, matchOf, readRules, type Rule } from "./rule";

/** A rule of access by its terms and conditions, as the tables write them. */
const ruleOf = (terms: string): Rule => readRules(`access id 0.9 ${terms}`)[0] as Rule;

/** Where a rule finds its terms in a sentence by the concepts of its words, one a word: `"see _ mydata"`. */
function place(terms: string, sentence: string): string | null {
  const concepts = new Map<string, Span[]>();
  sentence.split(" ").forEach((word, at) => {
    concepts.set(word, (concepts.get(word) ?? []).concat({ from: at, to: at }));
  });
  const span = matchOf(ruleOf(terms), concepts);
  return span && `${span.from}-${span.to}`;
}

describe("a line of a table", () => {
  test("is a rule with all its conditions", () => {
    expect(readRules("erasure mine 0.85 delete|gone >mine ~4 !order +my|me -third|news")).toEqual([
      {
        id: "erasure.mine",
        label: "erasure",
        weight: 0.85,
        terms: [
          { concepts: ["delete", "gone"], isBehind: false },
          { concepts: ["mydata", "myitem", "myrecord", "that"], isBehind: true },
        ],
        within: 4,
        unless: ["order"],
        mail: [["my", "me"]],
        mailUnless: ["third", "news"],
        isAnyVoice: false,
      },
    ]);
  });

  test("hears organisations, too, where it has a star", () => {
    expect(ruleOf("see *")).toMatchObject({ isAnyVoice: true });
  });

  test("has its terms within twelve words unless it says otherwise", () => {
    expect(ruleOf("see")).toMatchObject({ within: 12, unless: [], mail: [], mailUnless: [] });
  });

  test("may be empty, indented or a remark", () => {
    expect(readRules("\n# access old 0.5 see\n  access id 0.5 see\n").map(({ id }) => id)).toEqual([
      "access.id",
    ]);
  });
});

describe("a mail is worth a try", () => {
  test.each([
    ["when it names each term", "see mydata", "see mydata", true],
    ["not when it lacks one", "see mydata", "see", false],
    ["one of a choice is enough", "see|copy", "copy", true],
    ["when it names what it has to name", "see +my|me", "see me", true],
    ["not when it does not", "see +my|me", "see you", false],
    ["not when it names what it must not", "see -third|news", "see news", false],
  ])("%s", (_, terms, named, expected) => {
    expect(canMatch(ruleOf(terms), new Set(named.split(" ")))).toBe(expected);
  });
});

describe("terms stand together in a sentence", () => {
  test.each([
    ["the whole from the first to the last", "see mydata", "_ see _ mydata", "1-3"],
    ["in any order", "see mydata", "mydata see", "0-1"],
    ["unless one has to stand behind", "see >mydata", "mydata see", null],
    ["one alone", "see", "_ see", "1-1"],
    ["not when one is missing", "see mydata", "see it", null],
    ["up to as many words apart as the rule says", "see mydata ~2", "see _ mydata", "0-2"],
    ["and no more", "see mydata ~2", "see _ _ mydata", null],
    ["in front, too", "see mydata ~2", "mydata _ _ see", null],
    ["with all terms near the first", "see mydata me ~2", "mydata _ see _ me", "0-4"],
    ["not when one of them is far", "see mydata me ~2", "mydata see _ _ me", null],
    ["the nearest of several places", "see mydata", "see mydata _ mydata", "0-1"],
    ["and of several beginnings", "see mydata", "see _ see mydata", "2-3"],
    ["of two that are as near, the first", "see mydata", "mydata see mydata", "0-1"],
    ["not beside what takes the meaning away", "see mydata !order", "see mydata order", null],
    ["data that are named, whatever else is", "see mydata !notdata", "see mydata notdata", "0-1"],
    ["a thing of one's own is not so sure", "see myitem !notdata", "see myitem notdata", null],
  ])("%s", (_, terms, sentence, expected) => {
    expect(place(terms, sentence)).toBe(expected);
  });
});
