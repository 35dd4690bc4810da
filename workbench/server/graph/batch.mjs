// @ts-check
/**
 * `$batch`: up to twenty requests, answered in any order. A mailbox takes four at a time over all batches and throttles
 * the fifth. Graph is said to hold the rest of a batch back instead; who keeps to four is right either way.
 */
import { invalid, ok, refusal, throttled } from "./answers.mjs";

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
  /** @type {Map<string, Promise<import("./answers.mjs").Answer>>} */
  const answers = new Map();
  for (const request of requests) {
    const before = (request.dependsOn ?? []).map((/** @type {string} */ id) => answers.get(id));
    if (before.includes(undefined)) return invalid("a dependency on a later request");
    answers.set(
      request.id,
      inTurn(before, () => answer(request)),
    );
  }
  const responses = await Promise.all(
    requests.map(async ({ id }) => {
      const { status, headers, body: answered } = (await answers.get(id)) ?? failedDependency;
      const type = answered !== undefined && { "Content-Type": "application/json" };
      return { id, status, headers: { ...headers, ...type }, ...(type && { body: answered }) };
    }),
  );
  // Graph keeps no order.
  return ok({ responses: responses.toReversed() });
}

const failedDependency = refusal(424, "FailedDependency");

/**
 * Runs a call after those that it depends on; not at all when one of them was refused.
 * @param {Promise<import("./answers.mjs").Answer>[]} before
 * @param {() => Promise<import("./answers.mjs").Answer>} run
 */
async function inTurn(before, run) {
  const answers = await Promise.all(before);
  return answers.some(({ status }) => status >= 300) ? failedDependency : run();
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
