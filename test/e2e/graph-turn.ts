/** The workbench has one Microsoft 365. Files of tests that change it take turns, since jest runs several at once. */
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** For `beforeAll`: other files may take this long before it is this one's turn. */
export const TURN_MS = 5 * 60_000;

/** One for each run: its port is in the name. */
const taken = path.join(
  tmpdir(),
  `kuvert-graph-${new URL(process.env["KUVERT_E2E_GRAPH"] ?? "https://localhost").port}`,
);

export async function takeTurn(): Promise<void> {
  // Only one process can make a directory.
  while (
    !(await mkdir(taken).then(
      () => true,
      () => false,
    ))
  ) {
    await pause(100);
  }
}

export async function giveTurn(): Promise<void> {
  await rm(taken, { recursive: true, force: true });
}
