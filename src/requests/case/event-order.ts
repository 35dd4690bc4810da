import type { CaseEvent } from "./events";

/**
 * Events in the order in which they happened, each once. Registers hand them over in any order, and some twice; the id
 * decides between events of the same instant, so that everybody sees the same history.
 */
export function inOrder(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const ids = new Set<string>();
  return [...events].sort(byTime).filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** By instant, then id. Whole and broken seconds are compared as times, since "09:00:00.5Z" comes before "09:00:00Z" as text. */
export function byTime(a: CaseEvent, b: CaseEvent): number {
  return Date.parse(a.at) - Date.parse(b.at) || compareText(a.id, b.id) || compareText(a, b);
}

/** The last resort: one id, two contents. It should not be, and still must not depend on who asks. */
function compareText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
