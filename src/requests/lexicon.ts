import { fold } from "../mail/fold";

/** Where a concept stands in a sentence: the first and the last of its words. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Concepts of a sentence with all the places they stand in. */
export type Concepts = Map<string, Span[]>;

interface Phrase {
  readonly concept: string;
  readonly words: readonly string[];
}

/** The words of a language, found by their first word. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Phrase[]>;
  readonly byEnding: ReadonlyMap<string, readonly Phrase[]>;
  /** Words with one letter left out, to the word that was meant. */
  readonly typos: ReadonlyMap<string, string>;
}

/** How many letters of `slet*` and `*data` phrases are looked up by. */
const KEY = 3;
/** How many words `_` may stand for. */
const GAP = 3;
/** Shorter words are too like others to guess what was meant. */
const SHORTEST_TYPO = 7;

/**
 * Reads a table of words: lines `concept: phrase, phrase`, which go on in indented lines. In a phrase `slet*` is a beginning, `*data` an ending of a
 * compound, and `_` stands for up to three other words.
 */
export function readLexicon(...tables: readonly string[]): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byBeginning = new Map<string, Phrase[]>();
  const byEnding = new Map<string, Phrase[]>();
  const typos = new Map<string, string>();
  for (const { concept, words } of tables.reduce<Phrase[]>(
    (all, t) => all.concat(phrases(t)),
    [],
  )) {
    const first = words[0] as string;
    const phrase = { concept, words };
    if (first.charAt(first.length - 1) === "*") push(byBeginning, first.slice(0, KEY), phrase);
    else if (first.charAt(0) === "*") push(byEnding, first.slice(-KEY), phrase);
    else push(byWord, first, phrase);
    for (const word of words) addTypos(typos, word);
  }
  return { byWord, byBeginning, byEnding, typos };
}

function phrases(table: string): Phrase[] {
  const found: Phrase[] = [];
  for (const line of table.replace(/\n +/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const concept = line.slice(0, colon).trim();
    for (const phrase of line.slice(colon + 1).split(",")) {
      const words = phrase
        .trim()
        .split(/[\s-]+/)
        .map(fold);
      if (words[0] !== "") found.push({ concept, words });
    }
  }
  return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addTypos(typos: Map<string, string>, word: string): void {
  if (word.length < SHORTEST_TYPO || /[*_]/.test(word)) return;
  for (const shorter of withoutALetter(word)) if (!typos.has(shorter)) typos.set(shorter, word);
  typos.set(word, word);
}

function withoutALetter(word: string): string[] {
  const shorter: string[] = [];
  // People get the first letter right; another last one is mostly another form of the word.
  for (let at = 1; at < word.length - 1; at++) shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
}

/** All concepts that the words of a sentence name. */
export function conceptsOf(words: readonly string[], lexicon: Lexicon): Concepts {
  const concepts: Concepts = new Map();
  const meant = words.map((word) => intended(word, lexicon));
  for (let at = 0; at < words.length; at++) {
    const word = meant[at] as string;
    for (const candidates of [
      lexicon.byWord.get(word),
      lexicon.byBeginning.get(word.slice(0, KEY)),
      lexicon.byEnding.get(word.slice(-KEY)),
    ]) {
      for (const phrase of candidates ?? []) {
        const end = endOf(phrase.words, meant, at);
        if (end > 0) push(concepts, phrase.concept, { from: at, to: end - 1 });
      }
    }
  }
  return concepts;
}

/** The word as the table has it: itself, or the one that it is a slip of the finger away from. */
function intended(word: string, { byWord, typos }: Lexicon): string {
  if (word.length < SHORTEST_TYPO - 1 || byWord.has(word)) return word;
  const direct = typos.get(word);
  if (direct !== undefined) return direct;
  for (const shorter of withoutALetter(word)) {
    const other = typos.get(shorter);
    // "content" is no "consent": another letter counts only in long words, letters that change places in all.
    if (other !== undefined && (other === shorter || isSwapped(word, other))) return other;
  }
  return word;
}

const LONG = 9;

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  if (word.length >= LONG) return true;
  let at = 0;
  while (word.charAt(at) === other.charAt(at)) at++;
  return word.charAt(at) === other.charAt(at + 1) && word.charAt(at + 1) === other.charAt(at);
}

/** Where a phrase that begins at `at` ends, or -1. */
function endOf(phrase: readonly string[], words: readonly string[], at: number, from = 0): number {
  for (let index = from; index < phrase.length; index++, at++) {
    const wanted = phrase[index] as string;
    if (wanted === "_") {
      for (let skip = 0; skip <= GAP; skip++) {
        const end = endOf(phrase, words, at + skip, index + 1);
        if (end > 0) return end;
      }
      return -1;
    }
    const word = words[at];
    if (word === undefined || !isWord(word, wanted)) return -1;
  }
  return at;
}

function isWord(word: string, wanted: string): boolean {
  if (wanted.charAt(wanted.length - 1) === "*") return word.startsWith(wanted.slice(0, -1));
  if (wanted.charAt(0) === "*") return word.endsWith(wanted.slice(1));
  return word === wanted;
}
