import type { AttachmentText } from "../../mail/attachments/attachment-text";
import { bytesOf, type GivenContent } from "../../mail/attachments/given-content";
import type { LazyReaders } from "../../mail/attachments/lazy-readers";
import { type Allowance, limitsOf } from "../../mail/attachments/limits";
import { readAttachment } from "../../mail/attachments/read-attachment";
import { fingerprint } from "../../mail/fingerprint";

/** UTF-16 units of one attachment: three novels, which the detectors look through in a fifth of a second. */
const TEXT_LENGTH = 1_000_000;

/** A file as Outlook hands it out, and how far it may be read. Plain data: it goes to another thread. */
export interface GivenFile {
  readonly name: string;
  readonly given: GivenContent;
  readonly allowance: Allowance;
}

/** What became of an attachment; no content when Outlook did not hand it out. */
export interface FileReading {
  readonly content?: AttachmentText;
  /** Fingerprint of the bytes that Outlook handed out. */
  readonly print?: string;
}

/** Reads what stands in a file. Never rejects. */
export type ReadContent = (file: GivenFile) => Promise<FileReading>;

/** Reads a file in the thread that asks, until the time that the policy allows is up. */
export async function readContent(
  { name, given, allowance }: GivenFile,
  readers: LazyReaders,
): Promise<FileReading> {
  const bytes = bytesOf(given);
  if (!bytes) return {};
  const milliseconds = allowance.seconds * 1000;
  const end = Date.now() + milliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  const outOfTime = (): boolean => Date.now() > end;
  const limits = limitsOf(allowance, { textLength: TEXT_LENGTH, outOfTime, timeUp });
  const content = await readAttachment(name, bytes, limits, readers);
  clearTimeout(timer);
  return { content, print: fingerprint(given.content) };
}
