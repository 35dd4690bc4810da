import type { Match } from "../detector";
import type { Confidence } from "../finding";
import { endOf, startOf, type Candidate, type Reading } from "./candidate";
import { jointAt, LONGEST_JOINT } from "./joint";
import { LIKELY, POSSIBLE } from "./points";
import { isRuledOut } from "./ruled-out";

/** "Stormene Adam og Allan", "Tom & Jerry". */
const PAIR = /^ (?:og|and|[&+]) $/;
/** What may be between two first names of a row. */
const ROW = /^(?:,| og) $/;

/** Behind a name of a row that goes on. */
const GOES_ON = /^(?:, [A-ZÆØÅ][a-zæøå]{1,15}){0,4},? (?:og|and|&) [A-ZÆØÅ]/;
const LONGEST_ROW = 90;

/** The names found in a text so far, from left to right: what is joined to one shares its lot. */
export class FoundNames {
  readonly matches: Match[] = [];
  /** The last match; whether it is a lone first name, and where the row of such names begins that it belongs to. */
  private previous: Match | undefined;
  private isSingle = false;
  private row = 0;
  /** Where the last name ends that was ruled out. */
  private ruledOut: number;
  /** It was a lone first name, of which a row may follow. */
  private isRowOut = false;

  constructor(private readonly text: string) {
    this.ruledOut = text.length;
  }

  /** The last match when nothing but "og" or the like is between it and a name that begins at `start`. */
  before(start: number): Confidence | undefined {
    return this.previous && isJoined(this.text, this.previous.end, start)
      ? this.previous.confidence
      : undefined;
  }

  /** Takes a candidate that is worth so many points or leaves it, and tells up to where the text has been read. */
  add(reading: Reading, found: Candidate, points: number, isOwn: boolean): number {
    const start = startOf(found);
    const end = endOf(found);
    const isPair =
      this.isSingle && found.kind !== "unknown" && this.isPaired(this.previous?.end, start);
    // "Priser hos Sanne Alexandra": what speaks against both speaks against the second word as well.
    if (points < POSSIBLE && !isPair) return found.kind === "full" ? end : start;
    const follows = this.before(start) !== undefined;
    if (this.isNobody(reading, found, follows)) {
      // "Stormene Adam og Allan", "Aage og Johanne Hansens Fond": joined to what is nobody is nobody either.
      if (isPair) this.matches.length = this.row;
      this.isSingle = false;
      this.isRowOut = found.kind === "first";
      return (this.ruledOut = end);
    }
    if (points < POSSIBLE) return start;
    if (!this.isSingle || !ROW.test(this.text.slice(this.previous?.end, start)))
      this.row = this.matches.length;
    this.previous = { start, end, confidence: points >= LIKELY && !isOwn ? "likely" : "possible" };
    this.isSingle = found.kind === "first";
    this.matches.push(this.previous);
    return end;
  }

  private isNobody(reading: Reading, found: Candidate, follows: boolean): boolean {
    if (isRuledOut(reading, found, follows)) return true;
    if (found.kind !== "first") return false;
    const [start, end] = [startOf(found), endOf(found)];
    // "Flags Charlie, Oscar and Victor"
    const isNext = this.isRowOut && this.text.slice(this.ruledOut, start) === ", ";
    return (
      (isNext && GOES_ON.test(this.text.slice(end, end + LONGEST_ROW))) ||
      this.isPaired(this.ruledOut, start)
    );
  }

  private isPaired(end: number | undefined, start: number): boolean {
    return PAIR.test(this.text.slice(end, start));
  }
}

/** "Jens og Mette": nothing but such a joint is between two names. */
function isJoined(text: string, end: number, start: number): boolean {
  return start > end && start - end <= LONGEST_JOINT && jointAt(text, end) === start - end;
}
