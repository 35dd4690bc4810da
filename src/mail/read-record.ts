import * as v from "valibot";
import { type Address, type Attachment, EMPTY_MAIL, type Mail } from "./mail";
import { type ReadResult, unreadable } from "./read-result";

const addresses = v.nullish(v.array(v.string()), []);

/** One line of JSON: a mail or an appointment. Everything but the id may be left out; other fields are ignored. */
const recordSchema = v.object({
  id: v.union([v.string(), v.number()]),
  kind: v.nullish(v.picklist(["mail", "appointment"]), "mail"),
  subject: v.nullish(v.string(), ""),
  location: v.nullish(v.string()),
  body: v.nullish(v.string(), ""),
  bodyType: v.nullish(v.picklist(["text", "html"]), "text"),
  from: v.nullish(v.string()),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  attachments: v.nullish(
    v.array(v.object({ name: v.string(), contentBase64: v.nullish(v.string()) })),
    [],
  ),
  label: v.nullish(v.string()),
  headers: v.nullish(v.record(v.string(), v.string()), {}),
});

type MailRecord = v.InferOutput<typeof recordSchema>;

/** A record's id as far as it could be read, else null, beside what came of it. */
export interface RecordReading {
  readonly id: string | null;
  readonly result: ReadResult;
}

/** Reads one line of JSON. The message of a wrong record names the field, what was expected and never a value. */
export function readRecord(line: string): RecordReading {
  const json = parseJson(line);
  if (json === undefined) {
    const example = '{"id":"1","subject":"…","body":"…"}';
    return {
      id: null,
      result: unreadable(`This line is not JSON. Write one record a line: ${example}.`),
    };
  }
  if (Array.isArray(json)) {
    return { id: null, result: unreadable("The record must be an object {…}, not a list […].") };
  }
  const parsed = v.safeParse(recordSchema, json);
  if (!parsed.success) return { id: idOf(json), result: unreadable(describe(parsed.issues[0])) };
  return { id: String(parsed.output.id), result: { ok: true, mail: toMail(parsed.output) } };
}

function toMail(record: MailRecord): Mail {
  return {
    ...EMPTY_MAIL,
    kind: record.kind,
    subject: record.subject,
    body: { type: record.bodyType, content: record.body },
    from: typeof record.from === "string" ? toAddress(record.from) : null,
    to: record.to.map(toAddress),
    cc: record.cc.map(toAddress),
    bcc: record.bcc.map(toAddress),
    attachments: record.attachments.map(toAttachment),
    sensitivityLabel: record.label ?? null,
    headers: lowerCased(record.headers),
    ...(typeof record.location === "string" && { location: record.location }),
  };
}

/** `a@b.dk` or `Anna Berg <a@b.dk>`. */
function toAddress(text: string): Address {
  const open = text.lastIndexOf("<");
  const close = text.lastIndexOf(">");
  if (open < 0 || close < open) return { address: text.trim(), name: "" };
  const name = text.slice(0, open).trim();
  const isQuoted = name.length > 1 && name.startsWith('"') && name.endsWith('"');
  return { address: text.slice(open + 1, close).trim(), name: isQuoted ? name.slice(1, -1) : name };
}

function toAttachment({ name, contentBase64 }: MailRecord["attachments"][number]): Attachment {
  return typeof contentBase64 === "string" ? { name, contentBase64 } : { name };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: recordSchema.entries.id }), json);
  return parsed.success ? String(parsed.output.id) : null;
}

const WORDS: Readonly<Record<string, string>> = {
  Object: "an object {…}",
  Array: "a list […]",
  string: "a text",
};

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const subject = path === null ? "The record" : `"${path}"`;
  if (issue.received === "undefined") return `${subject} is missing.`;
  const expected = inWords(issue.expected ?? "something else");
  const received = issue.received.startsWith('"') ? "another text" : inWords(issue.received);
  return `${subject} must be ${expected}, not ${received}.`;
}

function inWords(type: string): string {
  const names = type.replace(/^\(|\)$/g, "").split(" | ");
  return names.map((name) => WORDS[name] ?? name).join(" or ");
}
