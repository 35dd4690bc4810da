import { afterEach, describe, expect, jest, test } from "@jest/globals";

function load(office: object | undefined): Promise<unknown> {
  if (office) Object.assign(globalThis, { Office: office });
  jest.resetModules();
  return import("./index");
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("loading the send handler", () => {
  test("registers both handlers at once, under the names in the manifest", async () => {
    const associate = jest.fn();
    await load({ actions: { associate }, onReady: jest.fn() });
    expect(associate.mock.calls.map(([name]) => name)).toEqual([
      "onMessageSendHandler",
      "onAppointmentSendHandler",
    ]);
  });

  test("tells office.js that the page is ready, or it would hear no event on the web", async () => {
    const onReady = jest.fn();
    await load({ actions: { associate: jest.fn() }, onReady });
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["without Office.actions", { onReady: jest.fn() }],
    ["without Office.onReady", { actions: { associate: jest.fn() } }],
    ["without Office", undefined],
    [
      "whose Office.onReady throws",
      {
        actions: { associate: jest.fn() },
        onReady: () => {
          throw new Error("no host");
        },
      },
    ],
    [
      "that never becomes ready",
      { actions: { associate: jest.fn() }, onReady: () => Promise.reject(new Error("no host")) },
    ],
  ])("survives an Outlook %s", async (_what, office) => {
    await expect(load(office)).resolves.toBeDefined();
  });
});
