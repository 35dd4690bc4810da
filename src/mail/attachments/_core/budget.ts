import type { Limits } from "../attachment-text";
import { Refusal } from "./refusal";

/** What is left of the limits while an attachment is read. Each method throws a `Refusal` when it is used up. */
export class Budget {
  textLeft: number;
  /** Rejects when the time is up. */
  readonly timeUp: Promise<never> | undefined;
  private bytesLeft: number;
  private filesLeft: number;

  constructor(readonly limits: Limits) {
    this.bytesLeft = limits.bytes;
    this.textLeft = limits.textLength;
    this.filesLeft = limits.files;
    this.timeUp = limits.timeUp?.then(() => {
      throw new Refusal("out-of-time");
    });
    // It may be rejected while nobody waits for it.
    this.timeUp?.catch(() => undefined);
  }

  takeFile(): void {
    this.checkTime();
    if (this.filesLeft <= 0) throw new Refusal("too-many");
    this.filesLeft--;
  }

  takeBytes(count: number): void {
    this.checkBytes(count);
    this.bytesLeft -= count;
  }

  /** Refuses what says itself that it is too large, and leaves the rest of the budget to others. */
  checkBytes(count: number): void {
    if (count > this.bytesLeft) throw new Refusal("too-large");
  }

  /** How much of a piece of text may still be kept. */
  takeText(length: number): number {
    const kept = Math.min(length, this.textLeft);
    this.textLeft -= kept;
    return kept;
  }

  checkTime(): void {
    if (this.limits.outOfTime()) throw new Refusal("out-of-time");
  }
}
