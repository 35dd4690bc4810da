import { readBody, visibleLength } from "../mail/html-text";
import type { Mail } from "../mail/mail";
import { isReply } from "../mail/reply-prefix";
import { evidenceIn } from "./evidence";
import { heaviest, judge, type Judgement, readWeights, type Weights } from "./judge";
import { REQUEST_LABELS, type RequestLabel } from "./labels";
import { LANGUAGES, type Language, languagesOf } from "./language";
import { newestPart } from "./newest-part";
import { type Reading, readingOf } from "./reading";
import { type Reason, reasonFor, reasonsIn, type Scored, type Scores, scoresOf } from "./reasons";
import { type Sentence, sentencesOf } from "./tokens";
import { lexiconOf, packedTable } from "./words";
import { speaksOtherwise } from "./voice";

/** What a mail asks for. Both lists are in the order of `REQUEST_LABELS`; empty lists: no request. */
export interface Classification {
  /** Sure enough to be stated as a fact. */
  readonly labels: readonly RequestLabel[];
  /** To be shown quietly. */
  readonly possible: readonly RequestLabel[];
  /** 0 to 1 for each label that is shown. */
  readonly scores: Scores;
  readonly why: readonly Reason[];
  readonly lang: Language;
}

/** Read when a mail first needs it. */
let weighing: Weights | undefined;

/**
 * Which rights of the GDPR a mail invokes, and the phrases that say so. Reads the newest part of the thread, or the
 * first quoted mail when a mail is passed on. Pure; linear in the text; never throws.
 */
export function classifyMail(mail: Mail): Classification {
  const { lang, readings } = readMail(mail);
  if (speaksOtherwise(mail)) return { labels: [], possible: [], scores: {}, why: [], lang };
  weighing = weighing ?? readWeights(packedTable("weights"));
  return { ...verdictOn(readings, weighing), lang };
}

/** What a mail says, in each language that it may be in. */
export function readMail(mail: Mail): { lang: Language; readings: readonly Reading[] } {
  const reading = readBody(mail.body);
  const text = reading.text.slice(0, visibleLength(mail.body));
  const body = newestPart(mail.subject, { ...reading, text }).reduce<Sentence[]>(
    (all, { start, end }) => all.concat(sentencesOf("body", text, start, end)),
    [],
  );
  // An answer's subject is an older mail's.
  const subject = isReply(mail.subject) ? [] : sentencesOf("subject", mail.subject.slice(0, 500));
  const sentences = subject.concat(body);
  const languages = languagesOf(sentences, text);
  const readings = languages.map((language) => readingOf(sentences, lexiconOf(language)));
  return { lang: languages[0] ?? LANGUAGES[0], readings };
}

/** The rules that a mail fits, in all its languages. */
export function reasonsOf(readings: readonly Reading[]): Scored[] {
  return readings.reduce<Scored[]>((all, reading) => all.concat(reasonsIn(reading)), []);
}

/** From here on a mail is a request. */
const REQUEST = 0.6;
/** From here on it is worth a look, and a request where a rule is so sure that the other words need not say more. */
const WORTH_A_LOOK = 0.3;
const SURE_RULE = 0.95;
/**
 * A rule so sure states its label, whatever the words weigh: it has found a right's own name. One nearly as sure at
 * least shows it.
 */
const BY_NAME = 0.97;
const SHOWN_BY_RULE = 0.96;
/** Beside what a rule is sure of, words alone have to say this much for a further right. */
const BESIDE_RULE = 0.7;
/** A label's own probability, and how little of the likeliest label's a further one may have. */
const CERTAIN = 0.6;
const POSSIBLE = 0.2;
const SHARE = 0.5;
/** Where rules are so sure of a label, the words need not say more than this. */
const BY_RULE = { sure: 0.85, likely: 0.2 };
/** Words that something was done already or must not be done; then only a rule can say that it is asked for all the same. */
const TAKEN_BACK: Readonly<Partial<Record<RequestLabel, readonly string[]>>> = {
  rectification: ["you-fixed"],
  erasure: ["you-deleted", "keep"],
};
/** How many places are shown for a label that no rule found. */
const PLACES = 3;

/** The verdict on what a mail says. Exported for the script that finds the weights. */
export function verdictOn(
  readings: readonly Reading[],
  weights: Weights,
): Omit<Classification, "lang"> {
  const reasons = reasonsOf(readings);
  const byRules = scoresOf(reasons);
  const evidence = evidenceIn(readings, byRules, (pair) => weights.weights.has(pair));
  // Whoever writes much without an "I" can only report what happened to others; the rules know when.
  const isImpersonal = readings.every(({ named }) => named.has("impersonal"));
  const { request, labels: likely } = isImpersonal ? asRulesSay(byRules) : judge(evidence, weights);
  const best = Math.max(...REQUEST_LABELS.map((label) => likely[label]));
  const isLikely = (label: RequestLabel, least: number) =>
    likely[label] >= Math.max(least, SHARE * best) ||
    ((byRules[label] ?? 0) >= BY_RULE.sure && likely[label] >= BY_RULE.likely);
  const surest = Math.max(0, ...REQUEST_LABELS.map((label) => byRules[label] ?? 0));
  const isLetter = saysNoI(readings) && reasons.some((each) => each.isLetter && isByName(each));
  const isRequest = request >= (surest >= SURE_RULE ? WORTH_A_LOOK : REQUEST);
  const labels: RequestLabel[] = [];
  const possible: RequestLabel[] = [];
  const scores: Partial<Record<RequestLabel, number>> = {};
  let why: Reason[] = [];
  for (const label of REQUEST_LABELS) {
    const isByRules = byRules[label] !== undefined;
    const isBest = likely[label] === best;
    const isWorthIt = isByRules || isBest || isLikely(label, POSSIBLE);
    const surestRule = surestOf(label, reasons);
    const isNamed = surestRule >= BY_NAME;
    // A letter from an authority tells what somebody else asked for.
    if (isLetter && !isNamed) continue;
    if (surestRule < SHOWN_BY_RULE && (request < WORTH_A_LOOK || !isWorthIt)) continue;
    const isTakenBack = (TAKEN_BACK[label] ?? []).some((concept) =>
      readings.some(({ named }) => named.has(concept)),
    );
    if (!isByRules && isTakenBack) continue;
    const own = reasons.map(({ reason }) => reason).filter((reason) => reason.label === label);
    const shown = own.length > 0 ? own : placesOf(label, evidence, weights);
    if (shown.length === 0) continue;
    const isGuess = !isByRules && surest >= SURE_RULE && likely[label] < BESIDE_RULE;
    const isStated = !isGuess && ((isBest && best >= POSSIBLE) || isLikely(label, CERTAIN));
    (isNamed || (isRequest && isStated) ? labels : possible).push(label);
    const score = Math.max(request * likely[label], isNamed ? BY_NAME : 0);
    scores[label] = Math.round(100 * score) / 100;
    why = why.concat(shown);
  }
  return { labels, possible, scores, why: withoutDoubles(why) };
}

function saysNoI(readings: readonly Reading[]): boolean {
  return readings.every(({ named }) => !named.has("i") && !named.has("my"));
}

function isByName({ weight }: Scored): boolean {
  return weight >= BY_NAME;
}

/** How sure of a label that rule is which is surest. */
function surestOf(label: RequestLabel, reasons: readonly Scored[]): number {
  return reasons.reduce(
    (most, { reason, weight }) => (reason.label === label ? Math.max(most, weight) : most),
    0,
  );
}

/** The judgement of the rules alone, on a breach. */
function asRulesSay({ breach_report = 0 }: Scores): Judgement {
  const labels = REQUEST_LABELS.reduce<Partial<Record<RequestLabel, number>>>((all, label) => {
    all[label] = label === "breach_report" ? breach_report : 0;
    return all;
  }, {});
  return { request: breach_report, labels: labels as Judgement["labels"] };
}

/** Where the words stand that speak most for a label. */
function placesOf(label: RequestLabel, evidence: ReturnType<typeof evidenceIn>, weights: Weights) {
  return heaviest(evidence, label, weights)
    .slice(0, PLACES)
    .reduce<Reason[]>((all, name) => {
      const place = evidence.get(name);
      if (!place) return all;
      return all.concat(reasonFor(label, `${label}:${name}`, place.sentence, place.span));
    }, []);
}

function withoutDoubles(why: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return why.filter(({ phrase, field, start }) => {
    const key = `${phrase} ${field} ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
