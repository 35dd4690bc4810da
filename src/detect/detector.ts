import type { TextRange } from "../mail/quoted-thread";
import type { Category, Confidence, DetectorId, Where } from "./finding";

/** A calendar day, months 1-12. Passed in, because detectors have no clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a detector may know namedAboveExcept the text. */
export interface DetectContext {
  readonly where: Where;
  readonly today: Day;
  /** The sender's and the recipients' own addresses and names in lower case: no news to anybody, so they weigh less. */
  readonly participants: ReadonlySet<string>;
  /**
   * In the body of a mail whose subject or files name somebody: what is quoted in it. The writer's own text around that
   * may tell of him without naming him again.
   */
  readonly namedAboveExcept?: readonly TextRange[];
}

/** What a detector reports. The engine masks it before it leaves `detect/`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly labelStart?: number;
  /** Of which of the people in the text it is told, where that is known. */
  readonly whom?: number;
  readonly confidence: Confidence;
}

/**
 * One kind of personal data. Pure: no Office, no DOM, no network, no clock; linear time on any input;
 * no look-behind, named groups, `\p{}` or `s` flag, because the send handler runs as ES2016.
 */
export interface Detector {
  readonly id: DetectorId;
  readonly category: Category;
  /**
   * A new detector on probation: `kuvert scan` reports what it finds, so that its alarms can be counted on real mail,
   * but nobody is warned because of it.
   */
  readonly canary?: true;
  /** Matches in order of `start`, not overlapping each other. */
  find(text: string, context: DetectContext): Match[];
  /** A preview of the matched text that is safe to show anywhere. */
  mask(raw: string): string;
}

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
