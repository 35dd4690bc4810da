import type { Place } from "./predicate";
import { type Token, wordsAt } from "./tokens";

/** What nobody may be treated worse for, as laws, codes and privacy notices list it. */
const GROUND =
  /\b(?:race|koen|tro|alder|religio|faith|gender|age|disab|handicap|hudf|ethni|etni|national|orient|anskuelse|politi|union|fagfor|health|helbred|sexu|seksu)/g;
/** How many make it a list. */
const FEWEST = 4;
/** How far from it they may stand, in words. */
const REACH = 14;

/** "Because of race, ethnic origin, faith or disability": one of several grounds that are listed for everybody. */
export function isListedGround(tokens: readonly Token[], { first, last }: Place): boolean {
  const grounds = (from: number, to: number): string[] =>
    wordsAt(tokens, from, to).match(GROUND) || [];
  return (
    grounds(first, last + 1).length > 0 &&
    new Set(grounds(Math.max(0, first - REACH), last + REACH)).size >= FEWEST
  );
}
