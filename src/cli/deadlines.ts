import { createReadStream } from "node:fs";
import path from "node:path";
import type { RequestRules } from "../requests/deadlines/clock";
import { type Command, oneOf, parseOptions } from "./command";
import { deadlineRecord, type DeadlineRecord, type UndatedRecord } from "./deadline-record";
import { codeOf, complainOfErrors, type Io } from "./io";
import { jsonLines, NO_LINES } from "./json-lines";
import { loadPolicy } from "./load-policy";
import { printable } from "./printable";
import { maskNumbers } from "./privacy";

const HELP = `kuvert deadlines [FILE|-]…

Says until when a request about personal data has to be answered. Reads JSON lines from files, or from standard input
(- or no file), one request a line:

  {"id":"1","received":"2026-03-05","labels":["access"]}

  received      a day, or an instant with its time zone, of which the day in Denmark counts
  labels        as kuvert classify names them; an empty list is no request
  cctv          true or false, if you know whether it asks for camera recordings; can be left out
  suspensions   [{"from":"2026-03-10","to":"2026-03-16"}] while the identity was being established; no "to" while it
                still is; can be left out

Writes due, extendedDue, extensionNoticeBy, policyDue, policyAim and why, and one clock for each label, the strictest
first. One calendar month by GDPR Art. 12(3), counted by Regulation 1182/71 with Danish public holidays; the policy's
own days are never rolled forward; a breach has 72 hours (dueAt).

  --policy FILE         the policy; otherwise Kuvert's default one
  --format jsonl|text   jsonl: one line a request (the default); text: for people

Exit status: 0 done, 2 something could not be read (the rest was dated all the same).
`;

export const deadlines: Command = {
  name: "deadlines",
  summary: "says until when requests about personal data are to be answered",
  help: HELP,
  run: runDeadlines,
};

type AnyRecord = DeadlineRecord | UndatedRecord;

async function runDeadlines(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("deadlines", args, {
    policy: { type: "string" },
    format: { type: "string", default: "jsonl" },
  });
  const format = oneOf("--format", values.format, ["jsonl", "text"]);
  const { requests = {} } = await loadPolicy(values.policy, io);
  let all = 0;
  let errors = 0;
  for (const place of positionals.length === 0 ? ["-"] : positionals) {
    for await (const record of recordsOf(place, requests, io)) {
      all++;
      if ("error" in record) errors++;
      const masked = { ...record, id: maskNumbers(record.id, io.today) };
      await io.print(format === "jsonl" ? `${JSON.stringify(masked)}\n` : recordText(masked));
    }
  }
  await complainOfErrors(errors, all, io);
  return errors > 0 ? 2 : 0;
}

async function* recordsOf(place: string, rules: RequestRules, io: Io): AsyncGenerator<AnyRecord> {
  const chunks = place === "-" ? io.stdin : createReadStream(path.resolve(io.cwd, place));
  try {
    let isEmpty = true;
    for await (const { number, text } of jsonLines(chunks)) {
      isEmpty = false;
      yield deadlineRecord(text, String(number), rules);
    }
    if (isEmpty) yield { id: place, error: NO_LINES };
  } catch (error) {
    // Anything else is no matter of the file.
    if (codeOf(error) === "") throw error;
    yield {
      id: place,
      error: "The file cannot be read. Give a file of JSON lines, or - for standard input.",
    };
  }
}

/** A block for people: what is due, and each sentence of the reason on a line of its own. */
function recordText(record: AnyRecord): string {
  if ("error" in record) return `error ${printable(record.id)}\n  ${record.error}\n`;
  const policy =
    record.policyDue === null ? "" : `, policy ${record.policyDue} (aim ${record.policyAim})`;
  const head = `${record.dueAt ?? record.due ?? "nothing due"} ${printable(record.id)}${policy}`;
  return `${head}\n  ${record.why}\n`;
}
