import { type KnownFile, parseKnownFiles } from "../policy/known-files";
import { type Decisions, parseDecisions } from "../policy/decisions";
import { callOutlook } from "./call";
import type { Outcome, RememberErrorCode } from "./draft";
import type { ComposeItem } from "./item";
import { failure } from "./outcome";

/** What Kuvert keeps in an item's session data: what the writer decided, and what a pane read in files. */
const DECISIONS = "kuvert";
const FILES = "kuvert-files";

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
  return keep(item, DECISIONS, decisions, timeoutMs);
}

/** What was remembered; nothing when nothing was, when it is rubbish, or when Outlook does not say. Never rejects. */
export function recall(item: ComposeItem, timeoutMs: number): Promise<Decisions> {
  return kept(item, DECISIONS, timeoutMs).then(parseDecisions);
}

/** The same for what a pane has read in files. */
export function rememberFiles(
  item: ComposeItem,
  files: readonly KnownFile[],
  timeoutMs: number,
): Promise<Outcome<void, RememberErrorCode>> {
  return keep(item, FILES, files, timeoutMs);
}

/** See `recall`. */
export function recallFiles(item: ComposeItem, timeoutMs: number): Promise<readonly KnownFile[]> {
  return kept(item, FILES, timeoutMs).then(parseKnownFiles);
}

function keep(
  item: ComposeItem,
  key: string,
  value: unknown,
  timeoutMs: number,
): Promise<Outcome<void, RememberErrorCode>> {
  const json = JSON.stringify(value);
  if (key.length + json.length > LIMIT) return Promise.resolve(failure("full"));
  return callOutlook<void>((answer) => item.sessionData.setAsync(key, json, answer), timeoutMs);
}

function kept(item: ComposeItem, key: string, timeoutMs: number): Promise<string | null> {
  return callOutlook<string>(
    (answer) => item.sessionData.getAsync(key, answer),
    Math.min(timeoutMs, PATIENCE_MS),
  ).then((outcome) => (outcome.ok ? outcome.value : null));
}
