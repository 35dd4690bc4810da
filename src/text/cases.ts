import da from "./da/cases.json";
import en from "./en/cases.json";
import type { TextTable } from ".";

/**
 * What the pane says about cases: statuses, rights, steps, checklists, what cannot be done and why, the register. A part
 * of its own, beside mail that asks for something. `test/cases` holds it against the ids in `requests/`.
 */
export type CaseKey = keyof typeof da;

export const CASE_TEXT: TextTable<CaseKey> = { da, en };
