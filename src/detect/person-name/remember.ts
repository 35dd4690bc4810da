const MOST = 16384;

/** A pure function of a word that keeps what it found for the words of late: a text repeats most of its words. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      if (known.size === MOST) known.clear();
      result = compute(word);
      known.set(word, result);
    }
    return result;
  };
}

/** The same for a part of a text, which is compared in place: cutting it out takes longer than most of what is computed. */
export function rememberParts<T>(
  compute: (word: string) => T,
): (text: string, start: number, end: number) => T {
  const known = new Map<number, { readonly word: string; readonly result: T }>();
  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    const key = hash & 0x3fffffff;
    const entry = known.get(key);
    if (entry && entry.word.length === end - start && text.startsWith(entry.word, start))
      return entry.result;
    if (known.size === MOST) known.clear();
    const word = text.slice(start, end);
    const result = compute(word);
    known.set(key, { word, result });
    return result;
  };
}
