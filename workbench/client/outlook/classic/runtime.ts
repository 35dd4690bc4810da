/** The worker that plays classic Outlook's JavaScript-only runtime: a bare scope, a built-in Office, one script. */
import { makeBare } from "./bare";
import type { AnswerMessage, StartMessage, WorkerMessage } from "./messages";
import { createClassicOffice } from "./office";

const scope = globalThis as unknown as Record<string, unknown>;
const load = importScripts;
const send = postMessage as (message: WorkerMessage) => void;
const waiting = new Map<number, (answer: unknown) => void>();
let calls = 0;

addEventListener("message", ({ data }: MessageEvent<StartMessage | AnswerMessage>) => {
  if (data.kind === "start") {
    start(data);
    return;
  }
  const answered = waiting.get(data.id);
  waiting.delete(data.id);
  answered?.(data.answer);
});

function start(job: StartMessage): void {
  const { office, handlerFor } = createClassicOffice(job, (dispatchId, params, answered) => {
    calls += 1;
    waiting.set(calls, answered);
    send({ kind: "call", id: calls, dispatchId, params });
  });
  scope["Office"] = office;
  try {
    makeBare(scope);
    load(job.script);
  } catch (error) {
    send({ kind: "failed", registered: true, detail: `the script failed: ${reason(error)}` });
    return;
  }
  const handler = handlerFor(job.handler);
  if (typeof handler !== "function") {
    send({ kind: "failed", registered: false, detail: `no handler is called ${job.handler}` });
    return;
  }
  // A handler that throws never completes: Outlook only sees silence.
  handler({
    type: job.type,
    source: { id: "" },
    completed: (options: unknown) => send({ kind: "completed", options }),
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
