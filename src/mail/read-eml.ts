import PostalMime from "postal-mime";
import type { Address as ParsedAddress, Attachment as ParsedAttachment, Email } from "postal-mime";
import { asSent } from "./_mime/as-sent";
import { decodeBase64 } from "./bytes";
import { decodeUtf8 } from "./decode-text";
import { bodyText } from "./html-text";
import { type Invitation, readInvitation, tellsMore } from "./invitation";
import { type Address, type Attachment, EMPTY_MAIL, type Mail, recipientsOf } from "./mail";
import { areOfMail } from "./parse-headers";
import { readMime } from "./read-mime";
import { noMail, type ReadResult, unreadable } from "./read-result";
import { isSignature } from "./_mime/signature";
import { shownBody } from "./shown-body";

/** A header of a part as postal-mime has taken it apart. */
interface PartHeader {
  readonly parsed: { readonly value: string; readonly params: { readonly filename?: string } };
}

interface Part {
  readonly contentType: PartHeader;
  readonly contentDisposition: PartHeader;
  /** None for the mail itself. */
  readonly parentNode?: unknown;
}

/**
 * postal-mime, except that a text in a file by name is an attachment, as Outlook shows it. Among alternatives, where Apple
 * Mail puts files, it would be dropped beside HTML.
 */
class Parser extends PostalMime {
  /** Takes the place of its own, which goes by the kind and not by the name. */
  isInlineTextNode({ contentType, contentDisposition, parentNode }: Part): boolean {
    const { value, params } = contentDisposition.parsed;
    const isText = /^text\/(?:plain|html)$/.test(contentType.parsed.value);
    return isText && value !== "attachment" && (!params.filename || parentNode === undefined);
  }
}

/**
 * Reads an internet message (RFC 5322 with MIME), the content of an .eml file. The HTML body is taken where
 * there is one, because that is what Outlook shows. A message with a calendar part is an appointment.
 */
export async function readEml(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) return unreadable("The mail is empty.");
  const source = asSent(bytes);
  try {
    // Programs send a forwarded mail as a file without saying so; its text must not become that of the mail.
    const email = await new Parser({
      attachmentEncoding: "base64",
      forceRfc822Attachments: true,
    }).parse(source);
    if (areOfMail(email.headers.map(({ key }) => key))) {
      return {
        ok: true,
        mail: isEmpty(email) ? withRemains(toMail(email), source) : toMail(email),
      };
    }
  } catch {
    // Reported below: postal-mime's own messages speak of its options.
  }
  return noMail();
}

function isEmpty({ html, text, attachments }: Email): boolean {
  return html === undefined && text === undefined && attachments.length === 0;
}

/** A mail whose parts cannot be told apart, for want of the right boundary: what stands there is looked into as one file. */
function withRemains(mail: Mail, source: Uint8Array): Mail {
  const whole = readMime(source);
  return whole.ok ? { ...mail, attachments: whole.mail.attachments } : mail;
}

function toMail(email: Email): Mail {
  const calendar = email.attachments.find(isCalendar);
  const { location } = calendar ? invitationIn(calendar) : EMPTY_MAIL;
  const hasBody = email.html !== undefined || email.text !== undefined;
  const mail: Mail = {
    ...EMPTY_MAIL,
    kind: calendar ? "appointment" : "mail",
    subject: email.subject ?? "",
    body: shownBody(email.html, email.text ?? ""),
    from: toAddresses(email.from ? [email.from] : [])[0] ?? null,
    to: toAddresses(email.to),
    cc: toAddresses(email.cc),
    bcc: toAddresses(email.bcc),
    headers: toHeaders(email),
    ...(location !== undefined && { location }),
  };
  const attachments = email.attachments
    .filter(
      (part) =>
        !isSignature(part.mimeType, part.filename ?? "") && !(hasBody && isRepeated(part, mail)),
    )
    .map(toAttachment);
  return { ...mail, attachments };
}

function toAddresses(parsed: readonly ParsedAddress[] = []): Address[] {
  return parsed
    .flatMap((entry) => entry.group ?? [entry])
    .map(({ address, name }) => ({ address, name }));
}

function toAttachment(part: ParsedAttachment): Attachment {
  const { filename, content, related } = part;
  return {
    name: filename ?? nameOfMail(part),
    ...(typeof content === "string" && { contentBase64: content }),
    // A part that the body speaks of by its id; "inline" alone is what some programs call every attachment.
    ...(related === true && { isInline: true }),
  };
}

/** Outlook shows a mail without a name by its subject. */
function nameOfMail({ mimeType, content }: ParsedAttachment): string {
  if (mimeType !== "message/rfc822" || typeof content !== "string") return "";
  const inner = readMime(decodeBase64(content));
  return inner.ok && inner.mail.subject !== "" ? `${inner.mail.subject}.eml` : "";
}

function isCalendar({ mimeType }: ParsedAttachment): boolean {
  return mimeType === "text/calendar";
}

/** The invitation itself, which Outlook does not show as an attachment. */
function isUnnamedCalendar(part: ParsedAttachment): boolean {
  return isCalendar(part) && part.filename === null;
}

/** Mostly it repeats the mail: then it would be read twice. */
function isRepeated(calendar: ParsedAttachment, mail: Mail): boolean {
  const people = recipientsOf(mail).concat(mail.from ?? []);
  const names = people.map(({ name, address }) => `${name} ${address}`);
  const known = [mail.subject, bodyText(mail.body), ...names].join("\n");
  return isUnnamedCalendar(calendar) && !tellsMore(invitationIn(calendar), known);
}

function invitationIn({ content }: ParsedAttachment): Invitation {
  return readInvitation(typeof content === "string" ? decodeUtf8(decodeBase64(content)) : "");
}

/** The first of each name counts: servers put theirs on top. */
function toHeaders({ headers }: Email): Record<string, string> {
  const first = new Map<string, string>();
  for (const { key, value } of headers) if (!first.has(key)) first.set(key, value);
  return Object.fromEntries(first);
}
