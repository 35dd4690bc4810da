import { expect, test } from "@jest/globals";
import type { Hit } from "../../visitors/plan";
import { partsOf } from "./parts";

/** Hits that begin in the given hours. */
const at = (...hours: readonly number[]) =>
  hours.map((hour, index) => ({ id: `h${index}`, start: `2026-03-05T0${hour}:00:00Z` }) as Hit);
const hoursOf = (parts: readonly Hit[][]) =>
  parts.map((part) => part.map(({ start }) => Number(start.slice(12, 13))));

test("parts follow each other in time", () => {
  expect(hoursOf(partsOf(at(5, 1, 4, 2, 3), 2))).toEqual([[1, 2], [3, 4], [5]]);
});

test("copies of a meeting stay together", () => {
  expect(hoursOf(partsOf(at(1, 2, 2, 3), 2))).toEqual([[1], [2, 2], [3]]);
});

test("more at one time than a part holds are parted all the same", () => {
  expect(hoursOf(partsOf(at(1, 1, 1), 2))).toEqual([[1, 1], [1]]);
});

test("nothing has no parts", () => {
  expect(partsOf([])).toEqual([]);
});
