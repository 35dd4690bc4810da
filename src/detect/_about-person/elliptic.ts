import type { Candidate } from "./candidates";
import { EVENTS } from "./categories";
import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, isPreposition, wordsAt } from "./tokens";
import { isNameOfTopic } from "./topics";

/** "Syg igen", "off sick today": what no title of a document begins with. */
const SICK_TODAY = oneOf("syg out off");
/** "God bedring med benet", "get well soon after the operation": somebody is wished well, and of what is said. */
const WISH_OF =
  /^(?:god bedring|get well|speedy recovery) (?:\w+ )?(?:med|efter|oven|after|from|with)(?: |$)/;
/** How many words such a note has at most: "Off sick for the rest of the week". */
const LONGEST_NOTE = 9;
/** "Overdose of coffee". */
const OF = oneOf("af of for");
/** Endings of files, times, and what was done: "Sygemelding uge 14", "Sygemelding forlænget". */
const SAYS_NOTHING = /^(?:\d+|uge|week|pr|frem|pdf|docx?|png|jpe?g|.*et)$/;

/** "Syg i dag", "hej, er syg": the writer leaves himself out. */
export function isElliptic(
  { hit }: Candidate,
  { tokens, generals, cues, isQuestion }: Analysis,
  place: Place,
  isHeading: boolean,
  goesOn: () => boolean,
): boolean {
  const { first, last } = place;
  if (hit.kind !== "states" || generals > 0 || cues & CUE.condition) return false;
  if (WISH_OF.test(wordsAt(tokens, first, first + LONGEST_NOTE))) return true;
  if (first === 0 && tokens.length <= LONGEST_NOTE && SICK_TODAY.test((tokens[0] as Token).folded))
    return true;
  let begin = 0;
  while (begin < tokens.length - 1 && (tokens[begin] as Token).cues & CUE.greeting) begin++;
  if (isHeading)
    return (
      first <= begin + 1 &&
      !isCompound(tokens, last) &&
      !isNameOfTopic(hit, tokens, place) &&
      // "Ondt i ryggen? Kom til rygskole" asks everybody.
      !(isQuestion && goesOn()) &&
      (hit.category < EVENTS || tokens.length < 3)
    );
  return first <= begin + 2 && ((tokens[begin] as Token).cues & CUE.state) > 0;
}

/**
 * "Kosher salt", "Chromosome 7 server", "Synshandicap: krav til hjemmesiden": with the word behind it is a name of
 * something; not "Sygemelding.pdf".
 */
function isCompound(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    next !== undefined &&
    (next.start - (tokens[last] as Token).end === 1 || (tokens[last] as Token).isLabel) &&
    !isPreposition(tokens[last]) &&
    // "Accused of theft" is no name of anything.
    ((OF.test(next.folded) && !(tokens[last] as Token).folded.endsWith("ed")) ||
      (next.cues === 0 && !SAYS_NOTHING.test(next.folded)))
  );
}
