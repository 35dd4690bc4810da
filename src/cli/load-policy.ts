import path from "node:path";
import { parsePolicy, type PolicyIssue, type PolicyParsing } from "../policy/parse";
import type { Policy } from "../policy/policy";
import {
  type PointedFile,
  readPointed,
  remarksOn,
  repeatedNames,
} from "./_policy-file/policy-file";
import { withBothSpellings } from "./domain-spellings";
import { CliError, type Io } from "./io";

/** Reads the policy to work with: `file`, or Kuvert's default policy. Throws a `CliError` when it is unusable. */
export async function loadPolicy(file: string | undefined, io: Io): Promise<Policy> {
  return (await loadPolicyFile(file, io)).policy;
}

/** The same, with the file's SHA-256 in hexadecimal. */
export async function loadPolicyFile(
  file: string | undefined,
  io: Io,
): Promise<{ readonly policy: Policy; readonly sha256: string }> {
  const read = await readPointed(file ?? path.join(io.root, "policies", "default.json"), io);
  const parsing = policyOf(read);
  if (parsing.ok) return { policy: withBothSpellings(parsing.policy), sha256: read.sha256 };
  throw unusable(read, parsing.issues);
}

/** The policy in a file, or everything that is wrong with it. */
export function policyOf(file: PointedFile): PolicyParsing {
  const repeated = repeatedNames(file);
  const parsing = parsePolicy(file.value);
  if (repeated.length === 0) return parsing;
  return { ok: false, issues: [...repeated, ...(parsing.ok ? [] : parsing.issues)] };
}

/** The first of several mistakes in one sentence, for commands that only wanted to use the file. */
function unusable(file: PointedFile, issues: readonly PolicyIssue[]): CliError {
  const [first] = remarksOn(file, issues);
  if (!first) return new CliError(`${file.name}: cannot be used as a policy.`);
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new CliError(
    `${first.file}:${first.line}:${first.column}: ${first.path}: ${first.message}${more} Run kuvert policy check for all of it.`,
  );
}
