import type { Language } from "../labels";
import { type Lexicon, readLexicon } from "../lexicon";
import { DA_ACTIONS } from "./da-actions";
import { DA_THINGS } from "./da-things";
import { DE } from "./de";
import { EN_ACTIONS } from "./en-actions";
import { EN_THINGS } from "./en-things";
import { NO } from "./no";
import { SV } from "./sv";

const TABLES: Readonly<Record<Language, readonly string[]>> = {
  da: [DA_ACTIONS, DA_THINGS],
  en: [EN_ACTIONS, EN_THINGS],
  sv: [SV],
  no: [NO],
  de: [DE],
};

const read: Partial<Record<Language, Lexicon>> = {};

/** The words of a language; read when a mail first needs them. */
export function LEXICONS(language: Language): Lexicon {
  const lexicon = read[language] ?? readLexicon(...TABLES[language]);
  read[language] = lexicon;
  return lexicon;
}
