import MsgReader from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";
import { encodeBase64 } from "./base64";
import { type Address, type Attachment, type Body, EMPTY_MAIL, type Mail } from "./mail";
import { parseHeaders } from "./parse-headers";
import { type ReadResult, unreadable } from "./read-result";

/** Reads what Outlook saves as .msg (MS-OXMSG): a mail, or an appointment or meeting request. */
export function readMsg(bytes: Uint8Array): ReadResult {
  if (bytes.length === 0) return unreadable("The mail is empty.");
  try {
    const reader = new MsgReader(toArrayBuffer(bytes));
    const fields = reader.getFileData();
    if (fields.dataType === "msg") return { ok: true, mail: toMail(fields, reader) };
  } catch {
    // Reported below: the parser's own messages speak of sectors.
  }
  return unreadable(
    "This is not an Outlook message, or it is damaged. Save it from Outlook again as .msg.",
  );
}

function toMail(fields: FieldsData, reader: MsgReader): Mail {
  return {
    ...EMPTY_MAIL,
    kind: /^IPM\.(?:Appointment|Schedule)/i.test(fields.messageClass ?? "")
      ? "appointment"
      : "mail",
    subject: fields.subject ?? "",
    body: toBody(fields),
    from: toSender(fields),
    to: recipientsOfType(fields, "to"),
    cc: recipientsOfType(fields, "cc"),
    bcc: recipientsOfType(fields, "bcc"),
    attachments: (fields.attachments ?? []).map((attachment) => toAttachment(attachment, reader)),
    headers: parseHeaders(fields.headers ?? ""),
  };
}

function toBody({ html, bodyHtml, body, internetCodepage }: FieldsData): Body {
  const content = html ? decode(html, internetCodepage) : bodyHtml;
  return content === undefined ? { type: "text", content: body ?? "" } : { type: "html", content };
}

function toSender({
  senderSmtpAddress,
  sentRepresentingSmtpAddress,
  senderEmail,
  senderName,
}: FieldsData) {
  const address = sentRepresentingSmtpAddress ?? senderSmtpAddress ?? senderEmail;
  return address === undefined ? null : { address, name: senderName ?? "" };
}

/** A draft's recipients may have no type yet: they stand in the To field. */
function recipientsOfType(fields: FieldsData, type: "to" | "cc" | "bcc"): Address[] {
  return (fields.recipients ?? [])
    .filter(({ recipType }) => (recipType ?? "to") === type)
    .map(({ smtpAddress, email, name }) => ({
      address: smtpAddress ?? email ?? "",
      name: name ?? "",
    }));
}

function toAttachment(fields: FieldsData, reader: MsgReader): Attachment {
  const name = fields.fileName ?? fields.fileNameShort ?? fields.name ?? "";
  try {
    return { name, contentBase64: encodeBase64(reader.getAttachment(fields).content) };
  } catch {
    return { name };
  }
}

/** `codepage` is the number by which Windows knows the character set of the HTML. */
function decode(bytes: Uint8Array, codepage: number | undefined): string {
  return new TextDecoder(charsetOf(codepage)).decode(bytes);
}

function charsetOf(codepage = 65001): string {
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`;
  if (codepage > 28590 && codepage <= 28606) return `iso-8859-${codepage - 28590}`;
  return codepage === 20127 ? "windows-1252" : "utf-8";
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
