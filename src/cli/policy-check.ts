import type { PolicyIssue } from "../policy/parse";
import type { Policy } from "../policy/policy";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { readPolicy } from "./load-policy";

const HELP = `kuvert policy check FILE

Says everything that is wrong with a policy file: where, and what was expected there. Warns about clauses that no rule
carries out.

  --format text|jsonl   text: for people (the default); jsonl: one {"severity","path","message"} a line

Exit status: 0 the policy can be used, 2 it cannot.
`;

export const policyCheck: Command = {
  name: "policy check",
  summary: "says what is wrong with a policy file",
  help: HELP,
  run: runPolicyCheck,
};

async function runPolicyCheck(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("policy check", args, {
    policy: { type: "string" },
    format: { type: "string", default: "text" },
  });
  const [file = values.policy, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new CliError("Give the path of one policy file.");
  const format = oneOf("--format", values.format, ["text", "jsonl"]);
  const print = (severity: "error" | "warning", { path, message }: PolicyIssue) =>
    io.print(
      format === "jsonl"
        ? `${JSON.stringify({ severity, path, message })}\n`
        : `${severity}: ${path}: ${message}\n`,
    );

  const parsing = await readPolicy(file, io);
  if (!parsing.ok) {
    for (const issue of parsing.issues) await print("error", issue);
    const count = parsing.issues.length === 1 ? "one error" : `${parsing.issues.length} errors`;
    throw new CliError(`${file}: cannot be used as a policy: ${count}, listed above.`);
  }
  for (const warning of uncoveredClauses(parsing.policy)) await print("warning", warning);
  if (format === "text")
    await io.print(`${file}: ${parsing.policy.rules.length} rules, no errors.\n`);
  return 0;
}

function uncoveredClauses(policy: Policy): PolicyIssue[] {
  const covered = new Set(policy.rules.map(({ clause }) => clause));
  return Object.keys(policy.clauses)
    .filter((clause) => !covered.has(clause))
    .map((clause) => ({
      path: `clauses["${clause}"]`,
      message: "No rule carries out this clause.",
    }));
}
