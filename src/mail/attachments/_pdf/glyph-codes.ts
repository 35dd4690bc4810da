/** A font that does not say what its glyphs stand for leaves their numbers. Those that are no letters give it away. */
const NO_LETTER = /[^\t\n\r -\ufffc\ufffe\uffff]/g;
/** Of a page that can be read, a stray bullet at most. */
const MOST_NO_LETTERS = 1 / 50;
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
  return found.length > text.length * MOST_NO_LETTERS;
}

function ligature(code: string): string | undefined {
  return LIGATURES[code.charCodeAt(0) - FIRST_LIGATURE];
}
