import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  CONFIDENCES,
  DETECTOR_IDS,
  PLACES,
  type Confidence,
  type DetectorId,
  type Finding,
  type Where,
} from "../detect/finding";
import type { Mail } from "../mail/mail";
import { finding, mail, OUTSIDER, person, policy } from "./_testing/examples";
import { evaluate } from "./evaluate";
import type { Rule } from "./policy";
import { LEVELS } from "./verdict";

const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";
const WITH_LABEL = { ...policy().encryption, labels: [LABEL] };
const INSIDE = mail();
const OUTSIDE = mail({ to: [OUTSIDER] });
const OUTSIDE_ENCRYPTED = mail({ to: [OUTSIDER], sensitivityLabel: LABEL });

describe("the default policy", () => {
  test.each<[DetectorId, Where, Confidence, string]>([
    ["cpr", "subject", "certain", "stop D 21"],
    ["cpr", "subject", "likely", "stop D 21"],
    ["cpr", "subject", "possible", "note D 21"],
    ["date-of-birth", "subject", "likely", "stop D 21"],
    ["date-of-birth", "subject", "possible", "note D 21"],
    ["iban", "subject", "certain", "stop D 21"],
    ["payment-card", "subject", "likely", "stop D 21"],
    ["email", "subject", "likely", "warn D 21"],
    ["phone", "subject", "certain", "warn D 21"],
    ["phone", "subject", "possible", "note D 21"],
    ["person-name", "subject", "certain", "note D 21"],
    ["cpr", "attachment-name", "likely", "warn D 21"],
    ["cpr", "attachment-name", "possible", "note D 21"],
    ["cpr", "body", "likely", "note D 21"],
    ["cpr", "body", "possible", "ok"],
    ["iban", "body", "certain", "ok"],
    ["email", "body", "certain", "ok"],
    ["person-name", "body", "certain", "ok"],
    ["cpr", "recipient", "certain", "ok"],
  ])("%s in the %s, %s, among colleagues: %s", (detector, where, confidence, expected) => {
    const verdict = evaluate(INSIDE, [finding(detector, where, { confidence })], policy());
    const [judged] = verdict.findings;
    expect([judged?.level, judged?.clause].filter(Boolean).join(" ")).toBe(expected);
    expect(verdict.level).toBe(judged?.level);
  });

  test.each([
    ["cpr", INSIDE, "note D 21"],
    ["cpr", OUTSIDE, "warn D 21"],
    ["cpr", OUTSIDE_ENCRYPTED, "note D 21"],
    ["iban", OUTSIDE, "note D 20"],
    ["payment-card", OUTSIDE_ENCRYPTED, "note D 20"],
  ] as const)("%s in a body, %#: %3$s", (detector, draft, expected) => {
    const verdict = evaluate(
      draft,
      [finding(detector, "body")],
      policy({ encryption: WITH_LABEL }),
    );
    expect(verdict.findings.map(({ level, clause }) => `${level} ${clause}`)).toEqual([expected]);
  });
});

test("a mail without findings is all right", () => {
  expect(evaluate(OUTSIDE, [], policy())).toEqual({
    level: "ok",
    findings: [],
    encryption: "unknown",
    protections: [],
    encryptionRequired: false,
    requiredTier: null,
    lacksEncryption: false,
    internal: [],
    external: [OUTSIDER],
    withAgreement: [],
  });
});

describe("of several rules that match", () => {
  const rule = (id: string, level: Rule["level"]): Rule => ({
    id,
    clause: "D 21",
    level,
    when: { detectors: ["cpr"], where: ["subject"], confidence: "possible" },
  });
  const decider = (...rules: Rule[]) =>
    evaluate(INSIDE, [finding()], policy({ rules })).findings[0]?.rule;

  test("the loudest decides, wherever it stands", () => {
    expect(decider(rule("a", "note"), rule("b", "stop"), rule("c", "warn"))).toBe("b");
  });

  test("the first decides among equals", () => {
    expect(decider(rule("a", "warn"), rule("b", "warn"))).toBe("a");
  });
});

describe("encryption is required", () => {
  const required = (draft: typeof INSIDE, found: Finding[]) =>
    evaluate(draft, found, policy({ encryption: WITH_LABEL })).encryptionRequired;

  test("when a rule that asks for it matches", () => {
    expect(required(OUTSIDE, [finding("cpr", "body")])).toBe(true);
  });

  test("also when the mail is encrypted already", () => {
    expect(required(OUTSIDE_ENCRYPTED, [finding("cpr", "body")])).toBe(true);
  });

  test("not among colleagues, and not for what no rule asks it for", () => {
    expect(required(INSIDE, [finding("cpr", "body")])).toBe(false);
    expect(required(OUTSIDE, [finding("iban", "body")])).toBe(false);
  });
});

test("findings come loudest first, then in reading order", () => {
  const { findings } = evaluate(
    OUTSIDE,
    [
      finding("iban", "body", { start: 90 }),
      finding("cpr", "body", { start: 50 }),
      finding("cpr", "attachment-name", { index: 1 }),
      finding("cpr", "attachment-name", { index: 0 }),
      finding("person-name", "subject", { start: 20 }),
      finding("cpr", "subject", { start: 5 }),
    ],
    policy(),
  );
  expect(findings.map(({ level, key }) => `${level} ${key}`)).toEqual([
    "stop cpr:subject:0:0",
    "warn cpr:attachment-name:0:0",
    "warn cpr:attachment-name:1:0",
    "warn cpr:body:0:0",
    "note person-name:subject:0:0",
    "note iban:body:0:0",
  ]);
});

test("a key counts findings of one kind in one place, in the order of the text", () => {
  const { findings } = evaluate(
    INSIDE,
    [finding("cpr", "subject", { start: 30 }), finding("cpr", "subject", { start: 3 })],
    policy(),
  );
  expect(findings.map(({ key, start }) => [key, start])).toEqual([
    ["cpr:subject:0:0", 3],
    ["cpr:subject:0:1", 30],
  ]);
});

test("no rule speaks of what a detector on probation found", () => {
  const [judged] = evaluate(
    OUTSIDE,
    [finding("cpr", "subject", { canary: true })],
    policy(),
  ).findings;
  expect(judged).toMatchObject({ level: "ok", rule: null, clause: null });
});

describe("whatever is found", () => {
  const anyFinding = fc
    .record({
      detector: fc.constantFrom(...DETECTOR_IDS),
      where: fc.constantFrom(...PLACES),
      confidence: fc.constantFrom(...CONFIDENCES),
      start: fc.nat(200),
    })
    .map(({ detector, where, ...rest }) => finding(detector, where, rest));
  const anyDraft = fc.constantFrom(INSIDE, OUTSIDE, OUTSIDE_ENCRYPTED);

  test("the mail is as loud as its loudest finding, which stands first", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyDraft, (found, draft) => {
        const verdict = evaluate(draft, found, policy());
        const loudness = verdict.findings.map(({ level }) => LEVELS.indexOf(level));
        expect(LEVELS.indexOf(verdict.level)).toBe(Math.max(0, ...loudness));
        expect(loudness).toEqual([...loudness].sort((a, b) => b - a));
      }),
    );
  });

  test("every finding comes back once, under a key of its own", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (found) => {
        const { findings } = evaluate(INSIDE, found, policy());
        expect(findings).toHaveLength(found.length);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(found.length);
      }),
    );
  });

  test("one more colleague changes nothing", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyDraft, (found, draft) => {
        const joined = { ...draft, cc: [person("ny@firma.dk")] };
        const before = evaluate(draft, found, policy());
        expect(evaluate(joined, found, policy())).toEqual({
          ...before,
          internal: [...before.internal, person("ny@firma.dk")],
        });
      }),
    );
  });

  test("one more outsider never makes a mail quieter", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyDraft, (found, draft) => {
        const joined = { ...draft, bcc: [person("ny@andre.example")] };
        const before = LEVELS.indexOf(evaluate(draft, found, policy()).level);
        expect(LEVELS.indexOf(evaluate(joined, found, policy()).level)).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});

describe("a rule that speaks of", () => {
  const rule = (when: Partial<Rule["when"]>, changes: Partial<Rule> = {}): Rule => ({
    id: "only",
    clause: "D 21",
    level: "warn",
    when: { detectors: ["cpr"], where: ["body"], confidence: "likely", ...when },
    ...changes,
  });
  const levelsUnder = (only: Rule, draft: Mail, ...found: Finding[]) =>
    evaluate(
      draft,
      found,
      policy({ rules: [only], agreementDomains: ["loen.example"] }),
    ).findings.map(({ level }) => level);
  const own = finding("cpr", "body");
  const old: Finding = { ...own, quoted: true };

  test("nothing but the old thread leaves the answer in peace, and the other way round", () => {
    expect(levelsUnder(rule({ quoted: "only" }), OUTSIDE, own, old)).toEqual(["warn", "ok"]);
    expect(levelsUnder(rule({ quoted: "only" }), OUTSIDE, old)).toEqual(["warn"]);
    expect(levelsUnder(rule({ quoted: "never" }), OUTSIDE, old)).toEqual(["ok"]);
  });

  test("many values counts each preview once", () => {
    const three = ["a", "b", "c"].map((masked) => ({ ...own, masked }));
    expect(levelsUnder(rule({ values: 3 }), OUTSIDE, ...three)).toEqual(["warn", "warn", "warn"]);
    expect(levelsUnder(rule({ values: 3 }), OUTSIDE, own, own, own)).toEqual(["ok", "ok", "ok"]);
  });

  test("many recipients counts all fields", () => {
    const three = mail({ to: [OUTSIDER], cc: [OUTSIDER], bcc: [OUTSIDER] });
    expect(levelsUnder(rule({ receivers: 3 }), three, own)).toEqual(["warn"]);
    expect(levelsUnder(rule({ receivers: 4 }), three, own)).toEqual(["ok"]);
  });

  test("recipients without an agreement is quiet while all have one", () => {
    const partner = person("anna@mail.loen.example");
    const outside = rule({ recipients: "without-agreement" });
    expect(levelsUnder(outside, mail({ to: [partner] }), own)).toEqual(["ok"]);
    expect(levelsUnder(outside, mail({ to: [partner, OUTSIDER] }), own)).toEqual(["warn"]);
  });

  test("encryption asks for as much as its data demand", () => {
    const encryption = { ...policy().encryption, recipientDomains: ["kunde.example"] };
    const verdictFor = (tier: "confidential" | "sensitive") =>
      evaluate(
        OUTSIDE,
        [own],
        policy({
          encryption,
          rules: [rule({ encryption: "not-encrypted" }, { requiresEncryption: tier })],
        }),
      );
    expect(verdictFor("confidential")).toMatchObject({ level: "ok", lacksEncryption: false });
    expect(verdictFor("sensitive")).toMatchObject({
      level: "warn",
      encryption: "encrypted",
      requiredTier: "sensitive",
      lacksEncryption: true,
    });
  });
});
