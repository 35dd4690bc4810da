import type { Mail } from "../mail/mail";
import { type Classification, classifyMail } from "../requests/classify";
import { type Command, oneOf, parseOptions } from "./command";
import { type Input, readInputs } from "./inputs";
import { CliError, complainOfErrors, type Io } from "./io";
import { printable } from "./printable";
import { maskNumbers } from "./privacy";
import type { ErrorRecord } from "./scan-record";

const HELP = `kuvert classify [FILE|DIR|-]…

Says which rights of the GDPR a mail invokes, and where it says so. Reads .eml, .msg, .mbox, .txt and JSON lines
(.jsonl, or standard input as -), folders of them, and mailboxes without an ending such as Thunderbird's. Nothing of a mail's text is written out, only where to look.

  --jsonl                 every file holds JSON lines; without a file, standard input
  --policy FILE           accepted like everywhere; what a mail asks for does not depend on the policy
  --format jsonl|text     jsonl: one line a mail (the default); text: for people

Labels: access, rectification, erasure, restriction, notify_recipients, portability, objection, marketing_optout,
automated_decision, consent_withdrawal, complaint, breach_report. "labels" are certain, "possible" are worth a look;
none at all: no request. Offsets in "why" are UTF-16 units of the subject or of the body's plain text.

Exit status: 0 done, 2 something could not be read (the rest was classified all the same).
`;

export const classify: Command = {
  name: "classify",
  summary: "says which data subject's rights mails invoke",
  help: HELP,
  run: runClassify,
};

/** What `kuvert classify` says of a mail. Its fields are a contract: scripts read them. */
interface ClassifyRecord extends Classification {
  readonly id: string;
}

const FORMATS = {
  jsonl: (record: ClassifyRecord | ErrorRecord) => `${JSON.stringify(record)}\n`,
  text: asText,
};

async function runClassify(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("classify", args, {
    jsonl: { type: "boolean", default: false },
    policy: { type: "string" },
    format: { type: "string", default: "jsonl" },
  });
  const places = positionals.length === 0 && values.jsonl ? ["-"] : positionals;
  if (places.length === 0) {
    throw new CliError(
      "Say what to classify: files, folders or - for JSON lines on standard input.",
    );
  }
  const write = FORMATS[oneOf("--format", values.format, ["jsonl", "text"])];
  let all = 0;
  let errors = 0;
  for await (const input of readInputs(places, values.jsonl, io)) {
    const record = toRecord(input, io);
    all++;
    if ("error" in record) errors++;
    await io.print(write(record));
  }
  await complainOfErrors(errors, all, io);
  return errors > 0 ? 2 : 0;
}

/** One bad mail never stops a run, not even by a mistake of ours. */
function toRecord({ id: given, result }: Input, io: Io): ClassifyRecord | ErrorRecord {
  const id = maskNumbers(given, io.today);
  if (!result.ok) return { id, error: result.message };
  try {
    return { id, ...classifyMail(newest(result.mail)) };
  } catch {
    return {
      id,
      error: "Kuvert failed on this mail, which is a mistake of its own. Please report it.",
    };
  }
}

/** A mail that only carries another one along is about that one. */
function newest(mail: Mail): Mail {
  const carried = mail.attachments.map((attachment) => attachment.mail).find(Boolean);
  const isEmpty = mail.body.content.trim() === "";
  return isEmpty && carried !== undefined ? carried : mail;
}

function asText(record: ClassifyRecord | ErrorRecord): string {
  if ("error" in record) return `error ${printable(record.id)}\n        ${record.error}\n`;
  const { id, labels, possible, scores, why, lang } = record;
  const all = labels.length + possible.length === 0 ? "no request" : labels.join(", ") || "–";
  const lines = why.map(
    ({ label, phrase, field, start, end }) =>
      `  ${label} ${scores[label] ?? 0}: ${field} ${start}–${end} (${phrase})`,
  );
  const perhaps = possible.length === 0 ? [] : [`  possible: ${possible.join(", ")}`];
  return `${[`${printable(id)}: ${all} [${lang}]`, ...perhaps, ...lines].join("\n")}\n`;
}
