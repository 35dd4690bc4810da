// Packs the lists that src/detect/_packed/sources.ts names into lists.json, and the tables that
// src/requests/words/sources.ts names into packed.json: npm run pack-words
// @ts-check
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync, strToU8 } from "fflate";
import { codeLists, source } from "./packing.mjs";

const folder = new URL("../src/detect/_packed/", import.meta.url);
const tablesFolder = new URL("../src/requests/words/", import.meta.url);

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

/** The generated file's text: the tables of all languages, each behind "=" and its name, deflated. */
export function packedTables() {
  /** @type {Record<string, readonly string[]>} */
  const tables = source(new URL("sources.ts", tablesFolder)).TABLES;
  const { encode85 } = source(new URL("base85.ts", tablesFolder));
  const text = Object.entries(tables)
    .map(([language, some]) => `=${language}\n${some.map(compact).join("\n")}`)
    .join("\n");
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
  writeFileSync(new URL("packed.json", tablesFolder), packedTables());
}
