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
