import { open, readFile } from "node:fs/promises";
import path from "node:path";
import type { Journal, JournalLine } from "../visitors/journal";
import { CliError, codeOf, type Io } from "./io";

/** A journal in a file, a line of JSON for each step. */
export interface JournalFile extends Journal {
  close(): Promise<void>;
}

/** Opens the journal, which is made when it is not there. */
export async function openJournal(file: string, io: Io): Promise<JournalFile> {
  const at = path.resolve(io.cwd, file);
  const lines = parse(await readFile(at, "utf8").catch(emptyIfMissing(file)), file);
  const handle = await open(at, "a", 0o600).catch((error: unknown) => {
    throw new CliError(`${file}: cannot be written (${codeOf(error)}). Give another --journal.`);
  });
  // A line that a crash has cut off ends here, so that the next one begins anew.
  await handle.appendFile("\n");
  const write = async (line: JournalLine) => {
    await handle.appendFile(`${JSON.stringify(line)}\n`);
    if (line.kind === "wave") await handle.sync();
  };
  let last = Promise.resolve();
  return {
    read: async () => lines,
    append(line) {
      // One after the other, whole: several deletions end at the same time.
      last = last.then(() => write(line));
      return last;
    },
    close: () => handle.close(),
  };
}

function emptyIfMissing(file: string) {
  return (error: unknown): string => {
    if (codeOf(error) === "ENOENT") return "";
    throw new CliError(`${file}: cannot be read (${codeOf(error)}). Give another --journal.`);
  };
}

/** A line that was cut off by a crash says nothing: its wave had not begun. */
function parse(text: string, file: string): JournalLine[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.flatMap((line, index) => {
    try {
      return [JSON.parse(line) as JournalLine];
    } catch {
      if (line.startsWith('{"kind":')) return [];
      throw new CliError(
        `${file}, line ${index + 1}: is no journal of kuvert visitors delete. Give another --journal.`,
      );
    }
  });
}
