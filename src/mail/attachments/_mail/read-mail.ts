import { decodeBase64 } from "../../bytes";
import { bodyText } from "../../html-text";
import type { Address, Attachment, Mail } from "../../mail";
import type { ReadResult } from "../../read-result";
import type { Reading } from "../_core/reading";
import { Refusal } from "../_core/refusal";

/** Reads a mail that was attached, once its bytes have been taken apart. */
export function readParsed(result: ReadResult, reading: Reading): Promise<void> {
  if (!result.ok) throw new Refusal("damaged");
  return readMail(result.mail, reading);
}

/** Its subject, people and body as one text, then the names of its attachments, then these. */
export async function readMail(mail: Mail, reading: Reading): Promise<void> {
  const part = reading.begin();
  const lines = [
    ["Subject", mail.subject],
    ["Location", mail.location],
    ["From", addresses(mail.from ? [mail.from] : [])],
    ["To", addresses(mail.to)],
    ["Cc", addresses(mail.cc)],
    ["Bcc", addresses(mail.bcc)],
  ];
  for (const [label, value] of lines) if (value) part.write(`${label}: ${value}\n`);
  part.write(`\n${bodyText(mail.body)}`);
  const names = mail.attachments.map(({ name }) => name).filter((name) => name !== "");
  if (names.length > 0) reading.list(names);
  for (const [index, attachment] of mail.attachments.entries()) {
    const name = attachment.name || `#${index + 1}`;
    await reading.readInner(name, (file) => readAttached(attachment, file));
  }
}

function readAttached({ mail, contentBase64 }: Attachment, file: Reading): Promise<void> {
  if (mail) return readMail(mail, file);
  // A link to a file in the cloud, or an object of some program's own.
  if (contentBase64 === undefined) throw new Refusal("unknown-type");
  const bytes = decodeBase64(contentBase64);
  file.budget.takeBytes(bytes.length);
  return file.readBytes(bytes);
}

function addresses(list: readonly Address[]): string {
  return list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join("; ");
}
