import { EMPTY_MAIL } from "../../mail/mail";
import type { LazyReaders } from "../../mail/attachments/lazy-readers";
import type { Mail } from "../../mail/mail";
import type { UnreadAttachment } from "../../mail/unread-attachments";
import type { Draft, DraftPart } from "../../outlook/draft";
import { decisionToken, NO_DECISIONS, type Decision, type Decisions } from "../../policy/decisions";
import type { FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import type { Judge } from "../../policy/judge";
import type { Policy } from "../../policy/policy";
import type { Verdict } from "../../policy/verdict";
import { dayOf } from "../judge-today";
import { AttachmentReader, type AttachmentProgress } from "./attachment-reader";
import { repair } from "./repair";
import type { Repaired, Undo, Undone, Unwritten } from "./repaired";
import { Repeater } from "./repeater";
import { undo } from "./undo";
import { unreadFilesOf } from "./unread-files";

/** What the pane shows of the draft. A new object whenever something in it has changed, else the same one. */
export interface GuardState {
  /** Null until something has been read. */
  readonly verdict: Verdict | null;
  /** Parts whose last reading failed; the verdict speaks of them as they were when they could last be read. */
  readonly unread: readonly DraftPart[];
  /** True once every part has been asked for: before that, silence does not mean that all is well. */
  readonly complete: boolean;
  /** True when the draft was read but could not be judged. */
  readonly failed: boolean;
  /** The attachment that is being read now; null when none is. */
  readonly reading: AttachmentProgress | null;
  /** What is attached and was not read, with its names masked. */
  readonly unreadFiles: readonly UnreadAttachment[];
}

/** What came of a decision; the tokens take it back. */
export interface Decided {
  readonly tokens: readonly string[];
  readonly isRemembered: boolean;
}

/** Outlook tells nobody that the subject changed, so we ask; a card shall stand within 500 ms of a pause. */
const SUBJECT_PAUSE_MS = 250;
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;
const BODY_CHARACTERS_PER_MS = 100;

/**
 * Watches one draft: asks Outlook for the subject four times and for everything else once a second, judges what
 * changed, and carries out fixes. No reading overlaps another of its kind, and a reading that was under way while
 * a fix wrote to the draft is thrown away.
 */
export class Guard {
  readonly #draft: Draft;
  #judge: Judge;
  readonly #policy: Policy;
  readonly #attachments: AttachmentReader;
  readonly #subject = new Repeater(() => this.#lookAtSubject());
  readonly #everything = new Repeater(() => this.#lookAtEverything());
  readonly #listeners = new Set<() => void>();
  #state: GuardState = {
    verdict: null,
    unread: [],
    complete: false,
    failed: false,
    reading: null,
    unreadFiles: [],
  };
  #mail: Mail;
  #judged: Mail | null = null;
  #decisions: Decisions = NO_DECISIONS;
  #hasRecalled = false;
  /** Counts readings, so that a slow reading of everything does not bring back an old subject. */
  #readings = 0;
  #subjectReading = 0;
  /** Changes whenever readings under way lose their worth. */
  #epoch = 0;
  #writing = false;
  #stopListening: (() => void) | undefined;

  constructor(draft: Draft, judge: Judge, policy: Policy, readers: LazyReaders = {}) {
    this.#draft = draft;
    this.#judge = judge;
    this.#policy = policy;
    this.#mail = { ...EMPTY_MAIL, kind: draft.kind };
    this.#attachments = new AttachmentReader(
      (id) => draft.readAttachment(id),
      readers,
      policy.attachments,
      () => this.#take(this.#mail, this.#state.unread, this.#state.complete),
    );
  }

  get state(): GuardState {
    return this.#state;
  }

  /** Calls back whenever `state` is a new object. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Judges by `judge` from now on, what has been read already included. */
  judgeBy(judge: Judge): void {
    if (judge === this.#judge) return;
    this.#judge = judge;
    this.#judgeAgain();
  }

  /** Begins to watch, or goes on after `stop`. */
  start(): void {
    this.#stopListening ??= this.#draft.onChange(() => this.#everything.now());
    this.#everything.start();
    this.#subject.start();
    this.#attachments.start();
  }

  /** Asks Outlook for nothing more; what was found stays in `state`. */
  stop(): void {
    this.#epoch++;
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#subject.stop();
    this.#everything.stop();
    this.#attachments.stop();
  }

  /** Carries out one fix of all findings of a group as it was shown. Never rejects. */
  repair(shown: FindingGroup, fix: FixId): Promise<Repaired> {
    return this.#alone(() => {
      const judge: Judge = (mail) =>
        this.#judge(this.#attachments.withContents(mail), this.#decisions);
      return repair(this.#draft, judge, this.#policy, shown, fix);
    });
  }

  /**
   * Decides about all findings of a group as it is shown, for as long as this draft is written. Never rejects.
   * `isRemembered` is false where Outlook does not keep it: then the send handler knows nothing of it.
   */
  async decide(shown: FindingGroup, decision: Decision): Promise<Decided> {
    const tokens = shown.map((finding) => decisionToken(this.#mail, finding, decision));
    const changes = Object.fromEntries(tokens.map((token) => [token, decision]));
    return { tokens, isRemembered: await this.#remember({ ...this.#decisions, ...changes }) };
  }

  /** Takes decisions back. */
  async undecide(tokens: readonly string[]): Promise<void> {
    const left = Object.entries(this.#decisions).filter(([token]) => !tokens.includes(token));
    await this.#remember(Object.fromEntries(left));
  }

  /** Takes a fix back. Never rejects. */
  undo(record: Undo): Promise<Undone> {
    return this.#alone(() => undo(this.#draft, record));
  }

  /** Runs a write without readings beside it: nobody should see a draft that is half repaired. */
  async #alone<T>(write: () => Promise<T | Unwritten>): Promise<T | Unwritten> {
    this.#writing = true;
    this.#epoch++;
    try {
      return await write();
    } catch {
      return { done: false, why: "refused", error: "failed" };
    } finally {
      this.#writing = false;
      this.#epoch++;
      this.#everything.now();
    }
  }

  async #remember(decisions: Decisions): Promise<boolean> {
    this.#decisions = decisions;
    this.#epoch++;
    this.#judgeAgain();
    return (await this.#draft.remember(decisions)).ok;
  }

  async #lookAtSubject(): Promise<number> {
    if (this.#writing) return SUBJECT_PAUSE_MS;
    const epoch = this.#epoch;
    const reading = ++this.#readings;
    const outcome = await this.#draft.readSubject();
    if (epoch !== this.#epoch) return SUBJECT_PAUSE_MS;
    const unread = this.#state.unread.filter((part) => part !== "subject");
    if (outcome.ok) {
      this.#subjectReading = reading;
      this.#take({ ...this.#mail, subject: outcome.value }, unread, this.#state.complete);
    } else {
      this.#take(this.#mail, ["subject", ...unread], this.#state.complete);
    }
    return SUBJECT_PAUSE_MS;
  }

  async #lookAtEverything(): Promise<number> {
    if (this.#writing) return PAUSE_MS;
    const epoch = this.#epoch;
    const reading = ++this.#readings;
    const { mail, unread, decisions } = await this.#draft.read();
    if (epoch !== this.#epoch) return PAUSE_MS;
    this.#recall(decisions);
    const known: Record<string, unknown> = {};
    for (const part of unread) known[part] = this.#mail[part];
    if (this.#subjectReading > reading) known["subject"] = this.#mail.subject;
    const now = { ...mail, ...known };
    this.#take(now, unread, true);
    this.#attachments.follow(now.attachments);
    const slower = Math.round(mail.body.content.length / BODY_CHARACTERS_PER_MS);
    return Math.min(PAUSE_MS + slower, LONGEST_PAUSE_MS);
  }

  /** What an earlier pane kept with the draft. From then on this pane alone decides. */
  #recall(kept: Decisions): void {
    if (this.#hasRecalled) return;
    this.#hasRecalled = true;
    this.#decisions = { ...kept, ...this.#decisions };
    this.#judged = null;
  }

  #judgeAgain(): void {
    if (this.#judged === null) return;
    this.#judged = null;
    this.#take(this.#mail, this.#state.unread, this.#state.complete);
  }

  #take(bare: Mail, unread: readonly DraftPart[], complete: boolean): void {
    const mail = this.#attachments.withContents(bare);
    this.#mail = mail;
    let { verdict, failed } = this.#state;
    if (this.#judged === null || !sameMail(mail, this.#judged)) {
      this.#judged = mail;
      try {
        verdict = this.#judge(mail, this.#decisions);
        failed = false;
      } catch {
        failed = true;
      }
    }
    const { progress } = this.#attachments;
    this.#publish({
      verdict,
      unread,
      complete,
      failed,
      reading: progress,
      unreadFiles: complete ? this.#unreadFiles() : [],
    });
  }

  #unreadFiles(): readonly UnreadAttachment[] {
    const { attachments } = this.#mail;
    return unreadFilesOf(this.#mail, dayOf(new Date()), (index) =>
      this.#attachments.isPending(attachments[index]),
    );
  }

  #publish(state: GuardState): void {
    if (sameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Field by field: a verdict on a workbook of a thousand numbers is the same object most of the time. */
function sameState(one: GuardState, other: GuardState): boolean {
  const fields = Object.keys(one) as (keyof GuardState)[];
  return fields.every(
    (field) =>
      one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}

/** Compares the long texts by themselves: they are the same string most of the time, which costs nothing to see. */
function sameMail(one: Mail, other: Mail): boolean {
  return (
    one.subject === other.subject &&
    one.body.content === other.body.content &&
    one.attachments.every(({ content }, index) => content === other.attachments[index]?.content) &&
    JSON.stringify(withoutTexts(one)) === JSON.stringify(withoutTexts(other))
  );
}

function withoutTexts(mail: Mail): unknown {
  const attachments = mail.attachments.map(({ content: _content, ...attachment }) => attachment);
  return { ...mail, subject: "", body: mail.body.type, attachments };
}
