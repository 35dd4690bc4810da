import type { Entry, Window } from "./calendar";
import type { Person } from "./person";
import type { Coverage, Hit, Namesake } from "./plan";
import type { CutOff } from "./retention";
import type { Why } from "./rules";

/** What somebody looks for. */
export interface LookUpQuery {
  /** Empty in a look-up by age alone. */
  readonly persons: readonly Person[];
  readonly cutOff: CutOff | null;
  readonly window: Window;
  /** What counts in a look-up by age; a visit when it is left out. */
  readonly recognise?: Recogniser | undefined;
}

/** What an entry is taken for, and why. */
export interface Recognised {
  readonly why: readonly Why[];
  /** A person has to look. */
  readonly ambiguous: boolean;
  /** Somebody has agreed that it is kept for longer. */
  readonly hasConsent: boolean;
}

/** Null for what does not count. */
export type Recogniser = (entry: Entry) => Recognised | null;

export interface LookUpOptions {
  readonly signal?: AbortSignal | undefined;
  /** Entries read so far. */
  readonly onProgress?: ((events: number) => void) | undefined;
}

export interface Findings {
  readonly hits: readonly Hit[];
  readonly coverage: readonly Coverage[];
  readonly namesakes: readonly Namesake[];
}
