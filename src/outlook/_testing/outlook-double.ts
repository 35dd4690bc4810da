/** A small Outlook for tests of timing and faults. What office.js really does is tested on office.js itself (test/e2e). */
import { EMPTY_MAIL, type Mail } from "../../mail/mail";
import { itemDouble, type DraftState, type MakeCall } from "./item-double";
import type { ComposeItem } from "../item";

/**
 * What goes wrong with a call: no answer, an error, the error that the permission is missing, an exception, a member that
 * this Outlook does not have, a success without a value, or an answer after that many milliseconds; carried out without an
 * answer (`lost`), carried out with an error for an answer (`landed`), or answered a second time, by an error (`twice`).
 */
export type Fault =
  | "silent"
  | "error"
  | "denied"
  | "throws"
  | "missing"
  | "empty"
  | "lost"
  | "landed"
  | "twice"
  | number;

/**
 * By name of the call: `subject.getAsync`. In a list each call has its own, and none where the list ends. But for `missing`,
 * what holds is what stands there when the call is made.
 */
export type Faults = Readonly<Record<string, Fault | readonly (Fault | undefined)[]>>;

/** What somebody does in Outlook when a call comes in, and when it has been carried out and is about to be answered. */
type Meanwhile = (
  moment: { readonly call: string; readonly at: "start" | "end" },
  draft: DraftState,
) => void;

export interface OutlookDouble {
  readonly item: ComposeItem;
  /** What stands in the item now. */
  readonly draft: DraftState;
  /** Names of the calls made, in order. */
  readonly calls: string[];
}

export interface DoubleOptions {
  readonly mail?: Partial<Mail>;
  readonly faults?: Faults;
  readonly meanwhile?: Meanwhile;
  readonly language?: string;
  /** The address of whoever sits at this Outlook. */
  readonly user?: string;
  /** The Mailbox requirement set that this Outlook claims. */
  readonly set?: string;
  /** What an earlier pane kept in the item's session data. */
  readonly kept?: string;
  /** The organisation's labels; none when there is no catalogue. */
  readonly labels?: readonly object[];
}

/** Installs an `Office` global in which one item is being written. */
export function installOutlook(options: DoubleOptions = {}): OutlookDouble {
  const calls: string[] = [];
  const { faults = {}, meanwhile } = options;
  const call = callWith(faults, calls, (name, at) => meanwhile?.({ call: name, at }, draft));
  const { item, draft } = itemDouble({ ...EMPTY_MAIL, ...options.mail }, options.kept, call);
  const claimed = Number((options.set ?? "1.15").split(".")[1]);
  const labels = options.labels ?? [];
  const office = {
    context: {
      displayLanguage: options.language ?? "da-DK",
      mailbox: { item, userProfile: { emailAddress: options.user } },
      requirements: {
        isSetSupported: (_name: string, wanted: string) => Number(wanted.split(".")[1]) <= claimed,
      },
      sensitivityLabelsCatalog: {
        getIsEnabledAsync: call("catalog.getIsEnabledAsync", () => labels.length > 0),
        getAsync: call("catalog.getAsync", () => labels),
      },
    },
    EventType: {
      RecipientsChanged: "olkRecipientsChanged",
      AttachmentsChanged: "olkAttachmentsChanged",
      SensitivityLabelChanged: "olkSensitivityLabelChanged",
    },
  };
  Object.assign(globalThis, { Office: office });
  return { item, draft, calls };
}

export function removeOutlook(): void {
  Reflect.deleteProperty(globalThis, "Office");
}

const ERRORS: Readonly<Record<string, number>> = { error: 9020, landed: 9020, denied: 7000 };

function callWith(
  faults: Faults,
  calls: string[],
  meanwhile: (name: string, at: "start" | "end") => void,
): MakeCall {
  return (name, work) => {
    if (faults[name] === "missing") return undefined;
    let turn = 0;
    return (...parameters: unknown[]) => {
      const planned = faults[name];
      const fault = typeof planned === "object" ? planned[turn++] : planned;
      calls.push(name);
      meanwhile(name, "start");
      const callback = parameters[parameters.length - 1] as (answer: unknown) => void;
      const carryOut = () => {
        const answer = answerOf(() => work(...(parameters as never[])), fault);
        meanwhile(name, "end");
        return answer;
      };
      if (fault === "throws") {
        throw new Error("Elevated permission is required to call the method");
      }
      const fail = (code: number) => callback({ status: "failed", error: { code } });
      if (fault === "landed" || fault === "lost") carryOut();
      const code = ERRORS[String(fault)];
      if (code) fail(code);
      else if (typeof fault === "number") setTimeout(() => callback(carryOut()), fault);
      else if (fault !== "silent" && fault !== "lost") callback(carryOut());
      if (fault === "twice") fail(ERRORS["error"]!);
    };
  };
}

/** Work that throws is what Outlook refuses by itself. */
function answerOf(work: () => unknown, fault: Fault | undefined) {
  try {
    return { status: "succeeded", value: fault === "empty" ? undefined : work() };
  } catch {
    return { status: "failed", error: { code: 9031 } };
  }
}
