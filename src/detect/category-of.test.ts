import { expect, test } from "@jest/globals";
import { CANARY_DETECTORS } from "./canaries";
import { categoryOf } from "./category-of";
import { DETECTORS } from "./detectors";

test.each([...DETECTORS, ...CANARY_DETECTORS].map(({ id, category }) => [id, category] as const))(
  "%s is data of the category that its detector says: %s",
  (id, category) => {
    expect(categoryOf(id)).toBe(category);
  },
);

test.each([
  ["request-for-data", "request-for-data"],
  ["marketing", "marketing"],
  ["marketing-opt-out", "marketing"],
  ["visible-recipients", "recipients"],
  ["lookalike-domain", "recipients"],
] as const)("what the check %s finds is of the category %s", (id, category) => {
  expect(categoryOf(id)).toBe(category);
});
