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

/** The generated file's text: all tables, each behind "#" and its name, deflated. */
export function packedTables() {
  /** @type {Record<string, readonly string[]>} */
  const words = source(new URL("words/sources.ts", requests)).TABLES;
  const { encode85 } = source(new URL("words/base85.ts", requests));
  const tables = Object.entries(words).map(([language, some]) => [
    language,
    some.map(compact).join("\n"),
  ]);
  /** @type {readonly string[]} */
  const rules = source(new URL("rules/sources.ts", requests)).RULE_TABLES;
  tables.push(["rules", rules.join("\n").replace(/\n+/g, "\n").trim()]);
  tables.push(["weights", readFileSync(new URL("weights.txt", requests), "utf8").trim()]);
  const text = tables.map(([name, table]) => `\n#${name}\n${table}`).join("");
  const bytes = deflateSync(strToU8(text), { level: 9, mem: 12 });
  return `${JSON.stringify({ tables: encode85(bytes) }, null, 2)}\n`;
}

/** A table without the breaks of its lines, each concept's phrases in alphabetical order, which deflates better. @param {string} table */
function compact(table) {
  return table
    .trim()
    .replace(/\n +/g, " ")
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(":");
      const phrases = line
        .slice(colon + 1)
        .trim()
        .split(/, */);
      return `${line.slice(0, colon)}:${phrases.toSorted().join()}`;
    })
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("lists.json", folder), packedLists());
  writeFileSync(packedFile, packedTables());
}
