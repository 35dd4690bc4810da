import { headerText } from "./_mime/header-text";
import { isBody, leavesOf, type Leaf } from "./_mime/leaves";
import { binaryOfBytes, decodeTransfer } from "./_mime/transfer";
import { encodeBase64 } from "./bytes";
import { decodeCharset, decodeText } from "./decode-text";
import { bodyText } from "./html-text";
import { type Address, type Attachment, EMPTY_MAIL } from "./mail";
import { areOfMail } from "./parse-headers";
import { noMail, type ReadResult } from "./read-result";

/**
 * Reads the texts of an internet message (RFC 5322 with MIME): enough to look for data in it, in a tenth of the room of
 * `readEml`, which the send handler cannot afford. People are the text that stands in their header, and the body is the
 * text of all its parts.
 */
export function readMime(bytes: Uint8Array): ReadResult {
  const { headers, leaves } = leavesOf(binaryOfBytes(bytes));
  if (!areOfMail(Object.keys(headers))) return noMail();
  const people = (name: string): Address[] => {
    const address = headerText(headers[name] || "").replace(/"/g, "");
    return address ? [{ address, name: "" }] : [];
  };
  const [from = null] = people("from");
  const mail = {
    ...EMPTY_MAIL,
    subject: headerText(headers["subject"] || ""),
    from,
    to: people("to"),
    cc: people("cc"),
    bcc: people("bcc"),
    body: { type: "text" as const, content: leaves.filter(isBody).map(textOf).join("\n") },
    attachments: leaves.filter((leaf) => !isBody(leaf)).map(toAttachment),
  };
  return { ok: true, mail };
}

function textOf({ type, encoding, body }: Leaf): string {
  const bytes = decodeTransfer(body, encoding);
  const { charset } = type.parameters;
  const content = charset ? decodeCharset(bytes, charset) : decodeText(bytes);
  return type.value === "text/html" ? bodyText({ type: "html", content }) : content;
}

function toAttachment({ name, encoding, body }: Leaf): Attachment {
  const contentBase64 = encoding === "base64" ? body : encodeBase64(decodeTransfer(body, encoding));
  return { name, contentBase64 };
}
