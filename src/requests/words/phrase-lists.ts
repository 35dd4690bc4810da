/**
 * The lists of a language as the packer wants them: to each of the concepts its phrases. A list has spaces between its
 * words, so a phrase has "_" in their place, and "~" where it has "_". `bin/pack-words.mjs` packs them. @public
 */
export function listsOf(
  tables: readonly string[],
  concepts: readonly string[],
): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const concept of concepts) lists[concept] = [];
  for (const line of tables.join("\n").replace(/\n +/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const list = lists[line.slice(0, colon).trim()] as string[];
    for (const phrase of line.slice(colon + 1).split(",")) {
      const packed = phrase.trim().replace(/_/g, "~").replace(/\s+/g, "_");
      if (packed !== "" && list.indexOf(packed) < 0) list.push(packed);
    }
  }
  return lists;
}

/** The table of words that unpacked lists are of: lines `concept:phrase,phrase`, which `readLexicon` reads. */
export function tableOf(lists: ReadonlyMap<string, string>): string {
  let table = "";
  lists.forEach((list, concept) => {
    if (list === "") return;
    const phrases = list.replace(/ /g, ",").replace(/_/g, " ").replace(/~/g, "_");
    table += `${concept}:${phrases}\n`;
  });
  return table;
}
