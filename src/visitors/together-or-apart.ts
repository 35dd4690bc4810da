/** Names that are written in one word or in several: "Al-Sayed" and "Alsayed", "Anne Marie" and "Annemarie". */
import type { Word } from "./words";

const JOINT = /^[ \u00a0\-\u2010\u2011_.'’]$/;
/** In front of a last name, with it or apart from it: "de la Cruz", "MacDonald". */
const PARTICLES = new Set(
  "al el ul as ad an abd abu bin ben ibn bint van von vander der den de la le les lo los las del della di da do dos du des ten ter te zu zur zum mac mc mag o d l st san santa saint fitz af av".split(
    " ",
  ),
);

export interface Written {
  /** Of so many words of the text. */
  readonly length: number;
  /** False where it may be another name in the same letters: "Ann Elise" and "Anne Lise", "Lund Holm" and "Lundholm". */
  readonly isSure: boolean;
}

/** Of a whole name, or of its first names or its last name alone. */
type Part = "whole" | "first" | "last";

/** The name that begins at a word, whatever its words are parted by; null when other letters follow. */
export function writtenAt(
  words: readonly Word[],
  at: number,
  name: readonly string[],
  part: Part = "whole",
): Written | null {
  if (!beginsAlike(words[at]?.word ?? "", name[0]!)) return null;
  const wanted = name.join("");
  let joined = "";
  const ends: number[] = [];
  for (let next = at; joined.length < wanted.length; next += 1) {
    const word = words[next];
    if (!word || (next > at && !JOINT.test(word.gap))) return null;
    joined += word.word;
    ends.push(Math.min(joined.length, wanted.length));
    const isGenitive = joined.length === wanted.length + 1 && joined === `${wanted}s`;
    if (!isGenitive && !wanted.startsWith(joined)) return null;
  }
  return { length: ends.length, isSure: isSameName(endsOf(name), ends, wanted, part) };
}

/** What most words of a text are done with by. */
export function beginsAlike(word: string, name: string): boolean {
  return word.startsWith(name) || name.startsWith(word);
}

function endsOf(name: readonly string[]): number[] {
  let end = 0;
  return name.map((word) => (end += word.length));
}

/** Only first names and particles are joined or parted without doubt. */
function isSameName(
  ours: readonly number[],
  theirs: readonly number[],
  wanted: string,
  part: Part,
): boolean {
  const both = ours.filter((end) => theirs.includes(end));
  const isFiner = both.length === ours.length || both.length === theirs.length;
  if (!isFiner) return false;
  const finer = ours.length > theirs.length ? ours : theirs;
  return finer.every((end, index) => {
    if (both.includes(end)) return true;
    const piece = wanted.slice(finer[index - 1] ?? 0, end);
    const isFirst = part === "first" || (part === "whole" && index === 0 && both.length > 1);
    return isFirst || PARTICLES.has(piece);
  });
}
