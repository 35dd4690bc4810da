/** Proxies, servers that break in the middle, and such as never answer: what is told of a change must be true. */
import { describe, expect, test } from "@jest/globals";
import { settle } from "../_testing/fake-clock";
import { get, stubGraph, type StubAnswer } from "../_testing/stub-graph";
import type { GraphCall } from "../call";

const OK: StubAnswer = { status: 200, body: { value: [] } };
const order = (url: string): GraphCall => ({ ...get(url), method: "DELETE" });

/** Answers so often with the first, and then all is well. */
function times(count: number, answer: StubAnswer) {
  let left = count;
  return () => {
    left -= 1;
    return left >= 0 ? answer : OK;
  };
}

describe("a whole batch", () => {
  test.each([202, 206, 302])(
    "that is answered with %i has done nothing for sure",
    async (status) => {
      const { graph, clock } = stubGraph(
        () => OK,
        () => ({ status }),
      );
      const answer = await clock.until(graph.send(order("/me/events/1")));
      expect(answer).toMatchObject({ ok: false, error: { code: "failed", maybeDone: true } });
    },
  );

  test.each([
    [{ responses: [null] }],
    [{ responses: [{ id: "0" }] }],
    [{ responses: null }],
    [null],
  ])("that says %j says nothing of what was done", async (body) => {
    const { graph, clock } = stubGraph(
      () => OK,
      () => ({ status: 200, body }),
    );
    const answer = await clock.until(graph.send(order("/me/events/1")));
    expect(answer).toMatchObject({ ok: false, error: { code: "failed", maybeDone: true } });
  });

  test("that is never answered ends after two and a half minutes, and leaves its place", async () => {
    const held = new Promise<StubAnswer>(() => {});
    const { graph, clock } = stubGraph(({ url }) => (url === "/me/held" ? held : OK));
    const sent = [graph.send(order("/me/held")), graph.send(get("/me/held"))];
    await clock.pass(149_999);
    await expect(Promise.race([...sent, settle()])).resolves.toBeUndefined();
    await clock.pass(1);
    expect(await Promise.all(sent)).toMatchObject([
      { ok: false, error: { code: "busy", maybeDone: true } },
      { ok: false, error: { code: "busy", maybeDone: false } },
    ]);
    const more = [1, 2, 3, 4].map((index) => graph.send(get(`/me/${index}`)));
    expect((await clock.until(Promise.all(more))).every(({ ok }) => ok)).toBe(true);
  });
});

describe("an item", () => {
  test.each([[undefined], [null], ["PGh0bWw+"]])(
    "that is asked for and answered with %j has no answer",
    async (body) => {
      const { graph, clock } = stubGraph(() => ({ status: 200, body }));
      const answer = await clock.until(graph.send(get("/me/events/1")));
      expect(answer).toMatchObject({ ok: false, error: { code: "failed", maybeDone: false } });
    },
  );

  test.each([500, 502, 503, 504])(
    "whose change ends with %i may have been changed",
    async (status) => {
      const { graph, clock } = stubGraph(() => ({ status }));
      const answer = await clock.until(graph.send({ ...get("/me/events/1"), method: "PATCH" }));
      expect(answer).toMatchObject({ ok: false, error: { maybeDone: true } });
    },
  );

  test("that depends on nothing and is called dependent is not sent for ever", async () => {
    const { graph, clock, batches } = stubGraph(() => ({ status: 424 }));
    const calls = Array.from({ length: 10 }, (_, index) => graph.send(order(`/me/${index}`)));
    const answers = await clock.until(Promise.all(calls));
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(batches.length).toBeLessThanOrEqual(10);
  });

  test.each(["0", "-5", "Thu, 01 Jan 1970 00:00:00 GMT"])(
    "that may come again at once (%s) comes again after a second",
    async (retryAfter) => {
      const refused = { status: 429, headers: { "Retry-After": retryAfter } };
      const { graph, clock, batches } = stubGraph(times(3, refused));
      const started = clock.now();
      await clock.until(graph.send(get("/me/events")));
      expect(batches.map(({ at }) => at - started)).toEqual([0, 1000, 2000, 3000]);
    },
  );

  test("that is called off while it is put off has surely not been changed", async () => {
    const refused = { status: 429, headers: { "Retry-After": "60" } };
    const { graph, clock } = stubGraph(() => refused);
    const stop = new AbortController();
    const sent = graph.send(order("/me/events/1"), { signal: stop.signal });
    await clock.pass(10);
    stop.abort();
    expect(await sent).toMatchObject({ error: { code: "aborted", maybeDone: false } });
  });
});

test("a token that many batches were refused with is renewed once", async () => {
  const { graph, clock, tokens } = stubGraph(() => {
    const isFirst = tokens.every(({ renew }) => !renew);
    return isFirst ? { status: 401 } : OK;
  });
  const calls = Array.from({ length: 40 }, (_, index) => graph.send(order(`/me/events/${index}`)));
  const answers = await clock.until(Promise.all(calls));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(tokens.filter(({ renew }) => renew)).toHaveLength(1);
});
