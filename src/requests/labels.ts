/** What a mail can ask for or tell, in the order of the law: GDPR Art. 15–22, 7(3), 77 and 33. */
export const LABELS = [
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

export type Label = (typeof LABELS)[number];

/** The languages that there are word tables for. */
export const LANGUAGES = ["da", "en", "sv", "no", "de"] as const;

export type Language = (typeof LANGUAGES)[number];
