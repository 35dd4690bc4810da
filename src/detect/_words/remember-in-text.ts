/** How many words are kept, a power of two. */
const SLOTS = 8192;
/** Longer words are rare. */
const LONGEST = 24;

/**
 * A pure function of a word that is asked by where the word stands. It knows words of late by their characters, so that
 * it need not cut them out of the text to find them.
 */
export function rememberInText<T>(
  compute: (word: string) => T,
): (text: string, start: number, end: number) => T {
  const words = Array.from<string | undefined>({ length: SLOTS });
  const results = Array.from<T | undefined>({ length: SLOTS });
  return (text, start, end) => {
    if (end - start > LONGEST) return compute(text.slice(start, end));
    let slot = 0;
    for (let at = start; at < end; at++) slot = ((slot << 5) - slot + text.charCodeAt(at)) | 0;
    slot = (slot ^ (slot >>> 13)) & (SLOTS - 1);
    const known = words[slot];
    if (known !== undefined && isAt(text, start, end, known)) return results[slot] as T;
    const word = text.slice(start, end);
    words[slot] = word;
    return (results[slot] = compute(word));
  };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}
