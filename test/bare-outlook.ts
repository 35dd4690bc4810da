/**
 * The built send handler in the barest runtime there is, with an Outlook that answers at once: classic Outlook on Windows
 * before version 2403 knows ES2016 and has no document.
 * https://learn.microsoft.com/office/dev/add-ins/testing/troubleshoot-event-based-and-spam-reporting-add-ins
 */
import vm from "node:vm";

/** What came into the language after ES2016; a handler that needs one of these dies silently in an old Outlook. */
const NEWER_THAN_ES2016: Readonly<Record<string, string>> = {
  Object: "values entries fromEntries hasOwn groupBy getOwnPropertyDescriptors",
  "String.prototype":
    "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed",
  "Array.prototype": "flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with",
  Promise: "allSettled any withResolvers",
  "Promise.prototype": "finally",
  // The global object's own name goes last, or the others could not be reached.
  globalThis:
    "queueMicrotask structuredClone URL Intl BigInt WeakRef FinalizationRegistry AggregateError Atomics SharedArrayBuffer globalThis",
};

export type Completion = Readonly<Record<string, unknown>>;

/** A file in the mail: its name and what stands in it. */
type AttachedFile = readonly [name: string, bytes: Uint8Array];

/** The mail or meeting that is sent. */
export interface SentItem {
  readonly subject?: string;
  readonly html?: string;
  readonly to?: readonly string[];
  readonly attachments?: readonly AttachedFile[];
  readonly displayLanguage?: string;
}

/** A handler that has been loaded, ready to be raised any number of times. */
export interface LoadedHandler {
  /** Raises the event; `completions` grows as the handler answers. */
  raise(handler: string, item: SentItem): { readonly completions: readonly Completion[] };
}

type Answered = (...parameters: readonly unknown[]) => void;

const answering =
  (work: (first: unknown) => unknown): Answered =>
  (...parameters) =>
    (parameters.at(-1) as (result: object) => void)({
      status: "succeeded",
      value: work(parameters[0]),
    });
const getter = (value: unknown) => ({ getAsync: answering(() => value) });

/** Loads a built send handler, its settings included, without running it. */
export function loadHandler(script: string): LoadedHandler {
  const handlers = new Map<string, (event: object) => void>();
  const mailbox: { item: unknown } = { item: null };
  const outlook = {
    displayLanguage: "da-DK",
    mailbox,
    requirements: {
      isSetSupported: (_set: string, version: string) => Number(version.slice(2)) <= 15,
    },
  };
  const context = vm.createContext({
    Office: {
      actions: {
        associate: (name: string, run: (event: object) => void) => handlers.set(name, run),
      },
      context: outlook,
      onReady: () => undefined,
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: { Html: "html", Text: "text" },
      MailboxEnums: {
        ItemType: { Message: "message", Appointment: "appointment" },
        SendModeOverride: { PromptUser: "promptUser" },
      },
    },
  });
  for (const [object, members] of Object.entries(NEWER_THAN_ES2016)) {
    for (const member of members.split(" "))
      vm.runInContext(`delete ${object}.${member};`, context);
  }
  vm.runInContext(script, context);
  return {
    raise(handler, sent) {
      const completions: Completion[] = [];
      outlook.displayLanguage = sent.displayLanguage ?? "da-DK";
      mailbox.item = itemOf(handler === "onMessageSendHandler" ? "message" : "appointment", sent);
      const run = handlers.get(handler);
      if (!run) throw new Error(`The script registers no ${handler}.`);
      run({ completed: (options: Completion) => completions.push(options) });
      return { completions };
    },
  };
}

function itemOf(itemType: string, sent: SentItem) {
  const { subject = "", html = "<p>Hej</p>", to = [], attachments = [] } = sent;
  const sender = getter({ displayName: "Anna", emailAddress: "anna@example.com" });
  const people = getter(to.map((emailAddress) => ({ emailAddress, displayName: "" })));
  const files = attachments.map(([name, bytes], index) => ({
    id: String(index),
    name,
    size: bytes.length,
    attachmentType: "file",
    isInline: false,
  }));
  const contents = attachments.map(([, bytes]) => Buffer.from(bytes).toString("base64"));
  return {
    itemType,
    subject: getter(subject),
    location: getter(""),
    body: { ...getter(html), getTypeAsync: answering(() => "html") },
    from: sender,
    organizer: sender,
    to: people,
    cc: getter([]),
    bcc: getter([]),
    requiredAttendees: people,
    optionalAttendees: getter([]),
    getAttachmentsAsync: answering(() => files),
    getAttachmentContentAsync: answering((id) => ({
      format: "base64",
      content: contents[Number(id)],
    })),
    internetHeaders: { getAsync: answering(() => ({})), setAsync: answering(() => undefined) },
    sessionData: getter(undefined),
  };
}
