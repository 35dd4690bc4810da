import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { decodeBase64, encodeBase64 } from "../../mail/bytes";
import { type CaseTable, mergeTables, openingOf } from "../../requests/case/merge";
import type { CaseEvent } from "../../requests/case/events";
import { readEvent } from "../../requests/case/read-events";

/** What an officer's own register holds. */
export interface Store {
  readonly cases: CaseTable;
  /**
   * The numbers of cases that were removed, by the id of the event that opened them: another copy of the store must
   * not bring them back, and their numbers are never given again.
   */
  readonly removed: Readonly<Record<string, string>>;
}

export const EMPTY_STORE: Store = { cases: {}, removed: {} };

/** A Kuvert that stores anything else has to raise it, so that an older pane leaves it alone. */
const VERSION = 1;

/**
 * A store as a text, deflated: Outlook keeps 32 KB, and events say the same things over and over. Base64 has nothing
 * that JSON would write with two characters, and office.js writes JSON within JSON.
 */
export function pack({ cases, removed }: Store): string {
  const json = JSON.stringify({ version: VERSION, cases, removed });
  return encodeBase64(deflateSync(strToU8(json), { level: 9 }));
}

/** What `pack` made; null when it is damaged in any way, or a newer Kuvert's. Nothing packed yet is an empty store. */
export function unpack(packed: unknown): Store | null {
  if (packed === undefined || packed === null) return EMPTY_STORE;
  if (typeof packed !== "string") return null;
  try {
    return readStore(JSON.parse(strFromU8(inflateSync(decodeBase64(packed)))));
  } catch {
    return null;
  }
}

/** Two copies that were changed apart, in one: nothing that either holds is lost, apart from what either removed. */
export function mergeStores(a: Store, b: Store): Store {
  const removed = { ...a.removed, ...b.removed };
  return without({ cases: mergeTables(a.cases, b.cases, Object.values(removed)), removed });
}

/** The store without the cases that are on its own list of removed ones. */
export function without({ cases, removed }: Store): Store {
  const gone = new Set(Object.keys(removed));
  const kept = Object.entries(cases).filter(([, events]) => !gone.has(openingOf(events)?.id ?? ""));
  return { cases: Object.fromEntries(kept), removed };
}

function readStore(value: { version?: unknown; cases?: object; removed?: Store["removed"] }) {
  if (value.version !== VERSION || !value.cases || !value.removed) return null;
  const cases: Record<string, CaseEvent[]> = {};
  for (const [number, stored] of Object.entries(value.cases) as [string, unknown[]][]) {
    const events = stored.map(readEvent);
    if (events.includes(null)) return null;
    cases[number] = events as CaseEvent[];
  }
  return { cases, removed: value.removed };
}
