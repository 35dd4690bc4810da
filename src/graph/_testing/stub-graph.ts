import { BatchedGraph } from "../_batch/batched-graph";
import { graphClient } from "../_batch/client";
import type { Graph, GraphCall } from "../call";
import { FakeClock } from "./fake-clock";

/** An item of a batch as it was sent. */
interface SentItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** In a chain: the one before it. */
  readonly dependsOn?: readonly string[];
}

interface SentBatch {
  readonly at: number;
  readonly token: string | null;
  readonly items: readonly SentItem[];
}

export interface StubAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers an item; a promise lets a test hold the whole batch back. */
export type AnswerItem = (item: SentItem) => StubAnswer | Promise<StubAnswer>;

export interface StubGraph {
  readonly graph: Graph;
  readonly clock: FakeClock;
  readonly batches: readonly SentBatch[];
  /** Scopes for which a token was asked for, and whether a new one was demanded. */
  readonly tokens: readonly { readonly scopes: string; readonly renew: boolean }[];
}

/** The real client and our queue, on a network that a test plays. */
export function stubGraph(answer: AnswerItem, whole?: () => StubAnswer | null): StubGraph {
  const clock = new FakeClock();
  const batches: SentBatch[] = [];
  const tokens: { scopes: string; renew: boolean }[] = [];
  const current = new Map<string, string>();
  const network: typeof fetch = async (_url, init) => {
    const { requests } = JSON.parse(init?.body as string) as { requests: SentItem[] };
    const token = new Headers(init?.headers).get("authorization");
    batches.push({ at: clock.now(), token, items: requests });
    const refused = whole?.();
    if (refused) return json(refused.status, refused.body ?? {}, refused.headers);
    const work = carryOut(requests, answer);
    const responses = await Promise.race([work, aborted(init?.signal)]);
    return json(200, { responses: responses.toReversed() });
  };
  const graph = new BatchedGraph({
    post: graphClient("https://graph.example", network),
    token: async (scopes, { renew }) => {
      const key = scopes.join(" ");
      tokens.push({ scopes: key, renew });
      if (renew || !current.has(key)) current.set(key, `token-${tokens.length}`);
      return current.get(key)!;
    },
    clock,
    random: () => 1,
  });
  return { graph, clock, batches, tokens };
}

/** All at once, or one after the other where they depend on each other; what depends on a refused one is not done. */
async function carryOut(requests: readonly SentItem[], answer: AnswerItem): Promise<object[]> {
  const done = new Map<string, Promise<StubAnswer>>();
  for (const item of requests) {
    const before = Promise.all((item.dependsOn ?? []).map((id) => done.get(id)!));
    const answered = before.then((answers) =>
      answers.some(({ status }) => status >= 300) ? { status: 424 } : answer(item),
    );
    done.set(item.id, answered);
  }
  return Promise.all(
    requests.map(async ({ id }) => ({ id, headers: {}, ...(await done.get(id)!) })),
  );
}

/** A question to a mailbox, the user's own unless a test says another. */
export function get(url: string, mailbox: string | null = "me"): GraphCall {
  return { method: "GET", url, scopes: ["Mail.Read"], mailbox };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });
}
