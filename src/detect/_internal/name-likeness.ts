import { isFirstName } from "./first-names";
import { fold } from "../_words/fold";
import { rememberMany } from "./remember-many";

/** Endings of surnames in Denmark; towns and companies share them, so a name must stand beside. */
const SURNAME = /(?:g[aå]+rd|strup|lund|berg|holm|dal|skov|toft|ski|ez|ov)$|[æøå]/;
/** First names that are words as well: a number may stand beside either, and these are rather a name. */
const SHORT_NAME = /^(?:bo|kim)s?$/;
/** "Bill of lading", "Shipping Lines". */
const RATHER_WORD = /^(?:bill|lines|marks|pers)$/;

/** How much a word looks like part of a person's name: 3 by itself, 2 beside another, 1 only capitalised, 0 no. */
export function nameLikeness(raw: string, lower: string): number {
  return raw.charCodeAt(0) === lower.charCodeAt(0) ? 0 : likenessOfCapitalised(raw);
}

const likenessOfCapitalised = rememberMany((raw) => {
  const lower = raw.toLowerCase();
  if (/..sens?$/.test(lower) || SHORT_NAME.test(lower)) return 3;
  if (isFirstName(fold(lower)) && !RATHER_WORD.test(lower)) return 3;
  if (raw.charCodeAt(1) !== lower.charCodeAt(1)) return 0;
  return SURNAME.test(lower) ? 2 : 1;
});
