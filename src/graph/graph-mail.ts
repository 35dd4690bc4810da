import type { Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { Address, Mail } from "../mail/mail";
import { EMPTY_MAIL } from "../mail/mail";

/** Graph's message as the plain mail that everything else reads; what was not asked for is empty. */
export function mailOf(message: Message): Mail {
  const { subject, body, from, toRecipients, ccRecipients, bccRecipients } = message;
  return {
    ...EMPTY_MAIL,
    subject: subject ?? "",
    body: { type: body?.contentType === "text" ? "text" : "html", content: body?.content ?? "" },
    from: from ? addressOf(from) : null,
    to: (toRecipients ?? []).map(addressOf),
    cc: (ccRecipients ?? []).map(addressOf),
    bcc: (bccRecipients ?? []).map(addressOf),
    headers: headersOf(message),
  };
}

/** Everybody a message went to. */
export function recipientsIn(message: Message): Address[] {
  const { toRecipients, ccRecipients, bccRecipients } = message;
  return [toRecipients, ccRecipients, bccRecipients].flatMap((list) => (list ?? []).map(addressOf));
}

/** Somebody as Graph names them. Who is in no directory may have the address for a name, and nothing besides. */
export function addressOf({ emailAddress }: Recipient): Address {
  const [address, name] = [emailAddress?.address, emailAddress?.name].map((text) =>
    (text ?? "").trim(),
  ) as [string, string];
  return { address: address === "" && ADDRESS.test(name) ? name : address, name };
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

function headersOf({ internetMessageHeaders }: Message): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of internetMessageHeaders ?? []) {
    if (name) headers[name.toLowerCase()] ??= value ?? "";
  }
  return headers;
}
