import type { Demands } from "./judge-hit";
import type { Coverage, Hit } from "./plan";

/** What is to be carried out. */
export interface Order extends Demands {
  /** Names the plan, so that a journal is not continued for another. */
  readonly plan: string;
  readonly hits: readonly Hit[];
  readonly coverage: readonly Coverage[];
}

export interface RunOptions {
  /** The time, for the journal. */
  readonly now: () => string;
  readonly signal?: AbortSignal | undefined;
  /** How many hits it is known of what has become of them. */
  readonly onProgress?: ((hits: number) => void) | undefined;
}
