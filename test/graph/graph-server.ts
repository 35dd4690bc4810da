import { createServer as createPlain, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSafe } from "node:https";
import type { AddressInfo } from "node:net";
import { createGraph } from "../../workbench/server/graph/graph.mjs";
import { check } from "./checked";

type WorkbenchGraph = Awaited<ReturnType<typeof createGraph>>;

export interface GraphServer {
  readonly graph: WorkbenchGraph;
  /** What `--graph` takes. */
  readonly url: string;
  /** Tokens that are refused from now on. */
  readonly expired: Set<string>;
  /** Http requests, batches for the most part. */
  readonly requests: () => number;
  close(): Promise<void>;
}

const ALL = (
  "Calendars.ReadWrite.Shared Calendars.Read.Shared Place.Read.All " +
  "Mail.Read Mail.Read.Shared Mail.ReadWrite Mail.ReadWrite.Shared"
).split(" ");

/** The workbench's Graph on a port of localhost; on https when there is a certificate. */
export async function serveGraph(certificate?: {
  key: string;
  cert: string;
}): Promise<GraphServer> {
  const expired = new Set<string>();
  let requests = 0;
  let graph: WorkbenchGraph;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    requests += 1;
    const text = await textOf(request);
    const sent: unknown = text === "" ? undefined : JSON.parse(text);
    if (sent !== undefined) check(sent);
    const { status, headers, body } = await graph.answer({
      method: request.method ?? "GET",
      url: (request.url ?? "").replace("/v1.0", ""),
      token: request.headers.authorization?.replace("Bearer ", "") ?? null,
      headers: {},
      body: sent,
    });
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body ?? {}));
  };
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response);
  const server = certificate ? createSafe(certificate, listener) : createPlain(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `${certificate ? "https" : "http"}://localhost:${port}`;
  graph = await createGraph({
    origin,
    scopesOf: async (token) => (expired.has(token) ? null : ALL),
  });
  return {
    graph,
    url: `${origin}/v1.0`,
    expired,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
