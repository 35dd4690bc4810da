import path from "node:path";
import { parseClauseList } from "../policy/clause-list";
import { coverage, strayClauses, type ClauseCoverage } from "../policy/coverage";
import { doubts } from "../policy/doubts";
import { issueAt } from "../policy/issue";
import type { PolicyIssue } from "../policy/parse";
import type { Policy } from "../policy/policy";
import {
  NotJson,
  type PointedFile,
  readPointed,
  remarkOn,
  remarksOn,
  Unreadable,
} from "./_policy-file/policy-file";
import { policyReport, type PolicyReport } from "./_policy-file/report";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { policyOf } from "./load-policy";

const HELP = `kuvert policy check FILE

Says everything that is wrong with a policy file: where, what stands there, and what was expected. Warns about what is
allowed and probably not meant, and about clauses of the written policy that nothing carries out (document.clauses).

  --format text|jsonl   text: for people (the default); jsonl: one {"severity","file","line","column","path","message"}
                        a line

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
  const [name = values.policy, ...others] = positionals;
  if (name === undefined || others.length > 0)
    throw new CliError("Give the path of one policy file.");
  const report = policyReport(oneOf("--format", values.format, ["text", "jsonl"]), io);
  const file = await readExplained(name, report, io);
  const policy = await explained(file, policyOf(file), report);
  for (const remark of remarksOn(file, doubts(policy.policy))) await report.say("warning", remark);
  const clauses = await clausesOf(file, policy.policy, report, io);
  await report.end(file, policy.policy, clauses);
  return 0;
}

/** What came of reading a file; `ok` says whether it can be used. */
type Parsing = { readonly ok: true } | { ok: false; readonly issues: readonly PolicyIssue[] };

async function readExplained(name: string, report: PolicyReport, io: Io): Promise<PointedFile> {
  try {
    return await readPointed(name, io);
  } catch (error) {
    if (error instanceof NotJson) await report.say("error", error.remark);
    throw error;
  }
}

/** The parsing when it went well. Otherwise says all that is wrong, and throws. */
async function explained<P extends Parsing>(file: PointedFile, parsing: P, report: PolicyReport) {
  if (parsing.ok) return parsing as Extract<P, { ok: true }>;
  const { issues } = parsing;
  const remarks = remarksOn(file, issues);
  for (const remark of remarks) await report.say("error", remark);
  const count = issues.length === 1 ? "one error" : `${issues.length} errors`;
  const listed = remarks.length < issues.length ? `the first ${remarks.length} listed` : "listed";
  throw new CliError(`${file.name}: cannot be used: ${count}, ${listed} above.`);
}

/** How the policy stands to the clauses of the written one; says what it lacks. Empty when it names no list of them. */
async function clausesOf(
  file: PointedFile,
  policy: Policy,
  report: PolicyReport,
  io: Io,
): Promise<ClauseCoverage[]> {
  const named = policy.document?.clauses;
  if (named === undefined) return [];
  const listName = path.isAbsolute(named) ? named : path.join(path.dirname(file.name), named);
  const listFile = await readExplained(listName, report, io).catch((error: unknown) => {
    if (error instanceof Unreadable) return null;
    throw error;
  });
  if (listFile === null) {
    // The policy works without: a copy of it need not lie beside the list.
    const message = `${listName}: cannot be read, so nobody knows which clauses are carried out. Mend the path, or leave it out.`;
    const keys = ["document", "clauses"];
    await report.say("warning", remarkOn(file, issueAt(keys, message)));
    return [];
  }
  const { list } = await explained(listFile, parseClauseList(listFile.value), report);
  for (const stray of strayClauses(policy, list)) {
    await report.say("warning", remarkOn(file, stray));
  }
  const clauses = coverage(policy, list);
  for (const [index, { clause, lacks }] of clauses.entries()) {
    if (lacks.length === 0) continue;
    const message = `${clause.title.en}: not carried out. ${file.name} lacks ${lacks.join(" and ")}.`;
    const place = remarkOn(listFile, { path: clause.id, keys: ["clauses", index, "id"], message });
    await report.say("warning", place);
  }
  return clauses;
}
