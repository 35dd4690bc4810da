import { expect, test } from "@jest/globals";
import { receiptWords } from "./receipt-words";

const words = receiptWords((key) => key, "da", "Europe/Copenhagen");

test("a printed receipt has the organisation's times and days", () => {
  const night = { start: "2026-07-01T22:30:00Z", isAllDay: false };
  expect(words.when(night)).toMatch(/^2\. jul\. 2026.* 00\.30$/);
  expect(words.moment(night.start)).toMatch(/^2\. jul\. 2026.* 00\.30$/);
  expect(words.when({ start: "2026-07-02T00:00:00Z", isAllDay: true })).toBe("2. jul. 2026");
  const day = { from: "2026-07-01T22:00:00Z", to: "2026-07-02T22:00:00Z" };
  expect(words.span(day)).toEqual(["2. jul. 2026", "2. jul. 2026"]);
});
