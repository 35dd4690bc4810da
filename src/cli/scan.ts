import type { Day } from "../detect/detector";
import { CANARY_DETECTORS } from "../detect/canaries";
import { DETECTORS, FULL_KNOWLEDGE } from "../detect/detectors";
import { createJudge, type Judge } from "../policy/judge";
import type { Mail } from "../mail/mail";
import type { Policy } from "../policy/policy";
import { parseDate } from "../requests/deadlines/dates";
import { LEVELS, type Level } from "../policy/verdict";
import { type Command, oneOf, parseOptions } from "./command";
import { htmlReport } from "./html-report";
import { type Input, readInputs } from "./inputs";
import { internalDomains } from "./internal-domain";
import { CliError, complainOfErrors, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { ownVersion } from "./own-version";
import { maskNumbers } from "./privacy";
import { withContents } from "./read-attachments";
import { jsonlReport, textReport } from "./report";
import { type ErrorRecord, type RecordOptions, type ScanRecord, toRecord } from "./scan-record";
import { ScanSummary } from "./scan-summary";

const FAIL_LEVELS = ["note", "warn", "stop"] as const;
const REPORTS = { jsonl: jsonlReport, text: textReport, html: htmlReport };

const HELP = `kuvert scan [FILE|DIR|-]…

Checks mails and what is attached to them against a policy and says what it found, masked. Reads .eml, .msg, .mbox, .txt and JSON lines
(.jsonl, or standard input as -), folders of them, and mailboxes without an ending such as Thunderbird's.

  --jsonl                 every file holds JSON lines; without a file, standard input
  --policy FILE           the policy; otherwise Kuvert's default one
  --format jsonl|text|html   jsonl: one line a mail (the default); text: for people; html: a report for
                          those who decide, with rates, reasons and examples
  --language en|da        the language of the html report
  --summary               adds counts by verdict and detector, and the time per mail
  --show-text             adds the texts that offsets refer to, with the findings blotted out
  --fail-on LEVEL         exit status 1 when a mail gets this verdict or a louder one: note, warn, stop
  --internal-domain D     counts D as the organisation's own, besides those of the policy; can be repeated
  --encrypted-label ID    counts this sensitivity label as encrypted, besides those of the policy; can be repeated
  --today YYYY-MM-DD      the day that dates of birth are judged by; otherwise today

Exit status: 0 done, 1 --fail-on was reached, 2 something could not be read (the rest was checked all the same).
An attachment that could not be read, such as one with a password, is said in its mail's record and is no such failure.
`;

export const scan: Command = {
  name: "scan",
  summary: "checks mail files against a policy",
  help: HELP,
  run: runScan,
};

async function runScan(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("scan", args, {
    jsonl: { type: "boolean", default: false },
    policy: { type: "string" },
    format: { type: "string", default: "jsonl" },
    language: { type: "string", default: "en" },
    summary: { type: "boolean", default: false },
    "show-text": { type: "boolean", default: false },
    "fail-on": { type: "string" },
    "internal-domain": { type: "string", multiple: true, default: [] },
    "encrypted-label": { type: "string", multiple: true, default: [] },
    today: { type: "string" },
  });
  const places = positionals.length === 0 && values.jsonl ? ["-"] : positionals;
  if (places.length === 0) {
    throw new CliError("Say what to scan: files, folders or - for JSON lines on standard input.");
  }
  const format = oneOf("--format", values.format, ["jsonl", "text", "html"]);
  const language = oneOf("--language", values.language, ["en", "da"]);
  const failOn =
    values["fail-on"] === undefined ? null : oneOf("--fail-on", values["fail-on"], FAIL_LEVELS);
  const today = values.today === undefined ? io.today : parseDay(values.today);
  const policy = widened(
    await loadPolicy(values.policy, io),
    internalDomains(values["internal-domain"]),
    values["encrypted-label"],
  );

  const judge = createJudge(policy, {
    ...FULL_KNOWLEDGE,
    today,
    detectors: [...DETECTORS, ...CANARY_DETECTORS],
  });
  const report = REPORTS[format](io, { policy, language, kuvert: await ownVersion(io) });
  const summary = new ScanSummary();
  const started = io.now();
  let hasFailed = false;
  for await (const input of readInputs(places, values.jsonl, io)) {
    const record = await check(input, judge, {
      policy,
      showText: values["show-text"],
      today,
      read: (mail) => withContents(mail, io, policy.attachments),
    });
    if (failOn !== null && !("error" in record) && isAtLeast(record.verdict, failOn)) {
      hasFailed = true;
    }
    summary.add(record);
    await report.add(record);
  }
  await report.end(values.summary ? summary : null, io.now() - started);
  await complainOfErrors(summary.errors, summary.all, io);
  if (summary.errors > 0) return 2;
  return hasFailed ? 1 : 0;
}

interface CheckOptions extends RecordOptions {
  /** Gives the mail with what stands in its attachments. */
  readonly read: (mail: Mail) => Promise<Mail>;
}

/** One bad mail never stops a run, not even by a mistake of ours. */
async function check(
  { id, result }: Input,
  judge: Judge,
  { read, ...options }: CheckOptions,
): Promise<ScanRecord | ErrorRecord> {
  const problem = (error: string) => ({ id: maskNumbers(id, options.today), error });
  if (!result.ok) return problem(result.message);
  try {
    const mail = await read(result.mail);
    return toRecord(id, mail, judge(mail), options);
  } catch {
    return problem("Kuvert failed on this mail, which is a mistake of its own. Please report it.");
  }
}

/** The policy with what the command line adds, for trying it out. */
function widened(policy: Policy, domains: readonly string[], labels: readonly string[]): Policy {
  return {
    ...policy,
    internalDomains: [...policy.internalDomains, ...domains],
    encryption: { ...policy.encryption, labels: [...policy.encryption.labels, ...labels] },
  };
}

function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

function parseDay(text: string): Day {
  const date = parseDate(text);
  if (date === null) throw new CliError("--today takes a day such as 2026-03-05.");
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}
