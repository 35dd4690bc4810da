import { describe, expect, test } from "@jest/globals";
import { REQUEST_LABELS } from "../labels";
import { TIMINGS } from "./rights";

/** Where in the GDPR each right stands, and how long the controller has: Art. 12(3) and 33(1). */
const LAW = {
  access: "Art. 15, month",
  rectification: "Art. 16, month",
  erasure: "Art. 17, month",
  restriction: "Art. 18, month",
  notify_recipients: "Art. 19, month",
  portability: "Art. 20, month",
  objection: "Art. 21(1), month",
  marketing_optout: "Art. 21(2)-(3), month",
  automated_decision: "Art. 22, month",
  consent_withdrawal: "Art. 7(3), house-month",
  complaint: "Art. 77, house-month",
  breach_report: "Art. 33, 72-hours",
};

describe("the law's time", () => {
  test.each(REQUEST_LABELS)("for %s", (label) => {
    const { article, clock } = TIMINGS[label];
    expect(`${article}, ${clock}`).toBe(LAW[label]);
  });

  test("does not wait where something has to stop at once", () => {
    const atOnce = REQUEST_LABELS.filter((label) => TIMINGS[label].atOnce !== null);
    expect(atOnce.map((label) => `${label}: ${TIMINGS[label].atOnce}`)).toEqual([
      "restriction: freeze",
      "objection: stop-processing",
      "marketing_optout: stop-marketing",
      "consent_withdrawal: stop-consented",
    ]);
  });
});
