import type { DigitRuns } from "../_internal/digit-runs";
import { isDigit } from "../_words/characters";
import { type Where, isProse } from "../finding";
import { BEFORE_DIGITS_POINTS, BESIDE_DIGITS_POINTS, TICKET_POINTS } from "./evidence";
import { NO_TITLE, type Title, newLines, titleFor } from "./heading";
import type { Candidate } from "./shape";
import { isSomebodysCase } from "./somebodys-case";
import {
  type Label,
  type Meaning,
  type MeaningBefore,
  NO_MEANING,
  REACH_BEFORE,
  labelForPurpose,
  meaningBefore,
  readBefore,
  readBehind,
} from "./surroundings";

/** What stands around a number. */
export interface Around {
  readonly label: Label;
  /** The points of all but the label: people, and digits beside it. */
  readonly points: number;
  /** Where the label begins, when it stands right in front. */
  readonly labelStart: number | undefined;
}

/** The number weighed last, and what it was called: the next may continue its list. */
export interface Previous {
  readonly end: number;
  readonly label: Label;
}

export const NO_PREVIOUS: Previous = { end: -1, label: "" };

/** A number of more digits behind a candidate is none that belongs to it. */
const LONGEST_BEHIND = 5;

/** A candidate and what its surroundings are told by. */
interface Place {
  readonly candidate: Candidate;
  readonly run: number;
  readonly digitsBehind: number;
  readonly isCell: boolean;
  readonly before: MeaningBefore;
  /** Ends a list so far, which this one continues. */
  readonly previous: Previous | null;
}

/** Reads what stands around the numbers of a text; to be asked in its order, each with the run it begins with. */
export function aroundReader(
  text: string,
  runs: DigitRuns,
  where: Where,
): (candidate: Candidate, run: number, previous: Previous) => Around {
  const lines = newLines();
  const isNamedBefore = mentionReader(text);

  return (candidate, run, last) => {
    const { start, end, points: written } = candidate;
    const { kinds, labelStart, continues } = readBefore(text, start);
    const before = meaningBefore(kinds);
    const digitsBehind = text.charCodeAt(end) === 32 ? digitsFrom(text, end + 1) : 0;
    const previous = continues >= 0 && continues === last.end ? last : null;
    const isCell = beginsCell(text, start);
    const place: Place = { candidate, run, digitsBehind, isCell, before, previous };

    const inFront = labelInFront(place);
    const isDecided = !before.isAbove && !isCell && !isOpen(inFront) && !isRemarked(inFront, end);
    const meaning = isDecided ? { label: inFront, person: before.person } : weighed(place, inFront);
    // "Ida Holms kontrakt 010190-1234": a case that is called after somebody.
    const isCalledAfter =
      meaning.label === "O" && written > 2 && !isProse(where) && isSomebodysCase(text, start);
    const label = isCalledAfter ? "" : meaning.label;

    let points = meaning.person;
    // "#120345-0012" is a ticket as a rule, "borger #010190-1234" is not.
    if (text.charAt(start - 1) === "#") points += TICKET_POINTS;
    if (written < 3 && label !== "C") {
      const isBeside = continues === start - 1 && text.charAt(continues) === " ";
      if (isBeside && previous === null) points += BESIDE_DIGITS_POINTS;
      if (digitsBehind > 0 && digitsBehind <= LONGEST_BEHIND) points += BEFORE_DIGITS_POINTS;
    }
    return { label, points, labelStart: before.isDirect ? labelStart : undefined };
  };

  function labelInFront({ candidate, before }: Place): Label {
    const { start, end, kind, points } = candidate;
    let { label } = before;
    const isOther = label === "O" || label === "D" || label === "T";
    if (isOther && isNamedBefore(start)) label = labelForPurpose(text, start, label);
    // Nobody writes a telephone number as six digits, a hyphen and four.
    if (label === "T" && points > 2) label = "";
    // "Ordre til Jens Hansen 0101901234" is the order's; written as a personal number it would be his.
    return before.isBeyondName && kind === "digits" && end - start === 10 ? "S" : label;
  }

  /** Another label may stand behind the number in brackets. */
  function isRemarked(label: Label, end: number): boolean {
    return label !== "C" && text.charAt(end + 1) === "(";
  }

  /** What the words in front come to beside those behind and the title above. */
  function weighed(place: Place, inFront: Label): Meaning {
    const { candidate, digitsBehind, before } = place;
    const behind = digitsBehind > LONGEST_BEHIND ? NO_MEANING : readBehind(text, candidate.end);
    const title = titleOf(place);
    let label = inFront;
    if (title.isColumn && (before.isAbove || title.label === "C")) ({ label } = title);
    else if (isOpen(inFront)) label = behind.label || title.label || inFront;
    if (behind.label === "C") label = "C";
    return { label, person: Math.max(before.person, behind.person, title.person) };
  }

  /** What a cell or a line takes from the heading above it; else the label of the list that the number continues. */
  function titleOf({ candidate, run, isCell, before, previous }: Place): Title {
    const label = previous === null || isCell ? "" : previous.label;
    if (label !== "" && (label === "C" || !before.isAbove)) {
      return { label, person: 0, isColumn: false };
    }
    return isCell || before.isAbove ? titleFor(lines, text, runs, run, candidate.start) : NO_TITLE;
  }
}

/** True where no label says what a number is. */
function isOpen(label: Label): boolean {
  return label === "" || label === "S";
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
