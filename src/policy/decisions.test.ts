import { describe, expect, test } from "@jest/globals";
import { KNOWLEDGE, mail, OUTSIDER, person, policy, yieldingPolicy } from "./_testing/examples";
import { decisionToken, notDataToken, overrideToken, type Decisions } from "./decisions";
import { judge } from "./judge";
import type { Rule } from "./policy";

const CPR = "010190-1234";
const draft = mail({
  to: [OUTSIDER],
  subject: `Sag CPR ${CPR}`,
  body: { type: "text", content: `CPR 01 01 90 1234 og CPR 020285-4711` },
});

const levelsAfter = (decisions: Decisions) =>
  judge(draft, policy(), KNOWLEDGE, decisions).findings.map(
    ({ where, masked, level }) => `${level} ${where} ${masked}`,
  );

test("what is no CPR number is none anywhere in the draft, however it is written", () => {
  const decisions: Decisions = { [notDataToken("cpr", CPR)]: { kind: "not-data" } };
  expect(levelsAfter(decisions)).toEqual([
    "warn body 020285-••••",
    "ok subject 010190-••••",
    "ok body 010190-••••",
  ]);
});

test("what goes all the same is a note under that rule, and counts under every other", () => {
  const decisions: Decisions = {
    [overrideToken("subject-cpr", CPR)]: { kind: "override", reason: "recipient-asked" },
  };
  const verdict = judge(draft, yieldingPolicy(), KNOWLEDGE, decisions);
  expect(verdict.level).toBe("warn");
  expect(verdict.findings.find(({ where }) => where === "subject")).toMatchObject({
    level: "note",
    overridden: { reason: "recipient-asked", level: "stop" },
  });
});

describe("what the draft's session holds and the policy does not allow changes nothing", () => {
  const judgedBut = (reason: string, by = yieldingPolicy()) =>
    judge(draft, by, KNOWLEDGE, {
      [overrideToken("subject-cpr", CPR)]: { kind: "override", reason },
    }).findings.find(({ where }) => where === "subject");

  test("a rule that lets nobody send in spite of it", () => {
    expect(judgedBut("urgent", policy())).toMatchObject({ level: "stop", rule: "subject-cpr" });
    expect(judgedBut("urgent", policy())).not.toHaveProperty("overruled");
  });

  test.each(["bogus", "bogus: x; y", ""])(
    "a reason that the policy does not know: %j",
    (reason) => {
      expect(judgedBut(reason)).not.toHaveProperty("overruled");
    },
  );

  test("a policy without reasons", () => {
    const { overrides: _, ...without } = yieldingPolicy();
    expect(judgedBut("urgent", without)).toMatchObject({ level: "stop" });
    expect(judgedBut("urgent")).toMatchObject({ level: "note" });
  });
});

test("what is no marketing is none in any respect, and may still show many addresses around", () => {
  const to = Array.from({ length: 12 }, (_, at) => person(`p${at}@firma${at % 6}.example`));
  const content = "Kære kunde\nFå 20 % rabat på alle paller i maj. Bestil nu på vores side.";
  const offer = mail({ to, body: { type: "text", content } });
  const told = (decisions: Decisions) =>
    judge(offer, policy(), KNOWLEDGE, decisions).findings.map(
      ({ detector, level }) => `${level} ${detector}`,
    );
  expect(told({})).toEqual(["warn visible-recipients", "warn marketing", "warn marketing-opt-out"]);
  for (const detector of ["marketing", "marketing-opt-out"] as const) {
    const [found] = judge(offer, policy(), KNOWLEDGE).findings;
    const decision = { kind: "not-data" } as const;
    const token = decisionToken(offer, { ...found!, detector, category: "marketing" }, decision);
    expect(told({ [token]: decision })).toEqual([
      "note visible-recipients",
      "ok marketing",
      "ok marketing-opt-out",
    ]);
  }
});

test("what is no data does not have to be encrypted", () => {
  const one = { ...draft, subject: "", body: { type: "text", content: `CPR ${CPR}` } } as const;
  const decisions: Decisions = { [notDataToken("cpr", CPR)]: { kind: "not-data" } };
  expect(judge(one, policy(), KNOWLEDGE).encryptionRequired).toBe(true);
  expect(judge(one, policy(), KNOWLEDGE, decisions).encryptionRequired).toBe(false);
});

test("what is no data does not count where a rule asks for several values", () => {
  const rules: Rule[] = [
    {
      id: "many",
      clause: "D 21",
      level: "stop",
      when: { detectors: ["cpr"], where: ["body"], confidence: "likely", values: 2 },
    },
  ];
  const levelAfter = (decisions: Decisions) =>
    judge(draft, policy({ rules }), KNOWLEDGE, decisions).level;
  expect(levelAfter({})).toBe("stop");
  expect(levelAfter({ [notDataToken("cpr", CPR)]: { kind: "not-data" } })).toBe("ok");
  expect(
    levelAfter({ [overrideToken("other", CPR)]: { kind: "override", reason: "urgent" } }),
  ).toBe("stop");
});

test("a token does not hold the value", () => {
  expect(notDataToken("cpr", CPR)).not.toMatch(/1234|010190/);
});

describe("the token of a decision", () => {
  const [found] = judge(draft, policy(), KNOWLEDGE).findings;

  test("names the value under the detector, or under the rule that is overridden", () => {
    expect(decisionToken(draft, found!, { kind: "not-data" })).toBe(notDataToken("cpr", CPR));
    const override = { kind: "override", reason: "urgent" } as const;
    expect(decisionToken(draft, found!, override)).toBe(overrideToken(found!.rule!, CPR));
    expect(decisionToken(draft, { ...found!, rule: null }, override)).toBe(overrideToken("", CPR));
  });

  test("of what a mail does is the same wherever it says so", () => {
    for (const does of [{ category: "marketing" }, { detector: "visible-recipients" }] as const) {
      const at = (end: number) => ({ ...found!, ...does, start: 0, end });
      const first = decisionToken(draft, at(3), { kind: "not-data" });
      const second = decisionToken(draft, at(7), { kind: "not-data" });
      expect(first).toBe(second);
    }
    const other = { ...found!, end: found!.end - 1 };
    expect(decisionToken(draft, other, { kind: "not-data" })).not.toBe(notDataToken("cpr", CPR));
  });
});
