/** The known word that was probably meant; undefined when none is near. */
export function meantBy(written: string, known: readonly string[]): string | undefined {
  const near = known
    .map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  return near?.word;
}

/** A word that was begun is nearer than one that was mistyped. */
function distanceOf(written: string, known: string): number {
  const isBegun = written.length >= 3 && known.startsWith(written);
  return isBegun ? 0 : editDistance(written, known);
}

/** Levenshtein's, with two swapped letters as one mistake. The words are short. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, substitution, swap));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
