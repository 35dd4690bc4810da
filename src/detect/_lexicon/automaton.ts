import {
  type Alphabet,
  BREAK,
  SHIFT,
  SKIP,
  SPACE,
  createAlphabet,
  symbolBehindTable,
  symbolOf,
} from "./alphabet";

const ROOT = 0;
/** Behind any SPACE: at the beginning of a word. */
const WORD_START = 1;

/**
 * All patterns as one deterministic automaton (Aho and Corasick, "Efficient string matching", 1975): one table
 * look-up a character, however many patterns there are.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  /** The next state by state and symbol. */
  readonly next: Uint16Array;
  /** 1 for a state in which at least one pattern ends. */
  readonly isHit: Uint8Array;
  /** 1 + the index of the last pattern that ends in a state; 0 if none does. */
  readonly ends: Uint16Array;
  /** 1 + the index of the pattern with the same symbols before that one; 0 if there is none. */
  readonly alike: Uint16Array;
  /** The next shorter suffix of a state in which a pattern ends; 0 if there is none. */
  readonly shorter: Uint16Array;
  /** How many symbols lead to a state. */
  readonly depth: Uint8Array;
}

/** Builds the automaton, in time linear in the patterns' length. Patterns are folded; "_" is a space and begins a word. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const { next, ends, alike, depth, symbol, firstChild, sibling, states } = createTrie(patterns);
  const shorter = new Uint16Array(states);
  const isHit = new Uint8Array(states);
  const fail = new Uint16Array(states);
  const queue = new Uint16Array(states);
  let queued = 1;
  for (let head = 0; head < queued; head++) {
    const state = queue[head] as number;
    const row = state << SHIFT;
    const failRow = (fail[state] as number) << SHIFT;
    // Where the trie has no way on, the longest suffix that is in it has.
    if (state !== ROOT) next.copyWithin(row, failRow, failRow + (1 << SHIFT));
    for (let child = firstChild[state] as number; child > 0; child = sibling[child] as number) {
      const read = symbol[child] as number;
      const suffix = state === ROOT ? ROOT : (next[failRow | read] as number);
      fail[child] = suffix;
      shorter[child] = (ends[suffix] as number) > 0 ? suffix : (shorter[suffix] as number);
      isHit[child] = (ends[child] as number) + (shorter[child] as number) > 0 ? 1 : 0;
      next[row | read] = child;
      queue[queued++] = child;
    }
    // Several separators are one; a sentence's end begins a word as well; what is not seen changes nothing.
    if (state !== ROOT && symbol[state] === SPACE) next[row | SPACE] = state;
    next[row | BREAK] = WORD_START;
    next[row | SKIP] = state;
  }
  return { alphabet: createAlphabet(), next, isHit, ends, alike, shorter, depth };
}

/** Calls `onHit` for each pattern's occurrence: its index, how many symbols it has, the offset behind it. */
export function scan(
  automaton: Automaton,
  text: string,
  onHit: (pattern: number, symbols: number, end: number) => void,
): void {
  const { next, isHit, ends, alike, shorter, depth } = automaton;
  const { first, second } = automaton.alphabet;
  const tableEnd = first.length;
  let state = WORD_START;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const before = state;
    let read = code < tableEnd ? (first[code] as number) : symbolBehindTable(code);
    state = next[(state << SHIFT) | read] as number;
    if (code >= 0xc0 && code < tableEnd && (second[code] as number) > 0) {
      read = second[code] as number;
      state = next[(state << SHIFT) | read] as number;
    }
    if (isHit[state] === 0) continue;
    // What is not seen, and another space, leave the state as it is: nothing new ends there.
    if (state === before && (read === SKIP || read === SPACE)) continue;
    for (let found = state; found > 0; found = shorter[found] as number) {
      for (let pattern = ends[found] as number; pattern > 0; pattern = alike[pattern - 1] as number)
        onHit(pattern - 1, depth[found] as number, at + 1);
    }
  }
}

interface Trie extends Pick<Automaton, "next" | "ends" | "alike" | "depth"> {
  readonly states: number;
  /** The symbol that leads to a state. */
  readonly symbol: Uint8Array;
  /** A state's children: the first, and from each the next; 0 ends the list. */
  readonly firstChild: Uint16Array;
  readonly sibling: Uint16Array;
}

function createTrie(patterns: readonly string[]): Trie {
  const most = patterns.reduce((sum, pattern) => sum + pattern.length, 2);
  const next = new Uint16Array(most << SHIFT);
  const alike = new Uint16Array(patterns.length);
  const ends = new Uint16Array(most);
  const depth = new Uint8Array(most);
  const symbol = new Uint8Array(most);
  const firstChild = new Uint16Array(most);
  const sibling = new Uint16Array(most);
  let states = 1;
  const childOf = (state: number, read: number): number => {
    const edge = (state << SHIFT) | read;
    if ((next[edge] as number) > 0) return next[edge] as number;
    next[edge] = states;
    depth[states] = (depth[state] as number) + 1;
    symbol[states] = read;
    sibling[states] = firstChild[state] as number;
    firstChild[state] = states;
    return states++;
  };
  childOf(ROOT, SPACE);
  patterns.forEach((pattern, index) => {
    let state = ROOT;
    for (let at = 0; at < pattern.length; at++)
      state = childOf(state, symbolOf(pattern.charCodeAt(at)));
    alike[index] = ends[state] as number;
    ends[state] = index + 1;
  });
  return {
    next: next.slice(0, states << SHIFT),
    ends: ends.slice(0, states),
    alike,
    depth: depth.slice(0, states),
    symbol,
    firstChild,
    sibling,
    states,
  };
}
