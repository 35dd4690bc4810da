import { inSlices } from "../in-slices";
import type { AttachmentText, Limits } from "../../mail/attachments/attachment-text";
import { bytesOf, nothingRead } from "../../mail/attachments/given-content";
import { type Allowance, limitsOf } from "../../mail/attachments/limits";
import type { LazyReaders } from "../../mail/attachments/lazy-readers";
import { fingerprint } from "../../mail/fingerprint";
import type { Attachment } from "../../mail/mail";
import type { AttachmentContent, Draft, Outcome } from "../../outlook/draft";

/** UTF-16 units of one attachment: three novels, which the detectors look through in a fifth of a second. */
const TEXT_LENGTH = 1_000_000;

/** What became of an attachment; no content when Outlook did not hand it out. */
export interface FileReading {
  readonly content?: AttachmentText;
  /** Of what Outlook handed out. */
  readonly print?: string;
}

interface ReadingMeans {
  readonly ask: Draft["readAttachment"];
  readonly readers: LazyReaders;
  readonly allowance: Allowance;
}

/** Reads one attachment, as far as the allowance goes. Never rejects. */
export async function readFile(
  attachment: Attachment,
  { ask, readers, allowance }: ReadingMeans,
): Promise<FileReading> {
  const { id = "", name, size = 0 } = attachment;
  const limits = limitsOf(allowance, { textLength: TEXT_LENGTH, outOfTime: () => false });
  if (size > limits.bytes) return { content: nothingRead(attachment, "too-large") };
  try {
    const given = await askTwice(ask, id);
    const late = !given.ok && given.error === "timeout";
    if (late) return { content: nothingRead(attachment, "out-of-time") };
    const bytes = given.ok ? bytesOf(given.value) : null;
    if (!given.ok || !bytes) return {};
    const content = await parse(name, bytes, limits, readers, allowance.seconds * 1000);
    return { content, print: fingerprint(given.value.content) };
  } catch {
    return {};
  }
}

/** Outlook may still be fetching what was attached a moment ago. */
async function askTwice(
  ask: Draft["readAttachment"],
  id: string,
): Promise<Outcome<AttachmentContent>> {
  const first = await ask(id);
  return first.ok || first.error !== "timeout" ? first : ask(id);
}

async function parse(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
  readers: LazyReaders,
  milliseconds: number,
): Promise<AttachmentText> {
  const end = Date.now() + milliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  try {
    // Not before there is something to read: most mails have nothing attached.
    const { readAttachment } = await import("../../mail/attachments/read-attachment");
    const outOfTime = () => Date.now() > end;
    const within = { ...limits, outOfTime, timeUp, pause: inSlices() };
    return await readAttachment(name, bytes, within, readers);
  } finally {
    clearTimeout(timer);
  }
}
