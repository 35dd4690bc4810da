import { decodeUtf8 } from "./decode-text";

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(256).fill(255);
for (let value = 0; value < 64; value++) VALUES[BASE64.charCodeAt(value)] = value;

/** Base64 without Node's Buffer or a browser's `btoa`: classic Outlook's engine has neither. */
export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(4 * Math.ceil(bytes.length / 3));
  let length = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] || 0) << 16) | ((bytes[at + 1] || 0) << 8) | (bytes[at + 2] || 0);
    for (let shift = 18; shift >= 0; shift -= 6) {
      codes[length++] = BASE64.charCodeAt((three >> shift) & 63);
    }
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return decodeUtf8(codes.fill(61, length - missing));
}

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
