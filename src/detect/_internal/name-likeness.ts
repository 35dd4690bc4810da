import { packedWords } from "./packed-kinds";

/** First names that every second Dane has one of; a surname decides for the others. */
const isFirstName = packedWords("first-name");

/** Endings of surnames in Denmark; towns and companies share them, so a name must stand beside. */
const SURNAME = /(?:g[aå]+rd|strup|lund|berg|holm|dal|skov|toft|ski|ez|ov)$|[æøå]/;

/** How much a word looks like part of a person's name: 3 by itself, 2 beside another, 1 only capitalised, 0 no. */
export function nameLikeness(raw: string, lower: string): number {
  if (raw.charCodeAt(0) === lower.charCodeAt(0)) return 0;
  if (isFirstName(lower) || /..sen$/.test(lower)) return 3;
  if (raw.charCodeAt(1) !== lower.charCodeAt(1)) return 0;
  return SURNAME.test(lower) ? 2 : 1;
}
