import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { setVerdictHeader } from "./headers";
import { installOutlook, removeOutlook } from "./_testing/outlook-double";

const NAME = "x-kuvert-verdict";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("the verdict's header", () => {
  test("stands on the mail", async () => {
    const { item, draft } = installOutlook();
    await setVerdictHeader(item, NAME, "warn", 800);
    expect(draft.headers).toEqual({ [NAME]: "warn" });
  });

  test("is not put on a meeting, which has none", async () => {
    const { item, calls } = installOutlook({ mail: { kind: "appointment" } });
    await setVerdictHeader(item, NAME, "warn", 800);
    expect(calls).toEqual([]);
  });

  test.each(["error", "denied", "throws", "missing", "empty"] as const)(
    "stops nothing when the call is %s",
    async (fault) => {
      const { item } = installOutlook({ faults: { "internetHeaders.setAsync": fault } });
      await expect(setVerdictHeader(item, NAME, "warn", 800)).resolves.toBeUndefined();
    },
  );

  test.each([
    [10_000, 800],
    [300, 300],
  ])("that may take %d ms is waited for %d ms", async (given, waited) => {
    const { item } = installOutlook({ faults: { "internetHeaders.setAsync": "silent" } });
    let done = false;
    void setVerdictHeader(item, NAME, "warn", given).then(() => (done = true));
    await jest.advanceTimersByTimeAsync(waited - 1);
    expect(done).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toBe(true);
  });
});
