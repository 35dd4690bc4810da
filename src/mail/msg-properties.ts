import type { Storage } from "./compound-file";
import { decodeCharset } from "./decode-text";

const STREAM_PREFIX = "__substg1.0_";
const UNICODE = "001F";
const ANSI = "001E";
const BINARY = "0102";
const ROW_SIZE = 16;

/** The properties of a message, recipient or attachment (MS-OXMSG 2). Tags are four upper-case hexadecimal digits. */
export interface Properties {
  text(tag: string): string | undefined;
  binary(tag: string): Uint8Array | undefined;
  integer(tag: string): number | undefined;
}

/**
 * Reads the properties in a storage. `headerSize` is what its table of fixed-length properties begins with: 32 bytes
 * in a message, 8 in a recipient or attachment. `codepage` decodes texts that are not Unicode.
 */
export function propertiesOf(storage: Storage, headerSize: number, codepage?: number): Properties {
  const read = (name: string) => {
    const stream = storage.streams.get(name);
    return stream && stream();
  };
  const stream = (tag: string, type: string) => read(STREAM_PREFIX + tag + type);
  const table = read("__properties_version1.0");
  const integers = table ? readIntegers(table, headerSize) : new Map<string, number>();
  /** PidTagMessageCodepage. */
  const charset = charsetOf(codepage || integers.get("3FFD") || 1252);
  return {
    text(tag) {
      const unicode = stream(tag, UNICODE);
      if (unicode) return decodeCharset(unicode, "utf-16le");
      const ansi = stream(tag, ANSI);
      return ansi && decodeCharset(ansi, charset);
    },
    binary: (tag) => stream(tag, BINARY),
    integer: (tag) => integers.get(tag),
  };
}

/** Rows of 16 bytes: type, tag, flags, value. */
function readIntegers(table: Uint8Array, headerSize: number): Map<string, number> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const integers = new Map<string, number>();
  for (let at = headerSize; at + ROW_SIZE <= table.length; at += ROW_SIZE) {
    const tag = `000${view.getUint16(at + 2, true).toString(16)}`.slice(-4).toUpperCase();
    integers.set(tag, view.getUint32(at + 8, true));
  }
  return integers;
}

/** The name of a character set that Windows knows by a number. */
export function charsetOf(codepage: number): string {
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`;
  if (codepage > 28590 && codepage <= 28606 && codepage !== 28602)
    return `iso-8859-${codepage - 28590}`;
  if (codepage === 1200) return "utf-16le";
  return codepage === 20127 ? "windows-1252" : "utf-8";
}
