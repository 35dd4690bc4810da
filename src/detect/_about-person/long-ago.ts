import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Surroundings } from "./links";
import type { Analysis } from "./people";
import type { Token } from "./tokens";

/** Nobody who was grown then is alive. */
const YEAR = /^1(?:[0-8]\d|9[0-3])\d(?:erne|s)?$/;
/** In front of a year: "imprisoned 1912", "siden 1875". */
const BEFORE_YEAR = oneOf("i in fra from of af siden since aaret year anno doede died imprisoned");
const BORN = oneOf("foedt born");
/** "Er sygemeldt", "has been ill": so it is today. */
const TODAY = oneOf("er har is has am m s skal nu");
const NEAR = 3;

/** "In 1787 the mate was a Moravian", "Heymann (1802-1871) var jøde": told of the long dead, here or in the sentence before. */
export function isLongAgo({ sentence, before }: Surroundings, first: number): boolean {
  const { tokens } = sentence;
  if (tokens.slice(Math.max(0, first - NEAR), first).some(({ folded }) => TODAY.test(folded)))
    return false;
  // "Mine bedsteforældre flygtede i 1934" tells of whose they are.
  if (sentence.cues & CUE.kin && sentence.cues & CUE.owner) return false;
  if (hasOldYear(sentence)) return true;
  const earlier = sentence.cues & CUE.reader ? undefined : before();
  return earlier !== undefined && hasOldYear(earlier);
}

function hasOldYear({ tokens }: Analysis): boolean {
  return tokens.some(({ folded }, at) => YEAR.test(folded) && isYear(tokens, at));
}

/** By what stands in front, a preposition or an earlier year: no number of a house or a case. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "Født i 1931", which somebody may have been who is alive.
  if (tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => BORN.test(folded))) return false;
  if (YEAR.test(before.folded)) return true;
  return BEFORE_YEAR.test(before.folded);
}
