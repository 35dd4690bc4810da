import { concatBytes, encodeUtf8 } from "../bytes";
import { decodeText, decodeWindows1252, isUtf8 } from "../decode-text";

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EQUALS_SIGN = 61;

/**
 * A mail's bytes as they were sent, before a program saved or a server passed them on in its own way: as UTF-16, with blank
 * lines in front, or with line ends of old Macs, by which all of it would be one line of the header.
 */
export function asSent(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = isUtf16 ? encodeUtf8(decodeText(bytes)) : bytes;
  const start = text.findIndex((byte) => !isLineEnd(byte));
  const mail = start > 0 ? text.subarray(start) : text;
  const lines = mail.includes(LINE_FEED)
    ? mail
    : mail.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte));
  return withUtf8Headers(withoutBlanksBehindEquals(lines));
}

/** Servers may put blanks at the ends of lines (RFC 2045, 6.7); `=` would no longer say that the line goes on. */
function withoutBlanksBehindEquals(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) {
    if (isLineEnd(byte)) {
      let end = length;
      while (kept[end - 1] === SPACE || kept[end - 1] === TAB) end--;
      if (kept[end - 1] === EQUALS_SIGN) length = end;
    }
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

/** Old programs write letters into headers as Windows has them. */
function withUtf8Headers(mail: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < mail.length && !isLineEnd(mail[start])) {
    const end = mail.indexOf(LINE_FEED, start) + 1 || mail.length;
    const line = mail.subarray(start, end);
    lines.push(isUtf8(line) ? line : encodeUtf8(decodeWindows1252(line)));
    start = end;
  }
  return concatBytes([...lines, mail.subarray(start)]);
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}
