import { headerText } from "./_mime/header-text";
import { leavesOf, type Leaf } from "./_mime/leaves";
import { binaryOfBytes, decodeTransfer } from "./_mime/transfer";
import { encodeBase64 } from "./bytes";
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
  const texts: string[] = [];
  const attachments: Attachment[] = [];
  for (const leaf of leaves) {
    if (leaf.isSignature) continue;
    if (leaf.text === undefined) attachments.push(toAttachment(leaf));
    else texts.push(leaf.text);
  }
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
    body: { type: "text" as const, content: texts.join("\n") },
    attachments,
  };
  return { ok: true, mail };
}

function toAttachment({ name, encoding, body }: Leaf): Attachment {
  const contentBase64 = encoding === "base64" ? body : encodeBase64(decodeTransfer(body, encoding));
  return { name, contentBase64 };
}
