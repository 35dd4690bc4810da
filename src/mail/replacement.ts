/** A stretch of a text in UTF-16 offsets, and what to put there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after all of `replacements`, which are in order and apart from each other. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let done = "";
  let at = 0;
  for (const replacement of replacements) {
    done += text.slice(at, replacement.start) + replacement.text;
    at = replacement.end;
  }
  return done + text.slice(at);
}
