import { encodeBase64 } from "./bytes";
import { openCompoundFile, type Storage } from "./compound-file";
import { decodeCharset } from "./decode-text";
import { type Address, type Attachment, type Body, EMPTY_MAIL, type Mail } from "./mail";
import { msgLocation } from "./msg-location";
import { charsetOf, type Properties, propertiesOf } from "./msg-properties";
import { parseHeaders } from "./parse-headers";
import { type ReadResult, unreadable } from "./read-result";
import { shownBody } from "./shown-body";

/** Property tags, as MS-OXPROPS names them. */
const TAG = {
  messageClass: "001A",
  subject: "0037",
  headers: "007D",
  body: "1000",
  html: "1013",
  rtf: "1009",
  internetCodepage: "3FDE",
  messageCodepage: "3FFD",
  senderName: "0C1A",
  senderEmail: "0C1F",
  senderSmtp: "5D01",
  representedName: "0042",
  representedSmtp: "5D02",
  recipientType: "0C15",
  displayName: "3001",
  email: "3003",
  smtp: "39FE",
  longFileName: "3707",
  fileName: "3704",
  data: "3701",
  method: "3705",
  flags: "3714",
};
/** Where an attached item stands instead of bytes: the same property, an object (MS-OXMSG 2.2.2.1). */
const ATTACHED_ITEM = "__substg1.0_3701000D";
/** The attachment is a link to a file in the cloud (MS-OXCMSG 2.2.2.9). */
const BY_WEB_REFERENCE = 7;
/** The body shows it (MS-OXCMSG 2.2.2.18). */
const IN_BODY = 4;
const RECIPIENT_TYPES = { to: 1, cc: 2, bcc: 3 };

/** Undefined for what is no packed rich text. */
type UnpackRtf = (packed: Uint8Array) => Uint8Array | undefined;

/**
 * Reads what Outlook saves as .msg (MS-OXMSG): a mail, an appointment or a meeting request. A body that is kept as rich
 * text only becomes an attachment.
 */
export function readMsg(bytes: Uint8Array, unpackRtf?: UnpackRtf): ReadResult {
  if (bytes.length === 0) return unreadable("The mail is empty.");
  try {
    const root = openCompoundFile(bytes);
    const location = msgLocation(root);
    const mail = toMail(root, 32, unpackRtf);
    return { ok: true, mail: location === undefined ? mail : { ...mail, location } };
  } catch {
    return unreadable(
      "This is not an Outlook message, or it is damaged. Save it from Outlook again as .msg.",
    );
  }
}

/**
 * The same for the send handler, which has room neither to say what is wrong, nor for the place of a meeting, nor for
 * `unpackRtf`: a body in rich text counts as unread. Throws when the file is damaged.
 */
export function parseMsg(bytes: Uint8Array): Mail {
  return toMail(openCompoundFile(bytes), 32);
}

/** The header of its properties is 32 bytes in a file and 24 in a message inside another one. */
function toMail(root: Storage, headerSize: 24 | 32, unpackRtf?: UnpackRtf): Mail {
  const message = propertiesOf(root, headerSize);
  const codepage = message.integer(TAG.messageCodepage);
  const storages = (prefix: string) =>
    [...root.storages]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, storage]) => storage);
  const recipients = storages("__recip_version1.0_#").map((storage) =>
    propertiesOf(storage, 8, codepage),
  );
  const body = toBody(message);
  const rtf = /\S/.test(body.content) ? undefined : message.binary(TAG.rtf);
  return {
    ...EMPTY_MAIL,
    kind: isCalendarEntry(message) ? "appointment" : "mail",
    subject: message.text(TAG.subject) || "",
    body,
    from: toSender(message),
    to: toAddresses(recipients, RECIPIENT_TYPES.to),
    cc: toAddresses(recipients, RECIPIENT_TYPES.cc),
    bcc: toAddresses(recipients, RECIPIENT_TYPES.bcc),
    attachments: storages("__attach_version1.0_#")
      .map((storage) => toAttachment(storage, propertiesOf(storage, 8, codepage), unpackRtf))
      .concat(rtf ? [withData("body.rtf", unpackRtf && unpackRtf(rtf))] : []),
    headers: parseHeaders(message.text(TAG.headers) || ""),
  };
}

function isCalendarEntry(message: Properties): boolean {
  return /^IPM\.(?:Appointment|Schedule)/i.test(message.text(TAG.messageClass) || "");
}

/** Outlook keeps HTML as bytes in the character set of the mail it came with. */
function toBody(message: Properties): Body {
  const bytes = message.binary(TAG.html);
  const charset = charsetOf(message.integer(TAG.internetCodepage) || 65001);
  const html = bytes ? decodeCharset(bytes, charset) : message.text(TAG.html);
  return shownBody(html, message.text(TAG.body) || "");
}

/** Whom the mail is from as recipients see it: a shared mailbox rather than the person who typed. */
function toSender(message: Properties): Address | null {
  const address =
    message.text(TAG.representedSmtp) ??
    message.text(TAG.senderSmtp) ??
    message.text(TAG.senderEmail);
  const name = message.text(TAG.representedName) || message.text(TAG.senderName) || "";
  return address === undefined ? null : { address, name };
}

/** The type's upper bits say whether the mail has been sent to the recipient; without a type it is a To. */
function toAddresses(recipients: readonly Properties[], type: number): Address[] {
  return recipients
    .filter((recipient) => ((recipient.integer(TAG.recipientType) ?? 1) & 0xf) === type)
    .map((recipient) => ({
      address: recipient.text(TAG.smtp) || recipient.text(TAG.email) || "",
      name: recipient.text(TAG.displayName) || "",
    }));
}

function toAttachment(storage: Storage, attachment: Properties, unpackRtf?: UnpackRtf): Attachment {
  const name =
    attachment.text(TAG.longFileName) ||
    attachment.text(TAG.fileName) ||
    attachment.text(TAG.displayName) ||
    "";
  const item = storage.storages.get(ATTACHED_ITEM);
  if (item && item.streams.has("__properties_version1.0"))
    return { name, mail: toMail(item, 24, unpackRtf) };
  if (attachment.integer(TAG.method) === BY_WEB_REFERENCE) return { name, kind: "cloud" };
  return {
    ...withData(name, item ? fileOfObject(item) : attachment.binary(TAG.data)),
    ...(((attachment.integer(TAG.flags) || 0) & IN_BODY) !== 0 && { isInline: true }),
  };
}

/** Without its data nobody can read it, and it counts as unread. */
function withData(name: string, data: Uint8Array | undefined): Attachment {
  return data ? { name, contentBase64: encodeBase64(data) } : { name };
}

/** An object of another program, of Office since 2007 or Acrobat; what others leave is no file. */
function fileOfObject({ streams }: Storage): Uint8Array | undefined {
  const file = streams.get("Package") || streams.get("CONTENTS");
  return file && file();
}
