// Packs the name lists of src/detect/person-name: node bin/build-names.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { allLocales } = createRequire(import.meta.url)("@faker-js/faker");
const folder = new URL("../src/detect/person-name/", import.meta.url);

/** Names from here are taken whole. */
const NORDIC = ["da", "nb_NO", "sv"];
/** Names from here count when several of the lists agree: some hold thousands of rare or invented ones. */
const OTHERS =
  "en de nl fr es it pl tr ro hr fi hu pt_PT en_IN en_NG id_ID az uz_UZ_latin sr_RS_latin ku_kmr_latin lv".split(
    " ",
  );
/** Czech and Slovak agree on every rare name, so they confirm first names alone. */
const FIRST_NAMES_ONLY = ["cs_CZ", "sk"];
const LISTS_THAT_AGREE = { first: 2, last: 3 };
/** Below this length a shared beginning fits into one digit. */
const LONGEST_SHARED = 9;

/** The generated file's text: both lists sorted and front-coded ("0anders6en" is "anders", "andersen"). */
export function packedNames() {
  const extra = extraNames(readFileSync(new URL("extra-names.txt", folder), "utf8"));
  const first = pack(namesOf("first", [...OTHERS, ...FIRST_NAMES_ONLY], extra.first));
  const last = pack(namesOf("last", OTHERS, extra.last));
  return `${JSON.stringify({ first, last }, null, 1)}\n`;
}

/** @param {"first" | "last"} kind @param {string[]} others @param {string[]} extra */
function namesOf(kind, others, extra) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const locale of others) {
    for (const name of new Set(fakerNames(locale, kind)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const agreed = [...counts].filter(([, count]) => count >= LISTS_THAT_AGREE[kind]);
  const nordic = NORDIC.flatMap((locale) => fakerNames(locale, kind));
  const names = new Set([...nordic, ...agreed.map(([name]) => name), ...words(extra)]);
  return [...names].toSorted((left, right) => (left < right ? -1 : 1));
}

/** @param {string} locale @param {"first" | "last"} kind */
function fakerNames(locale, kind) {
  const lists = allLocales[locale]?.person?.[`${kind}_name`] ?? {};
  return words(Object.values(lists).flat());
}

/** Single words in lower case; "Anne-Marie" counts as two. @param {string[]} names */
function words(names) {
  return names
    .filter((name) => typeof name === "string")
    .flatMap((name) =>
      name
        .normalize("NFC")
        .toLowerCase()
        .split(/[\s-]+/),
    )
    .filter((name) => /^\p{L}{2,}$/u.test(name));
}

/** @param {string} text */
function extraNames(text) {
  const [, first = "", last = ""] = text.replace(/^#.*$/gm, "").split(/\[\w+\]/);
  return { first: first.split(/\s+/), last: last.split(/\s+/) };
}

/** @param {string[]} sorted */
function pack(sorted) {
  let packed = "";
  let previous = "";
  for (const name of sorted) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < previous.length && name[shared] === previous[shared])
      shared++;
    packed += shared + name.slice(shared);
    previous = name;
  }
  return packed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("names.json", folder), packedNames());
}
