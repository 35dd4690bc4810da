/** A small Outlook for tests of timing and faults. What office.js really does is tested on office.js itself (test/e2e). */
import type { Mail } from "../mail/mail";
import { EMPTY_MAIL } from "../mail/mail";
import type { ComposeItem } from "./item";

/**
 * What goes wrong with a call: no answer, an error, an exception, a member that this Outlook does not have, a success
 * without a value, or an answer after that many milliseconds.
 */
export type Fault = "silent" | "error" | "throws" | "missing" | "empty" | number;

/** By name of the call: `subject.getAsync`. */
export type Faults = Readonly<Record<string, Fault>>;

export interface OutlookDouble {
  readonly item: ComposeItem;
  /** What stands in the item now. */
  readonly draft: { subject: string; body: string };
  /** Names of the calls made, in order. */
  readonly calls: string[];
}

export interface DoubleOptions {
  readonly mail?: Partial<Mail>;
  readonly faults?: Faults;
  readonly language?: string;
  /** The Mailbox requirement set that this Outlook claims. */
  readonly set?: string;
}

type Callback = (answer: unknown) => void;

/** Installs an `Office` global in which one item is being written. */
export function installOutlook(options: DoubleOptions = {}): OutlookDouble {
  const double = itemDouble({ ...EMPTY_MAIL, ...options.mail }, options.faults ?? {});
  const claimed = Number((options.set ?? "1.15").split(".")[1]);
  const office = {
    context: {
      displayLanguage: options.language ?? "da-DK",
      mailbox: { item: double.item },
      requirements: {
        isSetSupported: (_name: string, wanted: string) => Number(wanted.split(".")[1]) <= claimed,
      },
    },
    EventType: {
      RecipientsChanged: "olkRecipientsChanged",
      AttachmentsChanged: "olkAttachmentsChanged",
      SensitivityLabelChanged: "olkSensitivityLabelChanged",
    },
  };
  Object.assign(globalThis, { Office: office });
  return double;
}

export function removeOutlook(): void {
  Reflect.deleteProperty(globalThis, "Office");
}

function itemDouble(mail: Mail, faults: Faults): OutlookDouble {
  const draft = { subject: mail.subject, body: mail.body.content };
  const calls: string[] = [];
  const call = (name: string, work: (argument: never) => unknown) =>
    faults[name] === "missing" ? undefined : faulty(name, work, faults[name], calls);
  const getter = (name: string, value: () => unknown) => ({
    getAsync: call(`${name}.getAsync`, value),
  });
  const people = (name: "to" | "cc" | "bcc", member: string = name) => ({
    [member]: getter(name, () =>
      mail[name].map((person) => ({ emailAddress: person.address, displayName: person.name })),
    ),
  });
  const sender = getter("from", () => ({
    emailAddress: mail.from?.address,
    displayName: mail.from?.name,
  }));
  const item = {
    itemType: mail.kind === "mail" ? "message" : "appointment",
    subject: {
      ...getter("subject", () => draft.subject),
      setAsync: call("subject.setAsync", (text) => void (draft.subject = text)),
    },
    body: {
      ...getter("body", () => draft.body),
      getTypeAsync: call("body.getTypeAsync", () => mail.body.type),
      setAsync: call("body.setAsync", (content) => void (draft.body = content)),
      prependAsync: call(
        "body.prependAsync",
        (content) => void (draft.body = content + draft.body),
      ),
    },
    getAttachmentsAsync: call("attachments.getAsync", () => mail.attachments),
    sensitivityLabel: getter("sensitivityLabel", () => mail.sensitivityLabel),
    ...(mail.kind === "mail"
      ? { from: sender, ...people("to"), ...people("cc"), ...people("bcc") }
      : {
          organizer: sender,
          ...people("to", "requiredAttendees"),
          ...people("cc", "optionalAttendees"),
        }),
  };
  return { item: item as unknown as ComposeItem, draft, calls };
}

function faulty(
  name: string,
  work: (argument: never) => unknown,
  fault: Fault | undefined,
  calls: string[],
) {
  return (...parameters: unknown[]) => {
    calls.push(name);
    const callback = parameters[parameters.length - 1] as Callback;
    const succeed = () =>
      callback({
        status: "succeeded",
        value: fault === "empty" ? undefined : work(parameters[0] as never),
      });
    if (fault === "throws") throw new Error("Elevated permission is required to call the method");
    if (fault === "error") callback({ status: "failed", error: { code: 9020 } });
    else if (typeof fault === "number") setTimeout(succeed, fault);
    else if (fault !== "silent") succeed();
  };
}
