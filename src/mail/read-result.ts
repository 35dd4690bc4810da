import type { Mail } from "./mail";

/**
 * What a reader makes of a file or record. `message` is one sentence for the person who gave it: what is wrong
 * and what to do. It never quotes the content.
 */
export type ReadResult =
  | { readonly ok: true; readonly mail: Mail }
  | { readonly ok: false; readonly message: string };

export function unreadable(message: string): ReadResult {
  return { ok: false, message };
}

/** The outcome for an internet message without a header that can be read. */
export function noMail(): ReadResult {
  return unreadable(
    "This is not a mail: it has no headers such as From, Subject or Date that can be read.",
  );
}
