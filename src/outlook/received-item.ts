import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { parseHeaders } from "../mail/parse-headers";
import type { MailReference } from "../requests/case/events";
import { callOutlook } from "./call";
import type { Outcome } from "./draft";
import { currentItem, kindOf } from "./item";
import { asString, checked, failure, success, textOf } from "./outcome";
import { stillOpen, whileOpen } from "./still-open";

/** A mail that the user reads, as far as requests are concerned. */
export interface ReceivedMail {
  readonly mail: Mail;
  /** When it came in, as an instant in UTC: `2026-03-05T08:15:00.000Z`. */
  readonly receivedAt: string;
  readonly reference: MailReference;
}

/** The message beside the pane. Once Outlook has turned to another one, nothing is noted or answered any more. */
export interface ReceivedItem {
  /** Attachments are not read: a request is in the letter. */
  read(): Promise<Outcome<ReceivedMail>>;
  /** What Kuvert noted on the item; null for nothing, and when Outlook does not say. Never rejects. */
  note(): Promise<unknown>;
  /** Notes a small JSON value on the item (`customProperties`: they stay in the mailbox); null takes it back. */
  keepNote(value: object | null): Promise<Outcome<void>>;
  /** Opens Outlook's form for an answer with this text in it. Nothing is sent. */
  reply(html: string): Promise<Outcome<void>>;
}

/** The one custom property Kuvert keeps with a received item: 2,500 characters for all of them. */
const NOTE = "kuvert";
const TIMEOUT_MS = 10_000;
/** What is a help only: without it the pane still says what it can. */
const PATIENCE_MS = 3_000;

/** The message beside the pane; null for a meeting and for no item, which a shared mailbox may hide. */
export function receivedItem(): ReceivedItem | null {
  const item = currentItem();
  if (!item || typeof item.subject !== "string" || kindOf(item) !== "mail") return null;
  const message = item as Office.MessageRead;
  const isOpen = stillOpen();
  return {
    read: () => readMessage(message),
    note: () => noteOn(message),
    keepNote: (value) => keepNote(message, value, isOpen),
    reply: (html) => whileOpen(isOpen, () => openReply(message, html)),
  };
}

async function readMessage(item: Office.MessageRead): Promise<Outcome<ReceivedMail>> {
  const [body, headers, mailbox] = await Promise.all([
    callOutlook<string>((answer) => item.body.getAsync("html", answer), TIMEOUT_MS).then(
      checked(asString),
    ),
    readAllHeaders(item),
    sharedMailbox(item),
  ]);
  if (!body.ok) return body;
  const receivedAt = new Date(item.dateTimeCreated ?? NaN);
  // Deadlines are counted from it: without it there is nothing to say.
  if (Number.isNaN(receivedAt.getTime())) return failure("failed");
  const mail: Mail = {
    ...EMPTY_MAIL,
    subject: item.subject,
    body: { type: "html", content: body.value },
    from: { address: textOf(item.from?.emailAddress), name: textOf(item.from?.displayName) },
    headers,
  };
  const reference = {
    messageId: item.internetMessageId || null,
    itemId: item.itemId,
    ...(mailbox && { mailbox }),
  };
  return success({ mail, receivedAt: receivedAt.toISOString(), reference });
}

/** They tell newsletters from letters; without them the words alone have to. */
async function readAllHeaders(item: Office.MessageRead): Promise<Mail["headers"]> {
  const headers = await callOutlook<string>(
    (answer) => item.getAllInternetHeadersAsync(answer),
    PATIENCE_MS,
  ).then(checked(asString));
  return headers.ok ? parseHeaders(headers.value) : {};
}

/** The owner's address when the message lies in a mailbox that is shared with the user (Mailbox 1.8). */
async function sharedMailbox(item: Office.MessageRead): Promise<string | undefined> {
  const shared = await callOutlook<Office.SharedProperties>(
    (answer) => item.getSharedPropertiesAsync(answer),
    PATIENCE_MS,
  );
  if (!shared.ok) return undefined;
  return textOf(shared.value?.targetMailbox) || textOf(shared.value?.owner) || undefined;
}

async function noteOn(item: Office.MessageRead): Promise<unknown> {
  const properties = await propertiesOf(item);
  try {
    return properties.ok ? (properties.value.get(NOTE) ?? null) : null;
  } catch {
    return null;
  }
}

async function keepNote(
  item: Office.MessageRead,
  value: object | null,
  isOpen: () => boolean,
): Promise<Outcome<void>> {
  const properties = await propertiesOf(item);
  if (!properties.ok) return properties;
  return whileOpen(isOpen, () => saveNote(properties.value, value));
}

function saveNote(properties: Office.CustomProperties, value: object | null) {
  return callOutlook<void>((answer) => {
    if (value === null) properties.remove(NOTE);
    // Office.js takes any JSON value, whatever its types say.
    else properties.set(NOTE, value as unknown as string);
    properties.saveAsync(answer);
  }, TIMEOUT_MS);
}

function openReply(item: Office.MessageRead, html: string): Promise<Outcome<void>> {
  return callOutlook<void>((answer) => item.displayReplyFormAsync(html, answer), TIMEOUT_MS);
}

function propertiesOf(item: Office.MessageRead): Promise<Outcome<Office.CustomProperties>> {
  return callOutlook<Office.CustomProperties>(
    (answer) => item.loadCustomPropertiesAsync(answer),
    PATIENCE_MS,
  ).then(checked((properties) => properties ?? undefined));
}
