import { oneOf } from "../../detect/_words/one-of";

/** Verbs that make a sentence of a subject line; by no means all of them, but nearly all sentences hold one. */
const VERBS = oneOf(
  "er var bliver blev har havde får fik skal skulle kan kunne vil ville må måtte bør kommer kom går gik gør gjorde " +
    "starter stopper mangler venter afventer søger ønsker lider ligger findes hedder udløber tager tog stemmer faldt " +
    "slog spiser føder fødte brækkede mistede sker bor rejser tester " +
    "is was are were am has had have will can could should must need needs gets got does did broke lost joined " +
    "suffers starts leaves left wants votes died cannot isn't hasn't won't",
);
/** Doing words that have an object: "Opret 010190-1234", "at slette 010190-1234". */
const DOING =
  /^(?:(?:opret|slet|find|tjek|ret|send|registr|godkend|fjern|tilføj|afvis|betal|udbetal|luk|spær|kontakt|ring|bestil|hent|kald|ansæt|opsig|fyr|flyt|hjælp|opdatér|opdater|behandl|indkald|mød|bed)(?:[lrt]?e[rs]?|ere[rs]?|r)?|(?:register|creat|delet|add|check|find|pay|clos|call|contact|updat|approv|remov|hir|send|see|get|block|mov|process|invit|help|ask|tell|meet|giv|show|onboard)e?[sd]?)$/i;
/** Behind one of these comes the verb, and then what it is about: "Hvornår starter 010190-1234?". */
const ASKING = oneOf("hvem hvad hvor hvorfor hvordan hvornår who what where why how when");
/** They join a sentence to the one before. */
const SUBORDINATORS = oneOf(
  "da fordi når hvis som der eftersom mens så men because since while if who so but whether",
);
/** Words that say nothing alone. */
const SMALL = oneOf(
  "for fra til om på med af hos ved efter under i pr pga ifm mht grundet vedr vedrørende ang angående og samt eller at en et den det de ikke også " +
    "jeg du han hun vi min mit mine din dit hans hendes deres vores jeres cpr nr " +
    "from to about on with of by in at after before until due re regarding and or not a an the my your his her their our he she they it we you",
);
const OWNERS = oneOf(
  "min mit mine din dit dine hans hendes deres vores jeres sin sit sine en et den det the a an my your his her their our",
);
/** "medarbejderens", "barnets", "Lises", "Anna's"; and what sort of thing it is: "alvorlig", "brækket", "ny". */
const GENITIVE = /(?:ens|ets|nes|['’]s?|^[A-ZÆØÅ][\wæøåéüöä]+s)$/;
const QUALITY =
  /(?:lige?t?|iske?|ende|ket|broken|slipped|ny|nye|akut|svær|stor|severe|serious|chronic|long-term)$/i;

const bare = (word: string) => word.toLowerCase().replace(/[.:!?"]+$/, "");

/** True for a verb that a sentence is built upon, or that takes an object. */
export function isVerb(word: string): boolean {
  return isFinite(word) || DOING.test(bare(word));
}

function isFinite(word: string): boolean {
  return VERBS.test(bare(word));
}

/** True when at least one of the words shows that they are a sentence, not only what something is called. */
export function isSentence(words: readonly string[]): boolean {
  return words.some(isFinite);
}

/** True when the words lead up to somebody or something, so that the sentence breaks off where nothing follows. */
export function leadsToNoun(words: readonly string[]): boolean {
  const [last = "", before = ""] = words.slice(-2).reverse();
  return isVerb(last) || (ASKING.test(bare(before)) && /^[a-zæøå]/.test(last));
}

/** True for what owns or describes the thing behind it, and makes no sense without. */
export function belongsToNext(word: string): boolean {
  return OWNERS.test(bare(word)) || GENITIVE.test(word) || QUALITY.test(word);
}

/** "sygemeldt", "dømt", "ill": what somebody is, of which he is no owner. */
export function isState(word: string): boolean {
  return /(?:[bdgmlvr]t|[^t]et|syge?|gravid|ill|sick|pregnant|ed)$/i.test(bare(word));
}

export function isOwner(word: string): boolean {
  return OWNERS.test(bare(word));
}

export function joinsSentences(word: string): boolean {
  return SUBORDINATORS.test(bare(word));
}

export function isSmall(word: string): boolean {
  return SMALL.test(bare(word)) || isFinite(word) || joinsSentences(word);
}
