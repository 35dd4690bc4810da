// The workbench's Graph behind a network with a clock of its own: a run of minutes takes seconds, and is the same each time.
// @ts-check
import { createRequire } from "node:module";
import { createGraph } from "../../../workbench/server/graph/graph.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { FakeClock } = require("../../../src/graph/_testing/fake-clock.ts");
const { pause } = require("../../../src/graph/clock.ts");

export const ORIGIN = "https://graph.workbench.example";

/**
 * @typedef {object} Conditions
 * @property {number} latency milliseconds a call takes in the middle; each takes between half and one and a half of it
 * @property {number} roundTrip milliseconds that an http request takes besides
 * @property {number} throttled which part of the calls is refused with 429; 0 to 1
 * @property {number} retryAfter seconds that it then asks to wait
 */

/**
 * What the run of a client cost.
 * @typedef {object} Cost
 * @property {number} requests calls that were sent, in a batch or alone, those too that Graph did not get to
 * @property {number} http requests over the network
 * @property {number} time milliseconds
 * @property {number} busy milliseconds without those in which nothing was under way, since everything waited as Graph had asked
 */

/** @param {Conditions} conditions */
export async function network({ latency, roundTrip, throttled, retryAfter }) {
  const clock = new FakeClock();
  const random = seeded(6);
  const graph = await createGraph({
    origin: ORIGIN,
    scopesOf: async (token) => token.split(" "),
    now: () => clock.now(),
    wait: (milliseconds) => pause(clock, milliseconds * (0.5 + random())),
    random,
  });
  graph.setLatency(latency);
  const fault = { status: 429, code: "ApplicationThrottled", retryAfter, share: throttled };
  graph.setFaults([
    { ...fault, url: "/events/" },
    { ...fault, url: "/calendarView" },
  ]);
  let sent = { requests: 0, http: 0 };
  let open = 0;
  let busy = 0;
  let busySince = 0;

  /** As `fetch`. @param {any} address @param {RequestInit} [init] */
  async function fetchLike(address, init) {
    const request = new Request(address, init);
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const body = text === "" ? undefined : JSON.parse(text);
    sent.http += 1;
    sent.requests += body?.requests?.length ?? 1;
    if (open === 0) busySince = clock.now();
    open += 1;
    try {
      if (roundTrip > 0) await pause(clock, roundTrip);
      const answer = await graph.answer({
        method: request.method,
        url: pathname.replace("/v1.0", "") + search,
        token: request.headers.get("authorization")?.replace("Bearer ", "") ?? null,
        headers: Object.fromEntries(request.headers),
        body,
      });
      const type = { "content-type": "application/json" };
      const isEmpty = answer.status === 204;
      return new Response(isEmpty ? null : JSON.stringify(answer.body), {
        status: answer.status,
        headers: { ...type, ...answer.headers },
      });
    } finally {
      open -= 1;
      if (open === 0) busy += clock.now() - busySince;
    }
  }

  return {
    clock,
    graph,
    fetch: fetchLike,
    /**
     * What some work costs.
     * @template T
     * @param {() => Promise<T>} work
     * @returns {Promise<{value: T, cost: Cost}>}
     */
    async measure(work) {
      sent = { requests: 0, http: 0 };
      busy = 0;
      const started = clock.now();
      const value = await withGlobals(fetchLike, clock, () => clock.until(work()));
      return { value, cost: { ...sent, time: clock.now() - started, busy } };
    },
  };
}

/**
 * Microsoft's client takes the global `fetch`, and sleeps by the global `setTimeout`.
 * @template T
 * @param {typeof fetch} fetchLike
 * @param {import("../../../src/graph/clock").Clock} clock
 * @param {() => Promise<T>} work
 */
async function withGlobals(fetchLike, clock, work) {
  const { fetch, setTimeout } = globalThis;
  globalThis.fetch = fetchLike;
  // @ts-expect-error Nobody here asks for what else Node's timers are.
  globalThis.setTimeout = (/** @type {() => void} */ run, /** @type {number} */ after = 0) =>
    clock.after(after, run);
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { fetch, setTimeout });
  }
}

/** The same numbers in every run, 0 to 1 (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
