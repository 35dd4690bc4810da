import type { DetectContext, Detector, Match } from "../detector";
import { isProse } from "../finding";
import { isQuoted, type TextRange } from "../../mail/quoted-thread";
import { rememberLast } from "../_internal/remember-last";
import { categoryWords } from "../_packed/category-words";
import { type Lexicon, createLexicon, findWords } from "../_lexicon/lexicon";
import { type Candidate, candidatesOf } from "./candidates";
import { IDS } from "./categories";
import { CUE } from "./cues";
import { type Reckoning, confidenceOf, reckon } from "./judge";
import type { Surroundings } from "./links";
import { maskAboutPerson } from "./mask-about-person";
import { type Analysis, analyse } from "./people";
import { numberPeople } from "./whom";
import { isPlausible } from "./plausible";
import { type Sentence, sentenceAround } from "./sentences";
import { genderOfSigner } from "./signer";
import { impersonalityOf, isDialogue, isInSpeech, isInTitle, isTemplate } from "./text-kind";

/** What tells so much of people is no doubtful case, and the work stays bounded. */
const MOST_WEIGHED = 50;
/** How many characters the rows of a form are read back for its name, … */
const ROWS = 90;
/** … and how many for a row that says whose form it is. */
const ROWS_TO_NAME = 600;
const NAME_ROW =
  /(?:^|\n)[\s*•-]{0,4}(?:(?:[a-zæøå]{3,11}(?: |s?(?=n)))?(?:navn|name)|borger|patient|skadelidte|injured|claimant|delegate|guest|klient|elev|barn|medarbejder|ansat|employee|citizen|child)(?:et|en)?[^\n:\t]{0,15}[:\t][^\n]+/gi;

/** Built with the first text, because most of the time is the automaton's. */
let lexicon: Lexicon | undefined;
const inBody = rememberLast((text, namedAboveExcept?: readonly TextRange[]) =>
  findAll(text, false, namedAboveExcept),
);
const inHeading = rememberLast((text) => findAll(text, true));

/** The detector of one category. All of them share one pass over the text. */
export function aboutPersonDetector(id: (typeof IDS)[number]): Detector {
  const category = IDS.indexOf(id);
  return {
    id,
    category: id === "criminal" ? "criminal" : "special",
    find(text: string, { where, namedAboveExcept }: DetectContext): Match[] {
      const all = isProse(where) ? inBody(text, namedAboveExcept) : inHeading(text);
      return all[category] as Match[];
    },
    mask: maskAboutPerson,
  };
}

/** Calls `see` with each word of a text that may tell something about somebody, and what the rules make of it. */
export function eachReckoned(
  text: string,
  isHeading: boolean,
  see: (candidate: Candidate, reckoning: Reckoning, surroundings: Surroundings) => void,
  namedAboveExcept?: readonly TextRange[],
): void {
  lexicon = lexicon || createLexicon(IDS.map(categoryWords));
  const hits = findWords(lexicon, text);
  const surroundingsAt = sentenceReader(
    text,
    isHeading,
    new Set(hits.map(({ start }) => start)),
    namedAboveExcept,
  );
  for (const candidate of candidatesOf(hits, isHeading)) {
    const surroundings = surroundingsAt(candidate.hit.start);
    see(candidate, reckon(candidate, surroundings), surroundings);
  }
}

function findAll(
  text: string,
  isHeading: boolean,
  namedAboveExcept?: readonly TextRange[],
): Match[][] {
  const matches: Match[][] = IDS.map(() => []);
  const whomIn = numberPeople();
  let claimed = 0;
  let weighed = 0;
  eachReckoned(
    text,
    isHeading,
    (candidate, reckoning, surroundings) => {
      const { hit, act } = candidate;
      let confidence = confidenceOf(reckoning.total);
      if (!confidence) return;
      const isOpen = confidence !== "possible" && !isHeading && weighed++ < MOST_WEIGHED;
      if (isOpen && !isPlausible(text, candidate, surroundings, reckoning)) confidence = "possible";
      // "Anmeldt for sexchikane" tells of two categories: where one has the word, the other shows the act.
      // "Huntingtons" in "Huntingtons gen" is the genetic one's alone.
      const isClaimed = hit.start < claimed && confidence !== "possible";
      if (isClaimed && !act) return;
      const { start, end } = isClaimed && act ? act : hit;
      if (!isClaimed && confidence !== "possible") claimed = end;
      (matches[hit.category] as Match[]).push({
        start,
        end,
        confidence,
        whom: whomIn(surroundings.sentence, reckoning.place),
      });
    },
    namedAboveExcept,
  );
  return matches;
}

/** Reads the sentences around ascending offsets, each once at most. */
function sentenceReader(
  text: string,
  isHeading: boolean,
  hits: ReadonlySet<number>,
  namedAboveExcept?: readonly TextRange[],
): (at: number) => Surroundings {
  const read = (sentence: Sentence): Analysis => analyse(text, sentence, isHeading, hits);
  const impersonality = once(() => impersonalityOf(text));
  const hasSpeeches = once(() => isDialogue(text));
  const isForAnybody = once(() => isTemplate(text));
  const rowsBefore = (end: number): Analysis => {
    const near = read({ start: Math.max(0, end - ROWS), end });
    const isTold = near.isRow && near.generals === 0 && near.people.some((person) => person >= 2);
    const row = isTold ? undefined : nameRowBefore(text, end);
    return row ? read(row) : near;
  };
  let current: Surroundings | undefined;
  return (at) => {
    if (current && at < current.sentence.end) return current;
    const floor = current ? current.sentence.end : 0;
    const range = sentenceAround(text, at, floor);
    const isNext = current !== undefined && range.start === floor;
    const previous = isNext ? (current as Surroundings).sentence : undefined;
    const expected = isNext ? (current as Surroundings).after() : undefined;
    const sentence = expected && expected.end === range.end ? expected : read(range);
    const { start, end } = sentence;
    current = {
      sentence,
      isHeading,
      impersonality,
      isTemplate: isForAnybody,
      isBelowName: namedAboveExcept !== undefined && !isQuoted(namedAboveExcept, at),
      // 'Karl skriver: "Min kone': somebody else's words.
      signer: once(() => (sentence.cues & CUE.says ? null : genderOfSigner(text, at))),
      isQuoted: () => (hasSpeeches() && isInSpeech(text, at)) || isInTitle(text, at),
      before: once(() => {
        // The name may stand some rows above.
        if (sentence.isRow) return rowsBefore(start);
        return previous || (start > 0 ? read(sentenceAround(text, start - 1, 0)) : undefined);
      }),
      after: once(() => (end < text.length ? read(sentenceAround(text, end, end)) : undefined)),
    };
    return current;
  };
}

/** The nearest row of a form above an offset that says whose it is. */
function nameRowBefore(text: string, end: number): Sentence | undefined {
  const from = Math.max(0, end - ROWS_TO_NAME);
  const rows = text.slice(from, end).match(NAME_ROW);
  if (rows === null) return undefined;
  const row = (rows[rows.length - 1] as string).replace(/^\n/, "");
  const start = text.lastIndexOf(row, end);
  return { start, end: start + row.length };
}

/** Computes at the first call only. */
function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result = result || { value: compute() };
    return result.value;
  };
}
