/** Makes items: new ones, replies, and items read from files. Pure but for the id and time it is given. */
import type { Address, Mail } from "../../../src/mail/mail";
import type { NewForm } from "./host-calls";
import type { Language, OutlookAttachment, OutlookItem } from "./model";
import { textAsHtml } from "./text-as-html";

/** Who sits at this Outlook. Fictitious. */
export const USER: Address = {
  address: "mette.holm@dki-logistics.example",
  name: "Mette Holm",
};

/** A new item's own id and the time it comes about, ISO 8601. */
export interface Birth {
  readonly id: string;
  readonly at: string;
}

const HOUR = 60 * 60 * 1000;

/** An empty mail. */
export function newDraft({ id, at }: Birth, kind: OutlookItem["kind"]): OutlookItem {
  const start = Math.ceil(Date.parse(at) / HOUR) * HOUR;
  return {
    id,
    folder: "drafts",
    kind,
    mode: "compose",
    composeType: "newMail",
    subject: "",
    bodyHtml: "",
    from: USER,
    to: [],
    cc: [],
    bcc: [],
    attachments: [],
    sensitivityLabel: null,
    categories: [],
    headers: {},
    received: at,
    notifications: [],
    sessionData: {},
    customProperties: {},
    initializationContext: "",
    ...(kind === "appointment" && {
      start: new Date(start).toISOString(),
      end: new Date(start + HOUR).toISOString(),
      location: "",
    }),
  };
}

/** A form that the add-in or the user opens: a new mail, or an answer to `origin`. */
export function draftFromForm(birth: Birth, form: NewForm, origin: OutlookItem | null) {
  const draft = newDraft(birth, "mail");
  const people = (list: readonly string[] = []) => list.map((address) => ({ address, name: "" }));
  if (form.kind === "new" || !origin) {
    return {
      ...draft,
      subject: form.subject ?? "",
      bodyHtml: form.htmlBody ?? "",
      to: people(form.to),
      cc: people(form.cc),
      bcc: people(form.bcc),
    };
  }
  const others = [...origin.to, ...origin.cc].filter(({ address }) => address !== USER.address);
  return {
    ...draft,
    composeType: "reply" as const,
    subject: prefixed("SV: ", origin.subject),
    bodyHtml: (form.htmlBody ?? "") + quote(origin),
    to: [origin.from],
    cc: form.kind === "replyAll" ? others : [],
  };
}

/** A mail that passes `origin` on, with its attachments. */
export function forwardOf(birth: Birth, origin: OutlookItem): OutlookItem {
  return {
    ...newDraft(birth, "mail"),
    composeType: "forward",
    subject: prefixed("VS: ", origin.subject),
    bodyHtml: quote(origin),
    attachments: origin.attachments,
  };
}

/** Outlook writes the prefix in its own language; `da-DK` is what ours writes first. */
export function inLanguage(draft: OutlookItem, language: Language): OutlookItem {
  if (language === "da-DK") return draft;
  return { ...draft, subject: draft.subject.replace(/^SV: /, "RE: ").replace(/^VS: /, "FW: ") };
}

/** A mail that was read from a file, as a draft of the user's or as received. */
export function itemFromMail(birth: Birth, mail: Mail, as: "draft" | "received"): OutlookItem {
  const received = Date.parse(mail.headers["date"] ?? "");
  return {
    ...newDraft(birth, mail.kind),
    ...(as === "received" && { folder: "inbox" as const, mode: "read" as const }),
    received: Number.isNaN(received) ? birth.at : new Date(received).toISOString(),
    subject: mail.subject,
    bodyHtml: mail.body.type === "html" ? mail.body.content : textAsHtml(mail.body.content),
    from: mail.from ?? USER,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    attachments: mail.attachments.map((attachment, index): OutlookAttachment => {
      const contentBase64 = attachment.contentBase64 ?? "";
      return {
        id: `${birth.id}-${index}`,
        name: attachment.name,
        size: Math.floor((contentBase64.length * 3) / 4),
        contentType: "application/octet-stream",
        contentBase64,
        isInline: false,
        ...(attachment.kind === "item" && { kind: "item" }),
      };
    }),
    sensitivityLabel: mail.sensitivityLabel,
    headers: mail.headers,
  };
}

/** The item as it lies among the sent ones. */
export function asSent(item: OutlookItem, at: string): OutlookItem {
  return { ...item, folder: "sent", mode: "read", received: at, notifications: [] };
}

function prefixed(prefix: string, subject: string): string {
  return prefix + subject.replace(/^\s*(?:(?:re|sv|fw|fwd|vs)\s*:\s*)+/i, "");
}

function quote(origin: OutlookItem): string {
  return `<p><br></p><hr><blockquote>${origin.bodyHtml}</blockquote>`;
}
