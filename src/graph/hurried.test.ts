import { describe, expect, test } from "@jest/globals";
import { get, stubGraph, type StubAnswer } from "./_testing/stub-graph";
import type { GraphCall } from "./call";
import { hurried } from "./hurried";

const ORDER: GraphCall = { ...get("/sites/1/items", null), method: "POST", body: {} };
const WAIT: StubAnswer = { status: 429, headers: { "Retry-After": "3600" } };

describe("what nobody can call off", () => {
  test("and Graph wants to wait for an hour is given up after a minute, and surely not done", async () => {
    const { graph, clock, batches } = stubGraph(() => WAIT);
    const started = clock.now();
    const answer = await clock.until(hurried(graph, clock).send(ORDER));
    expect(answer).toMatchObject({ ok: false, error: { code: "busy", maybeDone: false } });
    expect(clock.now() - started).toBe(60_000);
    await clock.pass(2 * 3_600_000);
    expect(batches).toHaveLength(1);
  });

  test("and is never answered may have been done", async () => {
    const { graph, clock } = stubGraph(() => new Promise(() => {}));
    const answer = await clock.until(hurried(graph, clock).send(ORDER));
    expect(answer).toMatchObject({ ok: false, error: { code: "busy", maybeDone: true } });
  });

  test("and is answered leaves nothing behind", async () => {
    const { graph, clock } = stubGraph(() => ({ status: 201, body: { id: "1" } }));
    const answer = await clock.until(hurried(graph, clock).send(ORDER));
    expect(answer).toEqual({ ok: true, status: 201, body: { id: "1" } });
  });
});

test("what somebody can call off waits as long as Graph says", async () => {
  const { graph, clock } = stubGraph(() => WAIT);
  const stop = new AbortController();
  const sent = hurried(graph, clock).send(ORDER, { signal: stop.signal });
  await clock.pass(600_000);
  stop.abort();
  expect(await sent).toMatchObject({ error: { code: "aborted" } });
});
