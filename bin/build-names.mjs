// Packs the lists of src/detect/person-name: node bin/build-names.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { packList, source } from "./packing.mjs";

const require = createRequire(import.meta.url);
const { allLocales } = require("@faker-js/faker");
const folder = new URL("../src/detect/person-name/", import.meta.url);

const { fold, nameKey } = source(new URL("fold.ts", folder));
const { DIGITS, hash } = source(new URL("../_packed/unpack.ts", folder));
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
/** The sections of cue-words.txt, and one for endings. */
const CUE_MARKS = 14;
/** Chances that a filter holds a word it was not given, and the hashes that need least room for them. */
const WORDS_FILTER = { chance: 0.03, hashes: 5 };
const NAMESAKES_FILTER = { chance: 0.0003, hashes: 12 };

/** The generated file's text. */
export function packedNames() {
  const extra = read("extra-names.txt").split(/\[\w+\]/);
  const first = namesOf("first", extra[1] ?? "");
  const last = namesOf("last", extra[2] ?? "");
  const cues = cueWords();
  const words = new Set(wordsOf(read("ordinary-words.txt")));
  for (const { word } of cues) words.delete(word);
  const wordKeys = new Set([...words, ...cues.map(({ word }) => word)].map(nameKey));
  const names = [...new Set([...first, ...last])].map((word) => ({
    word,
    marks:
      (first.has(word) ? FIRST : 0) | (last.has(word) ? LAST : 0) | (wordKeys.has(word) ? WORD : 0),
  }));
  const namesakes = read("namesakes.txt")
    .split("\n")
    .map((line) => wordsOf(line).map(nameKey).join(" "))
    .filter(Boolean);
  const packed = {
    names: packList(
      names.filter(({ word, marks }) => !followsFromRules(word, marks)),
      [1, 1, 1],
    ),
    cues: packList(
      cues,
      Array.from({ length: CUE_MARKS }, () => 1),
    ),
    words: filterOf(words, WORDS_FILTER),
    namesakes: filterOf(new Set(namesakes), NAMESAKES_FILTER),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
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
      const word = fold(written.replace("-", ""));
      if (!/^[a-z]+$/.test(word)) continue;
      const ending = written.startsWith("-") ? 1 << (CUE_MARKS - 1) : 0;
      cues.set(word, (cues.get(word) ?? 0) | (1 << section) | ending);
    }
  }
  return [...cues].map(([word, marks]) => ({ word, marks }));
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

/** @param {string} word @param {number} marks */
function followsFromRules(word, marks) {
  if (word.length < 2) return true;
  const last = endsLikeSurname(word) || endsLikePlace(word);
  return (!(marks & FIRST) || soundsLikeFirst(word)) && (!(marks & LAST) || last);
}

/** The writer to `isInFilter`. @param {Set<string>} words @param {{ chance: number, hashes: number }} kind */
function filterOf(words, { chance, hashes }) {
  const bits = (-words.size * Math.log(chance)) / Math.LN2 ** 2;
  const digits = Array.from({ length: Math.ceil(bits / 6) }, () => 0);
  for (const word of words) {
    for (let seed = 1; seed <= hashes; seed++) {
      const at = hash(word, seed) % (digits.length * 6);
      digits[Math.floor(at / 6)] |= 1 << (at % 6);
    }
  }
  return digits.map((digit) => DIGITS[digit]).join("");
}

/** @param {string} name */
function read(name) {
  return readFileSync(new URL(name, folder), "utf8").replace(/^#.*$/gm, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("names.json", folder), packedNames());
}
