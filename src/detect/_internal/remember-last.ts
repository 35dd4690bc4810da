/**
 * A pure function of a text, and of what it is `given` beside that, which keeps its last result: detectors ask for the same
 * view of the same text one after the other, so that what they share is computed once a text.
 */
export function rememberLast<T, Given extends readonly unknown[] = []>(
  compute: (text: string, ...given: Given) => T,
): (text: string, ...given: Given) => T {
  let last: { text: string; given: Given; result: T } | undefined;
  return (text, ...given) => {
    const isSame = last?.text === text && last.given.every((each, at) => each === given[at]);
    if (last === undefined || !isSame) last = { text, given, result: compute(text, ...given) };
    return last.result;
  };
}
