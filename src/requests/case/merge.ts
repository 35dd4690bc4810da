import { byTime, inOrder } from "./event-order";
import type { CaseEvent } from "./events";
import { compareNumbers, nextNumber } from "./number";

/** Cases by their number, each as all of its events. */
export type CaseTable = Readonly<Record<string, readonly CaseEvent[]>>;

interface Entry {
  readonly opening: CaseEvent;
  readonly numbers: readonly string[];
  readonly events: readonly CaseEvent[];
}

/**
 * Two copies of one register that were changed apart from each other, in one: every event of both, and the same table
 * whichever copy comes first. Where both have opened a case under one number, the earlier keeps it and the later gets
 * the next free one, which is none of `used`: numbers of cases that are in neither copy any more.
 */
export function mergeTables(a: CaseTable, b: CaseTable, used: readonly string[] = []): CaseTable {
  const entries = [...entriesOf([...Object.entries(a), ...Object.entries(b)]).values()];
  const taken = new Set([...used, ...Object.keys(a), ...Object.keys(b)]);
  const merged = new Map<string, readonly CaseEvent[]>();
  for (const { numbers, opening, events } of entries.sort((x, y) => byTime(x.opening, y.opening))) {
    const free = numbers.filter((number) => !merged.has(number)).sort(compareNumbers);
    const number = free[0] ?? nextNumber(receivedAt(opening), [...taken]);
    taken.add(number);
    merged.set(number, inOrder(events));
  }
  return Object.fromEntries(merged);
}

/** A case is told by the event that opened it, whatever number it has. */
function entriesOf(rows: readonly (readonly [string, readonly CaseEvent[]])[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [number, events] of rows) {
    const opening = openingOf(events);
    if (!opening) continue;
    const known = entries.get(opening.id);
    entries.set(opening.id, {
      opening,
      numbers: [...(known?.numbers ?? []), number],
      events: [...(known?.events ?? []), ...events],
    });
  }
  return entries;
}

/** The event that tells a case from every other; the first of all when none opens it. */
export function openingOf(events: readonly CaseEvent[]): CaseEvent | undefined {
  const ordered = inOrder(events);
  return ordered.find(({ kind }) => kind === "received") ?? ordered[0];
}

function receivedAt(event: CaseEvent): string {
  return event.kind === "received" ? event.receivedAt : event.at;
}
