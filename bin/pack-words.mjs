// Packs the lists that src/detect/_packed/sources.ts names into lists.json: npm run pack-words
// @ts-check
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeLists, source } from "./packing.mjs";

const folder = new URL("../src/detect/_packed/", import.meta.url);

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("lists.json", folder), packedLists());
}
