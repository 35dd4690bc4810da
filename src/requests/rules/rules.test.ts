import { describe, expect, test } from "@jest/globals";
import { REQUEST_LABELS } from "../labels";
import { LANGUAGES } from "../language";
import { lexiconOf } from "../words";
import { readRules } from "../rule";
import { RULE_TABLES } from "./sources";
import { RULES } from ".";

/** Made from other concepts, in `owners.ts` and `classify.ts`. */
const DERIVED = [
  "mydata",
  "myitem",
  "myrecord",
  "that",
  "yourdata",
  "delete-me",
  "our-item",
  "about-mine",
  "him",
  "short",
  "bare",
  "in-subject",
  "bare-unsubscribe",
  "bare-stop",
  "wordless",
];

function conceptsOf(language: (typeof LANGUAGES)[number]): Set<string> {
  const { byPair, byWord, byBeginning, byEnding } = lexiconOf(language);
  const phrases = [byPair, byWord, byBeginning, byEnding].flatMap((map) =>
    [...map.values()].flat(),
  );
  return new Set(phrases.map(({ concept }) => concept));
}

describe("the rules", () => {
  test("have ids of their own, known labels and weights between 0 and 1", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { label, weight, terms } of RULES) {
      expect(REQUEST_LABELS).toContain(label);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
      expect(terms.length).toBeGreaterThan(0);
    }
  });

  test("come out of the packed file as they are in their tables", () => {
    expect(RULES).toEqual(RULE_TABLES.flatMap((table) => readRules(table)));
  });

  test("cover every label", () => {
    expect(REQUEST_LABELS.filter((label) => !RULES.some((rule) => rule.label === label))).toEqual(
      [],
    );
  });

  test("use only concepts that some table has words for", () => {
    const known = new Set([...LANGUAGES.flatMap((each) => [...conceptsOf(each)]), ...DERIVED]);
    const used = RULES.flatMap(({ terms, unless, mail, mailUnless }) => [
      ...terms.flatMap(({ concepts }) => concepts),
      ...unless,
      ...mailUnless,
      ...mail.flat(),
    ]);
    expect([...new Set(used)].filter((concept) => !known.has(concept))).toEqual([]);
  });
});
