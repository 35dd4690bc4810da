import { openWeights, sumOf } from "../_evidence/weights";
import { type Hit, holds } from "../_internal/phrases";
import type { Confidence } from "../finding";
import { askedIn, evidenceAt, Readings } from "./evidence";
import packed from "./weights.json";
import { DATA } from "./data-words";
import { BEGUN, STATED } from "./told";

const WEIGHTS = openWeights(packed);
/** From these sums on, in the weights' units. */
const LIKELY = 2;
const POSSIBLE = -6;
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
 */
export function findRequests(text: string): Request[] {
  const beginning = text.slice(0, READ).replace(BEGUN, (begun) => " ".repeat(begun.length));
  if (!holds(DATA, beginning)) return [];
  const readings = new Readings(beginning);
  const found: Request[] = [];
  readings.sentences.forEach((sentence, at) => {
    const asked = askedIn(sentence.text);
    if (asked.length === 0 || isExplained(readings, at)) return;
    const sum = sumOf(evidenceAt(readings, at), WEIGHTS);
    if (sum < POSSIBLE) return;
    const confidence = sum >= LIKELY ? "likely" : "possible";
    for (const { start, end } of asked) {
      found.push({ start: sentence.start + start, end: sentence.start + end, confidence });
    }
  });
  return found;
}

/** True when the sentence behind begins as the one does that Kuvert puts there, and the writer has completed it. */
function isExplained({ sentences }: Readings, at: number): boolean {
  return sentences.slice(at, at + 2).some(({ text }) => STATED.test(text));
}
