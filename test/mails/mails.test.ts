/**
 * Whole mails and what the default policy says of them. A case is a folder with `mail.json` (a record as `kuvert scan`
 * reads it) or `mail.eml`, and `expected.json`: the verdict, and the findings that a rule speaks of, with the least
 * confidence that will do. `ok.` cases must be silent, `ng.` cases must not. Adding a case needs no code.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import type { Day } from "../../src/detect/detector";
import { FULL_KNOWLEDGE } from "../../src/detect/detectors";
import { atLeast, type Finding } from "../../src/detect/finding";
import { readEml } from "../../src/mail/read-eml";
import { readRecord } from "../../src/mail/read-record";
import { judge } from "../../src/policy/judge";
import { parsePolicy } from "../../src/policy/parse";
import type { Level } from "../../src/policy/verdict";

type ExpectedFinding = Pick<Finding, "detector" | "where" | "confidence" | "masked">;

interface Expected {
  readonly level: Level;
  readonly findings: readonly ExpectedFinding[];
}

const TODAY: Day = { year: 2026, month: 3, day: 5 };
const CASES = readdirSync(__dirname).filter((name) => /^(?:ng|ok)\./.test(name));

function json(...names: string[]): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, ...names), "utf8"));
}

function readMail(name: string) {
  const file = readdirSync(path.join(__dirname, name)).find((each) => each.startsWith("mail."));
  const content = readFileSync(path.join(__dirname, name, file ?? "mail"));
  return file === "mail.eml" ? readEml(content) : readRecord(content.toString()).result;
}

test.each(CASES)("%s", async (name) => {
  const expected = json(name, "expected.json") as Expected;
  const mail = await readMail(name);
  const policy = parsePolicy(json("../../policies/default.json"));
  if (!mail.ok || !policy.ok) throw new Error("The case or the policy cannot be read.");

  const verdict = judge(mail.mail, policy.policy, { ...FULL_KNOWLEDGE, today: TODAY });
  const spoken = verdict.findings.filter(({ level }) => level !== "ok");
  const found = spoken.map(({ detector, where, masked, confidence }, index) => {
    const least = expected.findings[index]?.confidence;
    const isEnough = least !== undefined && atLeast(confidence, least);
    return { detector, where, confidence: isEnough ? least : confidence, masked };
  });
  expect({ level: verdict.level, findings: found }).toEqual(expected);
  expect(name.startsWith("ok.")).toBe(verdict.level === "ok");
});
