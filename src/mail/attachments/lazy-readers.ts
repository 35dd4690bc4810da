import type { Reader } from "./_core/reading";

/**
 * Readers that are too large for the send handler or need a library that is. Each door passes those that it can afford,
 * as functions that load them when the first such file turns up.
 */
export interface LazyReaders {
  readonly pdf?: () => Promise<Reader>;
  readonly eml?: () => Promise<Reader>;
  readonly msg?: () => Promise<Reader>;
}
