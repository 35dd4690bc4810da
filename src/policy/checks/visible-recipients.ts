import { recipientText } from "../../detect/engine";
import type { Finding } from "../../detect/finding";
import { domainOf } from "../recipients";
import type { Look } from "./check";
import { isFreeMail } from "../../detect/lookalikes/free-mail";

/** From this many on, a mail shows addresses around even when it advertises nothing. */
const MANY_RECIPIENTS = 10;
const MANY_DOMAINS = 5;

/**
 * Recipients outside who see each other in To and Cc: at once when the mail advertises and they belong to different
 * organisations or use private mailboxes, otherwise when they are many.
 */
export function visibleRecipients(look: Look, isMarketing: boolean): Finding[] {
  const { mail, external } = look;
  const outside = new Set(external);
  const shown = mail.to.concat(mail.cc);
  const visible = shown.filter((recipient) => outside.has(recipient));
  const first = shown.findIndex((recipient) => outside.has(recipient));
  const recipient = shown[first];
  if (!recipient) return [];
  const domains = new Set(visible.map(({ address }) => domainOf(address)));
  const isPrivate = Array.from(domains).some(isFreeMail);
  const areMany =
    mail.kind === "mail" && visible.length >= MANY_RECIPIENTS && domains.size >= MANY_DOMAINS;
  // Who is alone in To sees nobody, however many are in Bcc.
  const tells = isMarketing && visible.length > 1 && (isPrivate || domains.size > 1);
  if (!tells && !areMany) return [];
  return [
    {
      detector: "visible-recipients",
      category: "recipients",
      where: "recipient",
      index: first,
      start: 0,
      end: recipientText(recipient).length,
      confidence: tells ? "likely" : "possible",
      masked: String(visible.length),
    },
  ];
}
