import { describe, expect, jest, test } from "@jest/globals";
import { listen } from "./events";

type Done = (answer: { status: string }) => void;

/** Behaves like office.js: taking one handler away takes all of its type away. */
function sourceDouble() {
  const handlers: ((event: unknown) => void)[] = [];
  return {
    handlers,
    addHandlerAsync: (_type: string, handler: (event: unknown) => void, done: Done) => {
      handlers.push(handler);
      done({ status: "succeeded" });
    },
    removeHandlerAsync: (_type: string, done: Done) => {
      handlers.splice(0);
      done({ status: "succeeded" });
    },
    fire: () => handlers.forEach((handler) => handler({ type: "changed" })),
  };
}

describe("listening", () => {
  test("hears the event", () => {
    const source = sourceDouble();
    const listener = jest.fn();
    listen(source, "changed", listener);
    source.fire();
    expect(listener).toHaveBeenCalledWith({ type: "changed" });
  });

  test("shares one handler among several listeners", () => {
    const source = sourceDouble();
    listen(source, "changed", jest.fn());
    listen(source, "changed", jest.fn());
    expect(source.handlers).toHaveLength(1);
  });

  test("goes on for the others when one stops", () => {
    const source = sourceDouble();
    const staying = jest.fn();
    const stop = listen(source, "changed", jest.fn());
    listen(source, "changed", staying);
    stop();
    source.fire();
    expect(staying).toHaveBeenCalledTimes(1);
  });

  test("takes the handler away with the last listener", () => {
    const source = sourceDouble();
    listen(source, "changed", jest.fn())();
    expect(source.handlers).toHaveLength(0);
  });

  test("begins again after it had stopped", () => {
    const source = sourceDouble();
    listen(source, "changed", jest.fn())();
    listen(source, "changed", jest.fn());
    expect(source.handlers).toHaveLength(1);
  });

  test.each([
    ["an event that this Outlook does not know", {}, undefined],
    ["no item", null, "changed"],
    ["an item without events", {}, "changed"],
  ])("to %s does nothing", (_what, source, type) => {
    expect(() => listen(source, type, jest.fn())()).not.toThrow();
  });
});
