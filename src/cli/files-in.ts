import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** What is in a folder and all its subfolders, by paths that begin at the folder, in order of name. */
interface Contents {
  readonly files: readonly string[];
  /** Subfolders that could not be read; `.` is the folder itself. */
  readonly locked: readonly string[];
}

/**
 * Goes through a folder. Links to folders are followed, because an archive may be put together by them, but each folder
 * is read once: a link may lead back to where one came from. Never rejects.
 */
export async function filesIn(folder: string): Promise<Contents> {
  const files: string[] = [];
  const locked: string[] = [];
  const known = new Set<string>();

  async function walk(relative: string): Promise<void> {
    const at = path.join(folder, relative);
    try {
      const real = await realpath(at);
      if (known.has(real)) return;
      known.add(real);
      const entries = await readdir(at, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const inside = path.join(relative, entry.name);
        const isFolder = entry.isSymbolicLink()
          ? await leadsToFolder(path.join(folder, inside))
          : entry.isDirectory();
        if (isFolder) await walk(inside);
        else files.push(inside);
      }
    } catch {
      locked.push(relative);
    }
  }

  await walk(".");
  return { files: files.sort(), locked };
}

/** False for a link to nothing, which is said when somebody wants to read it. */
async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
}
