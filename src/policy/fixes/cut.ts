import type { TextRange } from "../../mail/quoted-thread";
import { replaced, type Replacement } from "../../mail/replacement";

/** How far to look for what dangles on each side of the gap; bounds the work on any input. */
const REACH = 100;
const LINE_BREAK = /[\r\n\t]/;
const PAIRS = ["()", "[]", "{}", '""', "''", "“”", "””", "„“", "«»"];
const SEPARATORS = "-–—:;,/|·_";
/** A hyphen or dash that belongs to the number behind it, where a space stands in front. */
const NEGATIVE = /^[-–]\d/;
/** Words that point at what was taken out: "Sygemelding for 010190-1234" becomes "Sygemelding". */
const POINTER =
  /\s(?:for|fra|til|om|på|med|af|hos|vedr|vedrørende|ang|angående|og|samt|from|to|about|on|with|of|by|and|regarding)\.?$/i;
const CONJUNCTION = /^(?:og|samt|and|&)\s/i;
/** What stands between the values of a list. */
const LIST_GLUE = /^ {0,3}(?:[,;/&+] {0,3})?(?:(?:og|samt|eller|and|or) {1,3})?$/i;
/** "Answer" and "forwarded" as Outlook writes them in the languages around us. */
const REPLY_PREFIXES = /^(?:\s*(?:sv|vs|vb|re|fw|fwd|aw|wg):)+/i;

/**
 * How to take out the characters from `start` to `end` so that the rest of the line reads as if they had never been
 * there: no doubled spaces, empty brackets, dangling separators or words that lead nowhere. A reply prefix ("SV:")
 * stays. Looks at no more than the line (or table cell) around the gap.
 */
export function cut(text: string, start: number, end: number): Replacement {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.split(LINE_BREAK).pop() || "";
  const prefix = REPLY_PREFIXES.exec(line)?.[0] ?? "";
  const left = line.slice(prefix.length);
  const after = text.slice(end, end + REACH);
  const [right = ""] = after.split(LINE_BREAK, 1);

  const gap = closeGap(left, right);
  const startsAfterPrefix = prefix !== "" && gap.left === "" && gap.right !== "";
  return {
    start: start - left.length + gap.left.length,
    end: end + right.length - gap.right.length,
    text: startsAfterPrefix ? " " : gap.glue,
  };
}

/**
 * How to take out several stretches, which are in order and apart from each other: each as if those behind it were
 * gone already, a list of them as one. No cut reaches into the stretch before it.
 */
export function cutAll(text: string, stretches: readonly TextRange[]): Replacement[] {
  const runs = runsOf(text, stretches);
  let rest = text;
  const cuts: Replacement[] = [];
  for (let place = runs.length - 1; place >= 0; place--) {
    const { start, end } = runs[place] as TextRange;
    const floor = runs[place - 1]?.end ?? 0;
    const gap = cut(rest, Math.max(start, floor), end);
    const here = { ...gap, start: Math.max(gap.start, floor) };
    rest = replaced(rest, [here]);
    cuts.unshift(mergedWithNext(here, cuts));
  }
  return cuts;
}

/** Joins stretches with nothing but a comma or an "og" between them. */
function runsOf(text: string, stretches: readonly TextRange[]): TextRange[] {
  const runs: TextRange[] = [];
  for (const { start, end } of stretches) {
    const before = runs[runs.length - 1];
    if (before && LIST_GLUE.test(text.slice(before.end, start))) {
      runs[runs.length - 1] = { start: before.start, end };
    } else {
      runs.push({ start, end });
    }
  }
  return runs;
}

/** A cut as one of the whole text, together with the cuts behind it (taken off `behind`) that it reaches into. */
function mergedWithNext(here: Replacement, behind: Replacement[]): Replacement {
  let merged = here;
  for (let next = behind[0]; next && next.start < merged.end; next = behind[0]) {
    behind.shift();
    const eaten = Math.min(merged.end - next.start, next.text.length);
    const beyond = merged.end - next.start - eaten;
    const text = merged.text + next.text.slice(eaten);
    merged = { start: merged.start, end: next.end + beyond, text };
  }
  return merged;
}

interface Gap {
  readonly left: string;
  readonly right: string;
  readonly glue: "" | " ";
}

/** Takes away what the gap leaves dangling, one thing at a time, until nothing dangles. */
function closeGap(left: string, right: string): Gap {
  const l = left.replace(/\s{1,100}$/, "");
  const r = right.replace(/^\s{1,100}/, "");
  const l1 = l.slice(-1);
  const r1 = r.charAt(0);

  if (PAIRS.includes(l1 + r1)) return closeGap(l.slice(0, -1), r.slice(1));
  const atStart = l === "" || opens(l1, l === left);
  const atEnd = r === "" || closes(r1, r === right);
  const separated = isSeparator(r1) && !(r !== right && NEGATIVE.test(r));
  if (atStart && (separated || r1 === ".")) return closeGap(l, r.slice(1));
  if (l1 === ":" && separated) return closeGap(left, r.slice(1));
  if (endsSentence(l1) && r1 === ".") return closeGap(left, r.slice(1));
  if (CONJUNCTION.test(r) && (atStart || POINTER.test(l))) {
    return closeGap(left, r.replace(CONJUNCTION, ""));
  }
  if (atEnd || separated) {
    if (isSeparator(l1)) return closeGap(l.slice(0, -1), right);
    if (POINTER.test(l)) return closeGap(l.replace(POINTER, ""), right);
  }
  const spaced = r !== right || (l !== left && !clings(r1));
  return { left: l, right: r, glue: spaced && !atStart && !atEnd ? " " : "" };
}

function isSeparator(character: string): boolean {
  return character !== "" && SEPARATORS.includes(character);
}

function endsSentence(character: string): boolean {
  return character !== "" && ".!?".includes(character);
}

/** Full stops and commas stand close to the word before them. */
function clings(character: string): boolean {
  return ".,;:!?".includes(character);
}

/** A bracket opens wherever it stands; a quotation mark only when it `touches` the gap. */
function opens(character: string, touches: boolean): boolean {
  return PAIRS.some(([opener]) => opener === character && (touches || "([{".includes(character)));
}

function closes(character: string, touches: boolean): boolean {
  return PAIRS.some(([, closer]) => closer === character && (touches || ")]}".includes(character)));
}
