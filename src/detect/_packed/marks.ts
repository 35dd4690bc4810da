/** What may stand behind a word. */
export const ENDINGS = ["", "*", "!", "~"];
/** In front of a word: as many capitals, or a star. No word has both. */
export const STAR = 3;
/** Widths in bits: the list's index; the index of the ending, and above it what it begins with. */
export const FIELDS = [7, 4];
