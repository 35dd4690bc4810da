import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countBefore } from "./halving";

test("counts what stands in front, as one look at each would", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 })),
      fc.integer({ min: -1, max: 41 }),
      (numbers, limit) => {
        const inOrder = numbers.toSorted((a, b) => a - b);
        const isBefore = (number: number) => number < limit;
        expect(countBefore(inOrder, isBefore)).toBe(inOrder.filter(isBefore).length);
      },
    ),
  );
});
