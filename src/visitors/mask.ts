/** How people and what is written of them are shown where nobody has to recognise them for sure. */

const PIECE = /[\p{L}\p{M}\p{N}]+/gu;

/** "Besøg: Jens Hansen, Mærsk" is "Besøg: J••• H•••, M•••": the words that the policy lists stay. */
export function maskText(text: string, plain: readonly string[] = []): string {
  const known = new Set(plain.map((word) => word.toLowerCase()));
  return text.replace(PIECE, (word) => (known.has(word.toLowerCase()) ? word : maskWord(word)));
}

/** `j•••@maersk.com`: the domain says for whom somebody came. What is no address is masked as a text. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const isAddress = at > 0 && !/\s/.test(address);
  return isAddress ? `${address.charAt(0)}•••${address.slice(at)}` : maskText(address);
}

/** A person as somebody has asked for them: each part by its kind. */
export function maskPerson(given: string): string {
  return given
    .split(/([^\s<>,;"]+@[^\s<>,;"]+)/)
    .map(maskAddress)
    .join("");
}

function maskWord(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return /\p{N}/u.test(first) ? "•••" : `${first}•••`;
}
