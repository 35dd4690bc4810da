import type { Job } from "./job";

/** Microsoft's limits: items of one `$batch`, and calls of one app that a mailbox takes at the same time. */
const BATCH_SIZE = 20;
const PER_MAILBOX = 4;
/**
 * Of our own. Longer chains save round trips, and lose more where a call in them is refused: what stands behind it has to
 * be sent again. With 5 % refusals, `test/bench/visitors.mjs` counts 1.09 times the fewest requests with two, 1.14 with
 * five; at 60 ms a round trip, two take 4 % longer.
 */
const CHAIN = 2;
/** So many batches on their way at once. */
const BATCHES = 16;

/** What travels in one batch. */
export interface Flight {
  readonly jobs: readonly Job[];
  /** One after the other, so that the mailbox is busy with one of them; otherwise all at once. */
  readonly isSerial: boolean;
}

/** What waits to be sent, in the order it came, and what is on its way. */
export class Queue {
  private waiting: Job[] = [];
  private readonly busy = new Map<string, number>();
  private batches = 0;

  add(job: Job): void {
    this.waiting.push(job);
  }

  /**
   * What may go at this moment; null: nothing. A few calls travel together and are carried out at once. Many for one
   * mailbox go in four chains: each carries out one after the other, so four are at work all the time, and none waits
   * for the slowest of its batch. Questions go before orders: whoever asks has nothing to do until they know.
   */
  take(now: number): Flight | null {
    this.waiting = this.waiting.filter(({ isSettled }) => !isSettled);
    if (this.batches >= BATCHES) return null;
    const ready = this.waiting
      .filter((job) => job.notBefore <= now && this.room(job) > 0)
      .toSorted((a, b) => Number(a.changes) - Number(b.changes));
    const [first] = ready;
    if (!first) return null;
    if (first.call.isLarge) return this.start({ isSerial: false, jobs: [first] });
    const alike = ready.filter(
      ({ call }) => call.scopes.join() === first.call.scopes.join() && !call.isLarge,
    );
    const neighbours = alike.filter(({ call }) => call.mailbox === first.call.mailbox);
    const isSerial = first.call.mailbox !== null && neighbours.length > PER_MAILBOX;
    // Shorter towards the end, so that the four end together.
    const length = Math.min(CHAIN, Math.ceil(neighbours.length / PER_MAILBOX));
    return this.start({
      isSerial,
      jobs: isSerial ? neighbours.slice(0, length) : this.fitting(alike),
    });
  }

  /** A flight that was taken has come back. */
  landed(flight: Flight): void {
    this.batches -= 1;
    this.count(flight, -1);
  }

  /** When the next job that Graph has put off may go. */
  nextTime(now: number): number | null {
    const times = this.waiting.map(({ notBefore }) => notBefore).filter((time) => time > now);
    return times.length === 0 ? null : Math.min(...times);
  }

  private start(flight: Flight): Flight {
    const taken = new Set(flight.jobs);
    this.waiting = this.waiting.filter((job) => !taken.has(job));
    this.batches += 1;
    this.count(flight, 1);
    return flight;
  }

  /** As many as a batch holds and their mailboxes take. */
  private fitting(jobs: readonly Job[]): Job[] {
    const taken = new Map<string | null, number>();
    return jobs
      .filter((job) => {
        const before = taken.get(job.call.mailbox) ?? 0;
        taken.set(job.call.mailbox, before + 1);
        return before < this.room(job);
      })
      .slice(0, BATCH_SIZE);
  }

  /** How many more calls a job's mailbox takes now. */
  private room({ call: { mailbox } }: Job): number {
    return mailbox === null ? Infinity : PER_MAILBOX - (this.busy.get(mailbox) ?? 0);
  }

  private count({ jobs, isSerial }: Flight, change: 1 | -1): void {
    for (const { call } of isSerial ? jobs.slice(0, 1) : jobs) {
      if (call.mailbox === null) continue;
      this.busy.set(call.mailbox, (this.busy.get(call.mailbox) ?? 0) + change);
    }
  }
}
