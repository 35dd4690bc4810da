import { digitAt, digitWidth, isLetter, isNewline } from "../_internal/characters";
import { markupAt } from "../_internal/markup";
import type { DetectContext, Detector, Match } from "../detector";
import { NOTHING_BEHIND, readAfter } from "./after";
import { type Label, readBefore } from "./before";
import { edgePoints, neighbourPoints } from "./edges";
import { type Evidence, tierOf, weigh } from "./evidence";
import { type Heading, NO_TITLE, type Title, readHeading, titleFor } from "./header";
import { letterCandidateAt, lookalikeAt, lookalikeCandidateAt } from "./letters";
import { readNumber } from "./number";
import { type Group, readRun } from "./run";
import { type Candidate, candidateAt } from "./shape";

/** Danish personal numbers (CPR), in the ways people write them. What decides: `README.md` in this folder. */
export const cprDetector: Detector = {
  id: "cpr",
  category: "identifier",
  find: (text, context) => new Scan(text, context).run(),
  mask: maskCpr,
};

/** `010190-••••`: the date as digits or look-alike letters, never the serial; markup and separators are left out. */
export function maskCpr(raw: string): string {
  let written = "";
  for (let at = 0; at < raw.length;) {
    const digit = digitAt(raw, at);
    if (digit >= 0) {
      written += String(digit);
      at += digitWidth(raw, at);
      continue;
    }
    const markup = markupAt(raw, at);
    if (markup === null && (isLetter(raw.charCodeAt(at)) || raw[at] === "|")) written += raw[at];
    at = markup === null ? at + 1 : markup.end;
  }
  return `${written.slice(0, -4)}-••••`;
}

/** A list of this many numbers that all look right is no accident. */
const LIST_LENGTH = 3;

/** One pass over a text. Work per number is bounded, so the whole is linear. */
class Scan {
  private readonly matches: Match[] = [];
  /** Positions in `matches` of numbers that only miss company to be likely. */
  private readonly lonely: number[] = [];
  private shapes = 0;
  private sound = 0;
  private lineStart = 0;
  private lineHasDigits = false;
  private heading: Heading | null = null;
  private headingStart = -1;
  private headingEnd = -1;
  private last: { readonly end: number; readonly label: Label; readonly bare: boolean } = {
    end: -1,
    label: "none",
    bare: false,
  };

  constructor(
    private readonly text: string,
    private readonly context: DetectContext,
  ) {}

  run(): Match[] {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (code === 10) this.endLine(at++);
      else if (code < 48 || (code > 57 && code < 0x660) || digitAt(text, at) < 0) at++;
      else at = this.readFrom(at);
    }
    return this.withCompany();
  }

  /** A line without digits, not blank, may be the heading of what follows. */
  private endLine(at: number): void {
    if (!this.lineHasDigits && at - this.lineStart > 1) {
      this.heading = null;
      this.headingStart = this.lineStart;
      this.headingEnd = at;
    }
    this.lineStart = at + 1;
    this.lineHasDigits = false;
  }

  /** Reads the digits from `at` and returns where to go on. */
  private readFrom(at: number): number {
    this.lineHasDigits = true;
    const { text } = this;
    const groups = readRun(text, at);
    let next = (groups[groups.length - 1] as Group).end;
    for (let first = 0; first < groups.length; first++) {
      const plain = candidateAt(text, groups, first);
      if (plain !== null) {
        this.shapes++;
        const neighbours = neighbourPoints(groups, first, plain.last, plain.candidate);
        if (this.consider(plain.candidate, neighbours)) first = plain.last;
        continue;
      }
      const unusual =
        letterCandidateAt(text, groups, first) ?? this.lookalikeIn(groups, first, next);
      if (unusual !== null && this.consider(unusual, 0)) {
        next = Math.max(next, unusual.end);
        break;
      }
    }
    this.noteLineBreaks(at, next);
    return next;
  }

  /** Only where a run touches a letter that resembles a digit is there anything to look for. */
  private lookalikeIn(groups: readonly Group[], first: number, end: number): Candidate | null {
    const { text } = this;
    const { start } = groups[first] as Group;
    const inside = lookalikeAt(text, end) >= 0 || lookalikeAt(text, end + 1) >= 0;
    if (!(first === 0 && lookalikeAt(text, start - 1) >= 0) && !inside) return null;
    return groups.length - first > 3 ? null : lookalikeCandidateAt(text, start);
  }

  /** Weighs a candidate and reports it when there is enough to it; false when it is nothing. */
  private consider(candidate: Candidate, neighbours: number): boolean {
    const { text, context } = this;
    const facts = readNumber(candidate.digits, candidate.letters);
    if (facts === null) return false;
    if (candidate.year !== null && candidate.year !== facts.birth.year) return false;
    const edges = edgePoints(text, candidate, this.last.end);
    if (edges === null) return false;
    if (facts.checksum === "passes") this.sound++;

    const before = readBefore(text, candidate.start);
    // A label right in front decides; the rest of the surroundings would not change its tier.
    const decided = before.label === "cpr" && before.distance <= 3;
    const after = decided ? NOTHING_BEHIND : readAfter(text, candidate.end);
    const above = decided ? NO_TITLE : this.above(candidate, before.continues);
    const evidence: Evidence = {
      candidate,
      facts,
      before,
      after,
      heading: above.label,
      headingPerson: above.person,
      surroundings: edges + neighbours,
      today: context.today,
    };
    const weighed = weigh(evidence);
    this.last = { end: candidate.end, label: weighed.label, bare: candidate.bare };
    const confidence = tierOf(weighed, evidence);
    if (confidence === null) return false;
    const { start, end } = candidate;
    if (confidence === "possible" && weighed.points >= 3 && facts.checksum === "passes") {
      this.lonely.push(this.matches.length);
    }
    const { labelStart } = before;
    this.matches.push(
      labelStart < 0 ? { start, end, confidence } : { start, end, labelStart, confidence },
    );
    return true;
  }

  /** The label a number takes from the list it continues, else from the heading above it. */
  private above(candidate: Candidate, continues: number): Title {
    const { last } = this;
    if (continues >= 0 && continues === last.end) {
      if (last.label === "cpr" || last.bare === candidate.bare) {
        if (last.label !== "none") return { label: last.label, person: 0 };
      }
    }
    if (this.headingStart < 0) return NO_TITLE;
    this.heading = this.heading ?? readHeading(this.text, this.headingStart, this.headingEnd);
    return titleFor(this.heading, this.text, this.lineStart, candidate.start, candidate.end);
  }

  private noteLineBreaks(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (isNewline(this.text.charCodeAt(at))) this.lineStart = at + 1;
    }
  }

  /** Most of several ten-digit numbers pass modulus 11 only when they are personal numbers. */
  private withCompany(): Match[] {
    if (this.sound < LIST_LENGTH || this.sound * 5 < this.shapes * 3) return this.matches;
    for (const index of this.lonely) {
      this.matches[index] = { ...(this.matches[index] as Match), confidence: "likely" };
    }
    return this.matches;
  }
}
