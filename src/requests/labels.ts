/** What a mail can ask for, by its id in `kuvert classify` and `kuvert deadlines`. No label: not a request. */
export const REQUEST_LABELS = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "notify_recipients",
  "portability",
  "objection",
  "marketing_optout",
  "automated_decision",
  "consent_withdrawal",
  "complaint",
  "breach_report",
] as const;

export type RequestLabel = (typeof REQUEST_LABELS)[number];
