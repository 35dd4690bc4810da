import { renameSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io";

/**
 * Has `fill` write a new folder beside `target` and puts it in `target`'s place in one step, so that nobody ever finds
 * half of it there. When anything fails, or somebody stops the program, `target` is as it was, with nothing beside it.
 * A link to a folder stays one.
 */
export async function replaceFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const place = await realpath(target).catch(() => target);
  const parent = path.dirname(place);
  await mkdir(parent, { recursive: true });
  const workplace = await mkdtemp(path.join(parent, ".kuvert-build-"));
  const stop = (signal: NodeJS.Signals) => {
    rmSync(workplace, { recursive: true, force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const fresh = path.join(workplace, "new");
    await mkdir(fresh);
    await fill(fresh);
    swap(fresh, place, path.join(workplace, "old"));
  } finally {
    await rm(workplace, { recursive: true, force: true });
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** What stops a program from the keyboard and from a script. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Not in two turns: a signal between them would find the one folder taken away and the other not yet there. */
function swap(fresh: string, place: string, old: string): void {
  const hadOld = renameIfThere(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (hadOld) renameSync(old, place);
    throw error;
  }
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
