import { escapeHtml } from "../../mail/escape-html";
import type { NewMail } from "../../outlook/forms";
import type { Language, Translate } from "../../text";
import type { Organiser } from "./organisers";
import type { VisitorsKey } from "./visitors-text";
import { whenOf } from "./when";

/** Outlook's form takes 32 KB; nobody reads a longer list either. */
const MOST = 50;

interface MailOptions {
  readonly t: Translate<VisitorsKey>;
  readonly language: Language;
  readonly zone: string;
  /** True where a person has asked, false where it is the policy's period. */
  readonly isRequest: boolean;
}

/**
 * A mail to an organiser, for the officer to read and send. It names nobody (D 21): whose meetings they are, the
 * organiser sees by their times and masked subjects.
 */
export function askMail({ address, meetings }: Organiser, options: MailOptions): NewMail {
  const { t, language, zone, isRequest } = options;
  const lines = meetings.slice(0, MOST).map((hit) => {
    const subject = hit.subject || t("hit.no-subject");
    return `<li>${escapeHtml(`${whenOf(hit, language, zone)}: ${subject}`)}</li>`;
  });
  const more = meetings.length - lines.length;
  return {
    to: [address],
    subject: t("ask.subject"),
    html: [
      paragraph(t("ask.mail.hello")),
      paragraph(t(isRequest ? "ask.mail.request" : "ask.mail.age")),
      `<ul>${lines.join("")}</ul>`,
      more > 0 ? paragraph(t("ask.mail.more", { count: more })) : "",
      paragraph(t("ask.mail.do")),
      paragraph(t("ask.mail.mind")),
      paragraph(t("ask.mail.answer")),
    ].join(""),
  };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
