import type { Budget } from "../_core/budget";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { Refusal } from "../_core/refusal";
import { DIRECTORY_HEADER, findDirectory, getUint64 } from "./zip-end";
import { decodeZipName } from "./zip-names";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER_SIZE = 46;
const ZIP64 = 1;
/** Larger than any document; an archive with more files than this is not meant for people. */
const MOST_ENTRIES = 20_000;
const STORED = 0;
const DEFLATED = 8;

/** A file in a zip, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** What has a folder's name and bytes is a file all the same. */
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Both sizes are claims. */
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

/**
 * Reads the directory at the end of a zip. Throws when it is missing or broken. What an entry claims is believed
 * by nobody: `unpack` takes each byte from the budget and compares the checksum.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + DIRECTORY_HEADER_SIZE <= end && view.getUint32(at, true) === DIRECTORY_HEADER) {
    if (entries.length === MOST_ENTRIES) throw new Refusal("too-many");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next =
      at + DIRECTORY_HEADER_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw new Refusal("damaged");
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  if (count !== (entries.length & 0xffff)) throw new Refusal("damaged");
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + DIRECTORY_HEADER_SIZE + nameLength;
  const name = decodeZipName(
    bytes.subarray(at + DIRECTORY_HEADER_SIZE, nameEnd),
    (flags & 0x800) !== 0,
  );
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size = 0, packedSize = 0, headerAt = 0] = withZip64(fields, view, nameEnd, extraLength);
  return {
    name: name.replace(/\\/g, "/"),
    isFolder: size === 0 && /[\\/]$/.test(name),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt,
  };
}

/** Fields with all bits set stand, in the same order, with 64 bits in the extra field of zip64. */
function withZip64(
  fields: readonly number[],
  view: DataView,
  start: number,
  length: number,
): number[] {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== ZIP64) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  return fields.map((field) => {
    if (field !== 0xffffffff || at + 8 > start + length) return field;
    at += 8;
    return getUint64(view, at - 8);
  });
}

/** The bytes of a file in the zip; with `atMost`, at least so many of its beginning, unchecked. */
export function unpack(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  atMost = Infinity,
): Uint8Array {
  if (entry.isEncrypted) throw new Refusal("encrypted");
  const packed = packedBytes(zip, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal("unknown-type");
  if (atMost === Infinity) budget.checkBytes(entry.size);
  if (entry.method === STORED) budget.takeBytes(Math.min(packed.length, atMost));
  const whole = entry.method === STORED ? packed : inflate(packed, budget, atMost);
  if (atMost === Infinity && crc32(whole) !== entry.crc) throw new Refusal("damaged");
  return whole;
}

/** Name and extra field in front of the file have lengths of their own. */
function packedBytes(zip: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) throw new Refusal("damaged");
  const start =
    headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > zip.length) throw new Refusal("damaged");
  return zip.subarray(start, start + packedSize);
}
