import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../mail/decode-text";

/** A file below the folder. */
interface FoundFile {
  /** The path from the folder on, for people. */
  readonly name: string;
  /** The whole path by its bytes, which need not be UTF-8: what old archives were unpacked into is not. */
  readonly file: Buffer;
}

/** What is in a folder and all its subfolders, in order of name. */
interface Contents {
  readonly files: readonly FoundFile[];
  /** Subfolders that could not be read, by paths from the folder on; `.` is the folder itself. */
  readonly locked: readonly string[];
}

/**
 * Goes through a folder. Links to folders are followed, because an archive may be put together by them, but each folder
 * is read once: a link may lead back to where one came from. Never rejects.
 */
export async function filesIn(folder: string): Promise<Contents> {
  const files: FoundFile[] = [];
  const locked: string[] = [];
  const known = new Set<string>();

  async function walk(at: Buffer, name: string): Promise<void> {
    try {
      const real = (await realpath(at, "buffer")).toString("latin1");
      if (known.has(real)) return;
      known.add(real);
      const entries = await readdir(at, { withFileTypes: true, encoding: "buffer" });
      for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
        const inside = Buffer.concat([at, Buffer.from(path.sep), entry.name]);
        const its = path.join(name, decodeText(entry.name));
        if (await isFolder(entry, inside)) await walk(inside, its);
        else files.push({ name: its, file: inside });
      }
    } catch {
      locked.push(name);
    }
  }

  await walk(Buffer.from(folder), ".");
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), locked };
}

/** False for a link to nothing, which is said when somebody wants to read it. */
async function isFolder(entry: Dirent<Buffer>, file: Buffer): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
