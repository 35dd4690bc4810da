/** What a user attaches apart from files: a link to one in the cloud, and a mail as an item. */
import type { Address } from "../../../src/mail/mail";
import type { OutlookAttachment, OutlookItem } from "./model";

type NewAttachment = Omit<OutlookAttachment, "id">;

/** A file that is shared and not sent along: Outlook knows its name and where it is. */
export const CLOUD_LINK: NewAttachment = {
  name: "Lønoversigt 2026.xlsx",
  size: 0,
  contentType: "application/octet-stream",
  contentBase64: "",
  isInline: false,
  kind: "cloud",
  url: "https://dki-logistics.example/personal/mette_holm/L%C3%B8noversigt%202026.xlsx",
};

/** A mail as Outlook forwards one as an attachment: without an ending, and without its own attachments. */
export function mailAsAttachment(mail: OutlookItem): NewAttachment {
  const bytes = new TextEncoder().encode(emlOf(mail));
  return {
    name: mail.subject || "Mail",
    size: bytes.length,
    contentType: "message/rfc822",
    contentBase64: base64Of(bytes),
    isInline: false,
    kind: "item",
  };
}

/** The text of an item attachment, as office.js hands it out. */
export function emlText({ contentBase64 }: OutlookAttachment): string {
  const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function emlOf({ from, to, cc, subject, received, bodyHtml }: OutlookItem): string {
  const people = (list: readonly Address[]) => list.map(({ address }) => `<${address}>`).join(", ");
  const encoded = base64Of(new TextEncoder().encode(subject));
  return [
    `From: ${people([from])}`,
    `To: ${people(to)}`,
    ...(cc.length > 0 ? [`Cc: ${people(cc)}`] : []),
    `Date: ${new Date(received).toUTCString()}`,
    `Subject: =?utf-8?B?${encoded}?=`,
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    bodyHtml,
  ].join("\r\n");
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
