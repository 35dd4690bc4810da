import type { Candidate } from "./candidates";
import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, isPreposition } from "./tokens";

/** What is told of somebody without naming him: nothing of it can be who does it. */
const EMPTY = oneOf(
  "en et a an hermed vedhaeftet stadig fortsat desvaerre ikke ny nyt evt delvist helt meget lidt alvorligt nu ogsaa still not also now very seriously new still off out again registered igen langtids* fuldtids* deltids* meldt koert faldet skaaret soegt faaet rushed taken sent gone siddet udredes behandles opereres undersoeges mistaenkes henvises sigtes sig ind ud op",
);
/** What was done to somebody is his: "opereret i går", "hospitalised". */
const DONE = /(?:eret|agt|i[sz]ed)$/;
/** What follows on a matter that is somebody's: "lægeerklæring modtaget", "abort i uge 12", "sygedag 18". */
const BEHIND =
  /^(?:\d.*|.+(?:et|ed|ede|dt)|og|and|eller|or|pga|due|since|until|siden|igen|again|positive?|positiv|kl|hele|resten|indtil|frem|hjemme|today|tomorrow|yesterday|last|next|this|all|through|her|hans)$/;
/** "Genetik for begyndere", "halal certificate" tell what sort of thing something is. */
const PURPOSE = oneOf("for to at");
/** English, because Danish nouns end in -et. */
const VERB = /..ed$/;
const LONGEST_TITLE = 3;
/** How many words before it at most. */
const FARTHEST = 6;

/**
 * How surely a sentence goes on about whom the subject of the mail names: "Jonas Holm" above "Sygemeldt fra i dag,
 * formentlig tre uger". It must leave him out: nobody and nothing else may be what it is said of.
 */
export function linkOfTelegram(
  { hit }: Candidate,
  { start, tokens, generals, cues, isQuestion }: Analysis,
  { first, last }: Place,
): number {
  if (generals > 0 || isQuestion || cues & (CUE.condition | CUE.reader)) return 0;
  let begin = first;
  while (begin > 0 && first - begin < FARTHEST && isEmpty(tokens[begin - 1] as Token, begin - 1))
    begin--;
  const before = tokens[begin - 1];
  if (before && !before.isLabel) return 0;
  if (isActing(tokens, last)) return 0;
  const isState = hit.kind === "states" || DONE.test((tokens[last] as Token).folded);
  const next = tokens[last + 1];
  if (next && next.start - (tokens[last] as Token).end === 1) {
    if (PURPOSE.test(next.folded)) return isState ? 1 : 0;
    if (!isPreposition(next) && !BEHIND.test(next.folded)) return isState ? 2 : 0;
  }
  if (isState) return 3.5;
  // "Sygemelding" as a mail's first line, "failed the drug test": a verb, and nobody who does it.
  const isTitle = start === 0 && tokens.length <= LONGEST_TITLE;
  return isTitle || (begin < first && VERB.test((tokens[begin] as Token).folded)) ? 3 : 2.5;
}

/** "Sygemelding skal ske før kl. 8", "sygefraværet i marts var", "3F har varslet": it does or is something itself. */
function isActing(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < tokens.length; at++) {
    const { start, cues } = tokens[at] as Token;
    if (start - (tokens[at - 1] as Token).end > 1) return false;
    // "I går" is no verb.
    if (cues & (CUE.modal | CUE.state | CUE.says) && !isPreposition(tokens[at - 1])) return true;
  }
  return false;
}

/** Words that leave room for nobody; "failed the" begins a sentence without him. */
function isEmpty(token: Token, index: number): boolean {
  const { cues, folded, isHit, isLabel } = token;
  if (isLabel) return false;
  return (
    isHit ||
    (cues & (CUE.state | CUE.suffers | CUE.still | CUE.greeting)) > 0 ||
    isPreposition(token) ||
    /^\d/.test(folded) ||
    (index === 0 ? VERB.test(folded) : folded === "the") ||
    EMPTY.test(folded)
  );
}
