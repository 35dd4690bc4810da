import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../main";

/** The project itself, for its policies. */
export const PROJECT = path.join(__dirname, "../../..");

export interface Run {
  readonly status: number;
  readonly output: string;
  readonly complaints: string;
}

export interface World {
  readonly cwd?: string;
  readonly root?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The time it is run at, noon on 5 March 2026 unless a test says another. */
  readonly time?: number;
  readonly now?: () => number;
}

/** Runs `kuvert ARGS` and gives back everything it said. */
export async function kuvert(args: readonly string[], world: World = {}): Promise<Run> {
  const said = { output: "", complaints: "" };
  async function* stdin() {
    yield Buffer.from(world.stdin ?? "");
  }
  const status = await main(args, {
    stdin: stdin(),
    print: async (text) => void (said.output += text),
    complain: async (text) => void (said.complaints += text),
    cwd: world.cwd ?? PROJECT,
    root: world.root ?? PROJECT,
    today: { year: 2026, month: 3, day: 5 },
    now: world.now ?? (() => 0),
    time: () => world.time ?? Date.parse("2026-03-05T12:00:00Z"),
    env: world.env ?? {},
  });
  return { status, ...said };
}

/** Hands `use` a folder of its own, and takes it away afterwards. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "kuvert-test-"));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
