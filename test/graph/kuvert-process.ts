import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

const PROGRAM = path.join(__dirname, "kuvert.cjs");

export interface ProcessRun {
  readonly child: ChildProcess;
  readonly ended: Promise<{ status: number | null; output: string; complaints: string }>;
}

/** Runs `kuvert ARGS` as a process of its own, which trusts the certificate in `authority`. */
export function kuvertProcess(
  args: readonly string[],
  { cwd, authority }: { readonly cwd: string; readonly authority: string },
): ProcessRun {
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: authority,
    KUVERT_GRAPH_TOKEN: "a-token",
  };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  const ended = new Promise<{ status: number | null; output: string; complaints: string }>(
    (resolve) => {
      child.on("close", (status) => resolve({ status, output, complaints }));
    },
  );
  return { child, ended };
}
