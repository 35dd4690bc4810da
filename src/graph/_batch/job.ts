import type { Answer, GraphCall, SendOptions } from "../call";
import { GraphFailure } from "../errors";

/** A call on its way, until it is settled: once, with its answer or because its caller has called it off. */
export interface Job {
  readonly call: GraphCall;
  readonly options: SendOptions;
  /** Asks for more than an answer. */
  readonly changes: boolean;
  readonly settle: (answer: Answer<unknown>) => void;
  isSettled: boolean;
  attempts: number;
  /** Not to be sent before, milliseconds since 1970. */
  notBefore: number;
  /** The token that Graph has refused it with: the next batch brings another one, once. */
  refusedToken: string | null;
  /** In a batch that was sent and is not answered yet. */
  isFlying: boolean;
  /** An earlier attempt may have done what was asked for. */
  inDoubt: boolean;
}

/** Starts a job; `resolve` gets its answer. */
export function newJob(
  call: GraphCall,
  options: SendOptions,
  resolve: (answer: Answer<unknown>) => void,
): Job {
  const { signal } = options;
  const callOff = () => {
    const maybeDone = job.inDoubt || (job.changes && job.isFlying);
    job.settle({ ok: false, error: new GraphFailure("aborted", { maybeDone }) });
  };
  const job: Job = {
    call,
    options,
    changes: call.method !== "GET",
    settle(answer) {
      if (job.isSettled) return;
      job.isSettled = true;
      signal?.removeEventListener("abort", callOff);
      resolve(answer);
    },
    isSettled: false,
    attempts: 0,
    notBefore: 0,
    refusedToken: null,
    isFlying: false,
    inDoubt: false,
  };
  if (signal?.aborted) callOff();
  else signal?.addEventListener("abort", callOff);
  return job;
}

/** A lost answer to a question is no more than that; to an order it leaves open whether it was carried out. */
export function withDoubt(failure: GraphFailure, { changes }: Job): GraphFailure {
  return failure.maybeDone && !changes ? new GraphFailure(failure.code) : failure;
}
