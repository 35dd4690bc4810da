import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { insightBar } from "./insight";
import type { ComposeItem } from "./item";

const INSIGHT = {
  text: "Der står et CPR-nummer (010190-••••) i emnefeltet.",
  action: "Ret i Kuvert",
  finding: "cpr:subject:0:0",
};

afterEach(() => {
  jest.useRealTimers();
});

/** A notification that stands there for good, or goes; every call fails while `refuses` says so. */
function standingBar() {
  jest.useFakeTimers();
  const outlook = { refuses: false, shown: [] as string[], calls: 0 };
  const answer = (done: (answer: unknown) => void, work: () => void) => {
    outlook.calls++;
    if (!outlook.refuses) work();
    done(outlook.refuses ? { status: "failed", error: { code: 9020 } } : { status: "succeeded" });
  };
  const item = {
    itemType: "message",
    notificationMessages: {
      replaceAsync: (_key: string, { message }: { message: string }, done: () => void) =>
        answer(done, () => (outlook.shown = [message])),
      removeAsync: (_key: string, done: () => void) => answer(done, () => (outlook.shown = [])),
    },
  };
  return { outlook, bar: insightBar(item as unknown as ComposeItem) };
}

function barDouble(itemType = "message", isOpen?: () => boolean) {
  const calls: unknown[][] = [];
  const item = {
    itemType,
    notificationMessages: {
      replaceAsync: (key: string, details: unknown, done: (answer: unknown) => void) => {
        calls.push(["replace", key, details]);
        done({ status: "succeeded" });
      },
      removeAsync: (key: string, done: (answer: unknown) => void) => {
        calls.push(["remove", key]);
        done({ status: "failed", error: { code: 9024 } });
      },
    },
  };
  return { calls, bar: insightBar(item as unknown as ComposeItem, isOpen) };
}

describe("the notification above a draft", () => {
  test("does not stand above the next draft", async () => {
    let isOpen = true;
    const { bar, calls } = barDouble("message", () => isOpen);
    const shown = bar.show(INSIGHT);
    const changed = bar.show(null);
    isOpen = false;
    await Promise.all([shown, changed]);
    expect(calls).toEqual([]);
  });

  test("opens the pane on the finding", async () => {
    const { bar, calls } = barDouble();
    await bar.show(INSIGHT);
    expect(calls).toEqual([
      [
        "replace",
        "kuvert",
        {
          type: "insightMessage",
          message: INSIGHT.text,
          icon: "Icon.16x16",
          actions: [
            {
              actionType: "showTaskPane",
              actionText: "Ret i Kuvert",
              commandId: "kuvertComposePane",
              contextData: '{"finding":"cpr:subject:0:0"}',
            },
          ],
        },
      ],
    ]);
  });

  test("opens the meeting's own pane for a meeting", async () => {
    const { bar, calls } = barDouble("appointment");
    await bar.show(INSIGHT);
    expect(JSON.stringify(calls)).toContain("kuvertAppointmentPane");
  });

  test("is not sent again while nothing changes", async () => {
    const { bar, calls } = barDouble();
    await bar.show(INSIGHT);
    await bar.show({ ...INSIGHT });
    expect(calls).toHaveLength(1);
  });

  test("goes when all is well, also one that an earlier pane left behind", async () => {
    const { bar, calls } = barDouble();
    await bar.show(null);
    await bar.show(null);
    expect(calls).toEqual([["remove", "kuvert"]]);
  });

  test("goes a little later where Outlook failed to take it away, or to put another there", async () => {
    const { bar, outlook } = standingBar();
    await bar.show(INSIGHT);
    outlook.refuses = true;
    await bar.show(null);
    expect(outlook.shown).toEqual([INSIGHT.text]);
    outlook.refuses = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outlook.shown).toEqual([]);
    outlook.refuses = true;
    await bar.show(INSIGHT);
    outlook.refuses = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outlook.shown).toEqual([INSIGHT.text]);
  });

  test("that failed does not come after all when the draft has become another meanwhile", async () => {
    const { bar, outlook } = standingBar();
    outlook.refuses = true;
    await bar.show(INSIGHT);
    outlook.refuses = false;
    await bar.show({ ...INSIGHT, text: "Noget andet" });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([outlook.shown, outlook.calls]).toEqual([["Noget andet"], 2]);
  });

  test("is not tried for ever where Outlook refuses it for good", async () => {
    const { bar, outlook } = standingBar();
    outlook.refuses = true;
    await bar.show(INSIGHT);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(outlook.calls).toBe(4);
  });

  test("is silently absent where Outlook has no notifications", async () => {
    const bar = insightBar({ itemType: "message" } as unknown as ComposeItem);
    await expect(bar.show(INSIGHT)).resolves.toBeUndefined();
  });
});
