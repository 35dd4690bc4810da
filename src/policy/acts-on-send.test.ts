import { expect, test } from "@jest/globals";
import { policy } from "./_testing/examples";
import { actsOnAttachments, actsOnSend } from "./acts-on-send";
import type { Rule } from "./policy";

const withRule = (level: Rule["level"], when: Partial<Rule["when"]>) => ({
  ...policy(),
  rules: [
    {
      id: "names",
      clause: "D 21",
      level,
      when: { where: ["subject" as const], confidence: "likely" as const, ...when },
    },
  ],
});

test("a detector that only leads to notes has no say on send", () => {
  const quiet = withRule("note", { detectors: ["person-name"] });
  expect(actsOnSend(quiet, "person-name", "contact")).toBe(false);
});

test.each(["warn", "stop"] as const)("a rule that would %s counts", (level) => {
  const loud = withRule(level, { detectors: ["person-name"] });
  expect(actsOnSend(loud, "person-name", "contact")).toBe(true);
});

test("so does one that names the whole category", () => {
  const loud = withRule("warn", { categories: ["contact"] });
  expect(actsOnSend(loud, "person-name", "contact")).toBe(true);
});

test.each([
  ["subject", true],
  ["body", false],
] as const)("in the %s: %s, when the rule speaks of subjects", (where, acts) => {
  const loud = withRule("warn", { detectors: ["phone"] });
  expect(actsOnSend(loud, "phone", "contact", where)).toBe(acts);
});

test("a rule about something else does not", () => {
  const loud = withRule("stop", { detectors: ["cpr"] });
  expect(actsOnSend(loud, "person-name", "contact")).toBe(false);
});

test.each([
  ["a rule that only notes", withRule("note", { where: ["attachment"] }), false],
  ["a rule about attachments' names", withRule("stop", { where: ["attachment-name"] }), false],
  ["a rule that asks", withRule("warn", { where: ["body", "attachment"] }), true],
  [
    "the wish to ask about what could not be read",
    {
      ...withRule("note", {}),
      attachments: { megabytes: 25, files: 200, seconds: 10, whenUnread: "ask" as const },
    },
    true,
  ],
])("%s makes what stands in attachments matter on send: %s", (_what, policyOfThis, acts) => {
  expect(actsOnAttachments(policyOfThis)).toBe(acts);
});
