import { type Decisions, parseDecisions } from "../policy/decisions";
import { callOutlook } from "./call";
import type { Outcome, RememberErrorCode } from "./draft";
import type { ComposeItem } from "./item";
import { failure } from "./outcome";

/** The one entry Kuvert keeps in an item's session data. */
const KEY = "kuvert";

/** Characters of all session data of an add-in in one item, until Mailbox 1.15; more since. */
const LIMIT = 50_000;

/** Nobody waits longer than this for what is a convenience: without it the writer is asked once more. */
const PATIENCE_MS = 1_000;

/**
 * Keeps `decisions` with the draft until it is closed (`sessionData`, Mailbox 1.11). It is not sent along and stays in
 * this Outlook. `full` when there is more of it than Outlook keeps.
 */
export function remember(
  item: ComposeItem,
  decisions: Decisions,
  timeoutMs: number,
): Promise<Outcome<void, RememberErrorCode>> {
  const json = JSON.stringify(decisions);
  if (KEY.length + json.length > LIMIT) return Promise.resolve(failure("full"));
  return callOutlook<void>((answer) => item.sessionData.setAsync(KEY, json, answer), timeoutMs);
}

/** What was remembered; nothing when nothing was, when it is rubbish, or when Outlook does not say. Never rejects. */
export function recall(item: ComposeItem, timeoutMs: number): Promise<Decisions> {
  return callOutlook<string>(
    (answer) => item.sessionData.getAsync(KEY, answer),
    Math.min(timeoutMs, PATIENCE_MS),
  ).then((kept) => parseDecisions(kept.ok ? kept.value : null));
}
