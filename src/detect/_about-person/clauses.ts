import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import type { Token } from "./tokens";

/** Begin another clause, with or without a comma. */
const AND = oneOf("og men saa and but so");
/** What a clause begins with before its subject at most: "men Helga", "har Arvid", "og det har Bo". */
const BEFORE_SUBJECT = 2;
/** Who stays away, or may or can not, does so for what has been told: "influenza har ramt os, så Peter bliver hjemme". */
const FOLLOWS = oneOf(
  "ikke aldrig not t never no ingen hjemme hjem vaek fravaer fri home off away absent out stakkels poor desvaerre sadly stadig still indlagt opereres syg maa hospital hospitalet sygehus sygehuset laege laegen doctor",
);

/**
 * True when somebody behind what is told only acts in a clause of his own: "Vestre Fængsel skal have nye låse, og Johannes tager målene".
 */
export function isAnothersClause({ tokens }: Analysis, { last }: Place, person: number): boolean {
  // "He" takes up whom it was told of, and one's own are no strangers.
  if ((tokens[person] as Token).cues & (CUE.person | CUE.kin)) return false;
  const border = borderBefore(tokens, last, person);
  if (border < 0) return false;
  // "Kræft i lungerne, og Johannes kører": without a verb it is told of him.
  const tells = tokens.slice(0, border).some(({ cues }) => cues & (CUE.state | CUE.modal));
  const clause = tokens.slice(border);
  return tells && !staysAway(clause) && !clause.some(({ isHit }) => isHit);
}

/** True for words of staying away, and of what somebody may or can not. */
export function staysAway(clause: readonly Token[]): boolean {
  return clause.some(({ folded }) => FOLLOWS.test(folded));
}

/** Where the clause begins whose subject somebody is; -1 when he is not its subject. */
function borderBefore(tokens: readonly Token[], last: number, person: number): number {
  for (let at = person; at > last && at >= person - BEFORE_SUBJECT; at--)
    if (isBorder(tokens, at)) return at;
  return -1;
}

function isBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.start - (tokens[at - 1] as Token).end > 1 || AND.test(token.folded);
}
