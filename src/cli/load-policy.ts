import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parsePolicy, type PolicyParsing } from "../policy/parse";
import type { Policy } from "../policy/policy";
import { CliError, type Io } from "./io";

/** Reads the policy to work with: `file`, or Kuvert's default policy. Throws a `CliError` when it is unusable. */
export async function loadPolicy(file: string | undefined, io: Io): Promise<Policy> {
  return (await loadPolicyFile(file, io)).policy;
}

/** The same, with the file's SHA-256 in hexadecimal: what `sha256sum` says of it. */
export async function loadPolicyFile(
  file: string | undefined,
  io: Io,
): Promise<{ readonly policy: Policy; readonly sha256: string }> {
  const name = file ?? path.join(io.root, "policies", "default.json");
  const text = await readText(name, io);
  const parsing = parsePolicy(parseJson(text, name));
  if (parsing.ok) {
    return { policy: parsing.policy, sha256: createHash("sha256").update(text).digest("hex") };
  }
  const [first] = parsing.issues;
  const more = parsing.issues.length - 1;
  const rest = more > 0 ? ` (and ${more} more)` : "";
  throw new CliError(
    `${name}: ${first?.path ?? ""}: ${first?.message ?? ""}${rest} Run kuvert policy check for all of it.`,
  );
}

/** Reads a policy file and says everything that is wrong with it. Throws a `CliError` when it is no JSON at all. */
export async function readPolicy(file: string, io: Io): Promise<PolicyParsing> {
  return parsePolicy(parseJson(await readText(file, io), file));
}

async function readText(file: string, io: Io): Promise<string> {
  try {
    return await readFile(path.resolve(io.cwd, file), "utf8");
  } catch {
    throw new CliError(`${file}: cannot be read. Give the path of a policy file.`);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    const line = position && `, line ${text.slice(0, Number(position)).split("\n").length}`;
    throw new CliError(
      `${file}${line ?? ""}: is not JSON. A comma or a quote mark is often missing.`,
    );
  }
}
