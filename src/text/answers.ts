import da from "./da/answers.json";
import en from "./en/answers.json";
import type { TextTable } from ".";

/**
 * What the pane says while a case is answered: the replies there are, checklists, reasons to refuse, the headings of the
 * export. Loaded with that part of the pane; the letters' own words are in `letters.ts`.
 */
export type AnswerKey = keyof typeof da;

export const ANSWER_TEXT: TextTable<AnswerKey> = { da, en };
