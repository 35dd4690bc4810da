const MOST = 16384;

/** A pure function of a short text that keeps its results, for texts of which a mail has few. */
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
