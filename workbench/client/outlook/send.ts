/** What happens between Send and the item being sent or not. */
import type { HandlerJob, RunHandler } from "./handler-run";
import type { Client } from "./model";
import { type Completion, nextSendState, type SendEvent, type SendState } from "./smart-alert";
import type { SendMode } from "../../../src/policy/settings";

/** In milliseconds. Outlook's are fixed; tests may shorten them. */
export interface SendLimits {
  readonly slow: number;
  readonly timeout: number;
  /** How long a runtime may take until its handlers are registered. */
  readonly load: number;
}

export const OUTLOOK_LIMITS: SendLimits = { slow: 5000, timeout: 300_000, load: 10_000 };
/** A runtime lives on for a moment, so that a second completion is noticed. */
const LINGER = 1000;

export interface SenderOptions {
  readonly limits: SendLimits;
  getState(): SendState;
  /** Called after every change; `sent` and the rest are the caller's to carry out. */
  changed(state: SendState): void;
  record(completion: Completion): void;
  note(name: string, detail: string): void;
}

/** A press of Send: what to run, and how strict the manifest is. */
export interface Departure {
  readonly itemId: string;
  readonly mode: SendMode;
  readonly client: Client;
  readonly requirementSet: string;
  readonly run: RunHandler;
  readonly job: HandlerJob;
}

export interface Sender {
  depart(departure: Departure): void;
  press(button: Extract<SendEvent, { kind: "press" }>["button"]): void;
  /** The user went to another item. */
  leave(): void;
}

export function createSender({ limits, getState, changed, record, note }: SenderOptions): Sender {
  let sends = 0;
  let endRun = () => {};
  let timers: ReturnType<typeof setTimeout>[] = [];

  function apply(event: SendEvent): void {
    const before = getState();
    const after = nextSendState(before, event);
    if (after === before) return;
    if (after.kind !== "checking" && after.kind !== "slow") {
      timers.forEach(clearTimeout);
      timers = [];
      if (event.kind === "completed") setTimeout(endRun, LINGER);
      else endRun();
    }
    changed(after);
  }

  return {
    depart({ itemId, mode, client, requirementSet, run, job }) {
      const before = getState();
      apply({ kind: "send", itemId, mode });
      if (getState() === before) return;
      endRun();
      sends += 1;
      const send = sends;
      const begun = Date.now();
      let started: number | null = null;
      timers = [
        setTimeout(() => apply({ kind: "five-seconds" }), limits.slow),
        setTimeout(() => apply({ kind: "failed", reason: "timeout" }), limits.timeout),
      ];
      endRun = run(job, {
        started: () => void (started ??= Date.now()),
        completed(options) {
          const now = Date.now();
          const times = { took: now - begun, ran: now - (started ?? begun) };
          record({
            send,
            handler: job.handler,
            client,
            ...times,
            allowed: options.allowEvent === true,
          });
          // What comes from a run that was given up concerns nobody any more.
          if (send === sends) apply({ kind: "completed", options, requirementSet });
        },
        failed(reason, detail) {
          note("add-in unavailable", detail);
          if (send === sends) apply({ kind: "failed", reason });
        },
      });
    },
    press: (button) => apply({ kind: "press", button }),
    leave: () => apply({ kind: "left" }),
  };
}
