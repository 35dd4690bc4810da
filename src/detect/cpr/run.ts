import {
  digitAt,
  digitWidth,
  isDash,
  isInvisible,
  isNewline,
  isSpace,
} from "../_internal/characters";
import { markupAt } from "../_internal/markup";

/** What stands between two groups of digits. `odd`: unusual, but a reader would still join the groups. */
export type Separator =
  | "joined"
  | "dash"
  | "spaced-dash"
  | "wrapped-dash"
  | "space"
  | "dot"
  | "slash"
  | "tab"
  | "odd";

/** Digits without a visible character between them, and what joins them to the group before. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Number of digits; more than 12 are counted as 13. */
  readonly count: number;
  /** The separator in front; null for the first group of a run. */
  readonly before: Separator | null;
}

const LONGEST_RUN = 64;
const LONGEST_SEPARATOR = 16;
const ODD_CHARACTERS = "_*~:()+·•";

/** The groups of digits from an offset that holds a digit, as far as separators join them. */
export function readRun(text: string, from: number): Group[] {
  const groups: Group[] = [];
  let start = from;
  let before: Separator | null = null;
  let count = 0;
  let at = from;
  for (;;) {
    while (digitAt(text, at) >= 0) {
      at += digitWidth(text, at);
      if (count < 13) count++;
    }
    const next = readSeparator(text, at);
    if (next !== null && next.kind === "joined") {
      at = next.end;
      continue;
    }
    groups.push({ start, end: at, count, before });
    if (next === null || groups.length === LONGEST_RUN) return groups;
    ({ end: at, kind: before } = next);
    start = at;
    count = 0;
  }
}

interface ReadSeparator {
  readonly end: number;
  readonly kind: Separator;
}

/** The separator at an offset when a digit follows it, else null. */
function readSeparator(text: string, from: number): ReadSeparator | null {
  let spaces = 0;
  let tabs = 0;
  let dashes = 0;
  let dots = 0;
  let slashes = 0;
  let odds = 0;
  let newlines = 0;
  let at = from;
  for (let step = 0; digitAt(text, at) < 0; step++) {
    if (step === LONGEST_SEPARATOR || at >= text.length) return null;
    const code = text.charCodeAt(at);
    if (code === 9) tabs++;
    else if (isSpace(code)) spaces++;
    else if (isDash(code)) dashes++;
    else if (code === 46 /* . */) dots++;
    else if (code === 47 /* / */) slashes++;
    else if (isNewline(code)) newlines++;
    else if (newlines > 0 && (code === 62 /* > */ || code === 124) /* | */) spaces++;
    else if (ODD_CHARACTERS.indexOf(text.charAt(at)) >= 0) odds++;
    else if (!isInvisible(code)) {
      const markup = markupAt(text, at);
      if (markup === null) return null;
      if (markup.kind === "space") spaces++;
      else if (markup.kind === "dash") dashes++;
      at = markup.end;
      continue;
    }
    at++;
  }
  const others = tabs + dots + slashes + odds;
  const kind =
    dashes > 0
      ? dashed(dashes, spaces, newlines, others)
      : undashed(spaces, tabs, dots, slashes, odds, newlines);
  return kind === null ? null : { end: at, kind };
}

function dashed(
  dashes: number,
  spaces: number,
  newlines: number,
  others: number,
): Separator | null {
  if (others > 0 || dashes > 2) return null;
  if (newlines > 0) return dashes === 1 ? "wrapped-dash" : null;
  if (dashes === 2) return "odd";
  if (spaces > 4) return null;
  return spaces === 0 ? "dash" : "spaced-dash";
}

function undashed(
  spaces: number,
  tabs: number,
  dots: number,
  slashes: number,
  odds: number,
  newlines: number,
): Separator | null {
  if (newlines > 0 || spaces > 3) return null;
  const marks = tabs + dots + slashes + odds;
  if (marks === 0) return spaces === 0 ? "joined" : spaces === 1 ? "space" : "odd";
  if (odds > 0) return marks <= 2 && odds === marks ? "odd" : null;
  if (marks > 1) return null;
  return tabs > 0 ? "tab" : dots > 0 ? "dot" : "slash";
}
