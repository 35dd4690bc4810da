/** How long to wait after a run that failed. */
const PAUSE_AFTER_FAILURE_MS = 1_000;

/**
 * Runs an asynchronous job again and again, never two at once: the next run starts when the one before has ended, or
 * failed, and its pause is over. An Outlook that answers slowly therefore gets fewer questions, not a queue of them.
 */
export class Repeater {
  readonly #job: () => Promise<number>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;
  #busy = false;
  #again = false;

  /** `job` resolves to the milliseconds to wait before its next run. */
  constructor(job: () => Promise<number>) {
    this.#job = job;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#run();
  }

  stop(): void {
    this.#started = false;
    this.#again = false;
    clearTimeout(this.#timer);
  }

  /** Runs now, or as soon as the present run is over; does nothing while stopped. */
  now(): void {
    if (!this.#started) return;
    clearTimeout(this.#timer);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    const pause = await this.#job().catch(() => PAUSE_AFTER_FAILURE_MS);
    this.#busy = false;
    if (!this.#started) return;
    const wait = this.#again ? 0 : pause;
    this.#again = false;
    this.#timer = setTimeout(() => void this.#run(), wait);
  }
}
