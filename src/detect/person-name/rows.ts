import { cuesOf } from "./cues";
import { behindJoint } from "./joint";
import { withoutPrefixes } from "../../mail/reply-prefix";
import { WORD } from "./traits";
import { isNoun, NOUN_BEHIND, SAYS, TALK } from "./what-follows";
import type { NameWord } from "./words";

const LONGEST_ROW = 80;
/** "Julia, Ada and ": what stands in front of the last of a row that opens a subject. */
const ROW = /^(?:[A-ZÆØÅ][a-zæøå-]+(?:,| og| and| &| och) )+$/;

/** True for a name of a row that opens the subject; its first one is none of these. */
export function isInOpeningRow(text: string, start: number): boolean {
  return start < LONGEST_ROW && ROW.test(withoutPrefixes(text.slice(0, start)));
}

/** "Anna og Elsa kostumer": a row that opens a subject, in front of a noun; plural nouns end like verbs. */
export function againstRow(text: string, first: NameWord, end: number, joined: number): number {
  let at = end;
  let areWords = first.traits & WORD;
  for (let next = behindJoint(text, at); next; next = behindJoint(text, at)) {
    at = next.end;
    areWords |= next.traits & WORD;
  }
  const rest = text.slice(at);
  // "Ada og Ruby: nye sprog på kurset", "Kirsten/Lars: frokostvagt"
  if (areWords && rest.charAt(0) === ":" && !/[/+]/.test(text.slice(end, at)))
    return TALK.test(rest) ? 0 : joined + 1;
  const says = cuesOf(NOUN_BEHIND.exec(rest)?.[1] ?? "") & SAYS;
  return (isNoun(rest) || /^ [a-zæøå]+er$/.test(rest)) && !says ? joined + 1 : 0;
}
