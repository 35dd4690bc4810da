/**
 * Tells words apart by lists of them: `[kind, "word begin* *ending"]`, in lower case, separated by spaces. A whole word
 * goes before a beginning, a beginning before an ending; among these the first listed counts.
 */
export function wordKinds<Kind extends string>(
  lists: readonly (readonly [Kind, string])[],
): (word: string) => Kind | undefined {
  const words = new Map<string, Kind>();
  /** By their first three and last two letters, which all of them have: one look-up decides for most words. */
  const beginnings = new Map<string, [string, Kind][]>();
  const endings = new Map<string, [string, Kind][]>();

  for (const [kind, list] of lists) {
    for (const word of list.split(" ")) {
      if (word.endsWith("*")) add(beginnings, word.slice(0, 3), [word.slice(0, -1), kind]);
      else if (word.startsWith("*")) add(endings, word.slice(-2), [word.slice(1), kind]);
      else words.set(word, kind);
    }
  }

  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const begins = beginnings.get(word.slice(0, 3))?.find(([part]) => word.startsWith(part));
    if (begins !== undefined) return begins[1];
    const ends = endings.get(word.slice(-2))?.find(([part]) => word.endsWith(part));
    return ends?.[1];
  };
}

function add<Entry>(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
