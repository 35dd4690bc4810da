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

/**
 * All patterns as one deterministic automaton (Aho and Corasick, "Efficient string matching", 1975): one table
 * look-up a character, however many patterns there are. States are numbered by their depth: the rows that nearly all
 * characters of a text are looked up in stand side by side.
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
  const trie = createTrie(patterns);
  const { states, alike } = trie;
  const next = new Uint16Array(states << SHIFT);
  const ends = new Uint16Array(states);
  const shorter = new Uint16Array(states);
  const isHit = new Uint8Array(states);
  const depth = new Uint8Array(states);
  const fail = new Uint16Array(states);
  /** The trie's node that a state stands for. */
  const nodes = new Uint16Array(states);
  let known = 1;
  for (let state = ROOT; state < known; state++) {
    const node = nodes[state] as number;
    const row = state << SHIFT;
    const failRow = (fail[state] as number) << SHIFT;
    // Where the trie has no way on, the longest suffix that is in it has.
    next.copyWithin(row, failRow, failRow + (1 << SHIFT));
    for (let child = trie.firstChild[node] as number; child > 0;) {
      const read = trie.symbol[child] as number;
      const suffix = state === ROOT ? ROOT : (next[failRow | read] as number);
      nodes[known] = child;
      depth[known] = (depth[state] as number) + 1;
      fail[known] = suffix;
      ends[known] = trie.ends[child] as number;
      shorter[known] = (ends[suffix] as number) > 0 ? suffix : (shorter[suffix] as number);
      isHit[known] = (ends[known] as number) + (shorter[known] as number) > 0 ? 1 : 0;
      next[row | read] = known++;
      child = trie.sibling[child] as number;
    }
    // Several separators are one; a sentence's end begins a word as well; what is not seen changes nothing.
    if (state !== ROOT && trie.symbol[node] === SPACE) next[row | SPACE] = state;
    next[row | BREAK] = wordStart(next);
    next[row | SKIP] = state;
  }
  return { alphabet: createAlphabet(), next, isHit, ends, alike, shorter, depth };
}

/** The state behind any SPACE: at the beginning of a word. */
function wordStart(next: Uint16Array): number {
  return next[(ROOT << SHIFT) | SPACE] as number;
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
  let state = wordStart(next);
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

interface Trie extends Pick<Automaton, "ends" | "alike"> {
  readonly states: number;
  /** The symbol that leads to a node. */
  readonly symbol: Uint8Array;
  /** A node's children: the first, and from each the next; 0 ends the list. */
  readonly firstChild: Uint16Array;
  readonly sibling: Uint16Array;
}

function createTrie(patterns: readonly string[]): Trie {
  const most = patterns.reduce((sum, pattern) => sum + pattern.length, 2);
  const next = new Uint16Array(most << SHIFT);
  const alike = new Uint16Array(patterns.length);
  const ends = new Uint16Array(most);
  const symbol = new Uint8Array(most);
  const firstChild = new Uint16Array(most);
  const sibling = new Uint16Array(most);
  let states = 1;
  const childOf = (node: number, read: number): number => {
    const edge = (node << SHIFT) | read;
    if ((next[edge] as number) > 0) return next[edge] as number;
    next[edge] = states;
    symbol[states] = read;
    sibling[states] = firstChild[node] as number;
    firstChild[node] = states;
    return states++;
  };
  childOf(ROOT, SPACE);
  patterns.forEach((pattern, index) => {
    let node = ROOT;
    for (let at = 0; at < pattern.length; at++)
      node = childOf(node, symbolOf(pattern.charCodeAt(at)));
    alike[index] = ends[node] as number;
    ends[node] = index + 1;
  });
  return { states, ends, alike, symbol, firstChild, sibling };
}
