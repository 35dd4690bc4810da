import type { AttachmentText } from "../../mail/attachments/attachment-text";
import { bySize } from "../../mail/attachments/given-content";
import { type Allowance, DEFAULT_ALLOWANCE } from "../../mail/attachments/limits";
import type { Attachment, Mail } from "../../mail/mail";
import type { UnreadAttachment } from "../../mail/unread-attachments";
import type { Draft } from "../../outlook/draft";
import { dayOf } from "../judge-today";
import type { FileReading, ReadContent } from "./read-content";
import { readFile } from "./read-file";
import { unreadFilesOf } from "./unread-files";

/** How far the reading has come, for "Læser bilag 2 af 5". */
export interface AttachmentProgress {
  /** Number of the attachment that is being read, counted from 1. */
  readonly current: number;
  readonly total: number;
  /** Index in the mail of the attachment that is being read. */
  readonly index: number;
}

/**
 * Reads what is attached to one draft: each attachment once, one after the other, the smallest first. What is taken off is forgotten. Never throws; what is not read says why.
 */
export class AttachmentReader {
  readonly #read: (attachment: Attachment) => Promise<FileReading>;
  readonly #lookInto: (content: AttachmentText) => Promise<void>;
  readonly #onRead: () => void;
  readonly #settled = new Map<string, FileReading>();
  #attachments: readonly Attachment[] = [];
  #reading: string | null = null;
  #isBusy = false;
  #isStopped = true;

  /**
   * `lookInto` is waited for before an attachment counts as read. `onRead` is called when one has been read, and when the
   * reading of one begins.
   */
  constructor(
    ask: Draft["readAttachment"],
    readContent: ReadContent,
    allowance: Allowance = DEFAULT_ALLOWANCE,
    onRead: () => void,
    lookInto: (content: AttachmentText) => Promise<void> = () => Promise.resolve(),
  ) {
    this.#read = (attachment) => readFile(attachment, { ask, readContent, allowance });
    this.#lookInto = lookInto;
    this.#onRead = onRead;
  }

  start(): void {
    this.#isStopped = false;
    void this.#readAll();
  }

  /** Asks for nothing more; what is being read is read to its end. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Tells what is attached now. */
  follow(attachments: readonly Attachment[]): void {
    this.#attachments = attachments;
    const present = new Set(attachments.map(keyOf));
    for (const key of this.#settled.keys()) if (!present.has(key)) this.#settled.delete(key);
    void this.#readAll();
  }

  /** The mail with what has been read of its attachments by now. */
  withContents(mail: Mail): Mail {
    if (this.#settled.size === 0) return mail;
    const attachments = mail.attachments.map((attachment) => {
      const content = this.#settled.get(keyOf(attachment))?.content;
      return content ? { ...attachment, content } : attachment;
    });
    return { ...mail, attachments };
  }

  /** The fingerprint of an attachment's content, once it has been read. */
  printOf(attachment: Attachment): string | undefined {
    return this.#settled.get(keyOf(attachment))?.print;
  }

  /** What is attached and was not read, with its names masked; what still will be read does not count. */
  unreadIn(mail: Mail): readonly UnreadAttachment[] {
    return unreadFilesOf(mail, dayOf(new Date()), (index) =>
      this.#isPending(mail.attachments[index]),
    );
  }

  /** Which attachment is being read; null when none is. */
  get progress(): AttachmentProgress | null {
    if (this.#reading === null) return null;
    const readable = this.#attachments.filter(isReadable);
    const index = this.#attachments.findIndex((each) => keyOf(each) === this.#reading);
    if (index < 0) return null;
    const done = readable.filter((each) => this.#isSettled(each)).length;
    return { current: done + 1, total: readable.length, index };
  }

  async #readAll(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#next(); next && !this.#isStopped; next = this.#next()) {
      const key = keyOf(next);
      this.#reading = key;
      this.#onRead();
      const settled = await this.#read(next);
      if (settled.content) await this.#lookInto(settled.content);
      this.#reading = null;
      // Taken off meanwhile: nobody asks for it any more.
      if (this.#attachments.some((each) => keyOf(each) === key)) this.#settled.set(key, settled);
      this.#onRead();
    }
    this.#isBusy = false;
  }

  #isSettled(attachment: Attachment): boolean {
    return this.#settled.has(keyOf(attachment));
  }

  /** True for what will be read, or is being read. */
  #isPending(attachment: Attachment | undefined): boolean {
    return attachment !== undefined && isReadable(attachment) && !this.#isSettled(attachment);
  }

  #next(): Attachment | undefined {
    return this.#attachments.filter((each) => this.#isPending(each)).sort(bySize)[0];
  }
}

function isReadable({ id, kind }: Attachment): boolean {
  return id !== undefined && kind !== "cloud";
}

/** Outlook gives a file that is replaced another id, or at least another size. */
function keyOf({ id = "", name, size = 0 }: Attachment): string {
  return JSON.stringify([id, name, size]);
}
