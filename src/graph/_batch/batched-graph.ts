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
export function batchedGraph(parts: GraphParts): Graph {
  const { clock } = parts;
  const bearer = bearerFrom(parts.token);
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
    let stopWatch = () => {};
    const land = () => {
      if (jobs.every(({ isSettled }) => isSettled)) stop.abort();
    };
    for (const { options } of jobs) options.signal?.addEventListener("abort", land);
    try {
      const refused = jobs.map(({ refusedToken }) => refusedToken);
      const token = await bearer(jobs[0]!.call.scopes, refused);
      // Whoever called something off while there was no token yet was told that nothing is done.
      const wanted = jobs.filter(({ isSettled }) => !isSettled);
      if (wanted.length === 0) return;
      const late = new GraphFailure("busy", { maybeDone: true });
      stopWatch = clock.after(LONGEST_ANSWER_MS, () => stop.abort(late));
      const replies = await post({ ...flight, jobs: wanted }, token, parts.post, stop.signal);
      wanted.forEach((job, index) => {
        const before = flight.isSerial ? replies.slice(0, index) : [];
        handle(job, replies[index] ?? null, { token, isBehindRefused: !before.every(isDone) });
      });
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : lost();
      for (const job of jobs) job.settle({ ok: false, error: withDoubt(failure, job) });
    } finally {
      stopWatch();
      for (const job of jobs) job.isFlying = false;
      for (const { options } of jobs) options.signal?.removeEventListener("abort", land);
      queue.landed(flight);
      pump();
    }
  }

  function handle(
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
      queue.add(job);
      return;
    }
    if (status === 401 && job.refusedToken === null) {
      job.refusedToken = token;
      queue.add(job);
      return;
    }
    job.inDoubt ||= job.changes && IN_DOUBT.has(status);
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

function isDone(reply: ItemReply | null): boolean {
  return reply !== null && reply.status >= 200 && reply.status < 300;
}

/** A question that was answered with nothing, or with a page of a proxy's. */
function isEmpty({ changes }: Job, reply: ItemReply): boolean {
  const { body } = reply;
  return !changes && isDone(reply) && (typeof body !== "object" || body === null);
}

async function post(
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
