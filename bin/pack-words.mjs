// Packs the lists that src/detect/_packed/sources.ts names into lists.json: npm run pack-words
// @ts-check
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packList, source } from "./packing.mjs";

const folder = new URL("../src/detect/_packed/", import.meta.url);
const { ENDINGS, FIELDS, STAR } = source(new URL("marks.ts", folder));

/** The generated file's text. */
export function packedLists() {
  /** @type {Record<string, string>} */
  const sources = source(new URL("sources.ts", folder)).SOURCES;
  const names = Object.keys(sources);
  const entries = names.flatMap((name, index) =>
    (sources[name] ?? "")
      .split(" ")
      .filter(Boolean)
      .map((written) => entryOf(written, index)),
  );
  return `${JSON.stringify({ names: names.join(" "), words: packList(entries, FIELDS) }, null, 2)}\n`;
}

/** A word as `packedList` puts it together again. @param {string} written @param {number} list */
function entryOf(written, list) {
  const star = written.startsWith("*") ? 1 : 0;
  const ending = Math.max(0, ENDINGS.indexOf(written.slice(-1)));
  const word = written.slice(star, ending > 0 ? -1 : undefined);
  const lower = word.toLowerCase();
  if (!/^[a-zæøåäöüßéíñú0-9_.'&?-]+$/.test(lower)) {
    throw new Error(`${written}: letter-model.ts has no number for one of its letters.`);
  }
  const capitals = word[0] === lower[0] ? 0 : word[1] === lower[1] ? 1 : 2;
  if (star && capitals)
    throw new Error(`${written}: a star and a capital are not packed together.`);
  const front = star ? STAR : capitals;
  return { word: lower, marks: list | (ending << 7) | (front << 9) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("lists.json", folder), packedLists());
}
