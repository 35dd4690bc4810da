import { encodeUtf8 } from "../bytes";
import { decodeText } from "../decode-text";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * A mail's bytes as they were sent, before a program saved them in its own way: as UTF-16, with blank lines in front, or
 * with line ends of old Macs, by which all of it would be one line of the header.
 */
export function asSent(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = isUtf16 ? encodeUtf8(decodeText(bytes)) : bytes;
  const start = text.findIndex((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
  const mail = start > 0 ? text.subarray(start) : text;
  if (mail.includes(LINE_FEED)) return mail;
  return mail.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte));
}
