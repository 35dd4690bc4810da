import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { callOutlook } from "./call";

type Callback = Parameters<Parameters<typeof callOutlook<string>>[0]>[0];

const succeeded = (value: string) =>
  ({ status: "succeeded", value }) as unknown as Parameters<Callback>[0];
const failed = (code: number) =>
  ({ status: "failed", error: { code } }) as unknown as Parameters<Callback>[0];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("a call to Outlook", () => {
  test("gives the value that Outlook answers", async () => {
    const outcome = await callOutlook<string>((answer) => answer(succeeded("Hej")), 100);
    expect(outcome).toEqual({ ok: true, value: "Hej" });
  });

  test("stops its clock once it has an answer", async () => {
    await callOutlook<string>((answer) => answer(succeeded("Hej")), 100);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("fails when Outlook answers an error", async () => {
    const outcome = await callOutlook<string>((answer) => answer(failed(9020)), 100);
    expect(outcome).toEqual({ ok: false, error: "failed" });
  });

  test("fails when the value breaks as it is unpacked", async () => {
    const broken = {
      status: "succeeded",
      get value(): string {
        throw new Error("unpacking");
      },
    };
    const outcome = await callOutlook<string>((answer) => answer(broken as never), 100);
    expect(outcome).toEqual({ ok: false, error: "failed" });
  });

  test("is denied when Outlook answers that the permission is missing", async () => {
    const outcome = await callOutlook<string>((answer) => answer(failed(7000)), 100);
    expect(outcome).toEqual({ ok: false, error: "denied" });
  });

  test("is denied when office.js throws that the permission is missing", async () => {
    const outcome = await callOutlook<string>(() => {
      throw new Error("Der kræves udvidede tilladelser.");
    }, 100);
    expect(outcome).toEqual({ ok: false, error: "denied" });
  });

  test("fails when office.js throws that an argument is wrong", async () => {
    const outcome = await callOutlook<string>(() => {
      throw Object.assign(new Error("subject"), { name: "Sys.ArgumentOutOfRangeException" });
    }, 100);
    expect(outcome).toEqual({ ok: false, error: "failed" });
  });

  test("is unsupported when this Outlook lacks the member", async () => {
    const item: { sensitivityLabel?: { getAsync(callback: Callback): void } } = {};
    const outcome = await callOutlook<string>(
      (answer) => item.sensitivityLabel!.getAsync(answer),
      100,
    );
    expect(outcome).toEqual({ ok: false, error: "unsupported" });
  });

  test("is unsupported when office.js has the member and this Outlook does not know it", async () => {
    const outcome = await callOutlook<string>(() => {
      throw Object.assign(new Error("sessionData"), { name: "Sys.FeatureNotEnabled" });
    }, 100);
    expect(outcome).toEqual({ ok: false, error: "unsupported" });
  });

  test("times out when Outlook never answers", async () => {
    const outcome = callOutlook<string>(() => {}, 100);
    await jest.advanceTimersByTimeAsync(100);
    expect(await outcome).toEqual({ ok: false, error: "timeout" });
  });

  test("keeps its first outcome when an answer comes late", async () => {
    const outcome = callOutlook<string>((answer) => {
      setTimeout(() => answer(succeeded("for sent")), 200);
    }, 100);
    await jest.advanceTimersByTimeAsync(300);
    expect(await outcome).toEqual({ ok: false, error: "timeout" });
  });

  test.each([
    ["there are no timers", { setTimeout: undefined, clearTimeout: undefined }],
    ["timers cannot be called off", { clearTimeout: undefined }],
    [
      "timers are refused",
      {
        setTimeout: () => {
          throw new Error("Not implemented");
        },
      },
    ],
  ])("relies on the answer alone where %s", async (_what, timers) => {
    const { setTimeout, clearTimeout } = globalThis;
    Object.assign(globalThis, timers);
    try {
      const outcome = await callOutlook<string>((answer) => answer(succeeded("Hej")), 100);
      expect(outcome).toEqual({ ok: true, value: "Hej" });
    } finally {
      Object.assign(globalThis, { setTimeout, clearTimeout });
    }
  });
});
