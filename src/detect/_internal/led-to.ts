import { nameLikeness } from "./name-likeness";
import { kindOfWord } from "./number-names";

const LAST_WORDS = /(?:([a-zæøåäö]+) )?([a-zæøåäö]+) {0,2}$/i;
/** As many spaces as there may be among the last words, and the one in front. */
const SPACES = 4;
/** Besides the fillers of `kindOfWord`. */
const LEADS =
  /^(?:hos|kun|die|brug|hedder|stod|skrev|siger|lige|læse|været|nyt?t?e?|neue|gam.+|rigtige|andet|stadig|nu|søn.*|datter.*)$/;

/**
 * True when what ends here, in front of a number, is no noun of its own for it: a sign, a word like "er", "hedder" or
 * "sønnen", a person's name; not "aftale" or "lån".
 */
export function leadsOn(before: string): boolean {
  let from = before.length;
  for (let space = 0; space < SPACES && from > 0; space++) from = before.lastIndexOf(" ", from - 1);
  const [, first = "", last = ""] = LAST_WORDS.exec(before.slice(from + 1)) || [];
  if (last === "") return !/\d *$/.test(before);
  const lower = last.toLowerCase();
  if (LEADS.test(lower) || /filler|has/.test(String(kindOfWord(lower)))) return true;
  if (nameLikeness(last, lower) > 2) return true;
  // "Torben Krag"
  return lower !== last && nameLikeness(first, first.toLowerCase()) > 2;
}
