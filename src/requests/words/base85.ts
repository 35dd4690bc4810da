/** "#" to "x" without the backslash: 85 characters that JSON and minifiers leave alone. */
const FIRST = 35;
const BACKSLASH = 92;
const BASE = 85;
/** Four bytes are five characters. */
const BYTES = 4;
const CHARACTERS = 5;

/** Bytes as text, a quarter longer than they are: base64 is a third longer. */
export function encode85(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES) {
    let value = 0;
    for (let offset = 0; offset < BYTES; offset++) value = value * 256 + (bytes[at + offset] ?? 0);
    let group = "";
    for (let digit = 0; digit < CHARACTERS; digit++) {
      const code = FIRST + (value % BASE);
      group = String.fromCharCode(code >= BACKSLASH ? code + 1 : code) + group;
      value = Math.floor(value / BASE);
    }
    text += group;
  }
  return text;
}

/** What `encode85` wrote, filled up with zeros to a multiple of four bytes. */
export function decode85(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / CHARACTERS) * BYTES);
  for (let at = 0, to = 0; at < text.length; at += CHARACTERS, to += BYTES) {
    let value = 0;
    for (let digit = 0; digit < CHARACTERS; digit++) {
      const code = text.charCodeAt(at + digit);
      value = value * BASE + (code > BACKSLASH ? code - 1 : code) - FIRST;
    }
    for (let offset = BYTES - 1; offset >= 0; offset--) {
      bytes[to + offset] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}
