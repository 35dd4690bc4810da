/** Sends calls in batches: at most four at a time to one mailbox, each repeated by itself when Graph asks for it. */
import { batchBody, itemReplies, type ItemReply } from "./format";
import type { Answer, Graph, GraphCall, SendOptions } from "../call";
import type { PostBatch } from "./client";
import type { Clock } from "../clock";
import { failureOf, GraphFailure } from "../errors";
import { type Job, newJob, withDoubt } from "./job";
import { type Flight, Queue } from "./queue";
import { waitBeforeRetry } from "./retry";
import type { Scopes } from "../scopes";

/** A token for these scopes without asking anybody; `renew` after Graph has refused the last one. */
type TokenSource = (scopes: Scopes, options: { readonly renew: boolean }) => Promise<string>;

export interface GraphParts {
  readonly post: PostBatch;
  readonly token: TokenSource;
  readonly clock: Clock;
  /** 0 to 1; spreads repeats that Graph gives no time for. */
  readonly random: () => number;
}

const FAILED_DEPENDENCY = 424;

/** The way to Graph. Calls that are sent in the same moment travel in one batch, as far as the limits let them. */
export function batchedGraph(parts: GraphParts): Graph {
  const { clock } = parts;
  const queue = new Queue();
  let stopAlarm = () => {};
  let pumpIsDue = false;

  /** After everything that is being asked for right now has been. */
  function pumpSoon(): void {
    if (pumpIsDue) return;
    pumpIsDue = true;
    queueMicrotask(() => {
      pumpIsDue = false;
      pump();
    });
  }

  function pump(): void {
    stopAlarm();
    for (;;) {
      const flight = queue.take(clock.now());
      if (!flight) break;
      void fly(flight);
    }
    const next = queue.nextTime(clock.now());
    stopAlarm = next === null ? () => {} : clock.after(next - clock.now(), pump);
  }

  async function fly(flight: Flight): Promise<void> {
    const { jobs } = flight;
    const stop = new AbortController();
    const land = () => {
      if (jobs.every(({ isSettled }) => isSettled)) stop.abort();
    };
    for (const { options } of jobs) options.signal?.addEventListener("abort", land);
    try {
      const replies = await post(flight, parts, stop.signal);
      jobs.forEach((job, index) => handle(job, replies[index] ?? null));
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : lost();
      for (const job of jobs) job.settle({ ok: false, error: withDoubt(failure, job) });
    } finally {
      for (const { options } of jobs) options.signal?.removeEventListener("abort", land);
      queue.landed(flight);
      pump();
    }
  }

  function handle(job: Job, reply: ItemReply | null): void {
    if (job.isSettled) return;
    if (reply === null) {
      job.settle({ ok: false, error: withDoubt(lost(), job) });
      return;
    }
    const { status, body } = reply;
    if (status >= 200 && status < 300) {
      job.settle({ ok: true, status, body });
      return;
    }
    if (status === FAILED_DEPENDENCY) {
      // Not carried out: the one before it in its chain was refused.
      job.attempts -= 1;
      queue.add(job);
      return;
    }
    if (status === 401 && !job.renew) {
      job.renew = true;
      queue.add(job);
      return;
    }
    // Overloaded in the middle of it: neither says whether the change was made.
    job.inDoubt ||= job.changes && (status === 503 || status === 504);
    const now = clock.now();
    const wait = waitBeforeRetry(job.call, { ...reply, attempts: job.attempts }, now, parts.random);
    if (wait === null) {
      job.settle({ ok: false, error: failureOf(status, body, job.inDoubt) });
      return;
    }
    job.notBefore = now + wait;
    job.options.onWait?.(job.notBefore);
    queue.add(job);
  }

  return {
    send<T>(call: GraphCall, options: SendOptions = {}) {
      return new Promise<Answer<T>>((resolve) => {
        const job = newJob(call, options, (answer) => resolve(answer as Answer<T>));
        if (job.isSettled) return;
        queue.add(job);
        pumpSoon();
      });
    },
  };
}

function lost(): GraphFailure {
  return new GraphFailure("failed", { maybeDone: true });
}

async function post(
  { jobs, isSerial }: Flight,
  { post: send, token }: GraphParts,
  signal: AbortSignal,
): Promise<(ItemReply | null)[]> {
  const renew = jobs.some((job) => job.renew);
  const bearer = await token(jobs[0]!.call.scopes, { renew });
  for (const job of jobs) job.attempts += 1;
  const body = batchBody(
    jobs.map(({ call }) => call),
    isSerial,
  );
  const reply = await send(body, bearer, signal);
  return itemReplies(reply, jobs.length);
}
