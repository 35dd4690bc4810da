// @ts-check
/** What can be made to go wrong in Graph, for demonstrations and tests. */
import { refusal } from "./answers.mjs";

/**
 * @typedef {object} Fault
 * @property {string} [method]
 * @property {string} url part of the call's path and query, `$batch` for a whole batch
 * @property {number} status such as 429
 * @property {string} [code]
 * @property {number} [retryAfter] in seconds
 * @property {number} [times] how often; for ever when left out
 * @property {boolean} [afterwards] the call is carried out first, and its answer lost
 */

/** The faults that are set, each until it has happened often enough. */
export class Faults {
  /** @type {Fault[]} */
  #faults = [];

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
      ({ method: only = method, url: part, times = 1 }) =>
        only === method && url.includes(part) && times > 0,
    );
    if (fault?.times !== undefined) fault.times -= 1;
    return fault ?? null;
  }
}

/** @param {Fault} fault @returns {import("./answers.mjs").Answer} */
export function faultAnswer({ status, code = "UnknownError", retryAfter }) {
  return {
    ...refusal(status, code),
    ...(retryAfter !== undefined && { headers: { "Retry-After": String(retryAfter) } }),
  };
}
