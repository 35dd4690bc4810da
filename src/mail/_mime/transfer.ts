import { decodeBase64 } from "../bytes";

/** Few enough to be passed as arguments of one call. */
const CHUNK = 0x2000;

/** Bytes as a text of which each character is one: mails are cut up by texts that stand between bytes. */
export function binaryOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    pieces.push(String.fromCharCode.apply(null, chunk as unknown as number[]));
  }
  return pieces.join("");
}

export function bytesOfBinary(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The bytes that a body stands for under its Content-Transfer-Encoding (RFC 2045). */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") return decodeBase64(body);
  return encoding === "quoted-printable"
    ? decodeQuoted(withoutTrailingBlanks(body).replace(/=\r?\n/g, ""))
    : bytesOfBinary(body);
}

/** Servers may have put blanks at the ends of lines (RFC 2045, 6.7). Each run is looked at once, however long. */
function withoutTrailingBlanks(body: string): string {
  return body.replace(
    /[ \t]+(\r?\n)?/g,
    (blanks, lineEnd: string | undefined) => lineEnd || blanks,
  );
}

/** Bytes as `=C3=B8`, or after another mark. What only looks like one stays. */
export function decodeQuoted(text: string, mark: "=" | "%" = "="): Uint8Array {
  const [first = "", ...rest] = text.split(mark);
  const decoded = rest.map((piece) => {
    const byte = /^[0-9a-f]{2}/i.exec(piece);
    return byte ? String.fromCharCode(parseInt(byte[0], 16)) + piece.slice(2) : mark + piece;
  });
  return bytesOfBinary(first + decoded.join(""));
}
