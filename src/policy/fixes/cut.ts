import type { TextRange } from "../../mail/quoted-thread";
import { replaced, type Replacement } from "../../mail/replacement";
import { prefixesOf } from "../../mail/reply-prefix";

/** How far to look for what dangles on each side of the gap; bounds the work on any input. */
const REACH = 100;
const LINE_BREAK = /[\r\n\t]/;
const PAIRS = ["()", "[]", "{}", '""', "''", "“”", "””", "„“", "„”", "‘’", "’’", "«»", "»«", "»»"];
const SEPARATORS = "-–—:;,/|·_";
/** A hyphen or dash that belongs to the number behind it, where a space stands in front. */
const NEGATIVE = /^[-–]\d/;
const LEADING_WORDS =
  "for|fra|til|om|på|med|af|hos|ved|efter|pga|mht|vedr|ang|from|to|about|on|with|of|by|after|due to|because of";
/** Words that point at what was taken out: "Sygemelding for 010190-1234" becomes "Sygemelding". */
const POINTER = new RegExp(
  `\\s(?:på grund af|i forbindelse med|${LEADING_WORDS}|grundet|ifm|vedrørende|angående|og|samt|and|re|regarding)\\.?$`,
  "i",
);
/** Where one of them leads on, the one before the gap leads nowhere: "Løn for 010190-1234 i maj". */
const POINTS_ON = new RegExp(`^(?:${LEADING_WORDS}|i|pr|in|at|before|until)\\.?\\s`, "i");
/** What makes a name the owner of what follows: "Peter's contract", "Lars' kontrakt". */
const POSSESSIVE = /^['’]s(?![\wæøå])/i;
const BARE_POSSESSIVE = /^['’](?=\s)/;
const CONJUNCTION = /^(?:og|samt|and|&)\s/i;
/** What stands between the values of a list. */
const LIST_GLUE = /^ {0,3}(?:[,;/&+] {0,3})?(?:(?:og|samt|eller|and|or) {1,3})?$/i;

/**
 * How to take out the characters from `start` to `end` so that the rest of the line reads as if they had never been
 * there: no doubled spaces, empty brackets, dangling separators or words that lead nowhere. A reply prefix ("SV:")
 * stays. Looks at no more than the line (or table cell) around the gap.
 */
export function cut(text: string, start: number, end: number): Replacement {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.split(LINE_BREAK).pop() || "";
  const prefix = prefixesOf(line);
  const left = line.slice(prefix.length);
  const after = text.slice(end, end + REACH);
  const [right = ""] = after.split(LINE_BREAK, 1);

  const gap = closeGap(left, withoutPossessive(right, left, text.charAt(end - 1)));
  const startsAfterPrefix = prefix !== "" && gap.left === "" && gap.right !== "";
  return {
    start: start - left.length + gap.left.length,
    end: end + right.length - gap.right.length,
    text: startsAfterPrefix ? " " : gap.glue,
  };
}

/** What is to go, and what to write in its place when a sentence needs a word there. */
export interface Stretch extends TextRange {
  readonly text?: string;
}

/**
 * How to take out several stretches, which are in order and apart from each other: each as if those behind it were
 * gone already, a list of them as one. No cut reaches into the stretch before it.
 */
export function cutAll(text: string, stretches: readonly Stretch[]): Replacement[] {
  const runs = runsOf(text, stretches);
  let rest = text;
  const cuts: Replacement[] = [];
  for (let place = runs.length - 1; place >= 0; place--) {
    const { start, end, text: instead } = runs[place] as Stretch;
    const floor = runs[place - 1]?.end ?? 0;
    const gap =
      instead === undefined
        ? cut(rest, Math.max(start, floor), end)
        : { start, end, text: instead };
    const here = { ...gap, start: Math.max(gap.start, floor) };
    rest = replaced(rest, [here]);
    cuts.unshift(mergedWithNext(here, cuts));
  }
  return cuts;
}

function runsOf(text: string, stretches: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const before = runs[runs.length - 1];
    if (before && areListed(text, before, stretch)) {
      runs[runs.length - 1] = { ...before, end: stretch.end };
    } else {
      runs.push(stretch);
    }
  }
  return runs;
}

/** True for stretches with nothing but a comma or an "og" between them. */
export function areListed(text: string, first: TextRange, second: TextRange): boolean {
  return LIST_GLUE.test(text.slice(first.end, second.start));
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
  if (endsSentence(l1) && (r1 === "." || r1 === l1)) return closeGap(left, r.slice(1));
  if (CONJUNCTION.test(r) && (atStart || POINTER.test(l))) {
    return closeGap(left, r.replace(CONJUNCTION, ""));
  }
  if (atEnd || separated) {
    if (isSeparator(l1)) return closeGap(l.slice(0, -1), right);
  }
  const leadsNowhere = atEnd || separated || /^[?!]/.test(r) || POINTS_ON.test(r);
  if (leadsNowhere && POINTER.test(l)) return closeGap(l.replace(POINTER, ""), right);
  const spaced = r !== right || (l !== left && !clings(r1));
  return { left: l, right: r, glue: spaced && !atStart && !atEnd ? " " : "" };
}

/** `last` is the value's: only behind an "s" an apostrophe alone says whose it is, unless it closes a quotation. */
function withoutPossessive(right: string, left: string, last: string): string {
  if (POSSESSIVE.test(right)) return right.replace(POSSESSIVE, "");
  return /[sxz]/i.test(last) && !/['‘’]/.test(left) ? right.replace(BARE_POSSESSIVE, "") : right;
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
