// @ts-check
import { throttled } from "./answers.mjs";

const SPAN_MS = 600_000;

/** Ten thousand calls to a mailbox in ten minutes; who has spent them waits for the rest of the ten minutes. */
export class Budget {
  limit = 10_000;
  /** @type {Map<string, {since: number, spent: number}>} */
  #accounts = new Map();

  /** Null, or why not. @param {string | null} mailbox @param {number} now */
  spend(mailbox, now) {
    if (mailbox === null) return null;
    let account = this.#accounts.get(mailbox);
    if (!account || now - account.since >= SPAN_MS) {
      account = { since: now, spent: 0 };
      this.#accounts.set(mailbox, account);
    }
    account.spent += 1;
    if (account.spent <= this.limit) return null;
    return throttled(Math.ceil((account.since + SPAN_MS - now) / 1000));
  }
}
