import { oneOf } from "../_words/one-of";
import type { Place } from "./predicate";
import type { Token } from "./tokens";

/** What nobody may be treated worse for, as laws, codes and privacy notices list it. */
const GROUND = oneOf(
  "race racial koen alder tro trosretning religio* religious faith belief* gender sex sexuality age disabilit* handicap hudfarve etni* ethnic* nationality national* orientering orientation overbevisning anskuelse politisk* politic* fagforening* fagligt union biometri* geneti* helbred* health seksuel* sexual* criminal strafbare marital",
);
/** How many others make it a list. */
const FEWEST = 3;
/** How far from it they may stand, in words. */
const REACH = 14;

/** "Because of race, ethnic origin, faith or disability": one of several grounds that are listed for everybody. */
export function isListedGround(tokens: readonly Token[], { first, last }: Place): boolean {
  const near = tokens.slice(Math.max(0, first - REACH), last + REACH);
  const isNamed = tokens.slice(first, last + 1).some(({ folded }) => GROUND.test(folded));
  const others = near.filter(({ folded }) => GROUND.test(folded));
  return isNamed && new Set(others.map(({ folded }) => folded)).size > FEWEST;
}
