import { createGraph } from "../../workbench/server/graph/graph.mjs";
import { BatchedGraph } from "../../src/graph/_batch/batched-graph";
import { graphClient } from "../../src/graph/_batch/client";
import type { Graph } from "../../src/graph/call";
import type { Clock } from "../../src/graph/clock";
import { check } from "./checked";
import { FakeClock } from "../../src/graph/_testing/fake-clock";

type WorkbenchGraph = Awaited<ReturnType<typeof createGraph>>;

export interface Connected {
  readonly server: WorkbenchGraph;
  readonly clock: FakeClock;
  /** Another pane's way to the same Graph. */
  connect(): Graph;
}

const ORIGIN = "https://graph.workbench.example";

/** The workbench's Graph without a network: the real client, our queue, and tokens that say what they are for. */
export async function workbenchGraph(): Promise<Connected> {
  const clock = new FakeClock();
  const server = await createGraph({
    origin: ORIGIN,
    scopesOf: async (token) => token.split(" "),
    now: () => clock.now(),
    wait: (milliseconds) => wait(clock, milliseconds),
  });
  const network: typeof fetch = async (url, init) => {
    const { pathname, search } = new URL(url as string);
    const sent: unknown = JSON.parse(init?.body as string);
    check(sent);
    const { status, headers, body } = await server.answer({
      method: init?.method ?? "GET",
      url: pathname.replace("/v1.0", "") + search,
      token: new Headers(init?.headers).get("authorization")?.replace("Bearer ", "") ?? null,
      headers: {},
      body: sent,
    });
    const type = { "content-type": "application/json" };
    return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
  };
  const connect = () =>
    new BatchedGraph({
      post: graphClient(ORIGIN, network),
      token: async (scopes) => scopes.join(" "),
      clock,
      random: () => 0.5,
    });
  return { server, clock, connect };
}

function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
