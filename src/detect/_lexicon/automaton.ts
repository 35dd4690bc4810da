import {
  type Alphabet,
  BREAK,
  SKIP,
  SPACE,
  SYMBOLS,
  createAlphabet,
  symbolBehindTable,
} from "./alphabet";

/** Marks a transition into a state in which at least one pattern ends. */
const HIT = 0x8000;
const STATE = 0x7fff;
const SHIFT = 5;

/** What to find: symbols (`symbolsOf`, a leading SPACE for the beginning of a word) and the caller's number for it. */
export interface Pattern {
  readonly symbols: readonly number[];
  readonly id: number;
}

/**
 * All patterns as one deterministic automaton (Aho and Corasick, "Efficient string matching", 1975): one table
 * look-up a character, however many patterns there are.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  /** The next state by state and symbol, with `HIT`. */
  readonly next: Uint16Array;
  /** 1 + the id of the last pattern that ends in a state; 0 if none does. */
  readonly ends: Uint16Array;
  /** 1 + the id of the pattern with the same symbols before that one; 0 if there is none. */
  readonly alike: Uint16Array;
  /** The next shorter suffix of a state in which a pattern ends; 0 if there is none. */
  readonly shorter: Uint16Array;
  /** How many symbols lead to a state. */
  readonly depth: Uint8Array;
  /** The state at the beginning of a word: behind any SPACE. */
  readonly start: number;
}

/** Builds the automaton in time linear in the patterns' length. */
export function createAutomaton(patterns: readonly Pattern[]): Automaton {
  const trie = createTrie(patterns);
  const { next, ends, alike, depth, states, start } = trie;
  const shorter = new Uint16Array(states);
  const fail = new Uint16Array(states);
  const queue = new Uint16Array(states);
  let queued = 1;
  for (let head = 0; head < queued; head++) {
    const state = queue[head] ?? 0;
    const row = state << SHIFT;
    const failRow = (fail[state] ?? 0) << SHIFT;
    for (let symbol = 0; symbol < BREAK; symbol++) {
      const child = next[row | symbol] ?? 0;
      const suffix = state === 0 ? 0 : (next[failRow | symbol] ?? 0);
      if (child === 0) {
        next[row | symbol] = suffix;
        continue;
      }
      const suffixState = suffix & STATE;
      fail[child] = suffixState;
      shorter[child] = ends[suffixState] ? suffixState : (shorter[suffixState] ?? 0);
      if (ends[child] || shorter[child]) next[row | symbol] = child | HIT;
      queue[queued++] = child;
    }
    // Several separators in a row are one; a sentence's end begins a new word; invisible characters change nothing.
    if (trie.isBehindSpace[state]) next[row | SPACE] = state;
    next[row | BREAK] = start;
    next[row | SKIP] = state;
  }
  return { alphabet: createAlphabet(), next, ends, alike, shorter, depth, start };
}

/** Calls `onHit` for each pattern's occurrence: its id, how many symbols it has, the offset behind it. */
export function scan(
  { alphabet: { first, second }, next, ends, alike, shorter, depth, start }: Automaton,
  text: string,
  onHit: (id: number, symbols: number, end: number) => void,
): void {
  const tableEnd = first.length;
  let state = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < tableEnd) {
      state = next[((state & STATE) << SHIFT) | (first[code] as number)] as number;
      if (code >= 0xc0 && second[code])
        state = next[((state & STATE) << SHIFT) | (second[code] as number)] as number;
    } else {
      state = next[((state & STATE) << SHIFT) | symbolBehindTable(code)] as number;
    }
    if (state < HIT) continue;
    for (let found = state & STATE; found !== 0; found = shorter[found] as number) {
      for (let id = ends[found] as number; id > 0; id = alike[id - 1] as number)
        onHit(id - 1, depth[found] as number, at + 1);
    }
  }
}

interface Trie {
  readonly next: Uint16Array;
  readonly ends: Uint16Array;
  readonly alike: Uint16Array;
  readonly depth: Uint8Array;
  readonly isBehindSpace: Uint8Array;
  readonly states: number;
  readonly start: number;
}

function createTrie(patterns: readonly Pattern[]): Trie {
  const most = patterns.reduce((sum, { symbols }) => sum + symbols.length, 2);
  const next = new Uint16Array(most << SHIFT);
  const ends = new Uint16Array(most);
  const alike = new Uint16Array(patterns.length);
  const depth = new Uint8Array(most);
  const isBehindSpace = new Uint8Array(most);
  // State 0 is the root, state 1 what stands behind a SPACE: the beginning of a word.
  let states = 2;
  const start = 1;
  next[SPACE] = start;
  depth[start] = 1;
  isBehindSpace[start] = 1;
  for (const { symbols, id } of patterns) {
    let state = 0;
    for (const symbol of symbols) {
      const edge = (state << SHIFT) | symbol;
      const known = next[edge] ?? 0;
      if (known === 0) {
        next[edge] = states;
        depth[states] = (depth[state] ?? 0) + 1;
        isBehindSpace[states] = symbol === SPACE ? 1 : 0;
        state = states++;
      } else {
        state = known;
      }
    }
    alike[id] = ends[state] ?? 0;
    ends[state] = id + 1;
  }
  return {
    next: next.slice(0, states << SHIFT),
    ends: ends.slice(0, states),
    alike,
    depth: depth.slice(0, states),
    isBehindSpace,
    states,
    start,
  };
}
