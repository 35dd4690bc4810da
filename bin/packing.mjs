// What the scripts share that pack lists of words into the sources.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

const { transformSync } = createRequire(import.meta.url)("@swc/core");
const packed = new URL("../src/packing/", import.meta.url);
const { DIGITS, NARROWEST, WIDEST } = source(new URL("bit-reader.ts", packed));
const { FORK } = source(new URL("predictor.ts", packed));
const { hash } = source(new URL("../src/detect/_packed/word-filter.ts", import.meta.url));
const { END, KEPT, readLists } = source(new URL("word-reader.ts", packed));

/** The hashes of what is weighed. */
const WEIGHTS_SEED = 1;
const WEIGHTS_RANGE = 1 << 20;

/** The exports of a TypeScript source: what a script writes is read there, so both use the same code. @param {URL} file @returns {any} */
export function source(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  const load = (/** @type {string} */ from) => source(new URL(`${from}.ts`, file));
  runInThisContext(`(function (module, exports, require) {${code}\n})`)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

/**
 * Lists of words by their names, as `readLists` reads them. The reader itself tells what it expects of each bit; here
 * it is handed the bits that we want it to read.
 * @param {Readonly<Record<string, readonly string[]>>} lists
 */
export function codeLists(lists) {
  const words = Object.values(lists).flatMap(charactersOf);
  const numberTree = treeOf(words.map(({ kept }) => kept));
  const letterTree = treeOf(words.flatMap(({ letters }) => letters));
  const bits = words.flatMap(({ kept, letters }) => [
    ...numberTree.bits(kept),
    ...letters.flatMap(letterTree.bits),
  ]);
  const coded = {
    names: Object.keys(lists).join(" "),
    kept: numberTree.written,
    letters: letterTree.written,
  };
  const { write, digits } = bitWriter();
  let at = 0;
  readLists({ ...coded, digits: "" }, (/** @type {number} */ chance) =>
    write(chance, bits[at++] ?? 0),
  );
  return { ...coded, digits: digits() };
}

/**
 * The writer to `unpackWeights`: for each weight the hashes of its pieces. Of the pieces with one hash the heaviest counts.
 * @param {readonly { piece: string, units: number }[]} pieces @param {number} bias
 */
export function hashedWeights(pieces, bias) {
  /** @type {Map<number, number>} */
  const unitsOf = new Map();
  for (const { piece, units } of pieces) {
    const key = hash(piece, WEIGHTS_SEED) % WEIGHTS_RANGE;
    if (Math.abs(units) > Math.abs(unitsOf.get(key) ?? 0)) unitsOf.set(key, units);
  }
  const all = [...new Set(unitsOf.values())].toSorted((a, b) => a - b);
  const lists = all.map((units) => {
    const keys = [...unitsOf].filter(([, each]) => each === units).map(([key]) => key);
    const bits = Math.max(0, Math.round(Math.log2((WEIGHTS_RANGE / keys.length) * Math.LN2)));
    return { units, count: keys.length, bits, gaps: gapsOf(keys, bits) };
  });
  return { bias, seed: WEIGHTS_SEED, range: WEIGHTS_RANGE, lists };
}

/** The writer to `unpackHashes`. @param {readonly number[]} hashes @param {number} bits */
export function gapsOf(hashes, bits) {
  /** @type {number[]} */
  const code = [];
  let last = 0;
  for (const value of hashes.toSorted((a, b) => a - b)) {
    const gap = value - last;
    for (let i = gap >> bits; i > 0; i--) code.push(1);
    code.push(0);
    for (let i = 0; i < bits; i++) code.push((gap >> i) & 1);
    last = value;
  }
  let gaps = "";
  for (let at = 0; at < code.length; at += 6) {
    gaps += DIGITS[code.slice(at, at + 6).reduce((sum, bit, i) => sum | (bit << i), 0)];
  }
  return gaps;
}

/** For each word and the list's end what it keeps and which letters follow. @param {readonly string[]} list */
function charactersOf(list) {
  let last = "";
  return [...list.toSorted(), ""].map((word) => {
    if (/[^ -~æøåäöüßéíñúó]|[ $#]/.test(word)) {
      throw new Error(`${word}: one of its characters is none of a list's.`);
    }
    let kept = 0;
    while (kept < word.length && word[kept] === last[kept]) kept++;
    last = word;
    return { kept: String.fromCharCode(KEPT + kept), letters: (word.slice(kept) + END).split("") };
  });
}

/**
 * Huffman's tree of characters as `readTree` reads it, and the bits on the way to each. With a character of which there
 * is none, because a tree has a fork. @param {readonly string[]} characters
 */
function treeOf(characters) {
  /** @type {Map<string, number>} */
  const counts = new Map([["~", 0]]);
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const parts = [...counts].map(([written, count]) => ({ written, count }));
  while (parts.length > 1) {
    parts.sort((a, b) => b.count - a.count);
    const [right, left] = [parts.pop(), parts.pop()];
    if (!left || !right) break;
    const written = FORK + left.written + right.written;
    parts.push({ written, count: left.count + right.count });
  }
  const { written } = parts[0] ?? { written: "" };
  const ways = waysThrough(written);
  return { written, bits: (/** @type {string} */ character) => ways.get(character) ?? [] };
}

/** @param {string} written @returns {Map<string, number[]>} */
function waysThrough(written) {
  const ways = new Map();
  let at = 0;
  /** @param {number[]} way */
  const branch = (way) => {
    const character = written[at++];
    if (character !== FORK) return ways.set(character, way);
    branch([...way, 0]);
    return branch([...way, 1]);
  };
  branch([]);
  return ways;
}

/** The counterpart of `bitReader`. */
export function bitWriter() {
  /** @type {number[]} */
  const values = [];
  let range = WIDEST;
  let bottom = 0;
  const shift = () => {
    values.push(Math.floor(bottom / NARROWEST));
    bottom = (bottom % NARROWEST) * 64;
  };
  const carry = () => {
    bottom -= NARROWEST * 64;
    let last = values.length - 1;
    while (values[last] === 63) values[last--] = 0;
    values[last] = (values[last] ?? 0) + 1;
  };
  return {
    /** @param {number} chance @param {number} bit */
    write(chance, bit) {
      const part = (range >> 12) * chance;
      if (!bit) bottom += part;
      range = bit ? part : range - part;
      if (bottom >= NARROWEST * 64) carry();
      for (; range < NARROWEST; range *= 64) shift();
      return bit;
    },
    digits() {
      for (let i = 0; i < 5; i++) shift();
      return values.map((value) => DIGITS[value]).join("");
    },
  };
}
