import { CUE } from "./cues";
import type { Surroundings } from "./links";
import { wordsAt } from "./tokens";

/** A year of which nobody who was grown then is alive, behind a preposition or an earlier year: no number of a house. */
const YEARS =
  /(?:^| )(?:i|in|fra|from|siden|since|died|imprisoned|1[0-8]\d\d) 1(?:[0-8]\d|9[0-3])\d/;
/** "Født i 1931", "er sygemeldt": somebody may live, or does so today. */
const ALIVE = /foedt i 1|born in 1/;
const TODAY = /(?:^| )(?:er|har|is|has|am|m|s) /;
const NEAR = 3;

/** "In 1787 the mate was a Moravian", "Heymann (1802-1871) var jøde": told of the long dead, here or in the sentence before. */
export function isLongAgo({ sentence, before }: Surroundings, first: number): boolean {
  const { tokens, cues } = sentence;
  // "Mine bedsteforældre flygtede i 1934" tells of whose they are.
  if (cues & CUE.kin && cues & CUE.owner) return false;
  if (TODAY.test(`${wordsAt(tokens, Math.max(0, first - NEAR), first)} `)) return false;
  return [sentence, before()].some((each) => {
    const words = each ? wordsAt(each.tokens, 0, each.tokens.length) : "";
    return YEARS.test(words) && !ALIVE.test(words);
  });
}
