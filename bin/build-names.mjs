// Packs the lists of src/detect/person-name: node bin/build-names.mjs
// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { codeLists, gapsOf, hashedWeights, source } from "./packing.mjs";

const require = createRequire(import.meta.url);
/** @type {{ allLocales: Record<string, { person?: Record<string, object> }> }} */
const { allLocales } = require("@faker-js/faker");
const folder = new URL("../src/detect/person-name/", import.meta.url);

const { fold } = source(new URL("../_words/fold.ts", folder));
const { cueKey, namesakeKey, nameKey } = source(new URL("name-keys.ts", folder));
const { hash } = source(new URL("../_packed/word-filter.ts", folder));
const { endsLikeSurname, endsLikePlace, soundsLikeFirst } = source(
  new URL("name-endings.ts", folder),
);

/** Names from here are taken whole. */
const NORDIC = ["da", "nb_NO", "sv"];
/** Names from here count when several of the lists agree: some hold thousands of rare or invented ones. */
const OTHERS =
  "en de nl fr es it pl tr ro hr fi hu pt_PT en_IN en_NG id_ID az uz_UZ_latin sr_RS_latin ku_kmr_latin lv cs_CZ sk".split(
    " ",
  );
const LISTS_THAT_AGREE = 4;
const FIRST = 1;
const LAST = 2;
/** The name, in one of its spellings, is an ordinary word too. */
const WORD = 4;
/** The ordinary word is the name of a place, a firm or a product. */
const PROPER = 32;
/** The sections of cue-words.txt, and one for endings. */
const CUE_MARKS = 15;
/** A filter holds one of 2^bits words that it was not given. */
const WORDS_BITS = 6;
const SURNAMES_BITS = 8;
const NAMESAKES_BITS = 14;
/** How many filters are tried, and how many names each. */
const SEEDS = 256;
const COMMON = 60;

/** The generated file's text. */
export function packedNames() {
  const extra = read("extra-names.txt").split(/\[\w+\]/);
  const first = namesOf("first", extra[1] ?? "");
  const last = namesOf("last", extra[2] ?? "");
  const cues = cueWords();
  // Without the heads of sections, of which every second one is [proper].
  const sections = read("ordinary-words.txt").split(/\[\w+\]/);
  const words = new Set(wordsOf(`${sections.join(" ")} ${read("common-words.txt")}`));
  const proper = keysOf(sections.filter((_, index) => index > 0 && index % 2 === 0));
  const cueSet = new Set(cues.map(({ word }) => word));
  for (const word of words) if (cueSet.has(cueKey(word))) words.delete(word);
  const wordKeys = new Set([...words, ...cues.map(({ word }) => word)].map(nameKey));
  const isFirst = (/** @type {string} */ key) => first.has(key);
  const nameLike = [...words].map(nameKey).filter((key) => endsLikeName(key, isFirst));
  const names = [...new Set([...first, ...last, ...nameLike])].map((word) => ({
    word,
    marks:
      (first.has(word) ? FIRST : 0) |
      (last.has(word) ? LAST : 0) |
      (wordKeys.has(word) ? WORD : 0) |
      (first.has(word) && proper.has(word) ? PROPER : 0),
  }));
  const namesakes = read("namesakes.txt")
    .split("\n")
    .map((line) => namesakeKey(wordsOf(line)))
    .filter(Boolean);
  // Whom the filters should not know: names that are on no list here, and the most common of those that are.
  const surnames = [...NORDIC, ...OTHERS]
    .flatMap((locale) => fakerNames(locale, "last").map(fold))
    .filter((word) => !words.has(word) && !last.has(nameKey(word)));
  const people = fakerNames("da", "first")
    .concat(fakerNames("en", "first").slice(0, COMMON))
    .flatMap((given) =>
      [
        ...fakerNames("da", "last").slice(0, COMMON),
        ...fakerNames("en", "last").slice(0, COMMON),
      ].map((surname) => namesakeKey(wordsOf(`${given} ${surname}`))),
    )
    .filter((name) => !namesakes.includes(name));
  const rare = rareSurnames(last, wordKeys, isFirst);
  // Firms, ships and places: the filter of surnames should not know these.
  const others = [...keysOf([read("namesakes.txt")])].filter((key) => !rare.has(key));
  const packed = {
    names: byMarks(names.filter(({ word, marks }) => !followsFromRules(word, marks, isFirst))),
    cues: byMarks(cues),
    words: filterOf(words, WORDS_BITS, surnames),
    surnames: filterOf(rare, SURNAMES_BITS, others),
    namesakes: filterOf(new Set(namesakes), NAMESAKES_BITS, people),
    weights: packedWeights(),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
}

/** The words as coded lists by their marks. @param {{ word: string, marks: number }[]} words */
function byMarks(words) {
  /** @type {Map<number, string[]>} */
  const lists = new Map();
  for (const { word, marks } of words) lists.set(marks, [...(lists.get(marks) ?? []), word]);
  return codeLists(Object.fromEntries(lists));
}

/** What `judge.ts` weighs. */
function packedWeights() {
  const lines = readFileSync(new URL("weights.txt", folder), "utf8").trim().split("\n");
  const pieces = lines.map((line) => {
    const [piece = "", units = ""] = line.split(" ");
    return { piece, units: Number(units) };
  });
  const bias = pieces.find(({ piece }) => piece === "bias")?.units ?? 0;
  return hashedWeights(
    pieces.filter(({ piece }) => piece !== "bias"),
    bias,
  );
}

/** The words of cue-words.txt with a mark for each section they are in, and the last for endings. */
function cueWords() {
  /** @type {Map<string, number>} */
  const cues = new Map();
  for (const [section, text] of read("cue-words.txt")
    .split(/\[[\w-]+\]/)
    .slice(1)
    .entries()) {
    for (const written of text.split(/\s+/).filter(Boolean)) {
      const word = cueKey(fold(written.replace("-", "")));
      if (!/^[a-z]+$/.test(word)) continue;
      const ending = written.startsWith("-") ? 1 << (CUE_MARKS - 1) : 0;
      cues.set(word, (cues.get(word) ?? 0) | (1 << section) | ending);
    }
  }
  return [...cues].map(([word, marks]) => ({ word, marks }));
}

/**
 * Surnames that neither a list nor an ending tells and that are nothing else: whoever is called by two first names is
 * found anyway, and "Hollys" is rather Holly's than a Hollis.
 * @param {Set<string>} last @param {Set<string>} words @param {(key: string) => boolean} isFirst
 */
function rareSurnames(last, words, isFirst) {
  const isTold = (/** @type {string} */ key) =>
    last.has(key) || words.has(key) || isFirst(key) || endsLikeSurname(key, isFirst);
  const isGenitive = (/** @type {string} */ key) => key.endsWith("s") && isFirst(key.slice(0, -1));
  const all = keysOf([read("surnames.txt")]);
  return new Set([...all].filter((key) => key.length > 3 && !isTold(key) && !isGenitive(key)));
}

/** @param {"first" | "last"} kind @param {string} extra */
function namesOf(kind, extra) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const locale of OTHERS) {
    for (const key of keysOf(fakerNames(locale, kind))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const agreed = [...counts].filter(([, count]) => count >= LISTS_THAT_AGREE);
  return new Set([
    ...NORDIC.flatMap((locale) => [...keysOf(fakerNames(locale, kind))]),
    ...agreed.map(([key]) => key),
    ...keysOf([extra]),
  ]);
}

/** @param {string} locale @param {"first" | "last"} kind */
function fakerNames(locale, kind) {
  const lists = allLocales[locale]?.person?.[`${kind}_name`] ?? {};
  return Object.values(lists)
    .flat()
    .filter((name) => typeof name === "string");
}

/** @param {string[]} texts */
function keysOf(texts) {
  return new Set(texts.flatMap((text) => wordsOf(text).map(nameKey)));
}

/** Folded words of two letters and more; "Anne-Marie" counts as two. @param {string} text */
function wordsOf(text) {
  return text
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => /^[a-z]+$/.test(word));
}

/** @param {string} key @param {(key: string) => boolean} isFirst */
function endsLikeName(key, isFirst) {
  return endsLikeSurname(key, isFirst) || endsLikePlace(key);
}

/** @param {string} word @param {number} marks @param {(key: string) => boolean} isFirst */
function followsFromRules(word, marks, isFirst) {
  if (word.length < 2) return true;
  const last = endsLikeName(word, isFirst);
  if (marks & WORD && last) return false;
  return (!(marks & FIRST) || soundsLikeFirst(word)) && (!(marks & LAST) || last);
}

/**
 * The writer to `unpackFilter`. Some of `others` are in any filter by chance; of many filters the one with fewest is
 * taken.
 * @param {Set<string>} words @param {number} bits @param {string[]} others
 */
function filterOf(words, bits, others) {
  const range = words.size << bits;
  const hashesOf = (/** @type {number} */ seed) =>
    new Set([...words].map((word) => hash(word, seed) % range));
  const mistakes = Array.from({ length: SEEDS }, (_, seed) => {
    const hashes = hashesOf(seed);
    return others.filter((word) => hashes.has(hash(word, seed) % range)).length;
  });
  const seed = mistakes.indexOf(Math.min(...mistakes));
  const hashes = hashesOf(seed);
  return { count: hashes.size, seed, range, gaps: gapsOf([...hashes], bits) };
}

/** @param {string} name */
function read(name) {
  return readFileSync(new URL(name, folder), "utf8").replace(/^#.*$/gm, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("names.json", folder), packedNames());
}
