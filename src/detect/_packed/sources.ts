import { cueWords, roleWords } from "../_about-person/words";
import { biometricWords } from "../biometric/words";
import { criminalWords } from "../criminal/words";
import { birthWords, bornThings } from "../date-of-birth/words";
import { roleAddresses } from "../email/words";
import { ethnicityWords } from "../ethnicity/words";
import { addressWords, streetEndings, streetNouns, streetPrefixes } from "../address/words";
import { numberWords } from "../_internal/number-words";
import { geneticWords } from "../genetic/words";
import { healthWords } from "../health/words";
import type { CategoryWords } from "../_lexicon/words";
import { isCapital } from "../_words/characters";
import { fold } from "../_words/fold";
import { phoneWords } from "../phone/words";
import { politicsWords } from "../politics/words";
import { religionWords } from "../religion/words";
import { sexLifeWords } from "../sex-life/words";
import { unionWords } from "../union/words";

const CATEGORIES: Readonly<Record<string, CategoryWords>> = {
  health: healthWords,
  criminal: criminalWords,
  union: unionWords,
  religion: religionWords,
  ethnicity: ethnicityWords,
  politics: politicsWords,
  "sex-life": sexLifeWords,
  genetic: geneticWords,
  biometric: biometricWords,
};

/**
 * Every list that is packed into lists.json, by the name under which `packedList` gives it. Only `npm run pack-words`
 * and the tests read this: the product has the packed form alone.
 */
export const SOURCES: Readonly<Record<string, string>> = {
  ...wordsOfCategories(),
  ...cues(),
  ...group("number", numberWords),
  ...group("phone", phoneWords),
  ...group("address", addressWords),
  ...group("street", streetEndings),
  ...group("street-noun", streetNouns),
  "street-prefix": listed(streetPrefixes),
  ...group("birth", birthWords),
  "born-thing": listed(bornThings),
  role: foldAll(roleWords),
  "email-role": listed(roleAddresses),
};

function cues(): Record<string, string> {
  const folded: Record<string, string> = {};
  for (const [cue, words] of Object.entries(cueWords)) folded[cue] = foldAll(words);
  return group("cue", folded);
}

/** The lists of a record as "name.key". */
function group(name: string, lists: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [key, words] of Object.entries(lists)) named[`${name}.${key}`] = listed(words);
  return named;
}

function foldAll(words: string): string {
  return listed(fold(words));
}

/** Each word once. */
function listed(words: string): string {
  return [...new Set(words.trim().split(/\s+/))].join(" ");
}

function wordsOfCategories(): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const [category, fields] of Object.entries(CATEGORIES)) {
    for (const [kind, words] of Object.entries<string>({ ...fields })) {
      lists[`${category}.${kind}`] = words.trim().split(/\s+/).map(foldKept).join(" ");
    }
  }
  return lists;
}

/** Folded as the lexicon compares words, with its one or two capitals at the beginning. */
function foldKept(word: string): string {
  const [first = "", second = ""] = word;
  const capitals = isCapital(first) ? (isCapital(second) ? 2 : 1) : 0;
  const folded = fold(word);
  return folded.slice(0, capitals).toUpperCase() + folded.slice(capitals);
}
