import { describe, expect, test } from "@jest/globals";
import type { Policy } from "../policy/policy";
import type { Io } from "./io";
import { windowFor } from "./visitors-time";

const io = { time: () => Date.parse("2026-03-05T12:00:00Z") } as Io;
const days = (given: { from?: string; to?: string }) => {
  const { from, to } = windowFor(given, null, {} as Policy, io);
  return [from.slice(0, 10), to.slice(0, 10)];
};

describe("without --from, the past is searched as far back as usual", () => {
  test.each([
    [undefined, "2017-03-06", "2027-03-04"],
    ["2031-12-31", "2017-03-06", "2031-12-31"],
    ["2036-06-30", "2017-03-06", "2036-06-30"],
    ["2020-06-30", "2010-07-03", "2020-06-30"],
  ])("with --to %s from %s", (to, from, end) => {
    expect(days(to === undefined ? {} : { to })).toEqual([from, end]);
  });
});

test.each(["0001-01-01", "1899-12-31", "2026-02-30"])("--from %s is none", (from) => {
  expect(() => days({ from })).toThrow("--from takes a day");
});
