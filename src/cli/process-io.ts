import type { Io } from "./io";

/** The real world: the process's streams, folder and clock. `root` is Kuvert's own folder. */
export function processIo(root: string): Io {
  const now = new Date();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endFor);
  return {
    stdin: process.stdin,
    print: (text) => write(process.stdout, text),
    complain: (text) => write(process.stderr, text),
    cwd: process.cwd(),
    root,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    now: () => performance.now(),
    time: () => Date.now(),
    env: process.env,
  };
}

/** Nobody can be told anything more: whoever read has seen enough, as in `kuvert scan … | head`, or the disk is full. */
function endFor({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") process.exit();
  process.stderr.write(`kuvert: The output cannot be written (${code}). Is the disk full?\n`);
  process.exit(2);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once("drain", resolve);
  });
}
