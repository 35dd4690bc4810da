/** The workbench has one Microsoft 365. Files of tests that change it take turns, since jest runs several at once. */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** For `beforeAll`: other files may take this long before it is this one's turn. */
export const TURN_MS = 10 * 60_000;

/** There while a file has its turn, in a folder of this run's own. */
const taken = () => path.join(process.env["KUVERT_E2E_TURNS"]!, "graph");

export async function takeTurn(): Promise<void> {
  while (!(await isFree())) await pause(100);
}

export async function giveTurn(): Promise<void> {
  await rm(taken(), { recursive: true, force: true });
}

/** Only one process can make a directory. */
async function isFree(): Promise<boolean> {
  try {
    await mkdir(taken());
    return true;
  } catch {
    return false;
  }
}
