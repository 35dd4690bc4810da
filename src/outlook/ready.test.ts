import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { removeOutlook } from "./_testing/outlook-double";
import { outlookReady } from "./ready";

afterEach(removeOutlook);

function thrown(): never {
  throw new Error("no host");
}

describe("Outlook is ready", () => {
  function installReady(ready: (tell: (info: { host: string | null }) => void) => void) {
    Object.assign(globalThis, { Office: { HostType: { Outlook: "Outlook" }, onReady: ready } });
  }

  test("when office.js found it", async () => {
    installReady((tell) => tell({ host: "Outlook" }));
    expect(await outlookReady()).toBe(true);
  });

  test("never in a browser tab of its own", async () => {
    installReady((tell) => tell({ host: null }));
    expect(await outlookReady()).toBe(false);
  });

  test("never when office.js could not be loaded", async () => {
    expect(await outlookReady()).toBe(false);
  });

  test.each<[string, (tell: (info: never) => void) => unknown]>([
    ["throws", () => thrown()],
    ["gives up", () => Promise.reject(new Error("no host"))],
    ["says nothing of its host", (tell) => tell(undefined as never)],
  ])("never when office.js %s", async (_what, ready) => {
    installReady(ready);
    expect(await outlookReady()).toBe(false);
  });

  test("never when office.js keeps silent", async () => {
    jest.useFakeTimers();
    installReady(() => {});
    const ready = outlookReady();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await ready).toBe(false);
    jest.useRealTimers();
  });
});
