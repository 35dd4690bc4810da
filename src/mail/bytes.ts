/** Small enough to be passed as arguments of one call. */
const CHUNK = 0x8000;

/** Base64 without Node's Buffer, so that it works in a browser too. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(256).fill(255);
for (let value = 0; value < 64; value++) VALUES[BASE64.charCodeAt(value)] = value;

/**
 * The bytes of base64; line breaks and other strange characters are passed over. Our own, because the send handler
 * gets attachments this way and classic Outlook's engine has no `atob`.
 */
export function decodeBase64(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < base64.length; at++) {
    const value = VALUES[base64.charCodeAt(at)];
    if (value === undefined || value === 255) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[length++] = bits >> count;
    }
  }
  return bytes.subarray(0, length);
}

/** UTF-8 without TextEncoder, which classic Outlook's engine lacks as well. Half a surrogate pair becomes three bytes. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) || 0;
    if (code >= 0x10000) at++;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = (0xff00 >> (more + 1)) | (code >> (6 * more));
    for (let next = more - 1; next >= 0; next--)
      bytes[length++] = 0x80 | ((code >> (6 * next)) & 63);
  }
  return bytes.slice(0, length);
}

/** Puts parts together; a single one is not copied. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
