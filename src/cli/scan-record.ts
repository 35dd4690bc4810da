import type { Day } from "../detect/detector";
import { DETECTORS } from "../detect/detectors";
import { maskFileName, withMasks } from "../detect/file-name";
import { attachmentText } from "../mail/attachments/joined-text";
import { bodyText } from "../mail/html-text";
import type { Mail } from "../mail/mail";
import type { TextRange } from "../mail/quoted-thread";
import { type UnreadAttachment, unreadAttachments } from "../mail/unread-attachments";
import type { Policy } from "../policy/policy";
import { levelWithFiles } from "../policy/unread-files";
import type { JudgedFinding, Verdict } from "../policy/verdict";
import { maskNumbers, withBlots } from "./privacy";
import { sentDay } from "./sent-day";

/** What `kuvert scan` says of a mail. Fields of the first column are a contract: scripts read them. */
export interface ScanRecord {
  readonly id: string;
  readonly verdict: Verdict["level"];
  readonly encryption: Verdict["encryption"];
  readonly encryptionRequired: boolean;
  readonly findings: readonly ScanFinding[];
  /** Ids of all fixes that apply, the one to try first in front. */
  readonly fixes: readonly string[];
  /** Attachments, and files in them, that were not read or not to their end. */
  readonly unread: readonly ScanUnread[];
  /** The day on the mail, `2026-11-25`; absent when it has none. */
  readonly sent?: string;
  /** The body's text with the findings blotted out: what the offsets refer to. Only with `--show-text`. */
  readonly text?: string;
  /** The same for each attachment that was read. */
  readonly attachmentTexts?: readonly { readonly attachment: string; readonly text: string }[];
}

export type ScanUnread = Omit<UnreadAttachment, "index"> & {
  /** The attachment's name, masked like the path. */
  readonly attachment: string;
};

export type ScanFinding = Omit<JudgedFinding, "key" | "labelStart"> & {
  /** The attachment's name, masked, when `where` is one or its name. */
  readonly attachment?: string;
};

/** A mail that could not be looked at. */
export interface ErrorRecord {
  readonly id: string;
  readonly error: string;
}

export interface RecordOptions {
  /** Whether a file that nobody could look into counts as a warning is up to it. */
  readonly policy: Policy;
  readonly showText: boolean;
  readonly today: Day;
}

/** Makes the record of a judged mail. Neither the subject nor any raw value gets into it. */
export function toRecord(
  id: string,
  mail: Mail,
  verdict: Verdict,
  { policy, showText, today }: RecordOptions,
): ScanRecord {
  const unread = unreadAttachments(mail);
  const names = mail.attachments.map((_, index) => maskedName(mail, index, verdict, today));
  const inBody = verdict.findings.filter(({ where }) => where === "body");
  const sent = sentDay(mail.headers["date"]);
  return {
    id: maskNumbers(id, today),
    verdict: levelWithFiles(policy, verdict, unread),
    encryption: verdict.encryption,
    encryptionRequired: verdict.encryptionRequired,
    findings: verdict.findings.map((finding) => toFinding(finding, names)),
    fixes: [...new Set(verdict.findings.flatMap(({ fixes }) => fixes))],
    unread: unread.map(({ index, path, ...rest }) => ({
      attachment: names[index] ?? "",
      path: maskFileName(path, DETECTORS, today),
      ...rest,
    })),
    ...(sent !== undefined && { sent }),
    ...(showText && {
      text: withBlots(bodyText(mail.body), inBody),
      attachmentTexts: attachmentTexts(mail, verdict, names, today),
    }),
  };
}

function toFinding(
  { key: _key, labelStart: _labelStart, ...finding }: JudgedFinding,
  names: readonly string[],
): ScanFinding {
  const isAttached = finding.where === "attachment" || finding.where === "attachment-name";
  return isAttached ? { ...finding, attachment: names[finding.index ?? 0] ?? "" } : finding;
}

function maskedName(mail: Mail, index: number, { findings }: Verdict, today: Day): string {
  const inName = findings.filter(
    (finding) => finding.where === "attachment-name" && (finding.index ?? 0) === index,
  );
  return maskNumbers(withMasks(mail.attachments[index]?.name ?? "", inName), today);
}

function attachmentTexts(
  { attachments }: Mail,
  { findings }: Verdict,
  names: readonly string[],
  today: Day,
): NonNullable<ScanRecord["attachmentTexts"]> {
  return attachments.flatMap(({ content }, index) => {
    if (!content) return [];
    const { text, headings } = attachmentText(content);
    const found = findings.filter(
      (finding) => finding.where === "attachment" && (finding.index ?? 0) === index,
    );
    // A heading may repeat a name that was found elsewhere, or that is no finding only for want of words around it.
    const secret = headings.filter(({ start, end }) => {
      const heading = text.slice(start, end);
      return maskFileName(heading, DETECTORS, today) !== heading;
    });
    const outside = found.filter(({ start }) => !secret.some((range) => isIn(start, range)));
    return [{ attachment: names[index] ?? "", text: withBlots(text, [...secret, ...outside]) }];
  });
}

function isIn(offset: number, { start, end }: TextRange): boolean {
  return offset >= start && offset < end;
}
