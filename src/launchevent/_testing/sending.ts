/** What the tests of the send handler share: an Outlook, and what it is told when somebody sends. */
import { afterEach, beforeEach, jest } from "@jest/globals";
import { CORE_DETECTORS } from "../../detect/core-detectors";
import {
  installOutlook,
  removeOutlook,
  type DoubleOptions,
  type Fault,
  type Faults,
} from "../../outlook/_testing/outlook-double";
import { judge } from "../../policy/judge";
import { settingsWith } from "./example";
import type { SendDoor } from "../check-draft";
import { sendHandler } from "../send-handler";

const OPEN_DOOR: SendDoor = {
  settings: () => settingsWith({}),
  judge,
  knowledge: { detectors: CORE_DETECTORS },
};

interface Completion {
  readonly afterMs: number;
  readonly options: Office.SmartAlertsEventCompletedOptions;
}

/** Sends, lets ten seconds pass, and gives every completion. */
export async function send(
  outlook: DoubleOptions | null,
  door: Partial<SendDoor> = {},
): Promise<Completion[]> {
  if (outlook) installOutlook(outlook);
  const begun = Date.now();
  const completions: Completion[] = [];
  sendHandler(outlook?.mail?.kind ?? "mail", { ...OPEN_DOOR, ...door })({
    completed: (options) => {
      completions.push({ afterMs: Date.now() - begun, options: options ?? {} });
    },
  });
  await jest.advanceTimersByTimeAsync(10_000);
  return completions;
}

/** One call to Outlook that goes wrong. */
export function faultOf(part: string, fault: Fault): Faults {
  return { [`${part}.getAsync`]: fault };
}

/** Timers of their own for the tests of a file, and no Outlook left behind. */
export function setUpSending(): void {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    removeOutlook();
  });
}
