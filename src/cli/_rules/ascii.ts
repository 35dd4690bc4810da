const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  Æ: "Ae",
  Ø: "Oe",
  Å: "Aa",
  "–": "-",
  "—": "-",
};

/** The text in the letters of ASCII, for what travels in an SMTP answer. What has no counterpart is left out. */
export function inAscii(text: string): string {
  return text
    .replace(/[æøåÆØÅ–—]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .normalize("NFKD")
    .replace(/[^ -~]/g, "");
}
