import { CUE } from "./cues";
import type { Surroundings } from "./links";
import { type Words, oneOf } from "../_words/one-of";
import type { Place } from "./predicate";
import type { Analysis } from "./people";
import { type Token, cuesAt, isPreposition, wordsAt } from "./tokens";

/** "Erfaring med demens", "knows a lot about autism": what somebody knows of, he need not have. */
const EXPERTISE = oneOf(
  "erfaring* kendskab* viden* speciali* foredrag* undervis* experience* knowledge* expert* research*",
);
/** "Huntington's gene", "bærer af cystisk fibrose", "gentest for tarmkræft": what is inherited is no illness yet. */
const GENE = / (?:gene?|genet|mutation) /;
const BEARS = /baerer|carrier|gene?test|genet? for|arvelige?(?: |$)/;
/** "Arbejder på psykiatrisk afdeling", "works in oncology": where somebody works he is no patient. */
const WORKS = oneOf(
  "arbejder ansat work works worked working job male maler skifter monterer installerer reparerer leverer levere henter afleverer renoverer rengoer underviser vikarierer deliver* fixing fits installs installing cleans cleaning painting teaches",
);
/** "Sender papirer til moskeen", "driving a load to the ward": what is brought, fetched or sold there. */
const TRADES = oneOf(
  "besoeg* visit* send* koer* driv* bring* collect* bestil* order* sold quote* tilbud invoice*",
);
const PLACE =
  /mosk|mosque|synag|temple|kirke|church|faengsel|prison|hosp|sygehus|modtagelse|psyk|on[ck]o|ward|unit|[ck]lini|afdeling/;
const TRADE_REACH = 8;
/** "Closed for Yom Kippur", "lukket pga. sygdom": offices are; not "har lukket sig inde". */
const CLOSED = oneOf("lukket ferielukket closed shut");
/** "Kræftlæge Mette Holm", "Imam Ali": what somebody's work is. */
const PROFESSION =
  /(?:terapeut|laege|psykolog|plejerske|moder|praest|provst|biskop|^imam|^rabbiner|^dr|^professor|^physio|^doctor|nurse|psychologist|counsellor)$/;
/** "Vores fysioterapeut Lone Friis" is the firm's, "min fysioterapeut" one's own. */
const OURS = oneOf("vores our jeres");
/** What a subject calls them by; a mail may say more of their party. */
const OFFICE = /(?:(?:raads|tings)medlem|borgmester)$/;
/** More than what speaks for an illness: what is inherited is the genetic category's. */
const INHERITED = 6;

/**
 * What speaks against an illness or the like being that of the person near, who knows of it, works there, bears it, or
 * is told of.
 */
export function notTheirs(surroundings: Surroundings, place: Place, isIllness: boolean): number {
  const { sentence, isHeading } = surroundings;
  const { tokens } = sentence;
  const { first } = place;
  // "Works on the psychiatric ward", "arbejder på hospitalet".
  const isWhere = (at: number): boolean =>
    isPreposition(tokens[at]) && isBefore(tokens, at, 4, WORKS);
  const before = cuesAt(tokens, first - 1) & CUE.article ? first - 2 : first - 1;
  const isAtWork = isIllness && (isWhere(before) || isWhere(first));
  return (
    (isBefore(tokens, first, 4, EXPERTISE) || isAtWork ? 3 : 0) +
    (isWork(tokens, place, isHeading) || isOfExpert(tokens, first) ? 4 : 0) +
    (isIllness && isInherited(tokens, place) ? INHERITED : 0) +
    (isClosed(tokens, first) || isTradedWith(sentence, place) ? 4 : 0) +
    (isTold(surroundings) ? 4 : 0)
  );
}

function isClosed(tokens: readonly Token[], first: number): boolean {
  const at = tokens.findIndex(({ folded }, index) => index < first && CLOSED.test(folded));
  return at >= 0 && (isPreposition(tokens[at + 1]) || (cuesAt(tokens, at + 1) & CUE.suffers) > 0);
}

/** "Mohammed's sending the papers from the mosque"; not "kører Ole til psykiatrisk afdeling", "driving to the ward". */
function isTradedWith({ tokens, people }: Analysis, { first, last }: Place): boolean {
  if (!PLACE.test(wordsAt(tokens, first, last + 2))) return false;
  for (let at = first - 1; at >= Math.max(0, first - TRADE_REACH); at--) {
    const { folded: verb } = tokens[at] as Token;
    if (!TRADES.test(verb) && !WORKS.test(verb)) continue;
    const between = tokens.slice(at + 1, first);
    // "Ministeren besøger hospice".
    if (between.length === 0) return true;
    return (
      !between.some((_, index) => (people[at + 1 + index] as number) > 0) &&
      between.some(({ cues, folded }) => cues === 0 && folded.length > 3)
    );
  }
  return false;
}

/** "Sognepræst Jens Hansen"; not "min kræftlæge Jens Hansen". */
function isWork(tokens: readonly Token[], { first, last }: Place, isHeading: boolean): boolean {
  return (
    (!(cuesAt(tokens, first - 1) & CUE.owner) || OURS.test(wordsAt(tokens, first - 1, first))) &&
    (isTitle(tokens, last, PROFESSION) || (isHeading && isTitle(tokens, last, OFFICE)))
  );
}

/** "Overlæge Peter Madsen taler om migræne", "Dr. Madsen har forsket i diabetes". */
function isOfExpert(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:om|i|on|in|about)$/.test(wordsAt(tokens, first - 1, first)) &&
    !tokens.slice(0, first).some(({ cues }) => cues & CUE.owner) &&
    tokens.some((_, at) => at < first && isTitle(tokens, at, PROFESSION))
  );
}

/** A title in front of a name: "Overlæge Peter". */
function isTitle(tokens: readonly Token[], at: number, titles: RegExp): boolean {
  const next = tokens[at + 1];
  const { folded, end } = tokens[at] as Token;
  // "Dr. Madsen"; not "til psykolog: Signe".
  const gap = folded === "dr" ? 2 : 1;
  return next !== undefined && next.isCapital && next.start - end <= gap && titles.test(folded);
}

function isBefore(tokens: readonly Token[], end: number, reach: number, words: Words): boolean {
  return tokens.slice(Math.max(0, end - reach), end).some(({ folded }) => words.test(folded));
}

function isInherited(tokens: readonly Token[], { first, last }: Place): boolean {
  return (
    GENE.test(` ${wordsAt(tokens, last + 1, last + 3)} `) ||
    BEARS.test(wordsAt(tokens, Math.max(0, first - 3), first))
  );
}

/** "I've read the play. The vicar is a thief": goes on in the next sentence, but not about the writer or "him". */
function isTold({ sentence, before }: Surroundings): boolean {
  if (sentence.cues & (CUE.owner | CUE.person)) return false;
  const earlier = before();
  return earlier !== undefined && (earlier.cues & CUE.fiction) > 0;
}
