import { readBody } from "../mail/html-text";
import type { Mail } from "../mail/mail";
import { LANGUAGES, type Language, languagesOf } from "./language";
import { REQUEST_LABELS, type RequestLabel } from "./labels";
import { conceptsOf, type Lexicon } from "./lexicon";
import { isReply, newestPart } from "./newest-part";
import { addOwners } from "./owners";
import { canMatch, matchOf, type Rule } from "./rule";
import { RULES } from "./rules";
import { type Field, type Sentence, sentencesOf } from "./tokens";
import { lexiconOf } from "./words";
import { speaksOtherwise } from "./voice";

/** A place that decided: UTF-16 offsets into the subject or the body's plain text, at most 240 apart. */
interface Reason {
  readonly label: RequestLabel;
  /** Which way of saying it: the rule's id, such as `erasure.delete-mine`. */
  readonly phrase: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** What a mail asks for. Both lists are in the order of `REQUEST_LABELS`; empty lists: no request. */
export interface Classification {
  /** Sure enough to be stated as a fact. */
  readonly labels: readonly RequestLabel[];
  /** To be shown quietly. */
  readonly possible: readonly RequestLabel[];
  /** 0 to 1 for each label that anything speaks for. */
  readonly scores: Readonly<Partial<Record<RequestLabel, number>>>;
  readonly why: readonly Reason[];
  readonly lang: Language;
}

const CERTAIN = 0.75;
const POSSIBLE = 0.4;
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

/**
 * Which rights of the GDPR a mail invokes, and the phrases that say so. Reads the newest part of the thread, or the
 * first quoted mail when a mail is passed on. Pure; linear in the text; never throws.
 */
export function classifyMail(mail: Mail): Classification {
  const reading = readBody(mail.body);
  const body = newestPart(mail.subject, reading).reduce<Sentence[]>(
    (all, { start, end }) => all.concat(sentencesOf("body", reading.text, start, end)),
    [],
  );
  // An answer's subject is an older mail's.
  const subject = isReply(mail.subject) ? [] : sentencesOf("subject", mail.subject.slice(0, 500));
  const sentences = subject.concat(body);
  const languages = languagesOf(sentences, reading.text);
  const lang = languages[0] ?? LANGUAGES[0];
  if (speaksOtherwise(mail)) return { labels: [], possible: [], scores: {}, why: [], lang };
  const reasons = languages.reduce<Scored[]>(
    (all, language) => all.concat(reasonsIn(sentences, lexiconOf(language))),
    [],
  );
  return { ...summaryOf(reasons), lang };
}

interface Scored {
  readonly reason: Reason;
  readonly weight: number;
}

function reasonsIn(sentences: readonly Sentence[], lexicon: Lexicon): Scored[] {
  const found: Scored[] = [];
  const { all, mail } = conceptsOfMail(sentences, lexicon);
  const size = sizeOf(sentences);
  const isImpersonal = size > IMPERSONAL && !PERSONAL.some((concept) => mail.has(concept));
  // One "How do I delete my data?" is a person's question, several are a page of answers.
  const isFaq = all.filter((concepts) => concepts.has("faq")).length >= MANY;
  // Whoever reports a breach speaks of others; all else is asked for oneself or somebody named.
  const likely = RULES.filter(
    (rule) => canMatch(rule, mail) && (!isImpersonal || rule.label === "breach_report"),
  );
  let companySentences = 0;
  all.forEach((concepts, at) => {
    if (concepts.has("company") || concepts.has("yourdata")) companySentences++;
    // What follows after several sentences of a policy is policy too.
    if (companySentences >= MANY) return;
    if (isFaq && concepts.has("faq")) return;
    if (BLOCKING.some((concept) => concepts.has(concept))) return;
    for (const rule of likely) {
      const span = matchOf(rule, concepts);
      if (span === null) continue;
      const sentence = sentences[at] as Sentence;
      found.push({ weight: rule.weight, reason: reasonFor(rule, sentence, span.from, span.to) });
    }
  });
  return found;
}

/** The concepts of each sentence, with those that the sentences around it give, and all that the mail names. */
function conceptsOfMail(sentences: readonly Sentence[], lexicon: Lexicon) {
  const wordsOf = ({ tokens }: Sentence) => tokens.map(({ word }) => word);
  const all = sentences.map((sentence) => conceptsOf(wordsOf(sentence), lexicon));
  const mail = new Set<string>();
  for (const concepts of all) for (const concept of concepts.keys()) mail.add(concept);
  let mineAt = -Infinity;
  all.forEach((concepts, at) => {
    addOwners(concepts, { hasRelative: mail.has("relative"), hasMine: at - mineAt <= CONTEXT });
    if (sentences[at]?.tokens.length === 1 && concepts.has("unsubscribe")) {
      concepts.set("bare-unsubscribe", [{ from: 0, to: 0 }]);
    }
    if (["mydata", "myitem", "myrecord"].some((mine) => concepts.has(mine))) mineAt = at;
    for (const concept of concepts.keys()) mail.add(concept);
  });
  if (sizeOf(sentences) <= SHORT) mail.add("short");
  return { all, mail };
}

function sizeOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

const MANY = 2;
/** In so few words people ask for one thing: what and whose need not stand in one sentence. */
const SHORT = 90;
/** More words than this without an "I" are a policy, a notice or an article. */
const IMPERSONAL = 35;
const PERSONAL = ["i", "my", "relative", "about-mine", "delete-me", "unsubscribe-me", "our-item"];
/** How many sentences back "det" and "them" may point. */
const CONTEXT = 2;
/** An organisation speaks to a person, or somebody imagines a case. */
const BLOCKING = ["company", "hypothetical", "yourdata"];

function reasonFor({ id, label }: Rule, { field, tokens }: Sentence, from: number, to: number) {
  const start = tokens[from]?.start ?? 0;
  const end = Math.min(tokens[to]?.end ?? start, start + LONGEST_REASON);
  return { label, phrase: id, field, start, end };
}

function summaryOf(reasons: readonly Scored[]): Omit<Classification, "lang"> {
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
  const from = (least: number, below: number) =>
    REQUEST_LABELS.filter((label) => (scores[label] ?? 0) >= least && (scores[label] ?? 0) < below);
  const labels = from(CERTAIN, Infinity);
  const possible = from(POSSIBLE, CERTAIN);
  const shown = labels.concat(possible);
  const why = reasons.map(({ reason }) => reason).filter(({ label }) => shown.indexOf(label) >= 0);
  return { labels, possible, scores, why: withoutDoubles(why) };
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

function withoutDoubles(why: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return why.filter(({ phrase, field, start }) => {
    const key = `${phrase} ${field} ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
