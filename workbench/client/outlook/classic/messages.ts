/** What the classic runtime's worker and Outlook say to each other. */
import type { Params } from "../host-calls";
import type { Language } from "../model";

/** To the worker: load the script and raise the event. */
export interface StartMessage {
  readonly kind: "start";
  readonly script: string;
  readonly handler: string;
  readonly type: string;
  readonly itemKind: "mail" | "appointment";
  readonly hasItem: boolean;
  readonly language: Language;
  readonly requirementSet: string;
}

/** To the worker: the answer to a call. */
export interface AnswerMessage {
  readonly kind: "answer";
  readonly id: number;
  readonly answer: unknown;
}

/** From the worker. */
export type WorkerMessage =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly dispatchId: number;
      readonly params: Params;
    }
  | { readonly kind: "completed"; readonly options: unknown }
  | { readonly kind: "failed"; readonly registered: boolean; readonly detail: string };
