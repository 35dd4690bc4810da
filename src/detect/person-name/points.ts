import { isLetter } from "../_words/words";
import type { Candidate, Reading } from "./candidates";
import { cuesAround, cuesOf, TIME } from "./cues";
import { FIRST, SURNAME_LIKE, WORD } from "./traits";
import { wordAt, type NameWord } from "./words";

export const LIKELY = 3;
export const POSSIBLE = 2;
/** "Jens og Mette", "Jens/Mette", "Jens, Mette": what is said about one holds for the other. */
export const AND = /^(?:,? (?:og|and|&|und|och) |, ?| ?[/+] ?| <> )/;

/** All points of a candidate in a subject or a file's name; `follows` when it is joined to a likely one. */
export function pointsInSubject(reading: Reading, found: Candidate, follows: boolean): number {
  const { text, style } = reading;
  const first = found.words[0] as NameWord;
  const last = found.words[found.words.length - 1] as NameWord;
  const cues = cuesAround(text, first.start, last.next);
  if (found.kind === "full") return found.points + cues.before + cues.after;
  const isPlainCapital = style === "sentence" && /^[ \u00a0][A-ZÆØÅ]/.test(text.slice(last.next, last.next + 2));

  if (found.kind === "last") {
    let points = found.points + cues.before + cues.after;
    // Firms that are called by a surname alone are less often called Jensen.
    if (!(first.traits & SURNAME_LIKE) && !cues.isIntroduced && !cues.isMatter) points -= 1;
    if (isPlainCapital) points -= last.isGenitive ? 3 : 1;
    return points;
  }
  const joined = follows ? 2 : 0;
  if (cuesOf(first.folded) & TIME) return found.points + joined / 2 + (cues.isIntroduced ? cues.before : 0);
  // "Grant application": what may be a word needs more than a business word behind it.
  const isDoubtful = first.traits & WORD && (cues.after === 1 || style === "title");
  const after = isDoubtful ? 0 : cues.after;
  let points = found.points + joined + cues.before + after + companion(text, last.next);
  if (last.isGenitive && /^['’]?s? [a-zæøå]{3}/.test(text.slice(last.end, last.end + 6))) points += 1;
  if (isPlainCapital) points -= 1;
  return points - objections(text, first.start, last.next);
}

/** What speaks against a lone first name: quotes around it, a number or a hyphen behind it. */
function objections(text: string, start: number, end: number): number {
  const after = text.slice(end, end + 12);
  if (/["'“”»«]/.test(text.charAt(start - 1)) && /^["'“”»«]/.test(after)) return 3;
  if (/^-[A-Za-zÀ-ɏ]/.test(after)) return 2;
  const isNumbered = /^ ?\d/.test(after);
  // "Aksel 80 år", "Mette 12/3", "Jonas 1. maj".
  return isNumbered && !/^ \d+(?:[./:-]\d|\.? (?:år|year|[jfmasond][a-z]{2}))/.test(after) ? 2 : 0;
}

/** "Ask og Embla": a second first name behind makes a first one of what may be a word. */
function companion(text: string, end: number): number {
  const at = end + (AND.exec(text.slice(end, end + 6))?.[0].length ?? 0);
  if (at === end || !isLetter(text.charCodeAt(at))) return 0;
  const next = wordAt(text, at, false);
  if (!(next.traits & FIRST) || next.shape === "small") return 0;
  return next.traits & WORD ? 0.5 + cuesAround(text, at, next.next).after : 2;
}

/** All points of a candidate in a body: there names are everywhere, and only much evidence makes a note of one. */
export function pointsInBody(text: string, { words, kind, points }: Candidate): number {
  if (kind === "full") return points;
  const { start } = words[0] as NameWord;
  const cues = cuesAround(text, start, (words[words.length - 1] as NameWord).next);
  if (!cues.isMatter) return cues.isIntroduced ? Math.min(points + cues.before - 2, POSSIBLE) : 0;
  return points + cues.before + cues.after - 2;
}
