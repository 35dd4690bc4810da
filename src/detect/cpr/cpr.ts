import { digitRuns } from "../_internal/digit-runs";
import { withAsciiDigits } from "../_words/characters";
import type { DetectContext, Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { type Around, NO_PREVIOUS, type Previous, aroundReader } from "./around";
import { standsAlone } from "./edges";
import { weigh } from "./evidence";
import { resembles, unusualCandidateAt } from "./letters";
import { readNumber } from "./number";
import { partedCandidateAt } from "./parted";
import { type Candidate, beginsLikeDate, candidateAt, gapReader } from "./shape";

/** Danish personal numbers (CPR), in the ways people write them. What decides: `README.md` in this folder. */
export const cprDetector: Detector = { id: "cpr", category: "identifier", find, mask };

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
  const readAround = aroundReader(text, runs, context.where);
  const matches: Match[] = [];
  /** Matches that only miss company to be likely. */
  const lonely: Mutable<Match>[] = [];
  let shapes = 0;
  let sound = 0;
  let previous: Previous = NO_PREVIOUS;

  let run = 0;
  while (run < runs.count) {
    const start = runs.starts[run] as number;
    const end = runs.ends[run] as number;
    const length = end - start;
    const isDate = beginsLikeDate(text, start, length);
    const plain = isDate ? candidateAt(text, runs, gapBehind, run) : null;
    if (plain !== null || length === 10) shapes++;
    // By far most runs end here: these digits are no date, and only letters in front could begin another.
    const candidate =
      isDate || resembles(text, start - 1)
        ? plain || unusualCandidateAt(text, start, end) || partedCandidateAt(text, runs, run)
        : null;
    const facts = candidate && readNumber(candidate.digits);
    let past = end;
    if (candidate !== null && facts !== null && standsAlone(text, candidate, previous.end)) {
      const isSound = facts.checksum === "sound";
      if (isSound) sound++;
      const around = readAround(candidate, run, previous);
      const { label } = around;
      previous = { end: candidate.end, label };
      const confidence = weigh(candidate, facts, label, around.points, context);
      if (confidence !== null) {
        const match = matchOf(source, candidate, around, confidence);
        if ((label === "" || label === "S") && isSound) lonely.push(match);
        matches.push(match);
        past = candidate.end;
      }
    }
    do run++;
    while (run < runs.count && (runs.starts[run] as number) < past);
  }
  // Most of several ten-digit numbers pass modulus 11 only when they are personal numbers.
  if (sound >= LIST_LENGTH && sound * 5 >= shapes * 3) {
    for (const match of lonely) if (match.confidence === "possible") match.confidence = "likely";
  }
  return matches;
}

function matchOf(
  source: string,
  { start, end }: Candidate,
  { labelStart }: Around,
  confidence: Confidence,
): Mutable<Match> {
  // The second half of a mathematical digit belongs to it.
  const past = end + ((source.charCodeAt(end) & 0xfc00) === 0xdc00 ? 1 : 0);
  const match: Mutable<Match> = { start, end: past, confidence };
  if (labelStart !== undefined) match.labelStart = labelStart;
  return match;
}

/** `010190-••••`: the date as digits or look-alike letters, never the serial; markup and separators are left out. */
function mask(raw: string): string {
  const written = withAsciiDigits(raw).replace(/<[^>]*>|&[^;]*;|[^\da-z|]/gi, "");
  // Words between the parts, "070761 og de sidste fire er 4285".
  const date = written.length > LONGEST_WRITTEN ? /^\d*/.exec(written)?.[0] : undefined;
  return `${date ?? written.slice(0, -4)}-••••`;
}
