import { fold } from "../person-name/fold";
import { type Alphabet, SKIP, SPACE, isInWord, symbolAt, symbolsOf } from "./alphabet";
import { type Automaton, type Pattern, createAutomaton, scan } from "./automaton";
import type { CategoryWords } from "./words";

/** How an entry speaks of somebody: the field of `CategoryWords` it stands in. */
export type Kind = keyof CategoryWords;

const KINDS: readonly Kind[] = ["states", "said", "matters", "things", "acts", "not"];

/** A word of the lexicon in a text, whole: for "kræft" in "brystkræftdiagnose" the range of the compound. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index of the category in the list that the lexicon was made from. */
  readonly category: number;
  readonly kind: Kind;
}

export interface Lexicon {
  readonly automaton: Automaton;
  /** By entry: category * 256 + kind * 16 + spelling * 4 + ending. */
  readonly entries: readonly number[];
}

/** Endings: 0 is a word with its inflections. */
const OPEN = 1;
const EXACT = 2;
/** Exact, and without a capital: "gay", but not "Mr Gay". */
const SMALL = 3;
/** How an entry is spelled, so must be what it finds: "Venstre" with a capital, "IDA" in capitals. */
const ANY = 0;
const CAPITAL = 1;
const CAPITALS = 2;

/** What may follow a word that is not open: endings of Danish, Swedish, German and English, folded. */
const ENDINGS =
  /^(?:e|en|ens|ene|enes|er|ers|erne|ernes|et|ets|es|ed|d|t|te|r|ne|s|n|a|ing|an|ar|arna)?$/;
/** Compounds about the topic instead of a person: "sygefraværspolitik", "kræftforskning". Folded. */
const TOPIC_COMPOUND =
  /(?:politik|statistik|kampagne|forsikring|forening|forskning|ordning|kursus|kurser|regel|regler|haandtering|forbud|fond|fonden|loven|lov|lovgivning|procent|tal|dag|uge|branche|udstyr|loeb|indsamling|proever?ne|procedure|vejledning|foredrag|forebyggelse|afdeling|center|centret|skema|blanket|patienter|ramte|ansvarlig|laeser|laesere|pakke|midler|program|system|strategi|udvalg|gruppe|pensum|app|risiko|omraade|hus|huset|indsats|vaccination|vaccine|produkt|produkter|marked|test(?:en)?s?af|ferie|dagbog|kontrol|raadgiver|konsulent|oplaeg|webinar|tema|materiale|alarm|sikring)(?:k?en|et|s|erne|er|ne|n)?$/;
/** A compound's tail longer than this is not looked at. */
const LONGEST_WORD = 40;

/** Reads the words of all categories into one automaton. */
export function createLexicon(categories: readonly CategoryWords[]): Lexicon {
  const entries: number[] = [];
  const patterns: Pattern[] = [];
  categories.forEach((words, category) => {
    KINDS.forEach((kind, kindIndex) => {
      for (const written of words[kind].split(/\s+/)) {
        if (written === "") continue;
        const isInside = written.charAt(0) === "*";
        const ending = "*!~".indexOf(written.charAt(written.length - 1)) + 1;
        const bare = written.slice(isInside ? 1 : 0, ending > 0 ? -1 : undefined);
        const symbols = symbolsOf(fold(bare));
        patterns.push({ symbols: isInside ? symbols : [SPACE, ...symbols], id: entries.length });
        entries.push(category * 256 + kindIndex * 16 + spellingOf(bare) * 4 + ending);
      }
    });
  });
  return { automaton: createAutomaton(patterns), entries };
}

/** The lexicon's words in a text, in order of their ends; what `not` covers is left out. */
export function findWords({ automaton, entries }: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  const { alphabet } = automaton;
  scan(automaton, text, (id, symbols, end) => {
    const entry = entries[id] ?? 0;
    const kind = KINDS[(entry >> 4) & 7] ?? "not";
    const wordEnd = endOfWord(alphabet, text, end);
    const ending = entry & 3;
    if (wordEnd > end && ending !== OPEN) {
      if (ending > 0 || wordEnd - end > 5 || !ENDINGS.test(fold(text.slice(end, wordEnd)))) return;
    }
    const start = startOfWord(alphabet, text, startOf(alphabet, text, end, symbols));
    if (kind !== "not" && wordEnd > end && ending === OPEN) {
      if (wordEnd - end > LONGEST_WORD) return;
      if (TOPIC_COMPOUND.test(fold(text.slice(end, wordEnd)))) return;
    }
    const isSmall = text.charAt(start) === text.charAt(start).toLowerCase();
    if (ending === SMALL ? !isSmall : !isSpelled((entry >> 2) & 3, text, start)) return;
    hits.push({ start, end: wordEnd, category: entry >> 8, kind });
  });
  return withoutCovered(hits);
}

function spellingOf(word: string): number {
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return ANY;
  return word === word.toUpperCase() ? CAPITALS : CAPITAL;
}

function isSpelled(spelling: number, text: string, start: number): boolean {
  if (spelling === ANY) return true;
  const letters = text.slice(start, start + (spelling === CAPITALS ? 2 : 1));
  return letters === letters.toUpperCase();
}

/** Drops what an entry of `not` covers and, within a category, what a longer entry covers; in order of `start`. */
function withoutCovered(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Hit[] = [];
  const ends: number[] = [];
  const nots = hits.filter(({ kind }) => kind === "not");
  let next = 0;
  for (const hit of hits) {
    if (hit.kind === "not" || hit.end <= (ends[hit.category] ?? 0)) continue;
    while (next < nots.length && (nots[next] as Hit).end < hit.end) next++;
    if (next < nots.length && (nots[next] as Hit).start < hit.end) continue;
    ends[hit.category] = hit.end;
    kept.push(hit);
  }
  return kept;
}

/** `not` first, then from strong to weak. */
function rank({ kind }: Hit): number {
  return kind === "not" ? -1 : KINDS.indexOf(kind);
}

/** Where the last `symbols` symbols before `end` begin. */
function startOf(alphabet: Alphabet, text: string, end: number, symbols: number): number {
  let left = symbols;
  let start = end;
  while (start > 0 && left > 0) {
    start--;
    const symbol = symbolAt(alphabet, text, start);
    if (symbol === SPACE) {
      // Several separators are one symbol.
      while (start > 0 && symbolAt(alphabet, text, start - 1) === SPACE) start--;
    }
    if (symbol !== SKIP) left -= alphabet.second[text.charCodeAt(start)] ? 2 : 1;
  }
  while (start < end && !isInWord(symbolAt(alphabet, text, start))) start++;
  return start;
}

function startOfWord(alphabet: Alphabet, text: string, at: number): number {
  const stop = Math.max(0, at - LONGEST_WORD);
  let start = at;
  while (start > stop && isInWord(symbolAt(alphabet, text, start - 1))) start--;
  return start;
}

function endOfWord(alphabet: Alphabet, text: string, at: number): number {
  const stop = Math.min(text.length, at + LONGEST_WORD + 1);
  let end = at;
  while (end < stop && isInWord(symbolAt(alphabet, text, end))) end++;
  return end;
}
