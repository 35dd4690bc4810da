/** Something an officer ticks. Its words stand in src/text under its list and id: `erasure.unlawful`. */
export interface ChecklistItem {
  readonly id: string;
  /** The policies' clause, or null where only the law says it. */
  readonly clause: string | null;
  readonly article: string;
}

const item = (id: string, article: string, clause: string | null = null): ChecklistItem => ({
  id,
  clause,
  article,
});

/**
 * What has to be looked at before a request is decided. `erasure` and `restriction` are the grounds of D 5.11 and D 6,
 * one of which is enough; `erasure-exceptions` is what may stand against it all the same.
 */
export const CHECKLISTS = {
  erasure: [
    item("no-longer-needed", "Art. 17(1)(a)", "D 5.11"),
    item("consent-withdrawn", "Art. 17(1)(b)", "D 5.11"),
    item("objection", "Art. 17(1)(c)", "D 5.11"),
    item("unlawful", "Art. 17(1)(d)", "D 5.11"),
    item("legal-duty", "Art. 17(1)(e)", "D 5.11"),
  ],
  "erasure-exceptions": [
    item("expression", "Art. 17(3)(a)"),
    item("legal-obligation", "Art. 17(3)(b)"),
    item("public-health", "Art. 17(3)(c)"),
    item("archives", "Art. 17(3)(d)"),
    item("legal-claims", "Art. 17(3)(e)"),
  ],
  restriction: [
    item("contested", "Art. 18(1)(a)", "D 6"),
    item("unlawful", "Art. 18(1)(b)", "D 6"),
    item("legal-claims", "Art. 18(1)(c)", "D 6"),
    item("objection", "Art. 18(1)(d)", "D 6"),
  ],
  objection: [
    item("interest", "Art. 21(1)", "I 7"),
    item("situation", "Art. 21(1)"),
    item("stopped", "Art. 18(1)(d)", "D 8"),
    item("weighed", "Art. 21(1)", "D 8"),
  ],
  /**
   * Art. 20(1): (consent or contract) and automated, and data the person has provided. D 9 joins all of it by "or", which
   * would promise more than the law and is not what is meant.
   */
  portability: [
    item("consent", "Art. 20(1)(a)", "D 9"),
    item("contract", "Art. 20(1)(a)", "D 9"),
    item("automated", "Art. 20(1)(b)", "D 9"),
    item("provided", "Art. 20(1)", "D 9"),
  ],
  /** Ways in which a sender can show who they are, the least intrusive first. */
  identity: [
    item("known-address", "Art. 12(6)"),
    item("reference", "Art. 12(6)"),
    item("known-fact", "Art. 12(6)"),
    item("digital-post", "Art. 12(6)"),
    item("power-of-attorney", "Art. 12(6)"),
    item("custody", "Art. 12(6)"),
    item("estate", "DBL § 2(5)"),
  ],
} as const satisfies Readonly<Record<string, readonly ChecklistItem[]>>;

export type ChecklistId = keyof typeof CHECKLISTS;
