import PostalMime from "postal-mime";
import type { Address as ParsedAddress, Attachment as ParsedAttachment, Email } from "postal-mime";
import { type Address, type Attachment, type Body, EMPTY_MAIL, type Mail } from "./mail";
import { areOfMail } from "./parse-headers";
import { noMail, type ReadResult, unreadable } from "./read-result";

/**
 * Reads an internet message (RFC 5322 with MIME), the content of an .eml file. The HTML body is taken where
 * there is one, because that is what Outlook shows. A message with a calendar part is an appointment.
 */
export async function readEml(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return unreadable("The mail is empty.");
  try {
    const email = await PostalMime.parse(bytes, { attachmentEncoding: "base64" });
    if (areOfMail(email.headers.map(({ key }) => key))) {
      return { ok: true, mail: toMail(email) };
    }
  } catch {
    // Reported below: postal-mime's own messages speak of its options.
  }
  return noMail();
}

function toMail(email: Email): Mail {
  return {
    ...EMPTY_MAIL,
    kind: email.attachments.some(isCalendar) ? "appointment" : "mail",
    subject: email.subject ?? "",
    body: toBody(email),
    from: toAddresses(email.from ? [email.from] : [])[0] ?? null,
    to: toAddresses(email.to),
    cc: toAddresses(email.cc),
    bcc: toAddresses(email.bcc),
    attachments: email.attachments.filter((part) => !isUnnamedCalendar(part)).map(toAttachment),
    headers: toHeaders(email),
  };
}

function toBody({ html, text }: Email): Body {
  return html === undefined
    ? { type: "text", content: text ?? "" }
    : { type: "html", content: html };
}

function toAddresses(parsed: readonly ParsedAddress[] = []): Address[] {
  return parsed
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ address, name }) => ({ address, name }));
}

function toAttachment(part: ParsedAttachment): Attachment {
  const { filename, content, related } = part;
  return {
    name: filename ?? "",
    ...(typeof content === "string" && { contentBase64: content }),
    // A part that the body speaks of by its id; "inline" alone is what some programs call every attachment.
    ...(related === true && { isInline: true }),
  };
}

function isCalendar({ mimeType }: ParsedAttachment): boolean {
  return mimeType === "text/calendar";
}

/** The invitation itself, which Outlook does not show as an attachment. */
function isUnnamedCalendar(part: ParsedAttachment): boolean {
  return isCalendar(part) && part.filename === null;
}

/** The first of each name counts: servers put theirs on top. */
function toHeaders({ headers }: Email): Record<string, string> {
  const first = new Map<string, string>();
  for (const { key, value } of headers) if (!first.has(key)) first.set(key, value);
  return Object.fromEntries(first);
}
