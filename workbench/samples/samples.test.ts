import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import defaultPolicy from "../../policies/default.json";
import dkiLogistics from "../../policies/dki-logistics.json";
import implement from "../../policies/implement.json";
import { FULL_KNOWLEDGE } from "../../src/detect/detectors";
import { readEml } from "../../src/mail/read-eml";
import { judge } from "../../src/policy/judge";
import { parsePolicy } from "../../src/policy/parse";
import { classifyMail } from "../../src/requests/classify";

const TODAY = { year: 2026, month: 11, day: 20 };
const ORDINARY = [
  "access-request",
  "booking-confirmation",
  "erasure-request-english",
  "invoice-container-numbers",
  "newsletter",
  "operations-meeting",
  "recordings-request",
  "rectification-complaint",
  "shift-plan",
  "steering-group-minutes",
];

/** A demonstration in which everything is wrong would teach nobody what Kuvert is like on an ordinary day. */
describe.each([
  ["default", defaultPolicy],
  ["dki-logistics", dkiLogistics],
  ["implement", implement],
])("Kuvert is quiet on the ordinary mails of the workbench, by policies/%s.json", (_, json) => {
  test.each(ORDINARY)("%s", async (name) => {
    const mail = await readEml(readFileSync(path.join(__dirname, `${name}.eml`)));
    const policy = parsePolicy(json);
    if (!mail.ok || !policy.ok) throw new Error("The sample or the policy cannot be read.");
    const { level } = judge(mail.mail, policy.policy, { ...FULL_KNOWLEDGE, today: TODAY });
    expect(level).toBe("ok");
  });
});

/** What the inbox of the demonstration asks for: every kind of deadline is among it. */
test.each([
  ["access-request", ["access"]],
  ["erasure-request-english", ["erasure", "marketing_optout", "consent_withdrawal"]],
  ["rectification-complaint", ["rectification", "complaint"]],
  ["recordings-request", ["access"]],
  ["breach-report", ["breach_report"]],
  ["newsletter", []],
  ["shift-plan", []],
  ["booking-confirmation", []],
])("%s asks for %j", async (name, labels) => {
  const mail = await readEml(readFileSync(path.join(__dirname, `${name}.eml`)));
  if (!mail.ok) throw new Error("The sample cannot be read.");
  expect(classifyMail(mail.mail).labels).toEqual(labels);
});
