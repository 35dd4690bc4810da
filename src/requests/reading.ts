import { type Concepts, conceptsOf, type Lexicon } from "./lexicon";
import { addOwners } from "./owners";
import type { Sentence } from "./tokens";

/** What a mail says in the words of one language. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  /** The concepts of each sentence, with those that the sentences around it give. */
  readonly concepts: readonly Concepts[];
  /** All that the mail names, and what it is: `short`, `bare`, `impersonal`. */
  readonly named: ReadonlySet<string>;
  /** Whether each sentence is the writer's own say: no policy, no page of answers, no imagined case. */
  readonly isHeard: readonly boolean[];
}

const MANY = 2;
/** In so few words people ask for one thing: what and whose need not stand in one sentence. */
const SHORT = 90;
/** So many words are a greeting, and so many a greeting, "please see the attached letter from our client", and a name. */
const GREETING = 3;
const POINTING = 25;
/** More words than this without an "I" are a policy, a notice or an article. */
const IMPERSONAL = 35;
const PERSONAL = ["i", "my", "relative", "about-mine", "delete-me", "unsubscribe-me", "our-item"];
/** So few words are no more than a word on its own, in the subject and below it: "Unsubscribe", "STOP". */
const WORDLESS = 3;
/** How many sentences back "det" and "them" may point. */
const CONTEXT = 2;
/** An organisation speaks to a person, or somebody imagines a case. */
export const BLOCKING = ["company", "hypothetical", "yourdata"];

/** Reads sentences with the words of a language. */
export function readingOf(sentences: readonly Sentence[], lexicon: Lexicon): Reading {
  const concepts = sentences.map(({ tokens }) =>
    conceptsOf(
      tokens.map(({ word }) => word),
      lexicon,
    ),
  );
  const named = new Set<string>();
  for (const each of concepts) for (const concept of each.keys()) named.add(concept);
  let mineAt = -Infinity;
  concepts.forEach((each, at) => {
    addOwners(each, { hasRelative: named.has("relative"), hasMine: at - mineAt <= CONTEXT });
    if (sentences[at]?.field === "subject") {
      each.set("in-subject", [{ from: 0, to: sentences[at].tokens.length - 1 }]);
    }
    if (sentences[at]?.tokens.length === 1) {
      if (each.has("unsubscribe")) each.set("bare-unsubscribe", [{ from: 0, to: 0 }]);
      if (sentences[at].tokens[0]?.word === "stop") each.set("bare-stop", [{ from: 0, to: 0 }]);
    }
    if (["mydata", "myitem", "myrecord"].some((mine) => each.has(mine))) mineAt = at;
    for (const concept of each.keys()) named.add(concept);
  });
  const size = wordsIn(sentences);
  if (size <= SHORT) named.add("short");
  if (size <= WORDLESS) named.add("wordless");
  if (isBare(sentences, named)) named.add("bare");
  if (size > IMPERSONAL && !PERSONAL.some((concept) => named.has(concept))) named.add("impersonal");
  return { sentences, concepts, named, isHeard: heard(concepts) };
}

/** True where the body says no more than where to read on, or nothing: the subject speaks for it. */
function isBare(sentences: readonly Sentence[], named: ReadonlySet<string>): boolean {
  const size = wordsIn(sentences.filter(({ field }) => field === "body"));
  return size <= (named.has("points-away") ? POINTING : GREETING);
}

/** How many words sentences have. */
export function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** What makes one's own mail or hours somebody's personal data after all: that they are asked for by that name, or went astray. */
const NO_OFFICE_WORK = [
  "about-me",
  "about-mine",
  "by-law",
  "privacy",
  "strongdata",
  "mishap",
  "unauthorised",
  "wrong-person",
];

/** "Please delete my previous mail", "update my signature": a colleague's everyday, and nobody's right. */
function isOfficeWork(concepts: Concepts): boolean {
  return concepts.has("office-thing") && !NO_OFFICE_WORK.some((concept) => concepts.has(concept));
}

function heard(all: readonly Concepts[]): boolean[] {
  // One "How do I delete my data?" is a person's question, several are a page of answers.
  const isFaq = all.filter((concepts) => concepts.has("faq")).length >= MANY;
  let companySentences = 0;
  return all.map((concepts) => {
    if (concepts.has("company") || concepts.has("yourdata")) companySentences++;
    // What follows after several sentences of a policy is policy too.
    if (companySentences >= MANY) return false;
    if (isFaq && concepts.has("faq")) return false;
    if (isOfficeWork(concepts)) return false;
    return !BLOCKING.some((concept) => concepts.has(concept));
  });
}
