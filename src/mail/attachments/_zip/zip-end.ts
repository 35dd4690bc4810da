import { Refusal } from "../_core/refusal";

export const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
/** A field whose bits are all set stands in the record of zip64 instead. */
const ELSEWHERE = 0xffffffff;

/** Where the directory of a zip stands, and the lower 16 bits of how many entries it has. */
interface DirectoryRange {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Finds the directory by the record at the end of the file. Throws when there is none. */
export function findDirectory(view: DataView): DirectoryRange {
  const at = findEndRecord(view);
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  if (size === ELSEWHERE || offset === ELSEWHERE) return findZip64Directory(view, at);
  // The directory ends where its end record begins, also when something was put before the archive.
  const beforeEnd = at - size;
  const isThere = beforeEnd >= 0 && view.getUint32(beforeEnd, true) === DIRECTORY_HEADER;
  return { start: isThere ? beforeEnd : offset, end: at, count };
}

/** Last in the file, but for a comment. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refusal("damaged");
}

function findZip64Directory(view: DataView, end: number): DirectoryRange {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw new Refusal("damaged");
  const record = getUint64(view, locator + 8);
  return {
    start: getUint64(view, record + 48),
    end: record,
    count: view.getUint16(record + 32, true),
  };
}

export function getUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
