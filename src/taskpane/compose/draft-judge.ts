import type { Mail } from "../../mail/mail";
import type { Decisions } from "../../policy/decisions";
import type { Judge } from "../../policy/judge";
import { inSlices } from "../in-slices";
import type { GuardState } from "./guard-state";

type Judgement = Pick<GuardState, "verdict" | "failed">;

/** Judges a draft as it is now, and remembers what came of it: it is looked at four times a second and changes rarely. */
export class DraftJudge {
  #judge: Judge;
  #judged: Mail | null = null;
  #judgement: Judgement = { verdict: null, failed: false };

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  get hasJudged(): boolean {
    return this.#judged !== null;
  }

  /** Judges by `judge` from now on; true when it is another one. */
  judgeBy(judge: Judge): boolean {
    if (judge === this.#judge) return false;
    this.#judge = judge;
    return true;
  }

  /** Judges the draft anew next time, although it is the same. */
  forget(): void {
    this.#judged = null;
  }

  /** What the judge says of a mail; when it breaks, the verdict before stays, and `failed` is true. */
  judgementOf(mail: Mail, decisions: Decisions): Judgement {
    if (this.#judged !== null && sameMail(mail, this.#judged)) return this.#judgement;
    this.#judged = mail;
    try {
      this.#judgement = { verdict: this.verdictOn(mail, decisions), failed: false };
    } catch {
      this.#judgement = { ...this.#judgement, failed: true };
    }
    return this.#judgement;
  }

  /** Looks into what is attached while the pane goes on drawing. Never rejects: whatever breaks, breaks again in judging. */
  async lookAhead(mail: Mail): Promise<void> {
    try {
      await this.#judge.lookAhead?.(mail, inSlices());
    } catch {
      // What breaks ahead breaks again in `judgementOf`, which says so.
    }
  }

  /** The verdict on any mail. Throws when the judge breaks. */
  verdictOn: Judge = (mail, decisions) => this.#judge(mail, decisions);
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
