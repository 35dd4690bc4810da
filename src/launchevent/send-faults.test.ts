/** Whatever Outlook or Kuvert does wrong: the event is completed once, in time, and as the policy wants. */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Mail } from "../mail/mail";
import type { Policy } from "../policy/policy";
import { installOutlook, type Fault } from "../outlook/_testing/outlook-double";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { judge } from "../policy/judge";
import { faultOf, send, setUpSending } from "./_testing/sending";
import { CLEAN, POLICY, settingsWith, STOPPED, WARNED } from "./_testing/example";
import { WATCHDOG_MS } from "./send-handler";

setUpSending();

/** What a check is incomplete without; the label only where a finding depends on it. */
const MAIL_CALLS = ["subject", "body", "from", "to", "cc", "bcc", "attachments"];
const MEETING_CALLS = [...MAIL_CALLS.filter((part) => part !== "bcc"), "location"];
const FAULTS: readonly Fault[] = ["silent", "error", "throws", "missing", "empty", 10_000];

describe.each([
  ["mail", MAIL_CALLS],
  ["appointment", MEETING_CALLS],
] as const)("when one call of a clean %s goes wrong", (kind, parts) => {
  const cases = parts
    .flatMap((part) => FAULTS.map((fault) => [part, fault] as const))
    // An empty answer is a legal one: nobody has been chosen yet.
    .filter(([part, fault]) => !(fault === "empty" && part === "from"));

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

describe("when the label cannot be read, as in new Outlook on Mac now and then", () => {
  const ENCRYPTED: Mail = { ...WARNED, sensitivityLabel: POLICY.encryption.labels[0]! };
  const sendWithout = async (mail: Mail, fault: Fault, onFailure: Policy["onFailure"]) => {
    const faults = { "sensitivityLabel.getAsync": fault };
    const settings = () => settingsWith({ onFailure });
    return (await send({ mail, faults }, { settings })).map(({ options }) => options);
  };

  test.each(["denied", "error", "throws", "silent"] as const)(
    "a mail in which nothing depends on it goes: %s",
    async (fault) => {
      expect(await sendWithout(CLEAN, fault, "block")).toEqual([{ allowEvent: true }]);
      const [stopped] = await sendWithout(STOPPED, fault, "block");
      expect(stopped?.errorMessage).not.toContain("følsomhedsmærkaten");
    },
  );

  test("a mail that it may have encrypted was checked by half, and the fail mode decides", async () => {
    const [asked] = await sendWithout(ENCRYPTED, "denied", "allow");
    expect(asked?.sendModeOverride).toBe("promptUser");
    expect(asked?.errorMessage).toContain("Desuden kunne Kuvert ikke læse følsomhedsmærkaten.");
    const [blocked] = await sendWithout(ENCRYPTED, "denied", "block");
    expect(blocked).toMatchObject({ allowEvent: false });
    expect(blocked?.sendModeOverride).toBeUndefined();
  });
});

test("without Bcc nobody knows that TLS protects the mail all the way: it is asked about", async () => {
  const encryption = { ...POLICY.encryption, recipientDomains: ["ekstern.example"] };
  const policy: Policy = { ...POLICY, encryption, onFailure: "allow" };
  const answerWith = async (faults = {}) =>
    (await send({ mail: WARNED, faults }, { settings: () => settingsWith({ policy }) }))[0]
      ?.options;
  expect(await answerWith()).toEqual({ allowEvent: true });
  const asked = await answerWith(faultOf("bcc", "error"));
  expect(asked?.sendModeOverride).toBe("promptUser");
  expect(asked?.errorMessage).toContain("CPR-nummer");
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

  test("time runs out, and the mail no longer says what an earlier check came to", async () => {
    const faults = { ...faultOf("body", 5_000), ...faultOf("sessionData", "silent") };
    const forgetful = (work: () => void, milliseconds: number) =>
      milliseconds === 2_500 ? undefined : setTimeout(work, milliseconds);
    const { setTimeout } = globalThis;
    Object.assign(globalThis, { setTimeout: forgetful });
    const headers = { "x-kuvert-verdict": "verdict=ok" };
    const { draft } = installOutlook({ mail: { ...STOPPED, headers }, faults });
    expect(await send(null)).toHaveLength(1);
    expect(draft.headers["x-kuvert-verdict"]).toMatch(/^verdict=unchecked; /);
  });

  test("Outlook turns to another item meanwhile, which gets no verdict of the first", async () => {
    const faults = faultOf("body", 1_000);
    const { draft } = installOutlook({ mail: STOPPED, faults });
    const { mailbox } = Office.context;
    const sending = send(null);
    const other = installOutlook({ mail: CLEAN });
    Object.assign(mailbox, { item: other.item });
    const [completion, ...more] = await sending;
    expect(completion?.options.errorMessage).toContain("i emnefeltet");
    expect(more).toEqual([]);
    expect(draft.headers["x-kuvert-verdict"]).toContain("verdict=stop");
    expect(other.draft.headers).toEqual({});
  });

  test("Outlook breaks as its item is asked for", async () => {
    installOutlook();
    Object.defineProperty(Office.context.mailbox, "item", { get: broken });
    const completions = await send(null);
    expect(completions.map(({ options }) => options.errorMessage)).toEqual([
      expect.stringMatching(/^Kuvert kunne ikke læse mailen/),
    ]);
  });

  test("the settings hold no policy", async () => {
    const settings = () => ({ sendMode: "SoftBlock", version: "1", policy: null }) as never;
    const completions = await send({ mail: CLEAN }, { settings });
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

  test("nothing can be called off, and the verdict stays when the time is over", async () => {
    const { clearTimeout } = globalThis;
    const { draft } = installOutlook({ mail: STOPPED });
    Reflect.deleteProperty(globalThis, "clearTimeout");
    try {
      expect(await send(null)).toHaveLength(1);
    } finally {
      globalThis.clearTimeout = clearTimeout;
    }
    expect(draft.headers["x-kuvert-verdict"]).toMatch(/^verdict=stop; /);
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
