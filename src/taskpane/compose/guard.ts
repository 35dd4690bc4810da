import { EMPTY_MAIL, type Mail } from "../../mail/mail";
import { continuesThread } from "../../mail/reply-prefix";
import type { Draft, DraftPart } from "../../outlook/draft";
import { type Decision, tokensOfDecisions } from "../../policy/decisions";
import type { FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import type { Judge } from "../../policy/judge";
import type { Policy } from "../../policy/policy";
import type { JudgedFinding } from "../../policy/verdict";
import { asksAboutFiles } from "../../policy/unread-files";
import { AttachmentReader } from "./attachment-reader";
import { type Decided, DraftDecisions } from "./draft-decisions";
import { DraftJudge } from "./draft-judge";
import { type GuardState, NOTHING_KNOWN, sameState } from "./guard-state";
import type { ReadContent } from "./read-content";
import { KnownFileMemory } from "./known-file-memory";
import { repair } from "./repair";
import type { Repaired, Undo, Undone, Unwritten } from "./repaired";
import { Repeater } from "./repeater";
import { undo } from "./undo";

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
  readonly #policy: Policy;
  readonly #judge: DraftJudge;
  readonly #decisions: DraftDecisions;
  readonly #attachments: AttachmentReader;
  readonly #knownFiles: KnownFileMemory;
  readonly #subject = new Repeater(() => this.#lookAtSubject());
  readonly #everything = new Repeater(() => this.#lookAtEverything());
  readonly #listeners = new Set<() => void>();
  #state = NOTHING_KNOWN;
  #mail: Mail;
  /** Counts readings, so that a slow reading of everything does not bring back an old subject. */
  #readings = 0;
  #subjectReading = 0;
  /** Changes whenever readings under way lose their worth. */
  #epoch = 0;
  #writing = false;
  #stopListening: (() => void) | undefined;

  constructor(draft: Draft, judge: Judge, policy: Policy, readContent: ReadContent) {
    this.#draft = draft;
    this.#policy = policy;
    this.#mail = { ...EMPTY_MAIL, kind: draft.kind, hasUnreadRecipients: true };
    this.#judge = new DraftJudge(judge);
    this.#decisions = new DraftDecisions(
      (decisions) => draft.remember(decisions),
      () => {
        this.#epoch++;
        this.#judgeAgain();
      },
    );
    this.#knownFiles = new KnownFileMemory(draft, policy);
    this.#attachments = new AttachmentReader(
      (id) => draft.readAttachment(id),
      readContent,
      policy.attachments,
      () => this.#takeAgain(),
      (content) => this.#judge.lookAhead({ ...this.#mail, attachments: [{ name: "", content }] }),
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
    if (this.#judge.judgeBy(judge)) this.#judgeAgain();
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
        this.#judge.verdictOn(this.#attachments.withContents(mail), this.#decisions.now);
      return repair(this.#draft, judge, this.#policy, shown, fix);
    });
  }

  /**
   * Decides about all findings of a group as it is shown, for as long as this draft is written. Never rejects.
   * `isRemembered` is false where Outlook does not keep it: then the send handler knows nothing of it.
   */
  decide(shown: FindingGroup, decision: Decision): Promise<Decided> {
    return this.#decisions.add(this.#mail, shown, decision);
  }

  /** Takes decisions back. False where Outlook still holds them, until it is told again. Never rejects. */
  undecide(tokens: readonly string[]): Promise<boolean> {
    return this.#decisions.remove(tokens);
  }

  /** Takes back all that was decided about findings as they are shown, like `undecide`. */
  undecideAll(shown: readonly JudgedFinding[]): Promise<boolean> {
    return this.undecide(shown.flatMap((finding) => tokensOfDecisions(this.#mail, finding)));
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

  async #lookAtSubject(): Promise<number> {
    if (this.#writing) return SUBJECT_PAUSE_MS;
    const epoch = this.#epoch;
    const reading = ++this.#readings;
    const outcome = await this.#draft.readSubject();
    if (epoch !== this.#epoch) return SUBJECT_PAUSE_MS;
    const unread = this.#state.unread.filter((part) => part !== "subject");
    if (outcome.ok) this.#subjectReading = reading;
    const subject = outcome.ok ? outcome.value : this.#mail.subject;
    this.#take({ ...this.#mail, subject }, outcome.ok ? unread : ["subject", ...unread]);
    return SUBJECT_PAUSE_MS;
  }

  async #lookAtEverything(): Promise<number> {
    if (this.#writing) return PAUSE_MS;
    const epoch = this.#epoch;
    const reading = ++this.#readings;
    const { mail, unread, decisions, isMemorySilent } = await this.#draft.read();
    if (epoch !== this.#epoch) return PAUSE_MS;
    if (!isMemorySilent && this.#decisions.recall(decisions)) this.#judge.forget();
    void this.#decisions.keepAgain();
    void this.#knownFiles.keepAgain();
    // Who takes part decides about what stands in files, too.
    await this.#judge.lookAhead(this.#attachments.withContents(mail));
    if (epoch !== this.#epoch) return PAUSE_MS;
    const known: Record<string, unknown> = {};
    for (const part of unread) known[part] = this.#mail[part];
    if (mail.hasUnreadRecipients) known["hasUnreadRecipients"] = this.#mail.hasUnreadRecipients;
    if (this.#subjectReading > reading) known["subject"] = this.#mail.subject;
    const now = { ...mail, ...known };
    this.#take(now, unread, true);
    this.#attachments.follow(now.attachments);
    const slower = Math.round(mail.body.content.length / BODY_CHARACTERS_PER_MS);
    return Math.min(PAUSE_MS + slower, LONGEST_PAUSE_MS);
  }

  #judgeAgain(): void {
    if (!this.#judge.hasJudged) return;
    this.#judge.forget();
    this.#takeAgain();
  }

  /** Shows the draft as it was read last, with what is known of its files by now. */
  #takeAgain(): void {
    this.#take(this.#mail, this.#state.unread);
  }

  /** Makes what was read, still without what stands in its files, the draft that is judged and shown. */
  #take(bare: Mail, unread: readonly DraftPart[], complete = this.#state.complete): void {
    this.#mail = this.#attachments.withContents(bare);
    try {
      this.#publish(this.#stateOf(this.#mail, unread, complete));
    } catch {
      // What was shown last must not pass for what stands there now.
      this.#publish({ ...this.#state, unread, failed: true });
    }
  }

  #stateOf(mail: Mail, unread: readonly DraftPart[], complete: boolean): GuardState {
    const judgement = this.#judge.judgementOf(mail, this.#decisions.now);
    const { verdict, failed } = judgement;
    if (verdict && !failed) this.#knownFiles.follow(mail, verdict, this.#attachments);
    const unreadFiles = complete ? this.#attachments.unreadIn(mail) : [];
    return {
      ...judgement,
      unread,
      isAnswer: continuesThread(mail.subject),
      complete,
      reading: this.#attachments.progress,
      unreadFiles,
      asksAboutFiles: verdict !== null && asksAboutFiles(this.#policy, verdict, unreadFiles),
    };
  }

  #publish(state: GuardState): void {
    if (sameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
