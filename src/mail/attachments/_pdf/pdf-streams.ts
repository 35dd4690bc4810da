import type { Budget } from "../_core/budget";
import { Refusal } from "../_core/refusal";
import { inflate } from "../_zip/inflate";

const STREAM = bytesOf("stream");
const END_OF_STREAM = bytesOf("endstream");
/** What is looked at of the dictionary in front of a stream. */
const DICTIONARY = 400;
const IMAGE = /\/Subtype\s*\/Image\b/;
const EMBEDDED_FILE = /\/EmbeddedFile\b/;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
const ASCII85 = /\/(?:ASCII85Decode|A85)\b/;

/**
 * Takes what the streams of a PDF unpack to from the budget, before pdf.js does it without one: 2 KB can be a gigabyte.
 * Pictures do not count, because nobody unpacks them for the text. Throws when the budget ends, and for a stream that is
 * packed twice, which only serves to hide its size. Returns how many of them are files that were put into the document.
 */
export function chargeStreams(bytes: Uint8Array, budget: Budget): number {
  let files = 0;
  let at = find(bytes, STREAM, 0);
  while (at >= 0) {
    const start = startOfData(bytes, at + STREAM.length);
    const found = find(bytes, END_OF_STREAM, start);
    const end = found < 0 ? bytes.length : found;
    const dictionary = dictionaryBefore(bytes, at);
    if (EMBEDDED_FILE.test(dictionary)) files++;
    chargeStream(dictionary, bytes.subarray(start, end), budget);
    at = find(bytes, STREAM, end + END_OF_STREAM.length);
  }
  return files;
}

function chargeStream(dictionary: string, data: Uint8Array, budget: Budget): void {
  const flates = dictionary.match(FLATE);
  if (!flates || IMAGE.test(dictionary)) return;
  if (flates.length > 1) throw new Refusal("too-large");
  const packed = ASCII85.test(dictionary) ? decodeAscii85(data) : data;
  try {
    // Two bytes of zlib's header; DEFLATE itself says where it ends.
    inflate(packed.subarray(2), budget);
  } catch (error) {
    // A damaged stream is for pdf.js to judge, which makes more of it.
    if (error instanceof Refusal && error.reason !== "damaged") throw error;
  }
}

/** The innermost dictionary that ends in front of a stream; everything in it, where it is short. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY), at));
  return text.slice(text.lastIndexOf(" obj") + 1);
}

function startOfData(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 13 ? at + 1 : at;
  return bytes[next] === 10 ? next + 1 : next;
}

/** Five characters from `!` make four bytes; `z` stands for four zeros. */
function decodeAscii85(data: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(data.length * 4);
  let length = 0;
  let value = 0;
  let count = 0;
  for (const code of data) {
    if (code === 126) break;
    if (code === 122 && count === 0) length += 4;
    if (code < 33 || code > 117) continue;
    value = value * 85 + code - 33;
    if (++count < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) decoded[length++] = (value / 2 ** shift) & 255;
    value = 0;
    count = 0;
  }
  return decoded.subarray(0, length);
}

function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  const first = mark[0] || 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
