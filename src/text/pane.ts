import da from "./da/pane.json";
import en from "./en/pane.json";
import type { TextTable } from ".";

/** What the pane says besides the words it shares with the Smart Alert. */
export type PaneKey = keyof typeof da;

export const PANE_TEXT: TextTable<PaneKey> = { da, en };
