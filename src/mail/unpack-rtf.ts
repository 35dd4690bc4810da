/** What every packed text is taken to follow (MS-OXRTFCP 2.1.2.1). */
const PRESET =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans Serif" +
  "SymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
/** Kinds of it, as they stand in the header behind the two sizes. */
const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;
const RAW_SIZE = 4;
const KIND = 8;
const HEADER_SIZE = 16;
/** How far back a reference reaches. */
const WINDOW = 4096;
/** Two bytes stand for as many as 17: no file says truly that it holds more. */
const MOST_FOR_A_BYTE = 9;

/** The rich text in which Outlook keeps a body (MS-OXRTFCP), unpacked as far as it goes; undefined for what is none. */
export function unpackRtf(packed: Uint8Array): Uint8Array | undefined {
  if (packed.length < HEADER_SIZE) return undefined;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = view.getUint32(RAW_SIZE, true);
  const kind = view.getUint32(KIND, true);
  if (kind === PLAIN) return packed.subarray(HEADER_SIZE, HEADER_SIZE + size);
  const room = Math.min(size, packed.length * MOST_FOR_A_BYTE);
  return kind === PACKED ? unpack(packed, room) : undefined;
}

/** Eight pieces follow each byte of flags: a byte as it is, or where it was and how many. */
function unpack(packed: Uint8Array, size: number): Uint8Array {
  const text = new Uint8Array(PRESET.length + size);
  for (let at = 0; at < PRESET.length; at++) text[at] = PRESET.charCodeAt(at);
  let end = PRESET.length;
  let flags = 1;
  for (let at = HEADER_SIZE; at < packed.length && end < text.length; flags >>= 1) {
    // The highest bit is a mark of our own: nothing but it is left behind the eighth piece.
    if (flags === 1) flags = 0x100 | (packed[at++] || 0);
    if ((flags & 1) === 0) {
      text[end++] = packed[at++] || 0;
      continue;
    }
    const reference = ((packed[at] || 0) << 8) | (packed[at + 1] || 0);
    at += 2;
    const back = (end - (reference >> 4)) & (WINDOW - 1);
    // Where the next byte would be written: the end.
    if (back === 0) break;
    for (let left = (reference & 15) + 2; left > 0 && end < text.length; left--, end++) {
      text[end] = text[end - back] || 0;
    }
  }
  return text.subarray(PRESET.length, end);
}
