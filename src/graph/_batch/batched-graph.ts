/** Sends calls in batches: at most four at a time to one mailbox, each repeated by itself when Graph asks for it. */
import { bearerFrom, type TokenSource } from "./bearer";
import { batchBody, itemReplies, type ItemReply } from "./format";
import type { Answer, Graph, GraphCall, SendOptions } from "../call";
import type { PostBatch } from "./client";
import type { Clock } from "../clock";
import { failureOf, GraphFailure } from "../errors";
import { type Job, newJob, withDoubt } from "./job";
import { type Flight, Queue } from "./queue";
import { waitBeforeRetry } from "./retry";

export interface GraphParts {
  readonly post: PostBatch;
  readonly token: TokenSource;
  readonly clock: Clock;
  /** 0 to 1; spreads repeats that Graph gives no time for. */
  readonly random: () => number;
}

const FAILED_DEPENDENCY = 424;
/** Graph itself ends a request after a minute and a half or so: whoever answers later than this never will. */
const LONGEST_ANSWER_MS = 150_000;
/** What an overloaded or broken server says in the middle of a change: not whether it was made. */
const IN_DOUBT: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/** The way to Graph. Calls that are sent in the same moment travel in one batch, as far as the limits let them. */
export class BatchedGraph implements Graph {
  readonly #parts: GraphParts;
  readonly #bearer: ReturnType<typeof bearerFrom>;
  readonly #queue = new Queue();
  #stopAlarm = () => {};
  #isPumpDue = false;

  constructor(parts: GraphParts) {
    this.#parts = parts;
    this.#bearer = bearerFrom(parts.token);
  }

  send<T>(call: GraphCall, options: SendOptions = {}): Promise<Answer<T>> {
    return new Promise((resolve) => {
      const job = newJob(call, options, (answer) => resolve(answer as Answer<T>));
      if (job.isSettled) return;
      this.#queue.add(job);
      this.#pumpSoon();
    });
  }

  /** After everything that is being asked for right now has been. */
  #pumpSoon(): void {
    if (this.#isPumpDue) return;
    this.#isPumpDue = true;
    queueMicrotask(() => {
      this.#isPumpDue = false;
      this.#pump();
    });
  }

  /** Lets everything fly that may, and wakes up for what may later. */
  #pump(): void {
    const { clock } = this.#parts;
    this.#stopAlarm();
    for (;;) {
      const flight = this.#queue.take(clock.now());
      if (!flight) break;
      void this.#fly(flight);
    }
    const next = this.#queue.nextTime(clock.now());
    this.#stopAlarm =
      next === null ? () => {} : clock.after(next - clock.now(), () => this.#pump());
  }

  /** Sends a flight's jobs and deals with their replies, whatever becomes of them. Never rejects. */
  async #fly(flight: Flight): Promise<void> {
    const { jobs } = flight;
    const stop = new AbortController();
    const stopIfNobodyWaits = () => {
      if (jobs.every(({ isSettled }) => isSettled)) stop.abort();
    };
    for (const { options } of jobs) options.signal?.addEventListener("abort", stopIfNobodyWaits);
    try {
      await this.#post(flight, stop);
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : lost();
      for (const job of jobs) job.settle({ ok: false, error: withDoubt(failure, job) });
    } finally {
      for (const job of jobs) job.isFlying = false;
      for (const { options } of jobs) {
        options.signal?.removeEventListener("abort", stopIfNobodyWaits);
      }
      this.#queue.landed(flight);
      this.#pump();
    }
  }

  async #post(flight: Flight, stop: AbortController): Promise<void> {
    const { clock, post } = this.#parts;
    const { jobs } = flight;
    const refused = jobs.map(({ refusedToken }) => refusedToken);
    const token = await this.#bearer(jobs[0]!.call.scopes, refused);
    // Whoever called something off while there was no token yet was told that nothing is done.
    const wanted = jobs.filter(({ isSettled }) => !isSettled);
    if (wanted.length === 0) return;
    const late = new GraphFailure("busy", { maybeDone: true });
    const stopWatch = clock.after(LONGEST_ANSWER_MS, () => stop.abort(late));
    try {
      const replies = await postJobs({ ...flight, jobs: wanted }, token, post, stop.signal);
      wanted.forEach((job, index) => {
        const before = flight.isSerial ? replies.slice(0, index) : [];
        const isBehindRefused = !before.every(isDone);
        this.#takeReply(job, replies[index] ?? null, { token, isBehindRefused });
      });
    } finally {
      stopWatch();
    }
  }

  /** Settles the job, or has it sent once more. */
  #takeReply(
    job: Job,
    reply: ItemReply | null,
    { token, isBehindRefused }: { readonly token: string; readonly isBehindRefused: boolean },
  ): void {
    if (job.isSettled) return;
    job.isFlying = false;
    if (reply === null || isEmpty(job, reply)) {
      job.settle({ ok: false, error: withDoubt(lost(), job) });
      return;
    }
    const { status, body } = reply;
    if (isDone(reply)) {
      job.settle({ ok: true, status, body });
      return;
    }
    if (status === FAILED_DEPENDENCY && isBehindRefused) {
      // Not carried out.
      job.attempts -= 1;
      this.#queue.add(job);
      return;
    }
    if (status === 401 && job.refusedToken === null) {
      job.refusedToken = token;
      this.#queue.add(job);
      return;
    }
    this.#repeatOrRefuse(job, reply);
  }

  #repeatOrRefuse(job: Job, reply: ItemReply): void {
    const { clock, random } = this.#parts;
    const { status, body } = reply;
    job.inDoubt ||= job.changes && IN_DOUBT.has(status);
    const now = clock.now();
    const wait = waitBeforeRetry(job.call, { ...reply, attempts: job.attempts }, now, random);
    if (wait === null) {
      job.settle({ ok: false, error: failureOf(status, body, job.inDoubt) });
      return;
    }
    job.notBefore = now + wait;
    job.options.onWait?.(job.notBefore);
    this.#queue.add(job);
  }
}

function lost(): GraphFailure {
  return new GraphFailure("failed", { maybeDone: true });
}

function isDone(reply: ItemReply | null): boolean {
  return reply !== null && reply.status >= 200 && reply.status < 300;
}

/** A question that was answered with nothing, or with a page of a proxy's. */
function isEmpty({ changes }: Job, reply: ItemReply): boolean {
  const { body } = reply;
  return !changes && isDone(reply) && (typeof body !== "object" || body === null);
}

async function postJobs(
  { jobs, isSerial }: Flight,
  token: string,
  send: PostBatch,
  signal: AbortSignal,
): Promise<(ItemReply | null)[]> {
  for (const job of jobs) {
    job.attempts += 1;
    job.isFlying = true;
  }
  const body = batchBody(
    jobs.map(({ call }) => call),
    isSerial,
  );
  const reply = await send(body, token, signal);
  return itemReplies(reply, jobs.length);
}
