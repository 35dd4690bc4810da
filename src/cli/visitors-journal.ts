import { open, readFile } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
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

const texts = v.array(v.string());
const LINE = v.variant("kind", [
  v.object({ kind: v.literal("start"), plan: v.string(), at: v.string() }),
  v.object({
    kind: v.literal("wave"),
    items: v.array(
      v.object({ key: v.string(), etag: v.string(), hash: v.string(), related: texts }),
    ),
  }),
  v.object({
    kind: v.literal("done"),
    key: v.string(),
    outcome: v.picklist(["deleted", "private", "cleared", "gone"]),
    at: v.string(),
  }),
]);
const START = '{"kind":"start"';

/**
 * A line that a crash or a power cut has cut off, or left as nothing but NULs, says nothing: its wave had not begun. What
 * can be read has to be a journal's: else every run after it would take what was done for gone before.
 */
function parse(text: string, file: string): JournalLine[] {
  const lines = text.split("\n").map((line) => line.replaceAll("\0", ""));
  const read: JournalLine[] = [];
  for (const [index, line] of lines.entries()) {
    const value = valueOf(line);
    const isUnread = value === undefined;
    const result = v.safeParse(LINE, value);
    const isFirst = read.length === 0;
    const isCutOff = isUnread && (!isFirst || START.startsWith(line.slice(0, START.length)));
    if (isCutOff) continue;
    if (!result.success || (isFirst && result.output.kind !== "start")) {
      throw new CliError(
        `${file}, line ${index + 1}: is no journal of kuvert visitors delete. Give another --journal.`,
      );
    }
    read.push(result.output);
  }
  return read;
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
