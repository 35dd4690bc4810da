/** Characters 0x80 to 0x9F of Windows-1252; the rest of it is ISO-8859-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const REPLACEMENT = 0xfffd;
/** Where the more significant byte of a pair stands. */
const LITTLE = 1;
const BIG = 0;
/** Few enough to be passed as arguments of one call. */
const CHUNK = 0x2000;
/** From here on a run of ASCII is worth a piece of its own. */
const LONG_RUN = 64;

/**
 * Text in the encodings that Windows programs write: UTF-8, UTF-16 (with a byte order mark, or evidently so), else
 * Windows-1252. A byte order mark is no part of the text. Our own, because classic Outlook has no TextDecoder.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), LITTLE);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), BIG);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (isBareUtf16(bytes)) return decodeUtf16(bytes, LITTLE);
  return isUtf8(bytes) ? decodeUtf8(bytes) : decodeWindows1252(bytes);
}

/** Texts that mails call by one of these names are in the encodings that we read by ourselves. */
const OWN_DECODERS: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  "utf-8": decodeUtf8,
  utf8: decodeUtf8,
  "iso-8859-1": decodeWindows1252,
  "windows-1252": decodeWindows1252,
  "utf-16le": (bytes) => decodeUtf16(bytes, LITTLE),
};

/** Text in an encoding with a name; by its looks where the name is none that this platform knows. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const own = OWN_DECODERS[charset.toLowerCase()];
  if (own) return own(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // Classic Outlook has no TextDecoder. Digits and English letters are the same in nearly all.
    return decodeText(bytes);
  }
}

/** UTF-8 of which each impossible byte becomes a replacement character. */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextOfUnits();
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] || 0;
    if (first < 0x80) {
      const end = endOfAscii(bytes, at);
      text.pushAscii(bytes, at, end);
      at = end;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      text.push(REPLACEMENT);
      at++;
      continue;
    }
    let code = first & (0x7f >> length);
    for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[at + next] || 0) & 63);
    text.pushCodePoint(code);
    at += length;
  }
  return text.end();
}

function endOfAscii(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && (bytes[end] || 0) < 0x80) end++;
  return end;
}

/** Not the platform's decoder: that of Node 20 takes 0x80 for a control character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextOfUnits();
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] || 0;
    text.push(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte);
  }
  return text.end();
}

/** True when every byte belongs to a well-formed sequence. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const length = (bytes[at] || 0) < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** UTF-16 in pairs of bytes; half a pair at the end is dropped. */
function decodeUtf16(bytes: Uint8Array, high: 0 | 1): string {
  const text = new TextOfUnits();
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text.push(((bytes[at + high] || 0) << 8) | (bytes[at + 1 - high] || 0));
  }
  return text.end();
}

/** Latin letters in UTF-16 without a mark: every second byte is 0, which no other encoding of text has. */
function isBareUtf16(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;
}

/** The length of the well-formed sequence of several bytes at `at`, or 0: no overlong forms, no surrogates. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] || 0;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] || 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] || 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : length;
}

/** Builds a text from UTF-16 units, many at a time. */
class TextOfUnits {
  private readonly units = new Uint16Array(CHUNK);
  private readonly pieces: string[] = [];
  private count = 0;

  pushAscii(bytes: Uint8Array, start: number, end: number): void {
    if (end - start < LONG_RUN) {
      for (let at = start; at < end; at++) this.push(bytes[at] || 0);
      return;
    }
    this.flush();
    for (let at = start; at < end; at += CHUNK) {
      this.pieces.push(stringOf(bytes.subarray(at, Math.min(end, at + CHUNK))));
    }
  }

  push(unit: number): void {
    if (this.count === CHUNK) this.flush();
    this.units[this.count++] = unit;
  }

  pushCodePoint(code: number): void {
    if (code < 0x10000) return this.push(code);
    this.push(0xd800 + ((code - 0x10000) >> 10));
    this.push(0xdc00 + (code & 0x3ff));
  }

  end(): string {
    this.flush();
    return this.pieces.join("");
  }

  private flush(): void {
    this.pieces.push(stringOf(this.units.subarray(0, this.count)));
    this.count = 0;
  }
}

/** `apply` rather than `...`, which takes a hundred times as long for a typed array. */
function stringOf(units: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
