import { fold as foldWord } from "../mail/fold";
import { isQuoted, type TextRange } from "../mail/quoted-thread";

/** A word of a text: folded, with its UTF-16 offsets into the field it stands in. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export type Field = "subject" | "body";

export interface Sentence {
  readonly field: Field;
  readonly tokens: readonly Token[];
}

/** Longer sentences are lists or tables; cut, they cost no more than others. */
const LONGEST_SENTENCE = 80;
/**
 * Words, ends of sentences, breaks of line. A hyphen parts words: "cpr-nummer" is two; one that only shows where a line
 * may break does not.
 */
const PIECE =
  /[0-9A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’][A-Za-z]{1,3}(?![A-Za-z]))?|[.!?;]+|\n[\s>]*/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const CITATION = /["“”„»«][^"“”„»«\n]{1,300}["“”„»«]/g;
/** Between single quotation marks; one in front of a letter is an apostrophe. */
const CITED =
  /(^|[\s:(])['‘][A-ZÆØÅ](?:[^'’‘\n]|['’](?=[A-Za-zæøå])){1,300}['’](?![A-Za-zæøåÆØÅ])/g;
const ABBREVIATION =
  /^(?:[a-z]|\d+|nr|no|art|stk|jf|kl|tlf|mr|ms|mrs|dr|hr|fr|bl|ca|pr|evt|inkl|fx|osv|mv|vedr|abs|bzw|ggf|t|st|adr)$/;

/**
 * As people without æøå on their keyboard write. Two words are told apart all the same, as they say very different
 * things: "ændre" (change) from "andre" (others), "låse" (lock) from "læse" (read).
 */
export function fold(word: string): string {
  const apart = word
    .toLowerCase()
    .replace(/^(?:æ|ä|ae)ndr/, "endr")
    .replace(/^l(?:å|aa)s/, "lock");
  return foldWord(apart);
}

/** Sentences of a part of a field, from `start` to `end`. One pass. Words in long quotation marks are no speech. */
export function sentencesOf(field: Field, text: string, start = 0, end = text.length): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = () => {
    if (tokens.length > 0) sentences.push({ field, tokens });
    tokens = [];
  };
  const cited = citations(text.slice(0, end));
  PIECE.lastIndex = start;
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    const from = piece.index;
    if (from >= end) break;
    const [found] = piece;
    const next = text.charAt(PIECE.lastIndex);
    if (found.charAt(0) === "\n") {
      if (endsAtBreak(found, next)) close();
    } else if (/^[.!?;]/.test(found)) {
      const goesOn = /\S/.test(next);
      if (!goesOn && !isAbbreviation(found, tokens[tokens.length - 1])) close();
    } else if (!isQuoted(cited, from)) {
      tokens.push({ word: fold(found.replace(UNSEEN, "")), start: from, end: PIECE.lastIndex });
      if (tokens.length === LONGEST_SENTENCE) close();
    }
  }
  close();
  return sentences;
}

/** Where somebody else's words are cited, or a form's: more than a word or two between quotation marks. */
function citations(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  CITATION.lastIndex = 0;
  for (let found = CITATION.exec(text); found !== null; found = CITATION.exec(text)) {
    if (/\s\S+\s/.test(found[0])) ranges.push({ start: found.index, end: CITATION.lastIndex });
  }
  CITED.lastIndex = 0;
  for (let found = CITED.exec(text); found !== null; found = CITED.exec(text)) {
    if (/\S\s\S+\s/.test(found[0])) ranges.push({ start: found.index, end: CITED.lastIndex });
  }
  return withoutInner(ranges);
}

/** A wrapped line goes on in lower case; an empty line, a capital, a number or a bullet begins something new. */
function endsAtBreak(found: string, next: string): boolean {
  return found.indexOf("\n", 1) > 0 || next !== next.toLowerCase() || !/[a-zæøåäöü]/.test(next);
}

/** Ranges in order, without those that begin in another. */
function withoutInner(ranges: readonly TextRange[]): TextRange[] {
  let end = -1;
  return ranges
    .slice()
    .sort((a, b) => a.start - b.start)
    .filter((range) => {
      const isOwn = range.start >= end;
      if (isOwn) end = range.end;
      return isOwn;
    });
}

function isAbbreviation(mark: string, last: Token | undefined): boolean {
  return mark === "." && last !== undefined && ABBREVIATION.test(last.word);
}
