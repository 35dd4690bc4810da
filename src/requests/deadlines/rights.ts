import type { RequestLabel } from "../labels";

/** What must not wait for the answer. */
export type AtOnce = "freeze" | "stop-processing" | "stop-marketing" | "stop-consented";

/** What the law says about the time for one kind of request. */
export interface RightTiming {
  /** The GDPR article the right stands in. */
  readonly article: string;
  /**
   * `month`: Art. 12(3), which names requests under Articles 15 to 22. `house-month`: the law sets no time for an
   * answer; Kuvert takes the same month, so that nobody is forgotten. `72-hours`: Art. 33(1).
   */
  readonly clock: "month" | "house-month" | "72-hours";
  readonly atOnce: AtOnce | null;
}

/**
 * Whether Art. 12(3) lets the answer take two months longer: requests under Articles 15 to 22, but for direct
 * marketing, which stops at once, with nothing that could be complex (Art. 21(3)).
 */
export function isExtendableRight(label: RequestLabel): boolean {
  return TIMINGS[label].clock === "month" && label !== "marketing_optout";
}

/** Each kind's timing. Art. 12(3) covers Articles 15–22 (read); the policies' clauses are in docs/deadlines.md. */
export const TIMINGS: Readonly<Record<RequestLabel, RightTiming>> = {
  access: { article: "Art. 15", clock: "month", atOnce: null },
  rectification: { article: "Art. 16", clock: "month", atOnce: null },
  erasure: { article: "Art. 17", clock: "month", atOnce: null },
  restriction: { article: "Art. 18", clock: "month", atOnce: "freeze" },
  notify_recipients: { article: "Art. 19", clock: "month", atOnce: null },
  portability: { article: "Art. 20", clock: "month", atOnce: null },
  objection: { article: "Art. 21(1)", clock: "month", atOnce: "stop-processing" },
  marketing_optout: { article: "Art. 21(2)-(3)", clock: "month", atOnce: "stop-marketing" },
  automated_decision: { article: "Art. 22", clock: "month", atOnce: null },
  consent_withdrawal: { article: "Art. 7(3)", clock: "house-month", atOnce: "stop-consented" },
  complaint: { article: "Art. 77", clock: "house-month", atOnce: null },
  breach_report: { article: "Art. 33", clock: "72-hours", atOnce: null },
};
