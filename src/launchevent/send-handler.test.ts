import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  installOutlook,
  removeOutlook,
  type DoubleOptions,
  type Fault,
  type Faults,
} from "../outlook/outlook-double";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { notDataToken } from "../policy/decisions";
import { judge } from "../policy/judge";
import { CLEAN, CPR, settingsWith, STOPPED, WARNED } from "./example";
import { sendHandler, WATCHDOG_MS, type SendDoor } from "./send-handler";

const MAIL_CALLS = [
  "subject",
  "body",
  "from",
  "to",
  "cc",
  "bcc",
  "attachments",
  "sensitivityLabel",
];
const MEETING_CALLS = MAIL_CALLS.filter((part) => part !== "bcc");
const FAULTS: readonly Fault[] = ["silent", "error", "throws", "missing", "empty", 10_000];

/** An empty answer is a legal one for these: nobody chosen yet, no label set. */
const MAY_BE_EMPTY = new Set(["from", "sensitivityLabel"]);

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
async function send(
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

function faultOf(part: string, fault: Fault): Faults {
  return { [`${part}.getAsync`]: fault };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("sending", () => {
  test("lets a clean mail go at once", async () => {
    expect(await send({ mail: CLEAN })).toEqual([{ afterMs: 0, options: { allowEvent: true } }]);
  });

  test("holds back a mail with a CPR number in the subject", async () => {
    const [completion] = await send({ mail: STOPPED });
    expect(completion?.options.allowEvent).toBe(false);
    expect(completion?.options.sendModeOverride).toBeUndefined();
  });

  test("asks about a mail with a CPR number for somebody outside", async () => {
    const [completion] = await send({ mail: WARNED });
    expect(completion?.options.sendModeOverride).toBe("promptUser");
  });

  test("waits for answers that are slow but in time", async () => {
    const faults = { ...faultOf("subject", 2_000), ...faultOf("body", 2_000) };
    const [completion] = await send({ mail: STOPPED, faults });
    expect(completion?.afterMs).toBe(2_000);
    expect(completion?.options.errorMessage).toContain("i emnefeltet");
  });

  test.each([
    ["da-DK", "Der står"],
    ["en-US", "There is"],
    ["sv-SE", "There is"],
  ])("speaks the language of an Outlook in %s", async (language, words) => {
    const [completion] = await send({ mail: STOPPED, language });
    expect(completion?.options.errorMessage).toContain(words);
  });

  test("works the same for a meeting", async () => {
    const [completion] = await send({ mail: { ...STOPPED, kind: "appointment" } });
    expect(completion?.options.commandId).toBe("kuvertAppointmentPane");
  });
});

describe("the verdict's header", () => {
  /** The header as it stands on the item after sending. */
  async function headerOf(outlook: DoubleOptions, door: Partial<SendDoor> = {}) {
    const { draft } = installOutlook(outlook);
    await send(null, door);
    return draft.headers["x-kuvert-verdict"];
  }

  test.each([
    ["a clean mail", CLEAN, "verdict=ok"],
    ["one that Outlook asks about", WARNED, "verdict=warn"],
    ["one that is held back, for the user may send it anyway", STOPPED, "verdict=stop"],
  ])("stands on %s", async (_what, mail, verdict) => {
    expect(await headerOf({ mail })).toContain(verdict);
  });

  test("says when the check broke", async () => {
    const broken = () => {
      throw new Error("broken");
    };
    expect(await headerOf({ mail: STOPPED }, { judge: broken })).toContain("verdict=unchecked");
  });

  test.each(["silent", "error", "denied", "throws", "missing", 10_000] as const)(
    "changes nothing and holds nobody up for a second when its call is %s",
    async (fault) => {
      const faults = { "internetHeaders.setAsync": fault };
      const [completion, ...more] = await send({ mail: STOPPED, faults });
      expect(more).toEqual([]);
      expect(completion?.options.allowEvent).toBe(false);
      expect(completion?.afterMs).toBeLessThanOrEqual(800);
    },
  );

  test("never takes the answer past the watchdog", async () => {
    const faults = { ...faultOf("body", 2_499), "internetHeaders.setAsync": "silent" } as const;
    const [completion] = await send({ mail: STOPPED, faults });
    expect(completion?.options.errorMessage).toContain("i emnefeltet");
    expect(completion?.afterMs).toBeLessThanOrEqual(WATCHDOG_MS);
  });
});

test("what the writer has called something else is not asked about again", async () => {
  const kept = JSON.stringify({ [notDataToken("cpr", CPR)]: { kind: "not-data" } });
  const [completion] = await send({ mail: STOPPED, kept });
  expect(completion?.options).toEqual({ allowEvent: true });
});

describe.each([
  ["mail", MAIL_CALLS],
  ["appointment", MEETING_CALLS],
] as const)("when one call of a clean %s goes wrong", (kind, parts) => {
  const cases = parts
    .flatMap((part) => FAULTS.map((fault) => [part, fault] as const))
    .filter(([part, fault]) => !(fault === "empty" && MAY_BE_EMPTY.has(part)))
    // A member that is missing is a label that this Outlook does not know, not one that cannot be read.
    .filter(([part, fault]) => !(fault === "missing" && part === "sensitivityLabel"));

  describe.each(["allow", "prompt", "block"] as const)(
    "and the policy's fail mode is %s",
    (onFailure) => {
      test.each(cases)(
        "%s: %s is completed once, in time and in that mode",
        async (part, fault) => {
          const completions = await send(
            { mail: { ...CLEAN, kind }, faults: faultOf(part, fault) },
            { settings: () => settingsWith({ onFailure }) },
          );
          expect(completions).toHaveLength(1);
          expect(completions[0]?.afterMs).toBeLessThanOrEqual(WATCHDOG_MS);
          expect(completions[0]?.options.allowEvent).toBe(onFailure === "allow");
          expect(completions[0]?.options.sendModeOverride).toBe(
            onFailure === "prompt" ? "promptUser" : undefined,
          );
        },
      );
    },
  );
});

describe("a stop found in what could be read stands", () => {
  test.each(MAIL_CALLS.filter((part) => part !== "subject"))("without the %s", async (part) => {
    const [completion] = await send(
      { mail: STOPPED, faults: faultOf(part, "silent") },
      { settings: () => settingsWith({ onFailure: "allow" }) },
    );
    expect(completion?.options.allowEvent).toBe(false);
    expect(completion?.options.sendModeOverride).toBeUndefined();
  });
});

describe("the event is completed once when", () => {
  const broken = () => {
    throw new Error("broken");
  };

  test("the detectors break", async () => {
    const completions = await send({ mail: STOPPED }, { judge: broken });
    expect(completions).toHaveLength(1);
    expect(completions[0]?.options.errorMessage).toContain("på grund af en fejl i Kuvert");
  });

  test("the verdict cannot be put into words", async () => {
    const verdict = {
      ...judge(STOPPED, settingsWith({}).policy, {
        today: { year: 2026, month: 3, day: 2 },
        detectors: CORE_DETECTORS,
      }),
    };
    Object.defineProperty(verdict, "external", { get: broken });
    Object.defineProperty(verdict, "findings", { get: broken });
    const completions = await send({ mail: STOPPED }, { judge: () => verdict });
    expect(completions).toHaveLength(1);
    expect(completions[0]?.options.errorMessage).toContain("på grund af en fejl i Kuvert");
  });

  test("the deployment has no settings", async () => {
    const completions = await send({ mail: CLEAN }, { settings: broken });
    expect(completions).toHaveLength(1);
    expect(completions[0]?.options.sendModeOverride).toBe("promptUser");
  });

  test("Outlook names no item", async () => {
    installOutlook();
    Object.assign(Office.context.mailbox, { item: null });
    const completions = await send(null);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.options.errorMessage ?? "").toMatch(/^Kuvert kunne ikke læse mailen/);
  });

  test("Outlook has no context at all", async () => {
    Object.assign(globalThis, { Office: {} });
    expect(await send(null)).toEqual([{ afterMs: 0, options: { allowEvent: true } }]);
  });

  test("a browser loses the calls' own clocks, and Outlook answers after the watchdog", async () => {
    const { setTimeout } = globalThis;
    const forgetful = (work: () => void, milliseconds: number) =>
      milliseconds === 2_500 ? undefined : setTimeout(work, milliseconds);
    Object.assign(globalThis, { setTimeout: forgetful });
    const completions = await send({ mail: CLEAN, faults: faultOf("body", 5_000) });
    expect(completions.map(({ afterMs }) => afterMs)).toEqual([WATCHDOG_MS]);
  });

  test("there are no timers, and Outlook answers", async () => {
    const { setTimeout } = globalThis;
    const sending = send({ mail: STOPPED });
    Reflect.deleteProperty(globalThis, "setTimeout");
    try {
      expect(await sending).toHaveLength(1);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });
});

test("any combination of faults is completed once, in time, and never softer than a stop that was read", async () => {
  const faults = fc.dictionary(
    fc.constantFrom(...MAIL_CALLS.map((part) => `${part}.getAsync`)),
    fc.oneof(fc.constantFrom(...FAULTS), fc.integer({ min: 0, max: 6_000 })),
  );
  await fc.assert(
    fc.asyncProperty(
      faults,
      fc.constantFrom(CLEAN, WARNED, STOPPED),
      fc.constantFrom("1.12", "1.13", "1.14", "1.15"),
      fc.constantFrom("allow" as const, "prompt" as const, "block" as const),
      async (combination, mail, set, onFailure) => {
        const completions = await send(
          { mail, set, faults: combination },
          { settings: () => settingsWith({ onFailure }) },
        );
        expect(completions).toHaveLength(1);
        expect(completions[0]?.afterMs).toBeLessThanOrEqual(WATCHDOG_MS);
        const subject = combination["subject.getAsync"] ?? 0;
        const mustStop = mail === STOPPED && typeof subject === "number" && subject < 2_500;
        expect(mustStop && completions[0]?.options.allowEvent).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});
