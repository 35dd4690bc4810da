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
/** "Oplæg om stress", "pjecen om depression", "the talk on burnout": what is made, read or held, and what of. */
const WORK = oneOf(
  "artikel artiklen article articles bog bogen book books pjece* brochure* plakat* poster posters folder folderen leaflet leaflets kursus kurset course courses oplaeg* foredrag* talk lecture lectures guide guiden guides vejledning* opgave opgaven emne emnet tema temaet temadag* temaaften* debat debatten dokumentar* documentary film filmen movie serie serien series krimi krimien roman romanen novel podcast podcasten skema* skabelon* template templates form forms blanket blanketten formular* kampagne kampagnen campaign campaigns politik policy policies retningslinj* guideline* essay* paper papers thesis manus* modul modulet module modules rapport rapporten report reports webinar* workshop* konference* conference* seminar* udstilling* exhibition* korrektur omtale omtalen menukort* dialogmoede* wording ordlyd* afsnit* kapitel* chapter* history historie historien statistik* statistics notat* undersoegelse* survey surveys study projekt project lovforslag* tekst teksten text",
);
const ABOUT = oneOf("om about on of i vedr");
/** How many words the topic of a work is long. */
const TOPIC = 6;
/** "Huntington's gene", "bærer af cystisk fibrose", "gentest for tarmkræft": what is inherited is no illness yet. */
const GENE = / (?:gene?|genet|mutation) /;
const BEARS = /baerer|carrier|gene?test|genet? for|arvelige?(?: |$)/;
/** "Arbejder på psykiatrisk afdeling", "works in oncology": where somebody works he is no patient. */
const WORKS = oneOf(
  "arbejder ansat work works worked working job male maler skifter monterer installerer reparerer leverer levere henter afleverer renoverer rengoer underviser vikarierer deliver* fixing fits installs installing cleans cleaning painting teaches",
);
/** "Kræftlæge Mette Holm", "Imam Ali": what somebody's work is. */
const PROFESSION =
  /(?:terapeut|laege|psykolog|plejerske|moder|praest|provst|biskop|^imam|^rabbiner|^dr|^professor)$/;
/** What a subject calls them by; a mail may say more of their party. */
const OFFICE = /(?:(?:raads|tings)medlem|borgmester)$/;
/** More than what speaks for an illness: what is inherited is the genetic category's. */
const INHERITED = 6;

/** What speaks against an illness or the like being that of the person near, who knows of it, works there, bears it, or is told of. */
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
    (isTopicOfWork(surroundings.sentence, first) ? 4 : 0) +
    (isIllness && isInherited(tokens, place) ? INHERITED : 0) +
    (isTold(surroundings) ? 4 : 0)
  );
}

/** "Har skrevet en artikel om islam", "the guide on chronic pain"; not "en rapport om hendes depression". */
function isTopicOfWork({ tokens, people }: Analysis, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - TOPIC); at--) {
    if ((people[at] as number) > 1 || cuesAt(tokens, at) & CUE.state) return false;
    if (ABOUT.test((tokens[at] as Token).folded) && WORK.test((tokens[at - 1] as Token).folded))
      return true;
  }
  return false;
}

/** "Sognepræst Jens Hansen"; not "min kræftlæge Jens Hansen". */
function isWork(tokens: readonly Token[], { first, last }: Place, isHeading: boolean): boolean {
  return (
    !(cuesAt(tokens, first - 1) & CUE.owner) &&
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
