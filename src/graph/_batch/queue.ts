import type { Job } from "./job";

/** Microsoft's limits: items of one `$batch`, and calls of one app that a mailbox takes at the same time. */
const BATCH_SIZE = 20;
const PER_MAILBOX = 4;
/** Of our own: so many batches on their way at once, one browser connection each. */
const BATCHES = 8;

/** What waits to be sent, in the order it came, and what is on its way. */
export class Queue {
  private waiting: Job[] = [];
  private readonly busy = new Map<string, number>();
  private batches = 0;

  add(job: Job): void {
    this.waiting.push(job);
  }

  /** The next batch: what may go at this moment, for the same scopes. Empty: nothing. */
  take(now: number): readonly Job[] {
    this.waiting = this.waiting.filter(({ isSettled }) => !isSettled);
    if (this.batches >= BATCHES) return [];
    const taken: Job[] = [];
    this.waiting = this.waiting.filter((job) => {
      const goes =
        taken.length < BATCH_SIZE &&
        job.notBefore <= now &&
        (taken.length === 0 || taken[0]!.call.scopes.join() === job.call.scopes.join()) &&
        this.hasRoom(job);
      if (!goes) return true;
      taken.push(job);
      this.count(job, 1);
      return false;
    });
    if (taken.length > 0) this.batches += 1;
    return taken;
  }

  /** A batch that was taken has come back. */
  landed(jobs: readonly Job[]): void {
    this.batches -= 1;
    for (const job of jobs) this.count(job, -1);
  }

  /** When the next job that Graph has put off may go. */
  nextTime(now: number): number | null {
    const times = this.waiting.map(({ notBefore }) => notBefore).filter((time) => time > now);
    return times.length === 0 ? null : Math.min(...times);
  }

  private hasRoom({ call: { mailbox } }: Job): boolean {
    return mailbox === null || (this.busy.get(mailbox) ?? 0) < PER_MAILBOX;
  }

  private count({ call: { mailbox } }: Job, change: 1 | -1): void {
    if (mailbox !== null) this.busy.set(mailbox, (this.busy.get(mailbox) ?? 0) + change);
  }
}
