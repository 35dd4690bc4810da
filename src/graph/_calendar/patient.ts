import { type Answer, type Graph, type GraphCall, type SendOptions } from "../call";
import { type Clock, pause } from "../clock";

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1_000;

/**
 * A way to Graph that asks once more when a question got no answer. An order is passed on as it is: whether it was
 * carried out is for its sender to find out.
 */
export function patient(graph: Graph, clock: Clock): Graph {
  return {
    async send<T>(call: GraphCall, options?: SendOptions): Promise<Answer<T>> {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await graph.send<T>(call, options);
        const isLost = !answer.ok && LOST.has(answer.error.code);
        if (!isLost || call.method !== "GET" || attempt === ATTEMPTS) return answer;
        await pause(clock, FIRST_PAUSE_MS * 2 ** (attempt - 1));
      }
    },
  };
}

const LOST = new Set(["no-network", "failed"]);
