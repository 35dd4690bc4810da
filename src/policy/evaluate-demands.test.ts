/** What rules demand together: encryption of the highest tier, and so many values of what they speak of. */
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../detect/finding";
import { finding, mail, OUTSIDER, person, policy } from "./_testing/examples";
import { evaluate } from "./evaluate";
import type { Rule } from "./policy";

const OUTSIDE = mail({ to: [OUTSIDER] });
const rule = (id: string, detector: "cpr" | "iban", changes: Partial<Rule> = {}): Rule => ({
  id,
  clause: "D 21",
  level: "warn",
  when: { detectors: [detector], where: ["body"], confidence: "likely" },
  ...changes,
});
const CPR = finding("cpr", "body");
const IBAN = finding("iban", "body", { start: 20, end: 30 });

describe("of several tiers of encryption", () => {
  const cpr = rule("cpr", "cpr", { requiresEncryption: "sensitive" });
  const iban = rule("iban", "iban", { requiresEncryption: "confidential" });
  const tier = (rules: Rule[], ...found: Finding[]) =>
    evaluate(OUTSIDE, found, policy({ rules })).requiredTier;

  test("the mail needs the higher one, whichever rule comes first", () => {
    expect(tier([cpr, iban], CPR, IBAN)).toBe("sensitive");
    expect(tier([iban, cpr], CPR, IBAN)).toBe("sensitive");
  });

  test("it needs the one of what was found", () => {
    expect(tier([cpr, iban], IBAN)).toBe("confidential");
    expect(tier([iban, cpr], CPR)).toBe("sensitive");
    expect(tier([rule("none", "cpr")], CPR)).toBeNull();
  });
});

test("a rule about many values counts those that it speaks of", () => {
  const when = { ...rule("many", "cpr").when, values: 3 };
  const rules = [rule("many", "cpr", { when })];
  const numbers = ["a", "b", "c"].map((masked) => ({ ...CPR, masked }));
  const levels = (...found: Finding[]) =>
    new Set(evaluate(OUTSIDE, found, policy({ rules })).findings.map(({ level }) => level));
  expect(levels(...numbers)).toEqual(new Set(["warn"]));
  expect(levels(...numbers.slice(1), IBAN, { ...IBAN, masked: "d" })).toEqual(new Set(["ok"]));
});

test("what is a note is none the less: a reason to send it changes nothing", () => {
  const decide = () => ({ kind: "override", reason: "urgent" }) as const;
  const judged = (level: Rule["level"]) =>
    evaluate(OUTSIDE, [CPR], policy({ rules: [rule("a", "cpr", { level })] }), decide).findings[0];
  expect(judged("note")).not.toHaveProperty("overridden");
  expect(judged("warn")).toMatchObject({ level: "note", overridden: { level: "warn" } });
});

test("findings among recipients are in the order of the recipients", () => {
  const to = ["a", "b", "c"].map((name) => person(`${name}@kunde.example`));
  const found = [2, 0, 1].map((index) => finding("cpr", "recipient", { index }));
  const { findings } = evaluate(mail({ to }), found, policy());
  expect(findings.map(({ key }) => key)).toEqual([
    "cpr:recipient:0:0",
    "cpr:recipient:1:0",
    "cpr:recipient:2:0",
  ]);
});

describe("a reason to send in spite of one rule", () => {
  const stop = rule("stop", "cpr", { level: "stop" });
  const numbers = ["a", "b", "c"].map((masked) => ({ ...CPR, masked }));
  const many = rule("many", "cpr", { when: { ...stop.when, values: 3 } });
  const judgedBut = (rules: Rule[], ...overruled: string[]) =>
    evaluate(OUTSIDE, numbers, policy({ rules }), (_, { id }) =>
      overruled.includes(id) ? { kind: "override", reason: `${id}-may` } : undefined,
    ).findings[0];

  test("leaves the next loudest rule to speak", () => {
    for (const rules of [
      [stop, many],
      [many, stop],
    ]) {
      const judged = judgedBut(rules, "stop");
      expect(judged).toMatchObject({ level: "warn", rule: "many", overruled: ["stop:stop-may"] });
      expect(judged).not.toHaveProperty("overridden");
    }
  });

  test("makes a note of it where no other rule asks or stops", () => {
    const note = rule("note", "cpr", { level: "note" });
    expect(judgedBut([note, stop], "stop", "note")).toMatchObject({
      level: "note",
      rule: "stop",
      overridden: { reason: "stop-may", level: "stop" },
      overruled: ["stop:stop-may"],
    });
  });

  test("is kept for each rule that there is one for", () => {
    expect(judgedBut([many, stop], "stop", "many")).toMatchObject({
      level: "note",
      rule: "stop",
      overridden: { reason: "stop-may", level: "stop" },
      overruled: ["stop:stop-may", "many:many-may"],
    });
  });
});
