import type { Confidence, Finding } from "../../detect/finding";
import type { Check } from "./check";
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
} from "./request-words";
import { listFrom, type Sentence, sentencesOf } from "./sentences";
import { firstHit, type Hit, holds } from "./words";

/** How far from the question what is asked for may stand, in characters. */
const REACH = 120;
/** How far back to look for whose data they are. */
const NEAR = 40;
const LETTERS = /[a-zæøåäöü]/i;

/** Finds where the writer asks somebody for data about a person and does not say what they are for (D 3). */
export const checkRequests: Check = ({ mail, text }) => [
  ...requestsIn(mail.subject, "subject", holds(PURPOSE, mail.subject) || purposeOf(text)),
  ...requestsIn(text, "body", false),
];

/** A purpose that is stated as such counts for the whole mail. */
function purposeOf(text: string): boolean {
  return firstHit(DATA, text) === null && holds(PURPOSE, text.slice(0, 2000));
}

function requestsIn(text: string, where: "subject" | "body", hasPurpose: boolean): Finding[] {
  if (hasPurpose || !holds(DATA, text)) return [];
  const sentences = sentencesOf(text);
  const found: Finding[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const list = listFrom(sentences, at);
    const asked = askedIn(sentences[at] as Sentence, list);
    if (asked.length > 0 && !saysWhy(sentences, at, at + list.length)) {
      for (const { start, end, confidence } of asked) {
        const masked = text.slice(start, end).replace(/\s+/g, " ");
        found.push({
          detector: "request-for-data",
          category: "request-for-data",
          where,
          start,
          end,
          confidence,
          masked,
        });
      }
    }
    if (asked.length > 0) at += list.length;
  }
  return found;
}

interface Asked extends Hit {
  readonly confidence: Confidence;
}

/** What a sentence asks for: behind its question, before it, or in the list that it introduces. */
function askedIn({ start, text }: Sentence, list: readonly Sentence[]): Asked[] {
  const question = firstHit(ASK, text);
  if (holds(OTHERWISE, text) || OUR_MATTER.test(text)) return [];
  const found: Asked[] = [];
  let from = question ? question.end : text.length;
  for (let data = firstHit(DATA, text); data !== null; data = firstHit(DATA, text, data.end)) {
    if (OWN.test(text.slice(Math.max(0, data.start - NEAR), data.start))) continue;
    if (VALUE.test(text.slice(data.end, data.end + 10))) continue;
    const isBehind = question !== null && data.end > question.end;
    const between = isBehind ? text.slice(from, Math.max(from, data.start)) : "";
    const asks = isBehind
      ? between.length <= REACH && !holds(OTHER_OBJECT, between)
      : holds(ASK_BEHIND, text.slice(data.end, data.end + REACH));
    if (!asks) continue;
    const isDirect =
      WHOSE.test(text.slice(Math.max(0, data.start - NEAR), data.start)) ||
      !LETTERS.test(between.replace(BETWEEN, " "));
    const confidence = isDirect ? "likely" : "possible";
    found.push({ start: start + data.start, end: start + data.end, confidence });
    from = data.end;
  }
  if (question) {
    for (const item of list) {
      const data = holds(OTHERWISE, item.text) ? null : firstHit(DATA, item.text);
      if (data) {
        found.push({
          start: item.start + data.start,
          end: item.start + data.end,
          confidence: "likely",
        });
      }
    }
  }
  return found;
}

/** True when the sentences from `first` to `last`, or those beside them, name a purpose. */
function saysWhy(sentences: readonly Sentence[], first: number, last: number): boolean {
  return sentences
    .slice(Math.max(0, first - 1), last + 2)
    .some(({ text }) => holds(PURPOSE, text.replace(NO_PURPOSE, " ")));
}
