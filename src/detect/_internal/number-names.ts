import { type KindOf, packedKinds } from "./packed-kinds";

/**
 * What a word calls the number beside it.
 * `person`: an identity number of a country not named; `fnr`, `hetu`, `kennitala`, `cpr`: the words of Norway, Finland,
 * Iceland and Denmark; `dnr`: Norway's D-number, in Sweden that of a case; `reg`: a registration number,
 * of a bank's branch or of a vehicle; `clearing`: a bank's number outside of Denmark; `other`: a number that is nobody's;
 * `numbered`: the number of something unknown. No name holds another one, so patterns of several need no bounds.
 */
export type NumberName =
  | "person"
  | "fnr"
  | "dnr"
  | "hetu"
  | "kennitala"
  | "cpr"
  | "passport"
  | "licence"
  | "plate"
  | "vehicle"
  | "reg"
  | "bank"
  | "clearing"
  | "account"
  | "iban"
  | "card"
  | "other"
  | "numbered";

/**
 * Words that only help. `suffix`: a number follows; `id`, `official`: name a personal number together with a suffix
 * ("national id no.", "D-nummer"); `licence?`, `document?`: depend on the word before ("driving licence", "travel document"); `has`: "his passport has no. …"; `filler`: says nothing.
 */
export type Helper = "suffix" | "id" | "official" | "licence?" | "document?" | "has" | "filler";

/** What a word given in lower case says; the words: number-words.ts. */
export const kindOfWord = packedKinds("number") as KindOf<Record<NumberName | Helper, string>>;

const HELPERS = /suffix|id|official|licence\?|document\?|has|filler/;

/** The name that a word given in lower case gives to a number by itself, or null. */
export function numberNameOf(word: string): NumberName | null {
  const kind = kindOfWord(word);
  return kind === undefined || HELPERS.test(kind) ? null : (kind as NumberName);
}
