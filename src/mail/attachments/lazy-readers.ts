import type { Reader } from "./_core/reading";

/**
 * Readers that are too large for the send handler, by kind of file: functions that load them when the first such file turns
 * up. A door passes those that it can afford; files of the other kinds are said to have no reader.
 */
export interface LazyReaders {
  readonly pdf?: () => Promise<Reader>;
  readonly odf?: () => Promise<Reader>;
  readonly eml?: () => Promise<Reader>;
  readonly msg?: () => Promise<Reader>;
}
