import type { Day } from "../detect/detector";

/** All that the command line needs from the world around it; tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Waits while the reader is slower than we are. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
  /** Where relative paths begin. */
  readonly cwd: string;
  /** Kuvert's own folder, which holds `policies/`, `manifest.xml` and `dist/parts/`. */
  readonly root: string;
  readonly today: Day;
  /** Milliseconds on a clock that only runs forward. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly time: () => number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The given world is unusable in a way that the person at the keyboard can mend: one plain sentence, exit status 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** What Node calls the problem, such as `ENOENT`; empty for errors without a code. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** True for a file that is there and not for this person to read. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === "EACCES" || codeOf(error) === "EPERM";
}

/** For whoever keeps the output in a file and sees nothing but the exit status. */
export async function complainOfErrors(count: number, all: number, io: Io): Promise<void> {
  if (count === 0) return;
  const some = `${count} of ${all} could not be read`;
  await io.complain(`kuvert: ${some}: look for "error" in the output, which says what and why.\n`);
}
