import { describe, expect, test } from "@jest/globals";
import { REQUEST_LABELS } from "../labels";
import { clockFor } from "./clock";
import { type Receipt, readReceipt } from "./receipt";

function received(text: string): Receipt {
  const reading = readReceipt(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.receipt;
}

describe("the month of a request", () => {
  test("has its article, its end before and after days off, and an extension told of in time", () => {
    expect(clockFor("access", received("2026-03-05"), {})).toEqual({
      label: "access",
      article: "Art. 15",
      kind: "month",
      due: "2026-04-07",
      dueAt: null,
      monthEnds: "2026-04-05",
      extendedDue: "2026-06-05",
      extensionNoticeBy: "2026-04-07",
      policyDue: null,
      policyAim: null,
      atOnce: null,
    });
  });

  test("is the same for every kind but a breach", () => {
    for (const label of REQUEST_LABELS.filter((each) => each !== "breach_report")) {
      const clock = clockFor(label, received("2026-03-05"), {});
      expect(clock).toMatchObject({ due: "2026-04-07", extendedDue: "2026-06-05" });
    }
  });

  test.each([
    ["restriction", "freeze"],
    ["objection", "stop-processing"],
    ["marketing_optout", "stop-marketing"],
    ["consent_withdrawal", "stop-consented"],
    ["erasure", null],
  ] as const)("%s wants at once: %s", (label, atOnce) => {
    expect(clockFor(label, received("2026-03-05"), {}).atOnce).toBe(atOnce);
  });

  test("is Kuvert's own for what Art. 12(3) does not name", () => {
    const own = REQUEST_LABELS.filter(
      (label) => clockFor(label, received("2026-03-05"), {}).kind === "house-month",
    );
    expect(own).toEqual(["consent_withdrawal", "complaint"]);
  });

  test.each([
    ["2026-01-31T22:59:59Z", "2026-03-02"],
    ["2026-01-31T23:00:00Z", "2026-03-02"],
    ["2026-06-14T21:59:59Z", "2026-07-14"],
    ["2026-06-14T22:00:00Z", "2026-07-15"],
    ["2026-03-29T00:30:00Z", "2026-04-29"],
    ["2026-10-24T22:00:00Z", "2026-11-25"],
    ["2026-10-25T22:59:00Z", "2026-11-25"],
    ["2026-10-25T23:00:00Z", "2026-11-26"],
    ["2026-06-14T23:30:00-10:00", "2026-07-15"],
  ])("of a mail of %s counts from the day in Denmark: %s", (text, due) => {
    expect(clockFor("access", received(text), {}).due).toBe(due);
  });
});

describe("the policy's days for rectification", () => {
  test.each([
    ["2026-03-05", "2026-03-12", "2026-03-12"],
    ["2026-03-07", "2026-03-14", "2026-03-13"],
    ["2026-03-26", "2026-04-02", "2026-04-01"],
    ["2026-03-30", "2026-04-06", "2026-04-01"],
    ["2026-12-19", "2026-12-26", "2026-12-24"],
    ["2025-12-25", "2026-01-01", "2025-12-31"],
    ["2024-02-22", "2024-02-29", "2024-02-29"],
    ["2023-04-28", "2023-05-05", "2023-05-04"],
    ["2024-04-19", "2024-04-26", "2024-04-26"],
  ])("from %s end on %s, to aim for %s", (date, policyDue, policyAim) => {
    const clock = clockFor("rectification", { date, time: null }, { rectificationDays: 7 });
    expect(clock).toMatchObject({ policyDue, policyAim });
  });

  test("are aimed for on the day of receipt when no working day is left after it", () => {
    const clock = clockFor("rectification", received("2026-04-03"), { rectificationDays: 2 });
    expect(clock).toMatchObject({ policyDue: "2026-04-05", policyAim: "2026-04-03" });
  });

  test("are nobody else's, and leave the law's month as it is", () => {
    const rules = { rectificationDays: 7 };
    expect(clockFor("erasure", received("2026-03-05"), rules).policyDue).toBeNull();
    expect(clockFor("rectification", received("2026-03-05"), rules).due).toBe("2026-04-07");
    expect(clockFor("rectification", received("2026-03-05"), {}).policyDue).toBeNull();
  });
});

describe("the 72 hours of a breach", () => {
  test.each([
    ["2026-03-05T14:20:00+01:00", "2026-03-08T14:20:00+01:00", "2026-03-08"],
    ["2026-04-02T09:00:00+02:00", "2026-04-05T09:00:00+02:00", "2026-04-05"],
    ["2026-03-27T12:00:00+01:00", "2026-03-30T13:00:00+02:00", "2026-03-30"],
    ["2026-10-23T12:00:00+02:00", "2026-10-26T11:00:00+01:00", "2026-10-26"],
    ["2026-12-23T16:45:00Z", "2026-12-26T17:45:00+01:00", "2026-12-26"],
    ["2024-02-27T22:30:00Z", "2024-03-01T23:30:00+01:00", "2024-03-01"],
    ["2024-02-27T23:30:00Z", "2024-03-02T00:30:00+01:00", "2024-03-02"],
  ])("from %s are over at %s, whatever day that is", (text, dueAt, due) => {
    const clock = clockFor("breach_report", received(text), {});
    expect(clock).toMatchObject({ kind: "72-hours", dueAt, due });
  });

  test("are counted from the day's beginning when the time is not known", () => {
    const { dueAt } = clockFor("breach_report", received("2026-03-05"), {});
    expect(dueAt).toBe("2026-03-08T00:00:00+01:00");
  });

  test("know no month and no extension", () => {
    expect(clockFor("breach_report", received("2026-03-05"), {})).toMatchObject({
      monthEnds: null,
      extendedDue: null,
      extensionNoticeBy: null,
    });
  });
});
