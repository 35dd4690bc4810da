/** A part of the policy that the target has no words for. */
export interface Omission {
  /** Which part: `rule content-cpr`, or a field's path. */
  readonly what: string;
  /** Why it is left out, as a sentence. */
  readonly why: string;
}

/** One line for each, for people. */
export function omissionLines(omissions: readonly Omission[]): string[] {
  return omissions.map(({ what, why }) => `${what}: ${why}`);
}
