/** A font that does not say what its glyphs stand for leaves their numbers. Those that are no letters give it away. */
const NO_LETTER = /[^\t\n\r -\ufffc\ufffe\uffff]/g;
/** Of a page that can be read, a stray bullet at most. */
const MOST_NO_LETTERS = 1 / 50;
/** A shorter text can be a price or an address. */
const FEWEST_LETTERS = 40;
/** Of amounts, times and percentages a third is marks. */
const MOST_MARKS = 0.45;
/** Where one mark is the space, there is no other; every seventh character of a text is one. */
const LONGEST_WORDS = 40;
const FEWEST_SPACES = 0.12;
/** The codes of these in LaTeX's fonts (T1) from the first one on. Its bitmap fonts say nothing of letters. */
const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl"];
const FIRST_LIGATURE = 0x1b;

/** Text of LaTeX's bitmap fonts with its ligatures written out; any other as it is. */
export function withLigatures(text: string): string {
  const ligatures = (text.match(NO_LETTER) || []).map(ligature);
  if (ligatures.some((letters) => letters === undefined)) return text;
  return text.replace(NO_LETTER, (code) => ligature(code) || code);
}

/** True when a page shows letters and its text is mere numbers. */
export function isNonsense(text: string): boolean {
  const found = text.match(NO_LETTER) || [];
  return found.length > text.length * MOST_NO_LETTERS || isNumberedFromMarks(text);
}

/**
 * Printers number the glyphs that a text uses from 33 on, the code of the exclamation mark: then the commonest letters are
 * marks, or the space is one.
 */
function isNumberedFromMarks(text: string): boolean {
  // A row of dots or hyphens leads the eye, or is to be written on.
  const shown = text.replace(/([!-/:-@[-`{-~])(?:\s*\1)+/g, "$1");
  const letters = shown.replace(/\s+/g, "").length;
  if (letters < FEWEST_LETTERS) return false;
  const marks = shown.match(/[!-/:-@[-`{-~]/g) || [];
  const isUnspaced = shown.length - letters < letters / LONGEST_WORDS;
  const most = isUnspaced ? letters * FEWEST_SPACES : Infinity;
  return marks.length > letters * MOST_MARKS || mostFrequent(marks) > most;
}

function mostFrequent(marks: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) || 0) + 1);
  return Math.max(0, ...counts.values());
}

function ligature(code: string): string | undefined {
  return LIGATURES[code.charCodeAt(0) - FIRST_LIGATURE];
}
