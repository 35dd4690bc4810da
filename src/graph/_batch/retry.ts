import type { GraphCall } from "../call";

/** After this many attempts an overloaded Graph is told to the user. Being throttled (429) has no such end. */
const ATTEMPTS = 6;
const LONGEST_GUESS_MS = 60_000;
/** A Retry-After of nothing, or of a date that is past, would have us send as fast as Graph refuses. */
const SHORTEST_MS = 1_000;

/** What is known when a call was refused. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | null;
  /** How often the call has been sent, this time included. */
  readonly attempts: number;
}

/**
 * How many milliseconds to wait before the call is sent once more; null when it must not be. As long as Graph says,
 * however long that is. Where it says nothing, longer each time, and not all at the same moment.
 */
export function waitBeforeRetry(
  call: Pick<GraphCall, "method">,
  refusal: Refusal,
  now: number,
  random: () => number,
): number | null {
  if (!mayRepeat(call, refusal)) return null;
  const asked = askedFor(refusal.retryAfter, now);
  if (asked !== null) return Math.max(SHORTEST_MS, asked);
  const guess = Math.min(LONGEST_GUESS_MS, 1000 * 2 ** (refusal.attempts - 1));
  return Math.round(guess * (0.5 + random() / 2));
}

/** A 503 or 504 does not say whether it was done: what makes something new must not be made twice. */
function mayRepeat({ method }: Pick<GraphCall, "method">, { status, attempts }: Refusal): boolean {
  if (status === 429) return true;
  return (status === 503 || status === 504) && method !== "POST" && attempts < ATTEMPTS;
}

/** Retry-After in seconds, or a date. */
function askedFor(header: string | null, now: number): number | null {
  if (header === null || header.trim() === "") return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.ceil(seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : date - now;
}
