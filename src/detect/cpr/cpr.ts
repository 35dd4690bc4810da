import { isDigit, withAsciiDigits } from "../_words/characters";
import { digitRuns } from "../_internal/digit-runs";
import { isProse } from "../finding";
import type { DetectContext, Detector, Match } from "../detector";
import { standsAlone } from "./edges";
import { weigh } from "./evidence";
import { NO_TITLE, type Title, newLines, titleFor } from "./heading";
import { unusualCandidateAt } from "./letters";
import { readNumber } from "./number";
import { isSomebodysCase } from "./somebodys-case";
import { partedCandidateAt } from "./parted";
import { type Candidate, beginsLikeDate, candidateAt, gapReader } from "./shape";
import {
  type Label,
  NO_MEANING,
  REACH_BEFORE,
  labelForPurpose,
  meaningBefore,
  readBefore,
  readBehind,
} from "./surroundings";

/** Danish personal numbers (CPR), in the ways people write them. What decides: `README.md` in this folder. */
export const cprDetector: Detector = { id: "cpr", category: "identifier", find, mask };

/** A number of more digits behind a candidate is none that belongs to it. */
const LONGEST_BEHIND = 5;

/** With a year of four digits. */
const LONGEST_WRITTEN = 12;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A list of this many numbers that all look right is no accident. */
const LIST_LENGTH = 3;

/** One pass over the runs of digits. The work per run is bounded, so the whole is linear. */
function find(source: string, context: DetectContext): Match[] {
  const text = withAsciiDigits(source);
  const runs = digitRuns(text);
  const gapBehind = gapReader(text, runs);
  const lines = newLines();
  const isNamedBefore = mentionReader(text);
  const matches: Match[] = [];
  /** Matches that only miss company to be likely. */
  const lonely: Mutable<Match>[] = [];
  let shapes = 0;
  let sound = 0;
  /** The number weighed last: the next may continue its list. */
  let last: Candidate | null = null;
  let lastLabel: Label = "";

  let run = 0;
  while (run < runs.count) {
    const start = runs.starts[run] as number;
    const end = runs.ends[run] as number;
    const length = end - start;
    const plain = beginsLikeDate(text, start, length)
      ? candidateAt(text, runs, gapBehind, run)
      : null;
    if (plain !== null || length === 10) shapes++;
    const candidate =
      plain || unusualCandidateAt(text, start, end) || partedCandidateAt(text, runs, run);
    const past = candidate !== null && consider(candidate) ? candidate.end : end;
    do run++;
    while (run < runs.count && (runs.starts[run] as number) < past);
  }
  // Most of several ten-digit numbers pass modulus 11 only when they are personal numbers.
  if (sound >= LIST_LENGTH && sound * 5 >= shapes * 3) {
    for (const match of lonely) if (match.confidence === "possible") match.confidence = "likely";
  }
  return matches;

  /** Weighs a candidate and reports it when there is enough to it; false when it is nothing. */
  function consider(candidate: Candidate): boolean {
    const { start, end } = candidate;
    const facts = readNumber(candidate.digits);
    if (facts === null || !standsAlone(text, candidate, last === null ? -1 : last.end))
      return false;
    if (facts.checksum === "sound") sound++;

    const { kinds, labelStart, continues } = readBefore(text, start);
    const meaning = meaningBefore(kinds);
    let { label, person } = meaning;
    if ("ODT".indexOf(label || "C") >= 0 && isNamedBefore(start))
      label = labelForPurpose(text, start, label);
    // Nobody writes a telephone number as six digits, a hyphen and four.
    if (label === "T" && candidate.points > 2) label = "";
    // "Ordre til Jens Hansen 0101901234" is the order's; written as a personal number it would be his.
    if (meaning.isBeyondName && candidate.kind === "digits" && end - start === 10) label = "S";
    // "#120345-0012" is a ticket as a rule, "borger #010190-1234" is not.
    let around = text.charAt(start - 1) === "#" ? -2 : 0;
    // A label right in front decides, unless the number stands in a column or has another label in brackets.
    const isOpen = label === "" || label === "S";
    const isCell = beginsCell(text, start);
    const digitsBehind = text.charCodeAt(end) === 32 ? digitsFrom(text, end + 1) : 0;
    if (meaning.isAbove || isCell || isOpen || (label !== "C" && text.charAt(end + 1) === "(")) {
      const behind = digitsBehind > LONGEST_BEHIND ? NO_MEANING : readBehind(text, end);
      const title = titleOf(start, continues, isCell, meaning.isAbove);
      if (title.isColumn && (meaning.isAbove || title.label === "C")) ({ label } = title);
      else if (isOpen) label = behind.label || title.label || label;
      if (behind.label === "C") label = "C";
      person = Math.max(person, behind.person, title.person);
    }
    // "Ida Holms kontrakt 010190-1234": a case that is called after somebody.
    if (
      label === "O" &&
      candidate.points > 2 &&
      !isProse(context.where) &&
      isSomebodysCase(text, start)
    )
      label = "";
    if (candidate.points < 3 && label !== "C") {
      // Account, telephone and item numbers have digits right beside them.
      if (continues === start - 1 && text.charAt(continues) === " " && !isLast(continues))
        around -= 4;
      if (digitsBehind > 0 && digitsBehind <= LONGEST_BEHIND) around -= 3;
    }
    const confidence = weigh(candidate, facts, label, around + person, context);
    last = candidate;
    lastLabel = label;
    if (confidence === null) return false;
    // The second half of a mathematical digit belongs to it.
    const past = end + ((source.charCodeAt(end) & 0xfc00) === 0xdc00 ? 1 : 0);
    const match: Mutable<Match> = { start, end: past, confidence };
    if (meaning.isDirect) match.labelStart = labelStart;
    if ((label === "" || label === "S") && facts.checksum === "sound") lonely.push(match);
    matches.push(match);
    return true;
  }

  /** What a cell or a line takes from the heading above it; else the label of the list that the number continues. */
  function titleOf(start: number, continues: number, isCell: boolean, isAbove: boolean): Title {
    const isInList =
      !isCell && isLast(continues) && lastLabel !== "" && (lastLabel === "C" || !isAbove);
    if (isInList) return { label: lastLabel, person: 0, isColumn: false };
    return isCell || isAbove ? titleFor(lines, text, runs, run, start) : NO_TITLE;
  }

  function isLast(end: number): boolean {
    return last !== null && last.end === end;
  }
}

/** Tells whether personal numbers are mentioned shortly before an offset; to be asked in the order of the text. */
function mentionReader(text: string): (start: number) => boolean {
  const mention = /cpr|person/gi;
  let last = -Infinity;
  let next = 0;
  return (start) => {
    while (next < start) {
      last = next;
      next = mention.test(text) ? mention.lastIndex : Infinity;
    }
    return last > 0 && start - last < REACH_BEFORE;
  };
}

/** True for a cell of a table that is not the first of its row. */
function beginsCell(text: string, start: number): boolean {
  const last = text.charAt(start - 1);
  const before = text.charAt(start - 2);
  if (last === " ") return before === "|" || before === " ";
  return /[\t;|,]/.test(last === '"' || last === "'" ? before : last);
}

/** How many digits there are from an offset on; `LONGEST_BEHIND` and one for more. */
function digitsFrom(text: string, start: number): number {
  let at = start;
  while (at - start <= LONGEST_BEHIND && isDigit(text.charCodeAt(at))) at++;
  return at - start;
}

/** `010190-••••`: the date as digits or look-alike letters, never the serial; markup and separators are left out. */
function mask(raw: string): string {
  const written = withAsciiDigits(raw).replace(/<[^>]*>|&[^;]*;|[^\da-z|]/gi, "");
  // Words between the parts, "070761 og de sidste fire er 4285".
  const date = written.length > LONGEST_WRITTEN ? /^\d*/.exec(written)?.[0] : undefined;
  return `${date ?? written.slice(0, -4)}-••••`;
}
