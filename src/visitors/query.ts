import type { Window } from "./calendar";
import type { Person } from "./person";
import type { Coverage, Hit, Namesake } from "./plan";
import type { CutOff } from "./retention";

/** What somebody looks for. */
export interface LookUpQuery {
  /** Empty in a look-up by age alone. */
  readonly persons: readonly Person[];
  readonly cutOff: CutOff | null;
  readonly window: Window;
}

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
