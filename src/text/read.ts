import da from "./da/read.json";
import en from "./en/read.json";
import type { TextTable } from ".";

/** What the pane says beside a received mail: loaded with that part of the pane. */
export type ReadKey = keyof typeof da;

export const READ_TEXT: TextTable<ReadKey> = { da, en };
