/** What Microsoft's client does not do: limits, repeats of single items, calling off. On the real client. */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { settle } from "../_testing/fake-clock";
import { get, stubGraph, type StubAnswer } from "../_testing/stub-graph";
import type { GraphCall } from "../call";

const OK: StubAnswer = { status: 200, body: { value: [] } };
const throttled = (seconds: number): StubAnswer => ({
  status: 429,
  headers: { "Retry-After": String(seconds) },
  body: { error: { code: "ApplicationThrottled" } },
});

/** Answers in turn; the last one from then on. */
function inTurn(...answers: StubAnswer[]) {
  return () => (answers.length > 1 ? answers.shift()! : answers[0]!);
}

describe("a batch", () => {
  test("carries up to twenty calls of one moment, each with the demand for lasting ids", async () => {
    const { graph, batches, clock } = stubGraph(() => OK);
    const calls = Array.from({ length: 25 }, (_, index) =>
      get(`/users/${index}/messages`, `u${index}`),
    );
    await clock.until(Promise.all(calls.map((call) => graph.send(call))));
    expect(batches.map(({ items }) => items.length)).toEqual([20, 5]);
    for (const { headers } of batches.flatMap(({ items }) => items))
      expect(headers["Prefer"]).toBe('IdType="ImmutableId"');
  });

  test("keeps a call's own preference beside it", async () => {
    const { graph, batches } = stubGraph(() => OK);
    await graph.send({ ...get("/me"), headers: { Prefer: 'outlook.timezone="UTC"' } });
    expect(batches[0]!.items[0]!.headers["Prefer"]).toBe(
      'IdType="ImmutableId", outlook.timezone="UTC"',
    );
  });

  test("brings one large answer at most, and nothing beside it", async () => {
    const { graph, batches, clock } = stubGraph(() => OK);
    const large = (url: string): GraphCall => ({ ...get(url), isLarge: true });
    const calls = [large("/me/view/1"), get("/me/a"), large("/me/view/2"), get("/me/b")];
    await clock.until(Promise.all(calls.map((call) => graph.send(call))));
    expect(batches.map(({ items }) => items.map(({ url }) => url))).toEqual([
      ["/me/view/1"],
      ["/me/a", "/me/b"],
      ["/me/view/2"],
    ]);
  });

  test("has a token of its own, for the scopes of its calls alone", async () => {
    const { graph, batches, tokens } = stubGraph(() => OK);
    const tasks: GraphCall = { ...get("/me/todo/lists"), scopes: ["Tasks.ReadWrite"] };
    await Promise.all([graph.send(get("/me/messages")), graph.send(tasks)]);
    expect(tokens.map(({ scopes }) => scopes)).toEqual(["Mail.Read", "Tasks.ReadWrite"]);
    expect(batches.map(({ token }) => token)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("gives each call its own answer, whatever their order; 204 has no body", async () => {
    const { graph } = stubGraph(({ url }) =>
      url === "/me/a" ? { status: 204 } : { status: 200, body: { url } },
    );
    const order: GraphCall = { ...get("/me/a"), method: "DELETE" };
    const answers = await Promise.all([graph.send(order), graph.send(get("/me/b"))]);
    expect(answers).toEqual([
      { ok: true, status: 204, body: undefined },
      { ok: true, status: 200, body: { url: "/me/b" } },
    ]);
  });
});

describe("a mailbox", () => {
  test("never has more than four calls at once, whatever comes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 20 })), {
          minLength: 1,
          maxLength: 60,
        }),
        async (wanted) => {
          const busy = new Map<string, number>();
          const seen = new Set<string>();
          let most = 0;
          const { graph, clock } = stubGraph(async ({ url }) => {
            const [, , mailbox = "", wait] = url.split("/");
            busy.set(mailbox, (busy.get(mailbox) ?? 0) + 1);
            most = Math.max(most, ...busy.values());
            await new Promise<void>((resolve) => clock.after(Number(wait), resolve));
            busy.set(mailbox, busy.get(mailbox)! - 1);
            const isFirst = !seen.has(url);
            seen.add(url);
            return isFirst && Number(wait) % 3 === 0 ? throttled(Number(wait)) : OK;
          });
          const calls = wanted.map(([mailbox, wait], index) =>
            graph.send(get(`/users/${mailbox}/${wait}/${index}`, `${mailbox}`)),
          );
          const answers = await clock.until(Promise.all(calls));
          expect(answers.every(({ ok }) => ok)).toBe(true);
          expect(most).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("is kept busy by four chains when there is much to do, none of them long", async () => {
    const { graph, clock, batches } = stubGraph(async () => {
      await new Promise<void>((resolve) => clock.after(250, resolve));
      return OK;
    });
    const calls = Array.from({ length: 100 }, (_, index) => graph.send(get(`/me/${index}`)));
    const started = clock.now();
    await clock.until(Promise.all(calls));
    expect(clock.now() - started).toBeLessThanOrEqual(1.1 * (100 / 4) * 250);
    expect(Math.max(...batches.map(({ items }) => items.length))).toBe(2);
    expect(batches[0]!.items.map(({ dependsOn = [""] }) => dependsOn[0])).toEqual(["", "0"]);
  });

  test("is asked before it is told to do anything", async () => {
    const { graph, clock, batches } = stubGraph(async () => {
      await new Promise<void>((resolve) => clock.after(250, resolve));
      return OK;
    });
    const order = (id: number): GraphCall => ({ ...get(`/me/events/${id}`), method: "DELETE" });
    const orders = Array.from({ length: 40 }, (_, id) => graph.send(order(id)));
    await settle();
    await clock.until(Promise.all([...orders, graph.send(get("/me/calendarView"))]));
    // Four were under way already.
    expect(batches[4]!.items[0]!.url).toBe("/me/calendarView");
  });

  test("what stood behind a refused call in its chain is sent again, each thing done once", async () => {
    const done: string[] = [];
    const { graph, clock } = stubGraph(({ url }) => {
      done.push(url);
      return url === "/me/0" ? { status: 404 } : OK;
    });
    const calls = Array.from({ length: 20 }, (_, index) => graph.send(get(`/me/${index}`)));
    const answers = await clock.until(Promise.all(calls));
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(1);
    expect(new Set(done).size).toBe(done.length);
  });

  test("does not keep another waiting", async () => {
    const { graph, clock, batches } = stubGraph(({ url }) =>
      url.startsWith("/users/slow") ? throttled(600) : OK,
    );
    void graph.send(get("/users/slow/messages", "slow"));
    const answer = await clock.until(graph.send(get("/users/quick/messages", "quick")));
    expect(answer.ok).toBe(true);
    expect(batches).toHaveLength(1);
  });
});

describe("a throttled item", () => {
  test("is sent again alone, not a millisecond before its Retry-After", async () => {
    const answers = inTurn(throttled(17), OK);
    const { graph, clock, batches } = stubGraph(({ url }) => (url === "/me/a" ? answers() : OK));
    const waits: number[] = [];
    const started = clock.now();
    const first = graph.send(get("/me/a"), { onWait: (until) => waits.push(until) });
    const second = await clock.until(graph.send(get("/me/b")));
    expect(second.ok).toBe(true);
    await clock.pass(16_999);
    expect(batches).toHaveLength(1);
    await clock.pass(1);
    expect(await first).toMatchObject({ ok: true });
    expect(batches[1]!.items.map(({ url }) => url)).toEqual(["/me/a"]);
    expect(waits).toEqual([started + 17_000]);
  });

  test("waits as long as Graph says, beyond the three minutes of Microsoft's client", async () => {
    const { graph, clock, batches } = stubGraph(inTurn(throttled(600), OK));
    const sent = graph.send(get("/me/a"));
    await clock.pass(599_999);
    expect(batches).toHaveLength(1);
    await clock.pass(1);
    expect(await sent).toMatchObject({ ok: true });
  });

  test("waits until a date, too", async () => {
    const date = new Date(1_000_000 + 30_000).toUTCString();
    const refused = { status: 429, headers: { "retry-after": date } };
    const { graph, clock, batches } = stubGraph(inTurn(refused, OK));
    void graph.send(get("/me/a"));
    await clock.pass(29_999);
    expect(batches).toHaveLength(1);
    await clock.pass(1);
    expect(batches).toHaveLength(2);
  });

  test("can be called off while it waits, and is never sent again", async () => {
    const { graph, clock, batches } = stubGraph(() => throttled(60));
    const stop = new AbortController();
    const sent = graph.send(get("/me/a"), { signal: stop.signal });
    await clock.pass(10);
    stop.abort();
    expect(await sent).toMatchObject({ ok: false, error: { code: "aborted", maybeDone: false } });
    await clock.pass(600_000);
    expect(batches).toHaveLength(1);
  });

  test("a whole batch that is throttled is sent again as a whole", async () => {
    const wholes = [{ status: 429, headers: { "retry-after": "5" } }, null];
    const { graph, clock, batches } = stubGraph(
      () => OK,
      () => wholes.shift() ?? null,
    );
    const sent = Promise.all([graph.send(get("/me/a")), graph.send(get("/me/b"))]);
    await clock.pass(4_999);
    expect(batches).toHaveLength(1);
    await clock.pass(1);
    expect((await sent).map(({ ok }) => ok)).toEqual([true, true]);
    expect(batches.map(({ items }) => items.length)).toEqual([2, 2]);
  });
});

describe("what is repeated", () => {
  const overloaded = (status: number): StubAnswer => ({ status, body: { error: { code: "x" } } });
  test.each([
    ["GET", 503, 2, true],
    ["PATCH", 504, 2, true],
    ["DELETE", 503, 2, true],
    ["POST", 429, 2, true],
    ["POST", 503, 1, false],
    ["POST", 504, 1, false],
    ["GET", 500, 1, false],
    ["GET", 502, 1, false],
    ["PATCH", 409, 1, false],
    ["PATCH", 412, 1, false],
  ] as const)("%s after %i is sent %i times", async (method, status, times, ok) => {
    const { graph, clock, batches } = stubGraph(inTurn(overloaded(status), OK));
    const answer = await clock.until(graph.send({ ...get("/me/a"), method }));
    expect(answer.ok).toBe(ok);
    expect(batches).toHaveLength(times);
  });

  test("an order whose answer was lost may have been carried out, a question not", async () => {
    const { graph } = stubGraph(() => overloaded(504));
    const answer = await graph.send({ ...get("/me/a"), method: "POST" });
    expect(answer).toMatchObject({ ok: false, error: { code: "busy", maybeDone: true } });
  });

  test("the network failing is told and not repeated", async () => {
    const { graph, batches } = stubGraph(() => {
      throw new TypeError("Failed to fetch https://graph.example/secret");
    });
    const [question, order] = await Promise.all([
      graph.send(get("/me/a")),
      graph.send({ ...get("/me/b"), method: "PATCH", body: {} }),
    ]);
    expect(question).toMatchObject({ error: { code: "no-network", maybeDone: false } });
    expect(order).toMatchObject({ error: { code: "no-network", maybeDone: true } });
    expect(batches).toHaveLength(1);
    expect(JSON.stringify([question, order])).not.toContain("secret");
  });

  test("a refused token is renewed once", async () => {
    const { graph, clock, tokens } = stubGraph(inTurn({ status: 401 }, OK));
    expect(await clock.until(graph.send(get("/me/a")))).toMatchObject({ ok: true });
    expect(tokens.map(({ renew }) => renew)).toEqual([false, false, true]);
    const never = stubGraph(() => ({ status: 401 }));
    const answer = await never.clock.until(never.graph.send(get("/me/a")));
    expect(answer).toMatchObject({ ok: false, error: { code: "interaction-needed" } });
  });
});

test("calling off the last call of a batch ends its request", async () => {
  const { graph, clock } = stubGraph(() => new Promise<StubAnswer>(() => {}));
  const stop = new AbortController();
  const order: GraphCall = { ...get("/me/a"), method: "DELETE" };
  const sent = graph.send(order, { signal: stop.signal });
  await settle();
  stop.abort();
  expect(await sent).toMatchObject({ error: { code: "aborted", maybeDone: true } });
  // Its place is free again.
  await clock.pass(0);
  const more = [1, 2, 3, 4].map((index) =>
    graph.send(get(`/me/${index}`), { signal: stop.signal }),
  );
  expect(await Promise.all(more)).toHaveLength(4);
});

test("a refusal says what it is in one word, and nothing of what was asked for", async () => {
  const { graph } = stubGraph(() => ({
    status: 403,
    body: { error: { code: "ErrorAccessDenied", message: "No access to Camilla's mail" } },
  }));
  const answer = await graph.send(get("/users/camilla@x.example/messages", "camilla@x.example"));
  if (answer.ok) throw new Error("It was refused.");
  expect(answer.error).toMatchObject({ code: "denied", detail: "ErrorAccessDenied", status: 403 });
  expect(`${answer.error.stack} ${JSON.stringify(answer.error)}`).not.toMatch(/camilla/i);
});

describe("calls that wait for their token together", () => {
  const order = (url: string): GraphCall => ({ ...get(url), method: "DELETE" });

  /** Calls of one batch, the first of which is called off before there is a token. */
  async function firstCalledOff(...urls: string[]) {
    const { graph, batches } = stubGraph(() => ({ status: 204 }));
    const stop = new AbortController();
    const sent = urls.map((url, index) =>
      graph.send(order(url), index === 0 ? { signal: stop.signal } : {}),
    );
    await Promise.resolve();
    stop.abort();
    return { answers: await Promise.all(sent), batches };
  }

  test("leave without those that were called off, which are told that nothing was done", async () => {
    const { answers, batches } = await firstCalledOff("/me/a", "/me/b");
    expect(answers).toMatchObject([{ error: { code: "aborted", maybeDone: false } }, { ok: true }]);
    expect(batches.map(({ items }) => items.map(({ url }) => url))).toEqual([["/me/b"]]);
  });

  test("do not leave at all when every one was called off", async () => {
    const { answers, batches } = await firstCalledOff("/me/a");
    expect(answers).toMatchObject([{ ok: false }]);
    expect(batches).toEqual([]);
  });
});
