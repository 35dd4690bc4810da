import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io";

/**
 * Has `fill` write a new folder beside `target` and puts it in `target`'s place in one step, so that nobody ever finds
 * half of it there. When anything fails, `target` is as it was.
 */
export async function replaceFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const parent = path.dirname(target);
  await mkdir(parent, { recursive: true });
  const workplace = await mkdtemp(path.join(parent, ".kuvert-build-"));
  try {
    const fresh = path.join(workplace, "new");
    const old = path.join(workplace, "old");
    await mkdir(fresh);
    await fill(fresh);
    const hadOld = await renameIfThere(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
