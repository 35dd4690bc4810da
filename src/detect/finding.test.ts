import { expect, test } from "@jest/globals";
import { FINDING_IDS, isCheck, isProse } from "./finding";

test("what checks find is told from data", () => {
  const checks = FINDING_IDS.filter(isCheck);
  expect(checks).toContain("marketing");
  expect(checks).not.toContain("cpr");
  expect(FINDING_IDS).toContain("cpr");
});

test.each([
  ["body", true],
  ["attachment", true],
  ["subject", false],
  ["attachment-name", false],
] as const)("%s is of sentences: %s", (where, expected) => {
  expect(isProse(where)).toBe(expected);
});
