// Packs the lists that src/detect/_packed/sources.ts names into lists.json, and into packed.json the tables of words and
// of rules that the sources.ts of src/requests/words and rules name, with the weights: npm run pack-words
// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync, strToU8 } from "fflate";
import { codeLists, source } from "./packing.mjs";

const folder = new URL("../src/detect/_packed/", import.meta.url);
const requests = new URL("../src/requests/", import.meta.url);
const packedFile = new URL("words/packed.json", requests);

/** The generated file's text. */
export function packedLists() {
  /** @type {Record<string, string>} */
  const sources = source(new URL("sources.ts", folder)).SOURCES;
  const lists = Object.entries(sources).map(([name, words]) => [
    name,
    words.split(" ").filter(Boolean),
  ]);
  return `${JSON.stringify(codeLists(Object.fromEntries(lists)), null, 2)}\n`;
}

/** The generated file's text: the words of each language as lists, all other tables, each behind "#" and its name, deflated. */
export function packedTables() {
  /** @type {Record<string, readonly string[]>} */
  const words = source(new URL("words/sources.ts", requests)).TABLES;
  const { encode85 } = source(new URL("words/base85.ts", requests));
  const { listsOf } = source(new URL("words/phrase-lists.ts", requests));
  const concepts = conceptsOf(Object.values(words).flat());
  /** @type {readonly string[]} */
  const rules = source(new URL("rules/sources.ts", requests)).RULE_TABLES;
  const text = Object.entries({
    concepts: concepts.join(" "),
    rules: rules.join("\n").replace(/\n+/g, "\n").trim(),
    weights: readFileSync(new URL("weights.txt", requests), "utf8").trim(),
  })
    .map(([name, table]) => `\n#${name}\n${table}`)
    .join("");
  const tables = encode85(deflateSync(strToU8(text), { level: 9, mem: 12 }));
  const lists = Object.entries(words).map(([language, some]) => {
    const { kept, letters, digits } = codeLists(listsOf(some, concepts));
    return [language, { kept, letters, digits }];
  });
  return `${JSON.stringify({ tables, words: Object.fromEntries(lists) }, null, 2)}\n`;
}

/** The concepts that any of the tables has words for. @param {readonly string[]} tables */
function conceptsOf(tables) {
  const lines = tables.join("\n").split("\n");
  const names = lines.filter((line) => /^\S+:/.test(line)).map((line) => line.replace(/:.*/, ""));
  return [...new Set(names)].toSorted();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("lists.json", folder), packedLists());
  writeFileSync(packedFile, packedTables());
}
