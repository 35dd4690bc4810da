import { expect, test } from "@jest/globals";
import { categoryOf } from "./category-of";
import { DETECTORS } from "./detectors";

test.each(DETECTORS.map(({ id, category }) => [id, category] as const))(
  "%s is data of the category that its detector says: %s",
  (id, category) => {
    expect(categoryOf(id)).toBe(category);
  },
);
