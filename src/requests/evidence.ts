import type { Concepts, Span } from "./lexicon";
import { BLOCKING, type Reading, wordsIn } from "./reading";
import { CERTAIN, POSSIBLE, type Scores } from "./reasons";
import { REQUEST_LABELS } from "./labels";
import type { Sentence } from "./tokens";

/** Where a piece of evidence stands; what is true of a mail as a whole stands nowhere. */
export interface Place {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** What speaks for or against a request in a mail, by name. */
export type Evidence = ReadonlyMap<string, Place | null>;

/** What takes the meaning out of the words around it: "don't delete my profile", "I deleted my file by accident", "otherwise I will complain". */
const MUTING = ["keep", "self-done", "self", "thanks", "threat"];
const FREEZING = ["not-use", "freeze", "only-store"];
/** So many letters of a word are its beginning: "deleted" and "deleting" are one, "delay" is another. */
const BEGINNING = 5;
/** Sizes of mails that are told apart, in words. */
const SIZES = [25, 60, 120, 250];

/**
 * All that is weighed in a mail:
 *
 * - `delete`, `my`: concepts that its writer's own sentences name, but for those that take back what they say;
 * - `delete+my`: two in one sentence, of those that `isWeighed` wants;
 * - `.delet`, `.delet.my`: how its words begin, and two words next to each other, of those that `isWeighed` wants;
 * - `!company`: a voice that is not the writer's, `@short`, `@impersonal`: what the mail is;
 * - `=erasure`, `?erasure`: the rules are sure of a label, or think it worth a look;
 * - `<25`: it has no more words than that.
 */
export function evidenceIn(
  readings: readonly Reading[],
  scores: Scores,
  isWeighed: (name: string) => boolean,
): Evidence {
  const evidence = new Map<string, Place | null>();
  for (const { sentences, concepts, named, isHeard } of readings) {
    for (const voice of BLOCKING) if (named.has(voice)) evidence.set(`!${voice}`, null);
    for (const kind of ["short", "impersonal"]) if (named.has(kind)) evidence.set(`@${kind}`, null);
    sentences.forEach((sentence, at) => {
      if (isHeard[at] !== true) return;
      const spans = Array.from(concepts[at] ?? []);
      const muting = mutingIn(concepts[at] ?? new Map());
      muting.forEach((concept) => evidence.set(concept, null));
      if (muting.length > 0) return;
      spans.forEach(([concept, [span]], index) => {
        const place = span === undefined ? null : { sentence, span };
        if (!evidence.has(concept)) evidence.set(concept, place);
        for (const [other, [second]] of spans.slice(index + 1)) {
          const pair = pairOf(concept, other);
          if (!isWeighed(pair) || evidence.has(pair) || !span || !second) continue;
          evidence.set(pair, { sentence, span: around(span, second) });
        }
      });
    });
  }
  if (readings[0]) addWords(evidence, readings[0], isWeighed);
  const size = wordsIn(readings[0]?.sentences ?? []);
  for (const most of SIZES) if (size <= most) evidence.set(`<${most}`, null);
  for (const label of REQUEST_LABELS) {
    const score = scores[label] ?? 0;
    if (score >= CERTAIN) evidence.set(`=${label}`, null);
    if (score >= POSSIBLE) evidence.set(`?${label}`, null);
  }
  return evidence;
}

/** The words themselves, for what no table has a concept for. */
function addWords(
  evidence: Map<string, Place | null>,
  { sentences, concepts, isHeard }: Reading,
  isWeighed: (name: string) => boolean,
): void {
  sentences.forEach((sentence, at) => {
    if (isHeard[at] !== true || mutingIn(concepts[at] ?? new Map()).length > 0) return;
    const beginnings = beginningsOf(sentence);
    beginnings.forEach((beginning, from) => {
      const add = (name: string, to: number) => {
        if (isWeighed(name) && !evidence.has(name))
          evidence.set(name, { sentence, span: { from, to } });
      };
      if (beginning === "") return;
      add(beginning, from);
      const next = beginnings[from + 1];
      if (next) add(beginning + next, from + 1);
    });
  });
}

/** What silences a sentence: but "don't delete it, and don't use it either" asks for something. */
function mutingIn(concepts: Concepts): string[] {
  const isFreeze = FREEZING.some((concept) => concepts.has(concept));
  return MUTING.filter((concept) => concepts.has(concept) && !(isFreeze && concept === "keep"));
}

/** How each word of a sentence begins, behind a dot: ".delet". Empty for numbers. */
function beginningsOf({ tokens }: Sentence): string[] {
  return tokens.map(({ word }) => (/\d/.test(word) ? "" : `.${word.slice(0, BEGINNING)}`));
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

function around(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
