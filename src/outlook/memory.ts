import type { Decisions } from "../policy/decisions";
import { parseDecisions, stringifyDecisions } from "../policy/kept-decisions";
import { FILES_ROOM, type KnownFile, parseKnownFiles } from "../policy/known-files";
import { callOutlook } from "./call";
import type { Outcome, RememberErrorCode } from "./draft";
import type { ComposeItem } from "./item";
import { failure } from "./outcome";

/** Characters of all session data of an add-in in one item, keys included, until Mailbox 1.15; more since. */
const LIMIT = 50_000;
const KEYS_ROOM = 100;

/** What Kuvert keeps in an item's session data, each with its own share: what the writer decided, what a pane read in files. */
const DECISIONS = { key: "kuvert", room: LIMIT - KEYS_ROOM - FILES_ROOM };
const FILES = { key: "kuvert-files", room: FILES_ROOM };

/** An entry of the session data, and how much may stand there. */
type Entry = typeof DECISIONS;

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
  return keep(item, DECISIONS, stringifyDecisions(decisions), timeoutMs);
}

/**
 * What was remembered; nothing when nothing was, when it is rubbish, or when Outlook refuses; null when it does not answer
 * in time. Never rejects.
 */
export function recall(item: ComposeItem, timeoutMs: number): Promise<Decisions | null> {
  return kept(item, DECISIONS, timeoutMs).then((outcome) =>
    !outcome.ok && outcome.error === "timeout" ? null : parseDecisions(jsonIn(outcome)),
  );
}

/** The same for what a pane has read in files. */
export function rememberFiles(
  item: ComposeItem,
  files: readonly KnownFile[],
  timeoutMs: number,
): Promise<Outcome<void, RememberErrorCode>> {
  return keep(item, FILES, JSON.stringify(files), timeoutMs);
}

/** What was remembered; nothing when there is no telling. Never rejects. */
export function recallFiles(item: ComposeItem, timeoutMs: number): Promise<readonly KnownFile[]> {
  return kept(item, FILES, timeoutMs).then((outcome) => parseKnownFiles(jsonIn(outcome)));
}

function keep(
  item: ComposeItem,
  { key, room }: Entry,
  json: string,
  timeoutMs: number,
): Promise<Outcome<void, RememberErrorCode>> {
  if (json.length > room) return Promise.resolve(failure("full"));
  return callOutlook<void>((answer) => item.sessionData.setAsync(key, json, answer), timeoutMs);
}

function kept(item: ComposeItem, { key }: Entry, timeoutMs: number): Promise<Outcome<string>> {
  return callOutlook<string>(
    (answer) => item.sessionData.getAsync(key, answer),
    Math.min(timeoutMs, PATIENCE_MS),
  );
}

function jsonIn(outcome: Outcome<string>): string | null {
  return outcome.ok ? outcome.value : null;
}
