import type { DetectContext, Match } from "../detector";
import type { Confidence } from "../finding";
import { type DigitRuns, digitRuns } from "./digit-runs";
import { type NumberLabel, labelOf } from "./number-labels";
import { likelyRuns, standsAlone } from "./written-numbers";

/** What may be a number of the kind looked for. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** How to find one kind of number. */
export interface NumberKind<Found extends Candidate> {
  /** The candidate that begins at a run of digits, or null. Called for every run of `likelyRuns`, so cheap rejections come first. */
  read(text: string, runs: DigitRuns, run: number, context: DetectContext): Found | null;
  /** What a candidate amounts to in its surroundings. */
  judge(found: Found, label: NumberLabel, text: string, context: DetectContext): Confidence | null;
}

/**
 * Numbers of one kind in a text. Written alike: candidates are read from the runs of digits, must stand alone, and are
 * judged by their label; the numbers of a list share the label of the first.
 */
export function findNumbers<Found extends Candidate>(
  text: string,
  context: DetectContext,
  { read, judge }: NumberKind<Found>,
): Match[] {
  const runs = digitRuns(text);
  const matches: Match[] = [];
  let end = 0;
  let lastLabel: NumberLabel | null = null;
  const likely = likelyRuns(text);
  for (let index = 0; index < likely.length; index++) {
    const run = likely[index] as number;
    const found = read(text, runs, run, context);
    if (found === null || found.start < end || !standsAlone(text, found.start, found.end)) continue;
    let label = labelOf(text, found.start, found.end);
    const { continues } = label;
    // The number in front may end in a letter.
    const isNext = continues === end || continues === end - 1;
    if (label.name === null && lastLabel !== null && isNext) label = lastLabel;
    const confidence = judge(found, label, text, context);
    if (confidence === null) continue;
    ({ end } = found);
    lastLabel = { ...label, start: -1 };
    const match = { start: found.start, end, confidence };
    const labelled =
      label.start >= 0 &&
      label.distance + label.names === 0 &&
      label.name !== "other" &&
      label.name !== "numbered";
    matches.push(labelled ? { ...match, labelStart: label.start } : match);
  }
  return matches;
}
