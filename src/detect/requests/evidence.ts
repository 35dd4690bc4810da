import { beginningOf, eachPiece, MARK, type Token, tokensOf } from "../_evidence/pieces";
import { firstHit, type Hit } from "../_internal/phrases";
import { introductionsOf, type Sentence, sentencesOf } from "./sentences";
import { DATA } from "./data-words";
import { OWN, VALUE, VALUE_BEFORE } from "./told";

/** Sentences around the one with the data whose words are weighed as well. */
const REACH = 2;
/** How far back to look for whose data they are, in characters; and how far ahead. */
const NEAR = 40;
const WORDS_BEFORE = 3;
const WORDS_BEHIND = 2;

/** A sentence and what it is made of. */
interface Reading extends Sentence {
  readonly pieces: readonly string[];
  /** The beginnings of its words: where they stand matters, too. */
  readonly placed: readonly string[];
}

/** The sentences of a text, each read when first asked for: what is far from any data about a person never is. */
export class Readings {
  readonly sentences: readonly Sentence[];
  private readonly introductions: readonly (number | undefined)[];
  private readonly known: Reading[] = [];

  constructor(text: string) {
    this.sentences = sentencesOf(text);
    this.introductions = introductionsOf(this.sentences);
  }

  /** Undefined outside of the text. */
  at(index: number): Reading | undefined {
    const sentence = this.sentences[index];
    return sentence && (this.known[index] ??= reading(sentence));
  }

  /** Of an item of a list, the sentence that introduces it. */
  introductionOf(index: number): Reading | undefined {
    return this.at(this.introductions[index] ?? -1);
  }

  /** Of an item of a list, the sentence behind the list. */
  conclusionOf(index: number): Reading | undefined {
    const list = this.introductions[index];
    if (list === undefined) return undefined;
    let behind = index + 1;
    while (this.introductions[behind] === list) behind++;
    return this.at(behind);
  }
}

function dataIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (let hit = firstHit(DATA, text); hit; hit = firstHit(DATA, text, hit.end)) hits.push(hit);
  return hits;
}

function reading(sentence: Sentence): Reading {
  const tokens = tokensOf(withMarks(sentence.text));
  const pieces: string[] = [];
  eachPiece(tokens, (piece) => pieces.push(piece));
  return { ...sentence, pieces, placed: tokens.map(beginningOf) };
}

/** One mark for each word for data: what is said of one is said of the others. */
function withMarks(text: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of dataIn(text)) {
    marked += text.slice(at, start) + MARK;
    at = end;
  }
  return marked + text.slice(at);
}

/** All that speaks for or against the sentence at `at`, which holds data, asking for them without a purpose. */
export function evidenceAt(readings: Readings, at: number): Set<string> {
  const evidence = new Set<string>();
  const see = (near: Reading | undefined, place: string | undefined) => {
    if (!near) return;
    for (const piece of near.pieces) evidence.add(piece);
    if (place !== undefined) for (const each of near.placed) evidence.add(place + each);
  };
  for (let away = -REACH; away <= REACH; away++) see(readings.at(at + away), PLACES.get(away));
  see(readings.introductionOf(at), "B");
  see(readings.conclusionOf(at), "A");
  const { text } = readings.at(at) as Reading;
  for (const hit of dataIn(text)) addAround(evidence, text, hit);
  return evidence;
}

/** Here, before and after; capitals, which no piece begins with. */
const PLACES: ReadonlyMap<number, string> = new Map([
  [-1, "B"],
  [0, "H"],
  [1, "A"],
]);

/** Which data they are, whose, and the words beside them. */
function addAround(evidence: Set<string>, text: string, hit: Hit): void {
  const before = textBefore(text, hit);
  const [first] = tokensOf(text.slice(hit.start, hit.end));
  if (first) evidence.add(`D${beginningOf(first)}`);
  if (OWN.test(before)) evidence.add("Down");
  const near = (tokens: readonly Token[], place: string) =>
    tokens.forEach((token) => evidence.add(place + beginningOf(token)));
  near(tokensOf(before).slice(-WORDS_BEFORE), "L");
  near(tokensOf(textBehind(text, hit)).slice(0, WORDS_BEHIND), "R");
}

function textBefore(text: string, { start }: Hit): string {
  return text.slice(Math.max(0, start - NEAR), start);
}

function textBehind(text: string, { end }: Hit): string {
  return text.slice(end, end + NEAR);
}

function isValue(text: string, hit: Hit): boolean {
  return VALUE_BEFORE.test(textBefore(text, hit)) || VALUE.test(textBehind(text, hit));
}

/**
 * The data in a sentence that may be asked for: not the writer's own, and none where one stands with its value, because
 * such a sentence tells ("Lønseddel, CPR-nr. 010190-1234").
 */
export function askedIn(text: string): Hit[] {
  const data = dataIn(text);
  if (data.some((hit) => isValue(text, hit))) return [];
  return data.filter((hit) => !OWN.test(textBefore(text, hit)));
}
