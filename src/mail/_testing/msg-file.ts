/** Writes .msg files for tests (MS-CFB, MS-OXMSG). */
import { burn } from "@kenjiuno/msgreader/lib/Burner";
import type { Entry } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** A folder inside an .msg file: property streams by name, and folders in it. */
export interface Folder {
  readonly [name: string]: Buffer | Folder;
}

/** A text property (MS-OXMSG 2.1.3), `001F` being Unicode text. */
export function text(tag: string, value: string): Folder {
  return { [`__substg1.0_${tag}001F`]: Buffer.from(value, "utf16le") };
}

/** The stream of fixed-length properties: a header of `headerSize` bytes, then tag, flags and value of each. */
export function integers(headerSize: number, values: Readonly<Record<string, number>>): Folder {
  const rows = Object.entries(values).map(([tag, value]) => {
    const row = Buffer.alloc(16);
    row.writeUInt32LE(Number.parseInt(`${tag}0003`, 16), 0);
    row.writeUInt32LE(value, 8);
    return row;
  });
  return { "__properties_version1.0": Buffer.concat([Buffer.alloc(headerSize), ...rows]) };
}

/** The bytes of an .msg file with these folders and streams at its root. */
export function msg(root: Folder): Uint8Array {
  const entries: Entry[] = [];
  function add(name: string, content: Buffer | Folder): number {
    const index = entries.length;
    if (Buffer.isBuffer(content)) {
      const bytes = Uint8Array.from(content);
      const binaryProvider = () => bytes;
      entries.push({ name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider });
    } else {
      const folder: Entry = { name, type: TypeEnum.DIRECTORY, length: 0 };
      if (index === 0) folder.type = TypeEnum.ROOT;
      entries.push(folder);
      folder.children = Object.entries(content).map(([child, inner]) => add(child, inner));
    }
    return index;
  }
  add("Root Entry", root);
  return burn(entries);
}
