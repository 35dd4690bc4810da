import { isCapital } from "../_words/characters";
import { fold } from "../_words/fold";
import { type Alphabet, SKIP, SPACE, isInWord, symbolAt } from "./alphabet";
import { type Automaton, createAutomaton, scan } from "./automaton";
import type { CategoryWords } from "./words";

/** How an entry speaks of somebody: the field of `CategoryWords` it stands in. */
type Kind = keyof CategoryWords;

/** A word of the lexicon in a text, whole: for "kræft" in "brystkræftdiagnose" the range of the compound. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index of the category in the list that the lexicon was made from. */
  readonly category: number;
  readonly kind: Kind;
}

interface Entry {
  readonly category: number;
  readonly kind: Kind;
  /** "*" open, "!" exact, "~" exact and in small letters, "" with inflections. */
  readonly ending: string;
  /** How many capitals it begins with: "Venstre" one, "IDA" two. */
  readonly capitals: number;
}

export interface Lexicon {
  readonly automaton: Automaton;
  readonly entries: readonly Entry[];
}

/** Strongest first; `not` outdoes all. */
const KINDS: readonly Kind[] = [
  "not",
  "states",
  "said",
  "matters",
  "things",
  "origins",
  "partners",
  "acts",
];
/** What may follow a word that is not open: endings of Danish, Swedish, German and English, folded. */
const INFLECTION =
  /^(?:e|en|ens|ene|enes|er|ers|erne|ernes|et|ets|es|ed|d|t|te|r|ne|s|n|a|ing|an|ar|arna)$/;
/** Ends of compounds about a topic instead of a person: "kræftforskning", but not "kræftforløb", "orlov". Folded. */
const TOPIC =
  /(?:politik|statistik|kampagne|forsikring|forening|forskning|ordning|kursus|regel|regler|haandtering|forbud|fond|(?:^|[^r])(?:lov|loeb)|lovgivning|procent|(?:^|[^i])tal(?!en?$|er(?:ne)?$)|dag|branche|udstyr|indsamling|procedure|vejledning|foredrag|forebyggelse|afdeling|center|centr|skema|blanket|patienter|ansvarlig|laeser|pakke|midler|program|system|strategi|udvalg|risiko|omraade|(?:^|[^e])hus|indsats|vaccination|vaccine|produkt|marked|raadgiver|oplaeg|tema|alarm|sikring|folder|pjece|brochure|materiale|uge|linje|monitor|pumper)(?:en|ken|et|erne|er|ne|n|e)?s?$/;
/** Below it something else begins, "Diabetes" and "Medicin: …"; what is wrapped goes on in small letters. */
const NEW_LINE = /\n[> ]*[^a-zæøå> ]/;
/** Longer words are no compounds of ours. */
const LONGEST_WORD = 40;
const LONGEST_INFLECTION = 5;

/** Reads the words of all categories into one automaton. */
export function createLexicon(categories: readonly CategoryWords[]): Lexicon {
  const entries: Entry[] = [];
  const patterns: string[] = [];
  categories.forEach((words, category) => {
    for (const kind of KINDS) {
      const written = words[kind] || "";
      const list = written.split(/\s+/);
      // Folding all at once takes a tenth of the time: the send handler waits for it.
      const folded = fold(written).replace(/[*!~]/g, "").split(/\s+/);
      list.forEach((word, index) => {
        if (word === "") return;
        entries.push(entryOf(word, category, kind));
        patterns.push((word.charAt(0) === "*" ? "" : "_") + (folded[index] as string));
      });
    }
  });
  return { automaton: createAutomaton(patterns), entries };
}

function entryOf(written: string, category: number, kind: Kind): Entry {
  const last = written.charAt(written.length - 1);
  const ending = last === "*" || last === "!" || last === "~" ? last : "";
  const capitals = isCapital(written) ? (isCapital(written.charAt(1)) ? 2 : 1) : 0;
  return { category, kind, ending, capitals };
}

/** The lexicon's words in a text in order of `start`; what `not` covers is left out. */
export function findWords({ automaton, entries }: Lexicon, text: string): Hit[] {
  const { alphabet } = automaton;
  const hits: Hit[] = [];
  /** By category: a word may be one of theirs and mean nothing in another's sense. */
  const nots: Hit[][] = [];
  scan(automaton, text, (pattern, symbols, patternEnd) => {
    const { ending, capitals, category, kind } = entries[pattern] as Entry;
    const end = endOfWord(alphabet, text, patternEnd);
    const rest = end - patternEnd;
    if (rest > 0 && !goesOn(text, patternEnd, end, entries[pattern] as Entry)) return;
    const start = startOfWord(alphabet, text, startOf(alphabet, text, patternEnd, symbols));
    if (capitals === 0 && NEW_LINE.test(text.slice(start, patternEnd + 1))) return;
    const initials = text.slice(start, start + (capitals || 1));
    if (capitals > 0 && initials !== initials.toUpperCase()) return;
    if (ending === "~" && initials !== initials.toLowerCase()) return;
    (kind === "not" ? (nots[category] = nots[category] || []) : hits).push({
      start,
      end,
      category,
      kind,
    });
  });
  return strongest(hits, nots);
}

/** True when what follows a pattern in the same word is an inflection or, for open ones, no topic. */
function goesOn(
  text: string,
  patternEnd: number,
  end: number,
  { ending, kind, capitals }: Entry,
): boolean {
  const length = end - patternEnd;
  if (ending === "*") {
    if (kind === "not") return true;
    return length <= LONGEST_WORD && !TOPIC.test(fold(text.slice(patternEnd, end)));
  }
  // "Prosas lokalafdeling".
  if (ending === "!" && capitals > 0) return text.slice(patternEnd, end) === "s";
  return (
    ending === "" &&
    length <= LONGEST_INFLECTION &&
    INFLECTION.test(fold(text.slice(patternEnd, end)))
  );
}

/** Leaves out what ends inside of a `not`; of hits of a category that overlap the strongest stays, then the first. */
function strongest(hits: Hit[], nots: readonly (readonly Hit[] | undefined)[]): Hit[] {
  const kept: (Hit | null)[] = [];
  /** By category: where in `kept` its last hit stands; nowhere before its first. */
  const lastOf: number[] = [];
  const nextOf: number[] = [];
  hits
    .filter(({ end, category }) => {
      const own = nots[category] || [];
      let next = nextOf[category] || 0;
      while (next < own.length && (own[next] as Hit).end < end) next++;
      nextOf[category] = next;
      return next === own.length || (own[next] as Hit).start >= end;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
    .forEach((hit) => {
      const last = lastOf[hit.category] as number;
      const before = kept[last];
      if (before && hit.start < before.end) {
        if (rank(hit) >= rank(before) || isPartOf(hit, before)) return;
        kept[last] = null;
      }
      lastOf[hit.category] = kept.push(hit) - 1;
    });
  return kept.filter((hit): hit is Hit => hit !== null);
}

/** "konservativ" in "Konservativ Ungdom": what is said of somebody only when it stands alone. */
function isPartOf({ kind, end }: Hit, whole: Hit): boolean {
  return kind === "said" && end <= whole.end;
}

function rank({ kind }: Hit): number {
  return KINDS.indexOf(kind);
}

/** Where the last `symbols` symbols before `end` begin, without separators. Before a text there is one, too. */
function startOf(alphabet: Alphabet, text: string, end: number, symbols: number): number {
  let left = symbols;
  let start = end;
  while (left > 0) {
    start--;
    const symbol = symbolAt(alphabet, text, start);
    if (symbol === SKIP) continue;
    if (symbol === SPACE) start = startOfGap(alphabet, text, start);
    left -= (alphabet.second[text.charCodeAt(start)] as number) > 0 ? 2 : 1;
  }
  while (!isInWord(symbolAt(alphabet, text, start))) start++;
  return start;
}

/** Several separators in a row are one. */
function startOfGap(alphabet: Alphabet, text: string, at: number): number {
  let start = at;
  while (start > 0 && symbolAt(alphabet, text, start - 1) === SPACE) start--;
  return start;
}

function startOfWord(alphabet: Alphabet, text: string, at: number): number {
  const stop = at - LONGEST_WORD;
  let start = at;
  while (start > stop && isInWord(symbolAt(alphabet, text, start - 1))) start--;
  return start;
}

function endOfWord(alphabet: Alphabet, text: string, at: number): number {
  const stop = at + LONGEST_WORD + 1;
  let end = at;
  while (end < stop && isInWord(symbolAt(alphabet, text, end))) end++;
  return end;
}
