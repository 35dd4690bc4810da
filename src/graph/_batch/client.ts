import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  type Context,
  type Middleware,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import { GraphFailure } from "../errors";

/** An answer to a whole batch, as it came. */
export interface BatchReply {
  readonly status: number;
  /** Only where the browser lets it be read: Graph does not expose it across origins. */
  readonly retryAfter: string | null;
  readonly body: unknown;
}

/**
 * Posts a body to `$batch`. Rejects with a `GraphFailure` when there is no answer at all: with the signal's reason where
 * that is one.
 */
export type PostBatch = (body: object, token: string, signal: AbortSignal) => Promise<BatchReply>;

/**
 * Microsoft's client without its handler for repeats: that one repeats a forward three times after a 504, cannot be
 * called off while it sleeps, and never looks into a batch. `batched-graph.ts` does all of that.
 *
 * @param origin `https://graph.microsoft.com`, that of a national cloud, or the workbench's
 */
export function graphClient(origin: string, fetchLike: typeof fetch): PostBatch {
  const client = Client.initWithMiddleware({
    middleware: [
      new AuthenticationHandler({ getAccessToken: noToken }),
      new FetchHandler(fetchLike),
    ],
    baseUrl: `${origin}/`,
    // The client hands tokens to Microsoft's own hosts only, unless it is told of others.
    customHosts: new Set([new URL(origin).hostname]),
  });
  return async (body, token, signal) => {
    const request = client
      .api("/$batch")
      .responseType(ResponseType.RAW)
      .middlewareOptions([new AuthenticationHandlerOptions({ getAccessToken: async () => token })])
      .options({ signal });
    const response = (await request.post(body).catch(() => {
      throw unanswered(signal);
    })) as Response;
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      body: await response.json().catch(() => {
        if (signal.aborted) throw unanswered(signal);
        return null;
      }),
    };
  };
}

function unanswered({ aborted, reason }: AbortSignal): GraphFailure {
  if (reason instanceof GraphFailure) return reason;
  return new GraphFailure(aborted ? "aborted" : "no-network", { maybeDone: true });
}

/** Each batch brings its own token. */
async function noToken(): Promise<string> {
  throw new GraphFailure("interaction-needed");
}

/** The end of the client's chain; its own takes the global `fetch` whatever it is. */
class FetchHandler implements Middleware {
  constructor(private readonly fetchLike: typeof fetch) {}

  async execute(context: Context): Promise<void> {
    context.response = await this.fetchLike(context.request, context.options);
  }
}
