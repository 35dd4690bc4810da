/** True when `word` stands in `text` and does not go on into a longer one: "sikker" is not in "usikkerhed". */
export function holdsWord(text: string, word: string): boolean {
  const haystack = text.toLowerCase();
  const needle = word.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (!joins(haystack, at) && !joins(haystack, end)) return true;
  }
  return false;
}

/** True when the characters on both sides of `offset` belong to one word. */
function joins(text: string, offset: number): boolean {
  return isWordCharacter(text.charAt(offset - 1)) && isWordCharacter(text.charAt(offset));
}

function isWordCharacter(character: string): boolean {
  return /[0-9_]/.test(character) || character.toLowerCase() !== character.toUpperCase();
}
