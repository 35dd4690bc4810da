// @ts-check
/** What can be made to go wrong in Graph, for demonstrations and tests. */
import { refusal } from "./answers.mjs";

/**
 * @typedef {object} Fault
 * @property {string} [method]
 * @property {string} url part of the call's path and query, `$batch` for a whole batch
 * @property {number} status such as 429; 0 for a whole batch whose connection is reset
 * @property {string} [code]
 * @property {number} [retryAfter] in seconds
 * @property {number} [times] how often; for ever when left out
 * @property {number} [every] only each so-manieth call that it could hit
 * @property {number} [share] only so large a part of the calls that it could hit, by chance; 0 to 1
 * @property {boolean} [afterwards] the call is carried out first, and its answer lost
 */

/** The faults that are set, each until it has happened often enough. */
export class Faults {
  /** @type {Fault[]} */
  #faults = [];
  /** @type {WeakMap<Fault, number>} */
  #seen = new WeakMap();

  /** @param {() => number} random 0 to 1 */
  constructor(random = Math.random) {
    this.random = random;
  }

  /** @param {readonly Fault[]} faults */
  set(faults) {
    this.#faults = faults.map((fault) => ({ ...fault }));
  }

  /**
   * The fault that hits a call, counted as having happened.
   * @param {string} method
   * @param {string} url
   */
  take(method, url) {
    const fault = this.#faults.find(
      (each) =>
        (each.method ?? method) === method &&
        url.includes(each.url) &&
        (each.times ?? 1) > 0 &&
        this.#isTurn(each),
    );
    if (fault?.times !== undefined) fault.times -= 1;
    return fault ?? null;
  }

  /** @param {Fault} fault */
  #isTurn(fault) {
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    const isHit = fault.share === undefined || this.random() < fault.share;
    return isHit && seen % (fault.every ?? 1) === 0;
  }
}

/** @param {Fault} fault @returns {import("./answers.mjs").Answer} */
export function faultAnswer({ status, code = "UnknownError", retryAfter }) {
  return {
    ...refusal(status, code),
    ...(retryAfter !== undefined && { headers: { "Retry-After": String(retryAfter) } }),
  };
}
