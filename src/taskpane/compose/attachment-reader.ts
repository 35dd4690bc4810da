import type { AttachmentText, Limits } from "../../mail/attachments/attachment-text";
import { bySize, bytesOf, nothingRead } from "../../mail/attachments/given-content";
import { type Allowance, DEFAULT_ALLOWANCE, limitsOf } from "../../mail/attachments/limits";
import type { LazyReaders } from "../../mail/attachments/lazy-readers";
import type { Attachment, Mail } from "../../mail/mail";
import type { AttachmentContent, Draft, Outcome } from "../../outlook/draft";

/** How far the reading has come, for "Læser bilag 2 af 5". */
export interface AttachmentProgress {
  /** The one that is being read, counted from 1. */
  readonly current: number;
  readonly total: number;
  /** Its index in the mail. */
  readonly index: number;
}

/** UTF-16 units of one attachment: three novels, which the detectors look through in a fifth of a second. */
const TEXT_LENGTH = 1_000_000;
/** How long the pane may be busy before it draws and listens again. */
const SLICE_MS = 50;

/** What became of an attachment; no content when Outlook did not hand it out. */
interface Settled {
  readonly content?: AttachmentText;
}

/**
 * Reads what is attached to one draft: each attachment once, one after the other, the smallest first, and the large
 * readers only when there is a file for them. What is taken off is forgotten. Never throws; what is not read says why.
 */
export class AttachmentReader {
  readonly #ask: Draft["readAttachment"];
  readonly #readers: LazyReaders;
  readonly #allowance: Allowance;
  readonly #onRead: () => void;
  readonly #settled = new Map<string, Settled>();
  #attachments: readonly Attachment[] = [];
  #reading: string | null = null;
  #isBusy = false;
  #isStopped = true;

  /** `onRead` is called when an attachment has been read, and when the reading of one begins. */
  constructor(
    ask: Draft["readAttachment"],
    readers: LazyReaders,
    allowance: Allowance = DEFAULT_ALLOWANCE,
    onRead: () => void,
  ) {
    this.#ask = ask;
    this.#readers = readers;
    this.#allowance = allowance;
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

  /** True for what will be read, or is being read. */
  isPending(attachment: Attachment | undefined): boolean {
    return attachment !== undefined && isReadable(attachment) && !this.#isSettled(attachment);
  }

  /** Null when nothing is being read. */
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

  #next(): Attachment | undefined {
    return this.#attachments.filter((each) => this.isPending(each)).sort(bySize)[0];
  }

  async #read(attachment: Attachment): Promise<Settled> {
    const { id = "", name, size = 0 } = attachment;
    const limits = limitsOf(this.#allowance, { textLength: TEXT_LENGTH, outOfTime: () => false });
    if (size > limits.bytes) return { content: nothingRead(attachment, "too-large") };
    try {
      const given = await this.#askTwice(id);
      const late = !given.ok && given.error === "timeout";
      if (late) return { content: nothingRead(attachment, "out-of-time") };
      const bytes = given.ok ? bytesOf(given.value) : null;
      if (!bytes) return {};
      return { content: await this.#parse(name, bytes, limits) };
    } catch {
      return {};
    }
  }

  /** Outlook may still be fetching what was attached a moment ago. */
  async #askTwice(id: string): Promise<Outcome<AttachmentContent>> {
    const first = await this.#ask(id);
    return first.ok || first.error !== "timeout" ? first : this.#ask(id);
  }

  async #parse(name: string, bytes: Uint8Array, limits: Limits): Promise<AttachmentText> {
    const milliseconds = this.#allowance.seconds * 1000;
    const end = Date.now() + milliseconds;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeUp = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
    try {
      // Not before there is something to read: most mails have nothing attached.
      const { readAttachment } = await import("../../mail/attachments/read-attachment");
      const outOfTime = () => Date.now() > end;
      return await readAttachment(
        name,
        bytes,
        { ...limits, outOfTime, timeUp, pause: inSlices() },
        this.#readers,
      );
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Lets the pane draw and listen whenever a slice of time is used up. */
function inSlices(): () => Promise<void> | undefined {
  let end = Date.now() + SLICE_MS;
  return () => {
    if (Date.now() < end) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        end = Date.now() + SLICE_MS;
        resolve();
      }),
    );
  };
}

function isReadable({ id, kind }: Attachment): boolean {
  return id !== undefined && kind !== "cloud";
}

/** Outlook gives a file that is replaced another id, or at least another size. */
function keyOf({ id = "", name, size = 0 }: Attachment): string {
  return JSON.stringify([id, name, size]);
}
