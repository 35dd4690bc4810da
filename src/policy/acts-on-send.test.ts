import { expect, test } from "@jest/globals";
import { policy } from "./_internal/examples";
import { actsOnSend } from "./acts-on-send";
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
