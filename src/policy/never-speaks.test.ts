import { describe, expect, test } from "@jest/globals";
import { DETECTORS } from "../detect/detectors";
import { EXAMPLES } from "../detect/examples";
import { PLACES } from "../detect/finding";
import { policy as examplePolicy } from "./_testing/examples";
import { neverSpeaks, NEVER_CERTAIN } from "./never-speaks";
import type { Rule } from "./policy";

/** What is said of a rule about all of a mail, with other demands. */
function said(when: Partial<Rule["when"]>): string | undefined {
  const rule: Rule = {
    ...examplePolicy().rules[0]!,
    when: { where: [...PLACES], confidence: "likely", ...when },
  };
  const issue = neverSpeaks(rule, 2);
  return issue && `${issue.path}: ${issue.message}`;
}

const CERTAIN =
  'rules[2].when.confidence: Never speaks: what it names is never "certain", at most "likely".';
const THERE = "rules[2].when.where: Never speaks: what it names is never found there.";
const QUOTED =
  "rules[2].when.quoted: Never speaks: only data in the body's text stand in the thread below an answer.";

describe("a rule never speaks", () => {
  test("that waits for a name to be certain", () => {
    const when = { where: ["subject" as const], confidence: "certain" as const };
    expect(said({ ...when, detectors: ["person-name"] })).toBe(CERTAIN);
    expect(said({ ...when, detectors: ["address", "date-of-birth"] })).toBe(CERTAIN);
    expect(said({ ...when, categories: ["recipients"] })).toBe(CERTAIN);
    expect(said({ ...when, detectors: ["person-name", "phone"] })).toBeUndefined();
    expect(said({ ...when, categories: ["contact"] })).toBeUndefined();
  });

  test("that looks where its data never stand", () => {
    expect(said({ detectors: ["marketing"], where: ["subject", "attachment"] })).toBe(THERE);
    expect(said({ detectors: ["lookalike-domain"], where: ["body"] })).toBe(THERE);
    expect(said({ categories: ["contact"], where: ["recipient"] })).toBe(THERE);
    expect(said({ detectors: ["cpr"], where: ["recipient"] })).toBeUndefined();
    expect(said({ detectors: ["request-for-data"], where: ["subject"] })).toBeUndefined();
  });

  test("that is about the thread alone, and does not look into the body", () => {
    expect(said({ detectors: ["cpr"], quoted: "only", where: ["subject", "attachment"] })).toBe(
      QUOTED,
    );
    expect(said({ categories: ["request-for-data"], quoted: "only" })).toBe(QUOTED);
    expect(said({ detectors: ["cpr"], quoted: "only", where: ["body"] })).toBeUndefined();
    expect(said({ detectors: ["cpr"], quoted: "never", where: ["subject"] })).toBeUndefined();
  });

  test("of what is on probation", () => {
    expect(said({ detectors: ["vehicle-registration"] })).toBe(
      "rules[2].when.detectors: Never speaks: what it names is on probation, and nobody is warned of it.",
    );
    expect(said({ detectors: ["vehicle-registration", "cpr"] })).toBeUndefined();
  });
});

test.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
  "whether %s is ever certain, by its own examples",
  (id, detector) => {
    const { positives, where = "body" } = EXAMPLES[id];
    const context = {
      where,
      today: { year: 2026, month: 11, day: 20 },
      participants: new Set<string>(),
    };
    const isEver = positives.some((line) =>
      detector
        .find(line.replace(/\[\[|\]\]/g, ""), context)
        .some(({ confidence }) => confidence === "certain"),
    );
    expect(isEver).toBe(!NEVER_CERTAIN.has(id));
  },
);

test("no rule of the default policy is silent", () => {
  expect(examplePolicy().rules.map(neverSpeaks).filter(Boolean)).toEqual([]);
});
