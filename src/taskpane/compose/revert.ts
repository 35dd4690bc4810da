/** `from` becomes another text when its range `start`..`end` is replaced by `text`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes back the change from `before` to `after` in a text that may have been edited since.
 * @returns `current` without that change, or null when the edits since then touch the same characters.
 */
export function revert(before: string, after: string, current: string): string | null {
  const back = editBetween(after, before);
  const since = editBetween(after, current);
  // In this order: what was typed on at the end of a shortened text comes after the piece that returns.
  if (since.start >= back.end) return apply(apply(after, since), back);
  if (since.end <= back.start) return apply(apply(after, back), since);
  return null;
}

/** The one replacement that turns `from` into `to`: what lies between their common beginning and end. */
function editBetween(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail])
    tail++;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
