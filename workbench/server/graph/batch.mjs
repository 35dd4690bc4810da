// @ts-check
/**
 * `$batch`: up to twenty requests, answered in any order. A mailbox takes four at a time over all batches and throttles
 * the fifth. Graph is said to hold the rest of a batch back instead; who keeps to four is right either way.
 */
import { invalid, ok, throttled } from "./answers.mjs";

const BATCH_SIZE = 20;
const PER_MAILBOX = 4;

/** How many calls a mailbox is busy with, over all batches. */
export class Gates {
  /** @type {Map<string, number>} */
  #busy = new Map();
  /** The most that a mailbox was ever busy with. */
  highest = 0;

  /** @param {string} mailbox */
  enter(mailbox) {
    const busy = this.#busy.get(mailbox) ?? 0;
    if (busy >= PER_MAILBOX) return false;
    this.#busy.set(mailbox, busy + 1);
    this.highest = Math.max(this.highest, busy + 1);
    return true;
  }

  /** @param {string} mailbox */
  leave(mailbox) {
    this.#busy.set(mailbox, (this.#busy.get(mailbox) ?? 1) - 1);
  }
}

/**
 * @param {any} body
 * @param {(item: {method: string, url: string, headers?: Record<string, string>, body?: unknown}) => Promise<import("./answers.mjs").Answer>} answer
 */
export async function answerBatch(body, answer) {
  const requests = body?.requests;
  if (!Array.isArray(requests) || requests.length === 0) return invalid("a batch without requests");
  if (requests.length > BATCH_SIZE) return invalid(`${requests.length} requests in a batch`);
  const ids = new Set(requests.map(({ id }) => String(id).toLowerCase()));
  if (ids.size !== requests.length) return invalid("ids that are not unique");
  for (const { url, headers, body: own } of requests) {
    if (typeof url !== "string" || !url.startsWith("/") || url.startsWith("/v1.0"))
      return invalid("an address that is not relative to the version");
    const names = Object.keys(headers ?? {}).map((name) => name.toLowerCase());
    if (own !== undefined && !names.includes("content-type"))
      return invalid("a body without Content-Type");
  }
  const responses = await Promise.all(
    requests.map(async (request) => {
      const { status, headers, body: answered } = await answer(request);
      return {
        id: request.id,
        status,
        headers: {
          ...headers,
          ...(answered !== undefined && { "Content-Type": "application/json" }),
        },
        ...(answered !== undefined && { body: answered }),
      };
    }),
  );
  // Graph keeps no order.
  return ok({ responses: responses.toReversed() });
}

/**
 * Runs a call if its mailbox has room for it.
 * @param {Gates} gates
 * @param {string | null} mailbox
 * @param {() => Promise<import("./answers.mjs").Answer>} run
 */
export async function throughGate(gates, mailbox, run) {
  if (mailbox === null) return run();
  if (!gates.enter(mailbox)) return throttled(1);
  try {
    return await run();
  } finally {
    gates.leave(mailbox);
  }
}
