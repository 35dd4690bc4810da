import { digitAt, digitWidth, isLetter } from "../_internal/characters";
import { markupAt } from "../_internal/markup";
import type { DetectContext, Detector, Match } from "../detector";
import { NOTHING_BEHIND, readAfter } from "./after";
import { type Label, readBefore } from "./before";
import { neighbourPoints, standsAlone } from "./edges";
import { weigh } from "./evidence";
import { type Heading, NO_TITLE, type Title, readHeading, titleFor } from "./header";
import { isLookalike, letterCandidateAt, lookalikeCandidateAt } from "./letters";
import { readNumber } from "./number";
import { type Group, readRun } from "./run";
import { type Candidate, candidateAt } from "./shape";

/** Danish personal numbers (CPR), in the ways people write them. What decides: `README.md` in this folder. */
export const cprDetector: Detector = { id: "cpr", category: "identifier", find, mask };

/** A list of this many numbers that all look right is no accident. */
const LIST_LENGTH = 3;

/** One pass over the text. The work per number is bounded, so the whole is linear. */
function find(text: string, context: DetectContext): Match[] {
  const matches: Match[] = [];
  /** Positions in `matches` of numbers that only miss company to be likely. */
  const lonely: number[] = [];
  let shapes = 0;
  let sound = 0;

  let lineStart = 0;
  let lineHasDigits = false;
  /** The last line without digits; read as a heading when a number first asks for it. */
  let headingStart = -1;
  let headingEnd = -1;
  let heading: Heading | null = null;

  /** The number weighed last: the next may continue its list. */
  let lastEnd = -1;
  let lastLabel: Label = "none";
  let lastBare = false;

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      endLine(at++);
    } else if (code < 48 || (code > 57 && code < 0x660) || digitAt(text, at) < 0) at++;
    else {
      const end = readNumbers(at);
      lineHasDigits = true;
      for (; at < end; at++) if (text.charCodeAt(at) === 10) lineStart = at + 1;
    }
  }
  // Most of several ten-digit numbers pass modulus 11 only when they are personal numbers.
  if (sound >= LIST_LENGTH && sound * 5 >= shapes * 3) {
    for (const i of lonely) {
      matches[i] = Object.assign({}, matches[i], { confidence: "likely" as const });
    }
  }
  return matches;

  function endLine(end: number): void {
    if (!lineHasDigits && end - lineStart > 1) {
      headingStart = lineStart;
      headingEnd = end;
      heading = null;
    }
    lineStart = end + 1;
    lineHasDigits = false;
  }

  /** Reads the digits from `start` and returns where to go on. */
  function readNumbers(start: number): number {
    const groups = readRun(text, start);
    const { end } = groups[groups.length - 1] as Group;
    for (let first = 0; first < groups.length; first++) {
      const plain = candidateAt(text, groups, first);
      if (plain !== null) {
        shapes++;
        const { candidate, last } = plain;
        if (consider(candidate, neighbourPoints(groups, first, last, candidate))) first = last;
      } else {
        const unusual = unusualIn((groups[first] as Group).start, end);
        if (unusual !== null && consider(unusual, 0)) return Math.max(end, unusual.end);
      }
    }
    return end;
  }

  /** A number with letters: only where digits touch a letter is there anything to look for. */
  function unusualIn(start: number, end: number): Candidate | null {
    if (end - start > 11) return null;
    const code = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    const touches = isLetter(code) || code === 124 || isLetter(next) || next === 124;
    if (!touches && !isLookalike(text.charCodeAt(start - 1))) return null;
    return letterCandidateAt(text, start) || lookalikeCandidateAt(text, start);
  }

  /** Weighs a candidate and reports it when there is enough to it; false when it is nothing. */
  function consider(candidate: Candidate, neighbours: number): boolean {
    const { start, end, year, bare } = candidate;
    const facts = readNumber(candidate.digits, candidate.kind === "letters");
    if (facts === null || (year !== null && year !== facts.birth.year)) return false;
    if (!standsAlone(text, candidate, lastEnd)) return false;
    if (facts.checksum === "passes") sound++;

    const before = readBefore(text, start);
    // A label right in front decides; the rest of the surroundings would not change its tier.
    const decided = before.label === "cpr" && before.distance <= 3;
    const after = decided ? NOTHING_BEHIND : readAfter(text, end);
    const title = decided ? NO_TITLE : titleOf(candidate, before.continues);
    const weighed = weigh(candidate, facts, before, after, title, neighbours, context.today);
    const { points, label, confidence } = weighed;
    lastEnd = end;
    lastLabel = label;
    lastBare = bare;
    if (confidence === null) return false;
    if (confidence === "possible" && points >= 3 && facts.checksum === "passes") {
      lonely.push(matches.length);
    }
    const { labelStart } = before;
    matches.push(
      labelStart < 0 ? { start, end, confidence } : { start, end, labelStart, confidence },
    );
    return true;
  }

  /** The label a number takes from the list it continues, else from the heading above it. */
  function titleOf({ start, end, bare }: Candidate, continues: number): Title {
    const inList = continues >= 0 && continues === lastEnd && lastLabel !== "none";
    if (inList && (lastLabel === "cpr" || lastBare === bare))
      return { label: lastLabel, person: 0 };
    if (headingStart < 0) return NO_TITLE;
    heading = heading || readHeading(text, headingStart, headingEnd);
    return titleFor(heading, text, lineStart, start, end);
  }
}

/** `010190-••••`: the date as digits or look-alike letters, never the serial; markup and separators are left out. */
function mask(raw: string): string {
  let written = "";
  for (let at = 0; at < raw.length;) {
    const digit = digitAt(raw, at);
    const markup = digit < 0 ? markupAt(raw, at) : null;
    if (digit >= 0) written += String(digit);
    else if (markup === null && (isLetter(raw.charCodeAt(at)) || raw[at] === "|"))
      written += raw[at];
    at = markup === null ? at + digitWidth(raw, at) : markup.end;
  }
  return `${written.slice(0, -4)}-••••`;
}
