import { decodeBase64, encodeUtf8 } from "../bytes";
import type { Attachment } from "../mail";
import type { AttachmentText, UnreadReason } from "./attachment-text";

/** What a mail program hands out of an attachment: bytes as Base64, a mail or calendar entry as text, or a file's address. */
export interface GivenContent {
  readonly format: "base64" | "eml" | "icalendar" | "url";
  readonly content: string;
}

const NOT_BASE64 = /[^A-Za-z0-9+/=\s]/;

/** The bytes that the readers take; null for an address, behind which nobody looks, and for what is no Base64. */
export function bytesOf({ format, content }: GivenContent): Uint8Array | null {
  if (format !== "base64") return format === "url" ? null : encodeUtf8(content);
  return NOT_BASE64.test(content) ? null : decodeBase64(content);
}

/** The content of an attachment of which nothing was read. */
export function nothingRead(
  { name }: Pick<Attachment, "name">,
  reason: UnreadReason,
): AttachmentText {
  return { parts: [], unread: [{ path: name, reason }] };
}

/** The smallest first: most files are letters, and one film must not keep them waiting. Unknown sizes come last. */
export function bySize(a: Attachment, b: Attachment): number {
  return (
    (a.size === undefined ? Infinity : a.size) - (b.size === undefined ? Infinity : b.size) || 0
  );
}
