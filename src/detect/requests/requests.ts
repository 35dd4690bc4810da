import type { Confidence } from "../finding";
import {
  ASK,
  ASK_BEHIND,
  BETWEEN,
  DATA,
  NO_PURPOSE,
  OTHER_OBJECT,
  OTHERWISE,
  OUR_MATTER,
  OWN,
  PURPOSE,
  VALUE,
  WHOSE,
} from "./words";
import { listFrom, type Sentence, sentencesOf } from "./sentences";
import { firstHit, type Hit, holds } from "../_internal/phrases";

/** How far from the question what is asked for may stand, in characters. */
const REACH = 120;
/** How far back to look for whose data they are. */
const NEAR = 40;
const LETTERS = /[a-zæøåäöü]/i;

/** A word for data about a person that a text asks somebody for. */
export interface Request extends Hit {
  readonly confidence: Confidence;
}

/**
 * Where a text asks somebody for data about a person and does not say what they are for (D 3). The range is the word
 * for the data, which is from our own list and never a value.
 */
export function findRequests(text: string): Request[] {
  if (!holds(DATA, text)) return [];
  const sentences = sentencesOf(text);
  const found: Request[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const list = listFrom(sentences, at);
    const asked = askedIn(sentences[at] as Sentence, list);
    if (asked.length === 0) continue;
    const isExplained = sentences
      .slice(Math.max(0, at - 1), at + list.length + 2)
      .some((sentence) => namesPurpose(sentence.text));
    if (!isExplained) for (const each of asked) found.push(each);
    at += list.length;
  }
  return found;
}

/** True when a text says what something is for. */
export function namesPurpose(text: string): boolean {
  return holds(PURPOSE, text.replace(NO_PURPOSE, " "));
}

/** What a sentence asks for: behind its question, before it, and in the list that it introduces. */
function askedIn({ start, text }: Sentence, list: readonly Sentence[]): Request[] {
  if (list.length === 0 && !holds(DATA, text)) return [];
  if (holds(OTHERWISE, text) || OUR_MATTER.test(text)) return [];
  const question = firstHit(ASK, text);
  const found: Request[] = [];
  let from = question ? question.end : text.length;
  for (let data = firstHit(DATA, text); data; data = firstHit(DATA, text, data.end)) {
    const isBehind = question !== null && data.end > question.end;
    const between = isBehind ? text.slice(from, Math.max(from, data.start)) : "";
    const asks = isBehind ? leadsTo(between) : isAskedBehind(text, data);
    if (!asks || isTold(text, data)) continue;
    found.push({ ...moved(data, start), confidence: sureness(text, data, between) });
    from = data.end;
  }
  return question ? found.concat(askedInList(list, sureness(text, null, text.slice(from)))) : found;
}

function askedInList(list: readonly Sentence[], confidence: Confidence): Request[] {
  const found: Request[] = [];
  for (const { start, text } of list) {
    const data = holds(OTHERWISE, text) ? null : firstHit(DATA, text);
    if (data && !isTold(text, data)) found.push({ ...moved(data, start), confidence });
  }
  return found;
}

function leadsTo(between: string): boolean {
  return between.length <= REACH && !holds(OTHER_OBJECT, between);
}

function isAskedBehind(text: string, { end }: Hit): boolean {
  return holds(ASK_BEHIND, text.slice(end, end + REACH));
}

/** The writer's own, or a label with its value. */
function isTold(text: string, { start, end }: Hit): boolean {
  return OWN.test(text.slice(Math.max(0, start - NEAR), start)) || VALUE.test(text.slice(end));
}

/** Sure when the words say whose data they are, or nothing but small words stands before them. */
function sureness(text: string, data: Hit | null, between: string): Confidence {
  const isTheirs =
    data !== null && WHOSE.test(text.slice(Math.max(0, data.start - NEAR), data.start));
  return isTheirs || !LETTERS.test(between.replace(BETWEEN, " ")) ? "likely" : "possible";
}

function moved({ start, end }: Hit, by: number): Hit {
  return { start: start + by, end: end + by };
}
