import { describe, expect, test } from "@jest/globals";
import { insightBar } from "./insight";
import type { ComposeItem } from "./item";

const INSIGHT = {
  text: "Der står et CPR-nummer (010190-••••) i emnefeltet.",
  action: "Ret i Kuvert",
  finding: "cpr:subject:0:0",
};

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

  test("is silently absent where Outlook has no notifications", async () => {
    const bar = insightBar({ itemType: "message" } as unknown as ComposeItem);
    await expect(bar.show(INSIGHT)).resolves.toBeUndefined();
  });
});
