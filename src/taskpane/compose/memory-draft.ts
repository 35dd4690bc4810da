import { EMPTY_MAIL, type Mail } from "../../mail/mail";
import type {
  Draft,
  DraftPart,
  DraftReading,
  OutlookErrorCode,
  Outcome,
} from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";

/** A draft for tests: what Outlook would hold, with faults on demand. */
export class MemoryDraft implements Draft {
  mail: Mail;
  readonly #listeners = new Set<() => void>();
  /** Parts that cannot be read. */
  unread: DraftPart[] = [];
  /** What every write answers, when it fails. */
  refusal: OutlookErrorCode | null = null;
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
    const reading = { mail: { ...this.mail, ...empty }, unread: [...this.unread] };
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

  async write(change: DraftChange): Promise<Outcome<void>> {
    this.writes++;
    await this.#wait();
    if (this.refusal) return { ok: false, error: this.refusal };
    this.mail = { ...this.mail, ...change };
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
