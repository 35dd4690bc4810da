import { EMPTY_MAIL, type Mail } from "../../../mail/mail";
import {
  type AttachmentContent,
  type Draft,
  type DraftPart,
  type DraftReading,
  type Label,
  type LabelErrorCode,
  missesRecipients,
  type Outcome,
  type RemovedAttachment,
  type WriteErrorCode,
  type Written,
} from "../../../outlook/draft";
import type { KnownFile } from "../../../policy/known-files";
import type { Decisions } from "../../../policy/decisions";
import type { DraftChange } from "../../../policy/fixes/fix";

/** What somebody may write in while a repair is under way. */
const TYPED = ["subject", "body", "location", "to", "cc", "bcc"] as const;

/** A draft for tests: what Outlook would hold, with faults on demand. */
export class MemoryDraft implements Draft {
  mail: Mail;
  readonly #listeners = new Set<() => void>();
  /** Parts that cannot be read. */
  unread: DraftPart[] = [];
  /** What every write answers, when it fails. */
  refusal: WriteErrorCode | null = null;
  /** What the writer decided, as an earlier pane remembered it. */
  decisions: Decisions = {};
  /** True while Outlook does not say in time what it remembers. */
  isMemorySilent = false;
  /** What the pane has kept of the files. */
  knownFiles: readonly KnownFile[] = [];
  /** What stands in the attachments, by their ids; all others cannot be read. */
  contents: Readonly<Record<string, AttachmentContent>> = {};
  catalog: Outcome<readonly Label[], LabelErrorCode> = { ok: false, error: "not-enabled" };
  /** How long every call takes; the change of a write stands at its end. */
  delayMs = 0;
  subjectReads = 0;
  reads = 0;
  writes = 0;
  /** How many calls were under way at once, at most, for each kind of reading. */
  mostSubjectReads = 0;
  mostReads = 0;
  #subjectReadsNow = 0;
  #readsNow = 0;

  constructor(mail: Partial<Mail> = {}) {
    this.mail = { ...EMPTY_MAIL, ...mail };
  }

  get kind(): Mail["kind"] {
    return this.mail.kind;
  }

  /** What somebody does in Outlook, who also tells us when it is more than text. */
  edit(change: Partial<Mail>): void {
    this.mail = { ...this.mail, ...change };
    if (change.subject === undefined && change.body === undefined) {
      for (const listener of this.#listeners) listener();
    }
  }

  async read(): Promise<DraftReading> {
    this.reads++;
    this.mostReads = Math.max(this.mostReads, ++this.#readsNow);
    const empty: Record<string, unknown> = {};
    for (const part of this.unread) empty[part] = EMPTY_MAIL[part];
    const misses = missesRecipients(this.unread) && { hasUnreadRecipients: true as const };
    const mail = { ...this.mail, ...empty, ...misses };
    const decisions: Pick<DraftReading, "decisions" | "isMemorySilent"> = this.isMemorySilent
      ? { decisions: {}, isMemorySilent: true }
      : { decisions: this.decisions };
    const reading = { mail, unread: [...this.unread], ...decisions };
    await this.#wait();
    this.#readsNow--;
    return reading;
  }

  async readSubject(): Promise<Outcome<string>> {
    this.subjectReads++;
    this.mostSubjectReads = Math.max(this.mostSubjectReads, ++this.#subjectReadsNow);
    const { subject } = this.mail;
    await this.#wait();
    this.#subjectReadsNow--;
    return this.unread.includes("subject")
      ? { ok: false, error: "failed" }
      : { ok: true, value: subject };
  }

  async readAttachment(id: string): Promise<Outcome<AttachmentContent>> {
    await this.#wait();
    const value = this.contents[id];
    return value ? { ok: true, value } : { ok: false, error: "failed" };
  }

  async write(change: DraftChange, from: Mail): Promise<Outcome<Written, WriteErrorCode>> {
    this.writes++;
    await this.#wait();
    if (this.refusal) return { ok: false, error: this.refusal };
    const isOvertaken = TYPED.some(
      (part) =>
        change[part] !== undefined &&
        JSON.stringify(this.mail[part]) !== JSON.stringify(from[part]),
    );
    if (isOvertaken) return { ok: false, error: "overtaken" };
    const { removedAttachments = [], headers, ...parts } = change;
    const { attachments } = this.mail;
    const goes = (id: string | undefined) => id !== undefined && removedAttachments.includes(id);
    const removed = attachments
      .filter(({ id }) => goes(id))
      .map(({ id, name }) => ({ name, isInline: false, content: this.contents[id!] ?? null }));
    const label = parts.sensitivityLabel && this.mail.sensitivityLabel === null;
    this.mail = {
      ...this.mail,
      ...parts,
      headers: { ...this.mail.headers, ...headers },
      attachments: attachments.filter(({ id }) => !goes(id)),
    };
    return { ok: true, value: { removed, lasting: label ? ["sensitivityLabel"] : [] } };
  }

  async putBack(removed: readonly RemovedAttachment[]): Promise<Outcome<void>> {
    await this.#wait();
    const files = removed.filter(({ content }) => content);
    const back = files.map(({ name }, index) => ({ name, id: `back-${index}` }));
    this.mail = { ...this.mail, attachments: [...this.mail.attachments, ...back] };
    return { ok: true, value: undefined };
  }

  async labels(): Promise<Outcome<readonly Label[], LabelErrorCode>> {
    await this.#wait();
    return this.catalog;
  }

  async remember(decisions: Decisions): Promise<Outcome<void>> {
    await this.#wait();
    this.decisions = decisions;
    return { ok: true, value: undefined };
  }

  async rememberFiles(files: readonly KnownFile[]): Promise<Outcome<void>> {
    await this.#wait();
    this.knownFiles = files;
    return { ok: true, value: undefined };
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #wait(): Promise<void> {
    return this.delayMs === 0
      ? Promise.resolve()
      : new Promise((resolve) => setTimeout(resolve, this.delayMs));
  }
}
