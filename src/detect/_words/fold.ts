const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  å: "aa",
  œ: "oe",
  ß: "ss",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  þ: "th",
};

/**
 * The form in which words are compared: lower case, `ae oe aa` for `æ ø å` as on foreign keyboards, and no accents.
 * "Søren" and "SOEREN" fold to the same.
 */
export function fold(word: string): string {
  if (/^[a-zA-Z]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æäøöåœßłıđðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
