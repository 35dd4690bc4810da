import type { ClauseCoverage } from "../../policy/coverage";
import type { Policy } from "../../policy/policy";
import { count } from "../count";
import type { Io } from "../io";
import { maskNumbers } from "../privacy";
import type { PointedFile, Remark } from "./policy-file";

type Severity = "error" | "warning";

/** What `policy check` prints, in either format. */
export interface PolicyReport {
  say(severity: Severity, remark: Remark): Promise<void>;
  end(file: PointedFile, policy: Policy, clauses: readonly ClauseCoverage[]): Promise<void>;
}

export function policyReport(format: "text" | "jsonl", io: Io): PolicyReport {
  let warnings = 0;
  return {
    async say(severity, remark) {
      if (severity === "warning") warnings++;
      const text =
        format === "jsonl" ? `${jsonLine(severity, remark)}\n` : `${inFull(severity, remark)}\n\n`;
      // A file may hold by mistake what a line of it then shows.
      await io.print(maskNumbers(text, io.today));
    },
    async end({ name, sha256 }, policy, clauses) {
      if (format === "jsonl") return;
      const rules = count(policy.rules.length, "rule");
      await io.print(
        `${name}: ${rules}, no errors, ${count(warnings, "warning")}. SHA-256 ${sha256}\n` +
          clausesInShort(policy, clauses),
      );
    },
  };
}

function jsonLine(severity: Severity, remark: Remark): string {
  const { file, line, column, path, message, help } = remark;
  return JSON.stringify({ severity, file, line, column, path, message, help });
}

/** As compilers say it, so that editors and terminals lead to the place. */
function inFull(severity: Severity, remark: Remark): string {
  const { file, line, column, path, message, help, frame } = remark;
  const place = `${file}:${line}:${column}: ${severity}: ${path === "" ? "" : `${path}: `}${message}`;
  return [place, frame, ...(help === undefined ? [] : [`  = ${help}`])].join("\n");
}

function clausesInShort(policy: Policy, clauses: readonly ClauseCoverage[]): string {
  if (clauses.length === 0) return "";
  const ids = (state: ClauseCoverage["state"]) =>
    clauses.filter((each) => each.state === state).map(({ clause }) => clause.id);
  const done = clauses.filter(({ state }) => state === "carried-out");
  const partly = done.flatMap(({ clause: { id, limit } }) =>
    limit ? [`  ${id}: ${limit.en}`] : [],
  );
  const lines = [
    `${policy.document?.title.en ?? policy.name}, clause by clause:`,
    `  carried out: ${done.length}`,
    `  not carried out: ${listed(ids("lacking"))}`,
    `  left to people: ${listed(ids("people"))}`,
    `  explain only: ${listed(ids("nobody"))}`,
    ...(partly.length > 0 ? ["Of these not all that they say:", ...partly] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : `${ids.length} (${ids.join(", ")})`;
}
