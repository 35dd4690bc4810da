import * as v from "valibot";
import { readJsonRecord, recordId } from "./json-record";
import { type Address, type Attachment, EMPTY_MAIL, type Mail } from "./mail";
import { type ReadResult, unreadable } from "./read-result";

const addresses = v.nullish(v.array(v.string()), []);

/** One line of JSON: a mail or an appointment. Everything but the id may be left out; other fields are ignored. */
const recordSchema = v.object({
  id: recordId,
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

const EXAMPLE = '{"id":"1","subject":"…","body":"…"}';

type MailRecord = v.InferOutput<typeof recordSchema>;

/** A record's id as far as it could be read, else null, beside what came of it. */
export interface RecordReading {
  readonly id: string | null;
  readonly result: ReadResult;
}

/** Reads one line of JSON. The message of a wrong record names the field, what was expected and never a value. */
export function readRecord(line: string): RecordReading {
  const record = readJsonRecord(line, recordSchema, EXAMPLE);
  return record.ok
    ? { id: record.id, result: { ok: true, mail: toMail(record.value) } }
    : { id: record.id, result: unreadable(record.message) };
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
