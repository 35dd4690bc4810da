import type { Clock } from "../clock";

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands still until a test turns its hands. */
export class FakeClock implements Clock {
  private time = 1_000_000;
  private timers: Timer[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.time + Math.max(0, milliseconds), work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets so much time pass, with everything that becomes due in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settle();
    for (let next = this.nextBy(end); next; next = this.nextBy(end)) {
      this.time = Math.max(this.time, next.at);
      this.timers = this.timers.filter((other) => other !== next);
      next.work();
      await settle();
    }
    this.time = end;
  }

  /** Lets time pass until `work` has come to its end. */
  async until<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const note = () => {
      state.isDone = true;
    };
    work.then(note, note);
    await settle();
    for (let idle = 0; !state.isDone; idle += 1) {
      const next = this.nextBy(Infinity);
      if (next) {
        idle = 0;
        await this.pass(next.at - this.time);
        continue;
      }
      if (idle > 1_000) throw new Error("Nothing is due any more, and the work is not done.");
      // Hashes are computed in threads of their own, which no fake clock drives.
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    }
    return work;
  }

  private nextBy(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets everything go on that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
