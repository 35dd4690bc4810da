/**
 * What proves a detector, beside its code: texts in which it finds something, `[[marked]]`, and texts in which it
 * must not. Lookalikes from real life belong among the negatives, with a word on where they came from.
 * The shared runner (`examples.test.ts`) holds every detector to its examples; at least `likely` counts as found.
 */
export interface Examples {
  readonly positives: readonly [string, string, ...string[]];
  readonly negatives: readonly [string, string, ...string[]];
  /** Where the texts stand; a body unless said otherwise. */
  readonly where?: "subject" | "body";
}
