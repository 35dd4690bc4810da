/**
 * A pure function of a text that keeps its last result: detectors ask for the same view of the same text one after
 * the other, so that what they share is computed once a text.
 */
export function rememberLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { text: string; result: T } | undefined;
  return (text) => {
    if (last === undefined || last.text !== text) last = { text, result: compute(text) };
    return last.result;
  };
}
