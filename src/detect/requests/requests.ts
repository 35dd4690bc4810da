import { openWeights, sumOf } from "../_evidence/weights";
import { type Hit, holds } from "../_internal/phrases";
import type { Confidence } from "../finding";
import { askedIn, evidenceAt, Readings } from "./evidence";
import { DATA } from "./data-words";
import packed from "./weights.json";
import { isAskedOutright, isNotAsked, saysPurpose } from "./plain";
import { BEGUN, STATED } from "./told";

const WEIGHTS = openWeights(packed);
/** From these sums on, in the weights' units. */
const LIKELY = 2;
const POSSIBLE = -6;
/** How far around the data the words stand that ask for them outright or forbid to send them, in characters. */
const NEAR = 120;
/** Nobody asks for anything behind so many characters. */
const READ = 50_000;

/** A word for data about a person that a text asks somebody for. */
export interface Request extends Hit {
  readonly confidence: Confidence;
}

/**
 * Where a text asks somebody for data about a person and does not say what they are for (D 3). The range is the word
 * for the data, which is from our own list and never a value. A logistic regression on the words around it decides,
 * learned from labelled mails (`bin/train-checks.mjs`).
 *
 * @param within only what ends up to there is looked for, by all that the text says
 */
export function findRequests(text: string, within = READ): Request[] {
  const beginning = text.slice(0, READ).replace(BEGUN, (begun) => " ".repeat(begun.length));
  // A purpose said in Kuvert's own words serves all that the mail asks for.
  if (STATED.test(beginning)) return [];
  // Most subjects have no such word, and the text below need not be read for them.
  if (within < READ && !holds(DATA, beginning.slice(0, within))) return [];
  const readings = new Readings(beginning);
  const found: Request[] = [];
  readings.sentences.forEach((sentence, at) => {
    if (sentence.start >= within) return;
    const asked = askedIn(sentence.text);
    if (asked.length === 0 || isExplained(readings, at)) return;
    const sum = sumOf(evidenceAt(readings, at), WEIGHTS);
    const near = [at - 1, at + 1].map((each) => readings.sentences[each]?.text.trim() ?? "");
    for (const { start, end } of asked) {
      const before = sentence.text.slice(Math.max(0, start - NEAR), start);
      const behind = sentence.text.slice(end, end + NEAR);
      if (isNotAsked(before, behind)) continue;
      const isOutright = isAskedOutright(before, behind, near);
      if (!isOutright && sum < POSSIBLE) continue;
      const confidence = isOutright || sum >= LIKELY ? "likely" : "possible";
      if (sentence.start + end > within) continue;
      found.push({ start: sentence.start + start, end: sentence.start + end, confidence });
    }
  });
  return found;
}
/** True when the sentence, or the one before or behind, says in its own words what the data are for. */
function isExplained({ sentences }: Readings, at: number): boolean {
  return sentences.slice(Math.max(0, at - 1), at + 2).some(({ text }) => saysPurpose(text));
}
