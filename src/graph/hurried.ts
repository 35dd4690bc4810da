import type { Answer, Graph, GraphCall, SendOptions } from "./call";
import type { Clock } from "./clock";
import { GraphFailure } from "./errors";

/** So long somebody looks at a button that they cannot take back. */
const LONGEST_MS = 60_000;

/** A way to Graph that gives up on what nobody can call off, however long Graph wants it to wait: then Graph is `busy`. */
export function hurried(graph: Graph, clock: Clock): Graph {
  return {
    async send<T>(call: GraphCall, options: SendOptions = {}): Promise<Answer<T>> {
      if (options.signal) return graph.send<T>(call, options);
      const late = new AbortController();
      const stopWatch = clock.after(LONGEST_MS, () => late.abort());
      const answer = await graph.send<T>(call, { ...options, signal: late.signal });
      stopWatch();
      if (answer.ok || answer.error.code !== "aborted") return answer;
      const { maybeDone } = answer.error;
      return { ok: false, error: new GraphFailure("busy", { maybeDone }) };
    },
  };
}
