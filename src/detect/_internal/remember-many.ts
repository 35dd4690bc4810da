const MOST = 16384;

/** A pure function of a word, or of another short text, that keeps what it found: mails say the same ones again and again. */
export function rememberMany<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined) {
      if (results.size === MOST) results.clear();
      result = compute(text);
      results.set(text, result);
    }
    return result;
  };
}
