import type { UnreadReason } from "../attachment-text";

/**
 * Ends the reading of one file from anywhere inside a reader. What the reader has written until then is kept, and
 * `readFile` turns the reason into an `Unread`; it never leaves this folder.
 */
export class Refusal extends Error {
  constructor(readonly reason: UnreadReason) {
    super(reason);
  }
}
