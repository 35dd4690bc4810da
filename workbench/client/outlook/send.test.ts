import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import type { HandlerJob, HandlerListener } from "./handler-run";
import { createSender, OUTLOOK_LIMITS } from "./send";
import { type Completion, IDLE } from "./smart-alert";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A sender whose handler does what the test tells it. */
function sending() {
  const seen = {
    state: IDLE,
    completions: [] as Completion[],
    ended: 0,
    handler: undefined as HandlerListener | undefined,
  };
  const sender = createSender({
    limits: OUTLOOK_LIMITS,
    getState: () => seen.state,
    changed: (state) => void (seen.state = state),
    record: (completion) => void seen.completions.push(completion),
    note: () => {},
  });
  const depart = () =>
    sender.depart({
      itemId: "1",
      mode: "SoftBlock",
      client: "web",
      requirementSet: "1.15",
      job: { handler: "onSend" } as HandlerJob,
      run: (_job, listener) => {
        seen.handler = listener;
        return () => void (seen.ended += 1);
      },
    });
  return { sender, depart, seen };
}

test("a completion is recorded with its time, and the item is sent", () => {
  const { depart, seen } = sending();
  depart();
  jest.advanceTimersByTime(120);
  seen.handler?.completed({ allowEvent: true });
  expect(seen.state.kind).toBe("sent");
  expect(seen.completions).toEqual([
    { send: 1, handler: "onSend", client: "web", took: 120, ran: 120, allowed: true },
  ]);
});

test("a second completion is recorded and changes nothing", () => {
  const { depart, seen } = sending();
  depart();
  seen.handler?.completed({ allowEvent: false });
  seen.handler?.completed({ allowEvent: true });
  expect([seen.state.kind, seen.completions.length]).toEqual(["alert", 2]);
});

test("the dialog about slowness comes after five seconds, and not once there is an answer", () => {
  const { depart, seen } = sending();
  depart();
  jest.advanceTimersByTime(4999);
  expect(seen.state.kind).toBe("checking");
  jest.advanceTimersByTime(1);
  expect(seen.state.kind).toBe("slow");
  seen.handler?.completed({ allowEvent: false });
  jest.advanceTimersByTime(10_000);
  expect(seen.state.kind).toBe("alert");
});

test("after five minutes of silence the send has failed and the runtime is ended", () => {
  const { depart, seen } = sending();
  depart();
  jest.advanceTimersByTime(300_000);
  expect(seen.state).toMatchObject({ kind: "unavailable", reason: "timeout" });
  expect(seen.ended).toBe(1);
});

test("a run that the user gave up does not decide the next one", () => {
  const { sender, depart, seen } = sending();
  depart();
  const first = seen.handler;
  jest.advanceTimersByTime(5000);
  sender.press("dontSend");
  depart();
  first?.completed({ allowEvent: true });
  expect(seen.state.kind).toBe("checking");
});
