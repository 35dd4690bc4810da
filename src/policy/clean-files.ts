import type { Finding } from "../detect/finding";
import { fingerprint } from "../mail/fingerprint";
import { type Attachment, type Mail, recipientsOf } from "../mail/mail";
import { speaksOf } from "./evaluate";
import type { Policy } from "./policy";

/**
 * Files that a pane has read to their end and in which nothing stands that any rule speaks of, by their tokens. They
 * travel in the draft's session data, so that the send handler, which cannot read a PDF, does not ask about one that
 * has been read. They say nothing of what was found elsewhere, and a file that was exchanged has another token.
 */
export type CleanFiles = readonly string[];

/** True where a policy asks about unread files: only there somebody wants to know which ones were read. */
export function wantsCleanFiles({ attachments }: Policy): boolean {
  return attachments?.whenUnread === "ask";
}

/**
 * Names one attachment with this content (`contentPrint`: the fingerprint of what Outlook hands out), for these people:
 * the names of those who take part are no finding, and are one as soon as they do not.
 */
export function fileToken(
  mail: Mail,
  { id, name, size }: Attachment,
  contentPrint: string,
): string {
  const everybody = recipientsOf(mail).concat(mail.from || []);
  const people = everybody.map((person) => `${person.name} ${person.address}`).sort();
  return `${fingerprint(JSON.stringify([id, name, size, people]))}-${contentPrint}`;
}

/** The tokens of what was read to its end and is clean. `printOf`: of the content, undefined where it was not read. */
export function cleanFiles(
  mail: Mail,
  findings: readonly Finding[],
  { rules }: Policy,
  printOf: (attachment: Attachment) => string | undefined,
): CleanFiles {
  // Whoever gets the mail, and encrypted or not: both may change while no pane looks.
  const spoken = findings.filter((finding) => rules.some((rule) => speaksOf(rule, finding)));
  const dirty = new Set(
    spoken.filter(({ where }) => where === "attachment").map(({ index }) => index),
  );
  const tokens: string[] = [];
  mail.attachments.forEach((attachment, index) => {
    const print = printOf(attachment);
    const isWhole = attachment.content && attachment.content.unread.length === 0;
    if (print !== undefined && isWhole && !dirty.has(index)) {
      tokens.push(fileToken(mail, attachment, print));
    }
  });
  return tokens;
}

/** What the draft's session gave back; none when it is not ours. */
export function parseCleanFiles(json: string | null): CleanFiles {
  try {
    const files: unknown = JSON.parse(json ?? "");
    return Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
  } catch {
    return [];
  }
}
