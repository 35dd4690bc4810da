/** Classic Outlook on Windows: the handler's one script runs without a page. */
import { parse } from "acorn";
import { completedOptions, type HandlerJob, type RunHandler } from "../handler-run";
import type { AnswerMessage, StartMessage, WorkerMessage } from "./messages";

/** ES2016, the most that builds before Version 2403 understand. */
const ES2016 = 7;

export const runInClassic: RunHandler = (job, listener) => {
  let worker: Worker | null = null;
  let stopped = false;
  const run = async () => {
    if (!job.script) {
      listener.failed("failed", "the manifest has no JavaScript override for classic Outlook");
      return;
    }
    const problem = await problemWith(job.script);
    if (stopped) return;
    if (problem) {
      listener.failed("failed", problem);
      return;
    }
    worker = new Worker(new URL("./runtime.ts", import.meta.url));
    connect(worker, job, job.script, listener);
  };
  void run();
  return () => {
    stopped = true;
    worker?.terminate();
  };
};

/** Why classic Outlook could not load the script; null when it can. */
async function problemWith(script: string): Promise<string | null> {
  try {
    const response = await fetch(script);
    if (!response.ok) return `the script was answered with ${response.status}`;
    parse(await response.text(), { ecmaVersion: ES2016, sourceType: "script" });
    return null;
  } catch (error) {
    return `the script is no ES2016: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function connect(
  worker: Worker,
  job: HandlerJob,
  script: string,
  listener: Parameters<RunHandler>[1],
): void {
  worker.addEventListener("message", async ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === "completed") listener.completed(completedOptions(data.options));
    else if (data.kind === "failed") {
      listener.failed(data.registered ? "failed" : "not-registered", data.detail);
    } else {
      listener.started();
      const { answer, delay } = await job.host.call(data.dispatchId, data.params);
      if (answer === undefined) return;
      setTimeout(() => post(worker, { kind: "answer", id: data.id, answer }), delay);
    }
  });
  const initial = job.host.initialData() as { itemType: number };
  const noItem = 6;
  post(worker, {
    kind: "start",
    script,
    handler: job.handler,
    type: job.type,
    itemKind: job.itemKind,
    hasItem: initial.itemType !== noItem,
    language: job.host.language,
    requirementSet: job.host.requirementSet,
  });
}

function post(worker: Worker, message: StartMessage | AnswerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker takes none.
  worker.postMessage(message);
}
