import { REQUEST_LABELS, type RequestLabel } from "./labels";
import type { Span } from "./lexicon";
import type { Reading } from "./reading";
import { canMatch, matchOf } from "./rule";
import { RULES } from "./rules";
import type { Field, Sentence } from "./tokens";

/** A place that decided: UTF-16 offsets into the subject or the body's plain text, at most 240 apart. */
export interface Reason {
  readonly label: RequestLabel;
  /** Which way of saying it: a rule's id, such as `erasure.delete-mine`, or words that weigh, such as `erasure:delete+photo`. */
  readonly phrase: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A rule that a mail fits, and how sure one is who sees only this. */
export interface Scored {
  readonly reason: Reason;
  readonly weight: number;
  /** Said by an authority, by a processor, or of somebody else (`rules/letters.ts`). */
  readonly isLetter: boolean;
}

export type Scores = Readonly<Partial<Record<RequestLabel, number>>>;

/** What rules alone are sure of, and what they think worth a look. */
export const CERTAIN = 0.75;
export const POSSIBLE = 0.4;
const LONGEST_REASON = 240;
/** What the rules of access find in a wish to take one's data elsewhere, too. */
const GIVE_ME_MINE = [
  "access.show-mine",
  "access.show-mine-want",
  "access.show-that",
  "access.show-that-want",
  "access.send-mydata",
  "access.everything",
];

/** The rules that a mail fits, with the places. */
export function reasonsIn({ sentences, concepts, named, isHeard }: Reading): Scored[] {
  const found: Scored[] = [];
  // Whoever reports a breach speaks of others; all else is asked for oneself or somebody named.
  const likely = RULES.filter(
    (rule) =>
      canMatch(rule, named) &&
      (!named.has("impersonal") || rule.label === "breach_report" || rule.isAnyVoice),
  );
  sentences.forEach((sentence, at) => {
    for (const rule of likely) {
      if (isHeard[at] !== true && !rule.isAnyVoice) continue;
      const span = matchOf(rule, concepts[at] as Reading["concepts"][number]);
      if (span === null) continue;
      found.push({
        weight: rule.weight,
        isLetter: rule.isAnyVoice,
        reason: reasonFor(rule.label, rule.id, sentence, span),
      });
    }
  });
  return found;
}

/** A span of a sentence as a reason for a label. */
export function reasonFor(
  label: RequestLabel,
  phrase: string,
  { field, tokens }: Sentence,
  { from, to }: Span,
): Reason {
  const start = tokens[from]?.start ?? 0;
  const end = Math.min(tokens[to]?.end ?? start, start + LONGEST_REASON);
  return { label, phrase, field, start, end };
}

/** How sure the rules are of each label that any of them speaks for. */
export function scoresOf(reasons: readonly Scored[]): Scores {
  const scores: Partial<Record<RequestLabel, number>> = {};
  for (const label of REQUEST_LABELS) {
    const weights = new Map<string, number>();
    for (const { reason, weight } of reasons) {
      if (reason.label === label) weights.set(reason.phrase, weight);
    }
    if (weights.size > 0) scores[label] = combined(Array.from(weights.values()));
  }
  // "Remove me" beside a newsletter means the list, not everything.
  if ((scores.marketing_optout ?? 0) >= CERTAIN && isOnly(["erasure.delete-me"], reasons)) {
    scores.erasure = POSSIBLE;
  }
  // "Send my data to the new one" is not "let me see my data" besides.
  if ((scores.portability ?? 0) >= CERTAIN && isOnly(GIVE_ME_MINE, reasons)) {
    scores.access = POSSIBLE;
  }
  return scores;
}

/** True when nothing but these phrases speaks for their label. */
function isOnly(phrases: readonly string[], reasons: readonly Scored[]): boolean {
  const label = (phrases[0] as string).replace(/\..*/, "");
  const own = reasons.filter(({ reason }) => reason.label === label);
  return own.length > 0 && own.every(({ reason }) => phrases.indexOf(reason.phrase) >= 0);
}

/** Independent reasons make each other surer. */
function combined(weights: readonly number[]): number {
  const doubt = weights.reduce((product, weight) => product * (1 - weight), 1);
  return Math.round(100 * (1 - doubt)) / 100;
}
