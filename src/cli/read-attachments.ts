import { allReaders } from "../mail/attachments/all-readers";
import type { AttachmentText, Limits } from "../mail/attachments/attachment-text";
import { type Allowance, DEFAULT_ALLOWANCE, limitsOf } from "../mail/attachments/limits";
import { readAttachedMail } from "../mail/attachments/read-attached-mail";
import { readAttachment } from "../mail/attachments/read-attachment";
import { decodeBase64 } from "../mail/bytes";
import type { Attachment, Mail } from "../mail/mail";
import type { Io } from "./io";
import { loadPdfLibrary } from "./pdf-library";

/** Twenty novels. Findings in more than that are not counted by anybody. */
const TEXT_LENGTH = 20_000_000;

const READERS = allReaders(loadPdfLibrary);

/**
 * The mail with what its attachments say, one after the other, so that only one is unpacked at a time. The seconds that
 * the policy allows are those of a whole mail here. Never rejects: what is not read is said in `content`.
 */
export async function withContents(
  mail: Mail,
  io: Pick<Io, "now">,
  allowance: Allowance = DEFAULT_ALLOWANCE,
): Promise<Mail> {
  if (!mail.attachments.some(hasContent)) return mail;
  const milliseconds = allowance.seconds * 1000;
  const end = io.now() + milliseconds;
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  const limits = limitsOf(allowance, {
    textLength: TEXT_LENGTH,
    outOfTime: () => io.now() > end,
    timeUp,
  });
  const attachments: Attachment[] = [];
  for (const attachment of mail.attachments) {
    const content = await contentOf(attachment, limits);
    attachments.push(content ? { ...attachment, content } : attachment);
  }
  clearTimeout(timer);
  return { ...mail, attachments };
}

function hasContent({ mail, contentBase64 }: Attachment): boolean {
  return mail !== undefined || contentBase64 !== undefined;
}

async function contentOf(
  { name, mail, contentBase64 }: Attachment,
  limits: Limits,
): Promise<AttachmentText | undefined> {
  if (mail) return readAttachedMail(name, mail, limits, READERS);
  if (contentBase64 === undefined) return undefined;
  // Three quarters of the characters become bytes; what is too large is not even decoded.
  if (contentBase64.length * 0.74 > limits.bytes) {
    return { parts: [], unread: [{ path: name, reason: "too-large" }] };
  }
  return readAttachment(name, decodeBase64(contentBase64), limits, READERS);
}
