/** One run of a send handler, whatever runtime it is in. */
import type { FrameHost } from "./addin-frame";
import type { CompletedOptions, Failure } from "./smart-alert";

export interface HandlerJob {
  /** `FunctionName` of the launch event. */
  readonly handler: string;
  /** "OnMessageSend" or "OnAppointmentSend". */
  readonly type: string;
  readonly page: string;
  readonly script: string | null;
  readonly itemKind: "mail" | "appointment";
  /** Milliseconds a page or script may take until its handlers are registered. */
  readonly loadLimit: number;
  readonly host: Pick<
    FrameHost,
    "name" | "language" | "requirementSet" | "roamingSettings" | "initialData" | "call"
  >;
}

/** Hears how it goes. A handler that completes twice is heard twice. */
export interface HandlerListener {
  /** The runtime is loaded and the handler is at work; heard again with each sign of life in classic Outlook. */
  started(): void;
  completed(options: CompletedOptions): void;
  failed(reason: Failure, detail: string): void;
}

/** Starts a run. Returns the way to end it. */
export type RunHandler = (job: HandlerJob, listener: HandlerListener) => () => void;

/** Reads what came with `event.completed`. */
export function completedOptions(value: unknown): CompletedOptions {
  return typeof value === "object" && value !== null ? value : {};
}
