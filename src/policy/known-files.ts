import type { Finding } from "../detect/finding";
import type { Unread } from "../mail/attachments/attachment-text";
import { fingerprint } from "../mail/fingerprint";
import { type Attachment, type Mail, recipientsOf } from "../mail/mail";
import { printOf } from "./decisions";
import { chosen, mostValues, spokenIn } from "./kept-findings";
import type { Policy } from "./policy";

/**
 * A file that a pane has read, for the send handler, which cannot read a PDF and has no time for large files. It travels in
 * the draft's session data: findings are masked, and a file that was exchanged has another token.
 */
export interface KnownFile {
  readonly token: string;
  /** What any rule speaks of, whoever gets the mail: that may change while no pane looks. */
  readonly findings: readonly Finding[];
  /** What the pane could not read either. */
  readonly unread: readonly Unread[];
}

/** What a pane knows of a draft's attachments. */
interface FileKnowledge {
  /** The fingerprint of an attachment's content, undefined where it was not read. */
  readonly contentPrint: (attachment: Attachment) => string | undefined;
  readonly maskName: (name: string) => string;
}

const MOST_UNREAD = 5;
/** Of JSON, in characters: session data holds 50,000 in all, and decisions stand there too. */
export const FILES_ROOM = 34_000;

/**
 * Names one attachment with this content (`contentPrint`: the fingerprint of what Outlook hands out), for these people:
 * the names of those who take part are no finding, and are one as soon as they do not.
 */
export function fileToken(mail: Mail, attachment: Attachment, contentPrint: string): string {
  return tokenStart(mail, attachment) + contentPrint;
}

/** True when a pane has read a file of this name: worth asking Outlook for, to see whether it is the same. */
export function mayBeKnown(
  files: readonly KnownFile[],
  mail: Mail,
  attachment: Attachment,
): boolean {
  const start = tokenStart(mail, attachment);
  return files.some(({ token }) => token.indexOf(start) === 0);
}

function tokenStart(mail: Mail, { id, name, size }: Attachment): string {
  return `${fingerprint(JSON.stringify([id, name, size, peoplePrint(mail)]))}-`;
}

/** A mail may have a thousand recipients and hundreds of files. */
const peoplePrints = new WeakMap<Mail, string>();

/** Names those who take part, in whatever order. */
function peoplePrint(mail: Mail): string {
  const known = peoplePrints.get(mail);
  if (known !== undefined) return known;
  const everybody = recipientsOf(mail).concat(mail.from || []);
  const people = everybody.map((person) => `${person.name} ${person.address}`).sort();
  const print = fingerprint(JSON.stringify(people));
  peoplePrints.set(mail, print);
  return print;
}

/**
 * What has been read of a draft, in the order of its attachments, as far as there is room. `findings`: the loudest
 * first. What is left out changes nothing on send, or the file counts as one that was not read to its end.
 */
export function knownFiles(
  mail: Mail,
  findings: readonly Finding[],
  { rules }: Policy,
  { contentPrint, maskName }: FileKnowledge,
): readonly KnownFile[] {
  const spoken = spokenIn(findings, rules);
  const counted = mostValues(rules);
  const files: KnownFile[] = [];
  let room = FILES_ROOM;
  mail.attachments.forEach((attachment, index) => {
    const print = contentPrint(attachment);
    if (print === undefined || !attachment.content) return;
    const token = fileToken(mail, attachment, print);
    const found = spoken.filter(({ finding }) => finding.index === index);
    const unread = attachment.content.unread
      .slice(0, MOST_UNREAD)
      .map((each) => ({ ...each, path: maskName(each.path) }));
    const fileWith = (values: number, cut: readonly Unread[]): KnownFile => ({
      token,
      findings: chosen(found, values).map((finding) => bare(mail, finding)),
      unread: [...unread, ...cut],
    });
    const whole = fileWith(counted, []);
    const isWhole = sizeOf(whole) <= room;
    const cut: Unread = { path: maskName(attachment.name), reason: "too-large" };
    const file = isWhole ? whole : fileWith(0, [cut]);
    if (sizeOf(file) > room) return;
    room -= sizeOf(file);
    files.push(file);
  });
  return files;
}

function sizeOf(file: KnownFile): number {
  return JSON.stringify(file).length;
}

/** A finding without what the judge said of it, and with what names its value, which stays where it was read. */
function bare(mail: Mail, finding: Finding): Finding {
  const { detector, category, where, start, end, confidence, masked, place, whom } = finding;
  const print = printOf(mail, finding);
  return {
    detector,
    category,
    where,
    start,
    end,
    confidence,
    masked,
    print,
    ...(place && { place }),
    ...(whom !== undefined && { whom }),
  };
}

/** What the draft's session gave back; none when it is not ours. */
export function parseKnownFiles(json: string | null): readonly KnownFile[] {
  try {
    const files: unknown = JSON.parse(json ?? "");
    return Array.isArray(files) ? files.filter(isKnownFile) : [];
  } catch {
    return [];
  }
}

function isKnownFile(file: Partial<KnownFile> | null): boolean {
  return (
    file !== null &&
    typeof file.token === "string" &&
    Array.isArray(file.findings) &&
    Array.isArray(file.unread)
  );
}
