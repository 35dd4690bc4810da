import { expect, test } from "@jest/globals";
import { sentDay } from "./sent-day";

test.each([
  ["Tue, 5 Mar 2026 23:59:00 -0800", "2026-03-05"],
  ["24 November 2026 08:00 GMT", "2026-11-24"],
  ["2026-11-24T08:00:00Z", "2026-11-24"],
  ["2026-11-24", "2026-11-24"],
  ["yesterday", undefined],
  [undefined, undefined],
])("%s was sent on %s", (date, day) => expect(sentDay(date)).toBe(day));
