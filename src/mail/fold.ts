/**
 * Writes a word the way that people without æøå on their keyboard do: "læse", "laese" and "lase" become one, as do
 * capitals, accents and curly apostrophes.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/å|aa/g, "a")
    .replace(/æ|ä|ae/g, "a")
    .replace(/ø|ö|oe/g, "o")
    .replace(/ü|ue/g, "u")
    .replace(/ß/g, "ss")
    .replace(/[éèê]/g, "e")
    .replace(/[’']/g, "'");
}

/** A text in small letters, each where it was: the one capital that small letters are longer of becomes an i. */
export function lowered(text: string): string {
  return text.replace(/İ/g, "i").toLowerCase();
}
