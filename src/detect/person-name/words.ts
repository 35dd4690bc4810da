import { isDigit, isLetter } from "../_words/words";
import { fold } from "./fold";
import { FIRST, LAST, traitsOf, WORD } from "./traits";

/** How a word is written: `Jens`, `JENS`, `jens`, `J.` or `J` between names, `J.` */
export type Shape = "capital" | "capitals" | "small" | "initial";

/** A word that may be part of a name. */
export interface NameWord {
  readonly start: number;
  /** Behind the word; in front of the apostrophe of "Peter's", behind the full stop of "J." */
  readonly end: number;
  /** Where the next word may begin: behind the apostrophe. */
  readonly next: number;
  /** Folded and without the genitive's s where only the rest is a name: "Hansens" -> "hansen". */
  readonly folded: string;
  /** See traits.ts. */
  readonly traits: number;
  readonly shape: Shape;
  readonly isGenitive: boolean;
  /** "Bodil-uddeling", "Steiner-skolen": a name is only its beginning. */
  readonly isCompound: boolean;
}

const LONGEST = 32;
const GENITIVE = /['’]s?$|([^s])s$/;
/** "O'Leary", "McAllister", "D'Angelo", and in small letters. */
const CELTIC = /^(?:[OD]['’][A-Z]|[od]['’][a-z]{3}|Mc[A-Z]|mc[a-z]{4})/;
/** "Lyngbye-sagen" is about Lyngbye. */
const CASE = /-sag(?:en)?$/;
/** "al-Jabouri", "El-Khatib". */
export const ARABIC = /^(?:al|el|abu|ben|bin)-[a-z]{3}/;

/** The word that begins at `start`. In file names hyphens separate words instead of joining them. */
export function wordAt(text: string, start: number, inFileName: boolean): NameWord {
  let end = start + 1;
  while (continuesWord(text, end, inFileName)) end++;
  const ofCase = inFileName ? null : CASE.exec(text.slice(Math.max(start, end - 6), end));
  if (ofCase) end -= ofCase[0].length;
  const raw = text.slice(start, Math.min(end, start + LONGEST));
  if (end - start > LONGEST) return { ...NOTHING, start, end, next: end };
  const shape = shapeOf(raw);
  if (shape === "initial") return initial(text, start, end, inFileName);

  const apostrophe = /['’]s?$/i.exec(raw);
  const folded = fold(raw);
  let base = folded;
  let traits = CELTIC.test(raw) ? LAST : traitsOfParts(base);
  let isGenitive = false;
  if (apostrophe || (GENITIVE.test(folded) && !(traits & (FIRST | LAST)) && !(traits & WORD))) {
    const bare = folded.replace(GENITIVE, "$1");
    const bareTraits = traitsOfParts(bare);
    if (apostrophe || bareTraits & (FIRST | LAST)) {
      base = bare;
      traits = bareTraits;
      isGenitive = true;
    }
  }
  const hasApostrophe = folded.endsWith("s") && /^['’](?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 2));
  return {
    start,
    end: apostrophe ? end - apostrophe[0].length : end,
    next: hasApostrophe ? end + 1 : end,
    folded: base,
    traits,
    shape,
    isGenitive: isGenitive || hasApostrophe,
    isCompound: /-[a-zæøåäö]/.test(raw) && !(traits & (FIRST | LAST)),
  };
}

/** The word behind `word` when nothing but a space (in file names also `_ - .`) is between them. */
export function wordBehind(text: string, word: NameWord, inFileName: boolean): NameWord | null {
  const gap = inFileName ? " _-.+" : " \u00a0_";
  let at = word.next;
  while (at < word.next + 2 && at < text.length && gap.indexOf(text.charAt(at)) >= 0) at++;
  const isJoined = at === word.next && text.charAt(at - 1) !== ".";
  return isJoined || !isLetter(text.charCodeAt(at)) ? null : wordAt(text, at, inFileName);
}

/** What a word with hyphens is known as: a first name when all of its parts are, a surname when one is. */
function traitsOfParts(folded: string): number {
  if (folded.indexOf("-") < 0) return traitsOf(folded.replace(/['’]/g, ""));
  if (ARABIC.test(folded)) return LAST;
  const parts = folded.split("-").map(traitsOf);
  const all = parts.reduce((sum, traits) => sum & traits);
  if (all & FIRST) return FIRST;
  const hasWord = parts.some((traits) => traits & WORD && !(traits & (FIRST | LAST)));
  if (hasWord) return all & WORD;
  // "Jean-Baptiste", "Juul-Christensen", "Kleist-Olsen".
  if ((parts[0] ?? 0) & FIRST && !((parts[0] ?? 0) & WORD)) return FIRST;
  if (parts.some((traits) => traits & LAST)) return LAST;
  return all & WORD;
}

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return "small";
  if (raw.length === 1) return "initial";
  return raw === raw.toUpperCase() ? "capitals" : "capital";
}

function initial(text: string, start: number, end: number, inFileName: boolean): NameWord {
  const isShortened = text.charAt(end) === "." && !inFileName;
  const stop = isShortened ? end + 1 : end;
  return { ...NOTHING, start, end: stop, next: stop, folded: fold(text.charAt(start)), shape: "initial" };
}

function continuesWord(text: string, at: number, inFileName: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code !== code) return false;
  if (isLetter(code) || isDigit(code)) return true;
  const isJoint = code === 39 || code === 0x2019 || (code === 45 && !inFileName);
  return isJoint && isLetter(text.charCodeAt(at + 1));
}

/** Too long for a name. */
const NOTHING: NameWord = {
  start: 0,
  end: 0,
  next: 0,
  folded: "",
  traits: 0,
  shape: "small",
  isGenitive: false,
  isCompound: false,
};
