import { contentReadBefore } from "../detect/detect-attachment";
import type { AttachmentText, Limits, UnreadReason } from "../mail/attachments/attachment-text";
import { bySize, bytesOf, nothingRead } from "../mail/attachments/given-content";
import { type Allowance, DEFAULT_ALLOWANCE, limitsOf } from "../mail/attachments/limits";
import { isPictureName } from "../mail/attachments/picture-name";
import { readAttachment } from "../mail/attachments/read-attachment";
import { SMALL_READERS } from "../mail/attachments/small-readers";
import type { Attachment, Mail } from "../mail/mail";
import { fingerprint } from "../mail/fingerprint";
import { readAttachmentContent } from "../outlook/attachments";
import type { ComposeItem } from "../outlook/item";
import { recallFiles } from "../outlook/memory";
import { fileToken, type KnownFile, mayBeKnown } from "../policy/known-files";
import type { Policy } from "../policy/policy";

/** Gives the mail with what stands in its attachments, as far as `leftMs` allow. Never rejects. */
export type ReadContents = (
  item: ComposeItem,
  mail: Mail,
  policy: Policy,
  leftMs: number,
) => Promise<Mail>;

/** Longest wait for one attachment: Outlook may have to fetch it first. */
const CALL_TIMEOUT_MS = 1_500;
/** An engine without a compiler takes a second to unpack it. */
const LARGEST = 3_000_000;
/** UTF-16 units of all attachments together: what is left of the time belongs to the detectors. */
const TEXT_LENGTH = 400_000;
/** Its reader is too large for the handler. The pane reads it, and keeps with the draft what stands in it. */
const PANE_ONLY = /\.pdf$/i;

/**
 * Reads what is cheap and safe to read while somebody waits for a mail to go: the smallest first, one after the other,
 * because Outlook mixes up the answers of several calls at once. Whatever is not read says why in its `content`.
 */
export const readContents: ReadContents = (item, mail, policy, leftMs) => {
  const allowance = policy.attachments || DEFAULT_ALLOWANCE;
  const end = Date.now() + leftMs;
  const outOfTime = () => Date.now() >= end;
  const contents = new Map<Attachment, AttachmentText>();
  let textLength = TEXT_LENGTH;

  const keep = (attachment: Attachment, content: AttachmentText | undefined): void => {
    if (!content) return;
    contents.set(attachment, content);
    for (const { text } of content.parts) textLength -= text.length;
  };
  const read = (attachment: Attachment, known: readonly KnownFile[]): Promise<void> => {
    const isKnown = mayBeKnown(known, mail, attachment);
    const reason = outOfTime() ? "out-of-time" : reasonNotToAsk(attachment, allowance, isKnown);
    if (reason) {
      contents.set(attachment, nothingRead(attachment, reason));
      return Promise.resolve();
    }
    const wait = Math.min(CALL_TIMEOUT_MS, end - Date.now());
    const limits = limitsOf(allowance, { textLength, outOfTime });
    const knownAs = (print: string): KnownFile | undefined => {
      const wanted = fileToken(mail, attachment, print);
      return known.find(({ token }) => token === wanted);
    };
    return contentOf(item, attachment, limits, wait, knownAs).then((content) =>
      keep(attachment, content),
    );
  };
  return recallFiles(item, leftMs)
    .then((known) =>
      mail.attachments
        .filter(({ kind }) => kind !== "cloud")
        .sort(bySize)
        .reduce(
          (before, attachment) => before.then(() => read(attachment, known)),
          Promise.resolve(),
        ),
    )
    .then(() => ({
      ...mail,
      attachments: mail.attachments.map((attachment) => {
        const content = contents.get(attachment);
        return content ? { ...attachment, content } : attachment;
      }),
    }));
};

/** What is too large for the time there is, the pane still reads; what is larger than the policy allows, nobody. */
function reasonNotToAsk(
  attachment: Attachment,
  { megabytes }: Allowance,
  isKnown: boolean,
): UnreadReason | null {
  const { name, size = 0, isInline } = attachment;
  if (size > megabytes * 0x100000) return "too-large";
  if (isInline && isPictureName(name)) return "no-text";
  if (isKnown || !isForPane(attachment)) return null;
  return PANE_ONLY.test(name) ? "no-reader" : "out-of-time";
}

/** Undefined when Outlook does not hand it out: then nobody has read it, and it counts as such. */
function contentOf(
  item: ComposeItem,
  attachment: Attachment,
  limits: Limits,
  timeoutMs: number,
  knownAs: (print: string) => KnownFile | undefined,
): Promise<AttachmentText | undefined> {
  const { id, name } = attachment;
  if (id === undefined) return Promise.resolve(undefined);
  return readAttachmentContent(item, id, timeoutMs).then((given) => {
    if (!given.ok)
      return given.error === "timeout" ? nothingRead({ name }, "out-of-time") : undefined;
    const known = knownAs(fingerprint(given.value.content));
    const fromPane = known && contentReadBefore(known.findings, known.unread);
    if (fromPane && isForPane(attachment)) return fromPane;
    const bytes = bytesOf(given.value);
    if (!bytes) return undefined;
    return readAttachment(name, bytes, limits, SMALL_READERS).then((content) =>
      fromPane && content.unread.length > 0 ? fromPane : content,
    );
  });
}

/** What the handler leaves to the pane. */
function isForPane({ name, size = 0 }: Attachment): boolean {
  return PANE_ONLY.test(name) || size > LARGEST;
}
