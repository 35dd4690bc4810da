import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Io } from "./io";

/** Kuvert's own version. */
export async function ownVersion({ root }: Io): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  return String((manifest as { version?: unknown }).version);
}
