import da from "./da/letters.json";
import en from "./en/letters.json";
import { type Language, type TextTable, type TextValues, translator } from ".";

/** Every sentence of the mails that Kuvert drafts: answers to people, notices, hand-overs. A part of its own. */
export type LetterKey = keyof typeof da;

export const LETTER_TEXT: TextTable<LetterKey> = { da, en };

/**
 * The words of letters, whose sentences `requests/` names by id without knowing any words. `test/letters` puts
 * every letter together, so that each id has its words and each words their letter.
 */
export function letterWords(language: Language): (id: string, values?: TextValues) => string {
  const t = translator(language, LETTER_TEXT);
  return (id, values) => t(id as LetterKey, values);
}
