/** What may stand behind a word. */
export const ENDINGS = ["", "*", "!", "~"];
/** Widths in bits: the list's index, a star in front, the index of the ending, how many capitals it begins with. */
export const FIELDS = [7, 1, 2, 2];
