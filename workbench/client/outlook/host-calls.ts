/** What the add-in asks Outlook for, apart from how the question travels (office.js in a frame, or the classic runtime). */
import { faultFor } from "./faults";
import type { Permission } from "./manifest";
import type { Faults, OutlookItem, SensitivityLabel } from "./model";
import { hasSet } from "./smart-alert";

/** The parameters as office.js sends them; each method knows its own. */
export type Params = Readonly<Record<string, unknown>>;

/** What a method may see and change. */
export interface HostContext {
  readonly item: OutlookItem;
  readonly labels: readonly SensitivityLabel[];
  update(change: Partial<OutlookItem>): void;
  /** The add-in's roaming settings: JSON by key. */
  saveRoamingSettings(settings: Readonly<Record<string, string>>): void;
  openForm(form: NewForm): void;
  openItem(id: string): void;
  closeItem(options: { readonly discard: boolean }): void;
  newId(): string;
}

/** A form that an add-in asks Outlook to open. */
export interface NewForm {
  readonly kind: "new" | "reply" | "replyAll";
  readonly subject?: string;
  readonly htmlBody?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  /** Mails that go along as items: the names they are given, and their ids. */
  readonly items?: readonly { readonly name: string; readonly id: string }[];
}

/** One entry of the dispatch table. */
export interface HostMethod {
  /** As in Office.js: `subject.getAsync`. */
  readonly name: string | ((params: Params, item: OutlookItem) => string);
  readonly needs: Permission;
  /** The requirement set it came with; an older host does not know it. */
  readonly since?: string;
  /** Gives the `data` of the answer. @throws HostError */
  readonly run: (context: HostContext, params: Params) => unknown;
  /** True when the answer is what `run` gives and not `{error, data}` around it. */
  readonly bare?: boolean;
}

export type DispatchTable = Readonly<Record<number, HostMethod>>;

/** Refuses a call with one of Outlook's error codes. */
export class HostError extends Error {
  constructor(readonly code: number) {
    super(`Outlook's error ${code}`);
  }
}

export const ERROR = {
  permissionDenied: 7000,
  attachmentMissing: 9008,
  internalFormat: 9002,
  response: 9020,
  duplicateNotification: 9023,
  noSuchNotification: 9024,
  tooManyNotifications: 9025,
  invalidValue: 9031,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  attachmentNotFetched: 9054,
} as const;

/** How Outlook answers: `undefined` as answer means that it never does. */
export interface HostAnswer {
  readonly answer: unknown;
  readonly error: number | null;
  /** Milliseconds to wait before answering. */
  readonly delay: number;
}

export interface Caller {
  readonly permission: Permission;
  readonly faults: Faults;
}

const LEVELS: readonly Permission[] = [
  "Restricted",
  "ReadItem",
  "ReadWriteItem",
  "ReadWriteMailbox",
];

/** The name of a call, for the log and for faults. */
export function callName(
  table: DispatchTable,
  id: number,
  params: Params,
  item: OutlookItem | null,
): string {
  const name = table[id]?.name ?? `call ${id}`;
  return typeof name === "string" ? name : item ? name(params, item) : `call ${id}`;
}

/** Answers one call under the manifest's permission and the faults that are switched on. Never rejects. */
export async function answerCall(
  table: DispatchTable,
  id: number,
  params: Params,
  context: HostContext | null,
  caller: Caller,
): Promise<HostAnswer> {
  const name = callName(table, id, params, context?.item ?? null);
  const fault = faultFor(caller.faults, name);
  if (fault.kind === "silent") return { answer: undefined, error: null, delay: 0 };
  const delay = fault.kind === "late" ? fault.delay : 0;
  if (fault.kind === "error") return refusal(ERROR.response, 0);
  if (fault.kind === "denied") return refusal(ERROR.permissionDenied, 0);
  const method = table[id];
  if (!method || !context || !hasSet(caller.faults.requirementSet, method.since ?? "1.1")) {
    return refusal(ERROR.internalFormat, delay);
  }
  if (LEVELS.indexOf(caller.permission) < LEVELS.indexOf(method.needs)) {
    return refusal(ERROR.permissionDenied, delay);
  }
  try {
    const data = await method.run(context, params);
    return { answer: method.bare ? data : { error: false, data }, error: null, delay };
  } catch (error) {
    return refusal(error instanceof HostError ? error.code : ERROR.response, delay);
  }
}

function refusal(error: number, delay: number): HostAnswer {
  return { answer: { error: true, errorCode: error }, error, delay };
}

/** Reads a parameter that must be text. @throws HostError */
export function text(params: Params, key: string): string {
  const value = params[key];
  if (typeof value !== "string") throw new HostError(ERROR.invalidValue);
  return value;
}
