import { type Clock, pause } from "../clock";

/**
 * A task of the browser's counts as long from 50 ms on (W3C Long Tasks). A quarter of that leaves room for whatever is
 * done with what was read, and for slower machines.
 */
const LONGEST_MS = 12;

/** Interrupts long work, so that the page can be drawn and used meanwhile. */
export class Breath {
  private since = 0;

  constructor(private readonly clock: Clock) {}

  /** Lets everything else have its turn if the last turn was a while ago. */
  async take(): Promise<void> {
    if (this.clock.now() - this.since < LONGEST_MS) return;
    await pause(this.clock, 0);
    this.since = this.clock.now();
  }
}
