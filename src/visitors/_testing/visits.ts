/** Two calendars with meetings that a visitor takes part in, and plans for them. */
import type { ChangeOutcome, Entry } from "../calendar";
import { carryOut } from "../carry-out";
import { type Deed, deletion } from "../deeds";
import { type JournalLine, memoryJournal } from "../journal";
import { lookUp } from "../look-up";
import type { Order } from "../order";
import type { Findings } from "../query";
import { selectHits } from "../selection";
import { entry, place, RULES, someone } from "./examples";
import { MemoryCalendars } from "./memory-calendars";

export const METTE = place("mette@dki.example");
export const BO = place("bo@dki.example");
export const VISITOR = someone("jens@maersk.com", "Jens Hansen");
const WINDOW = { from: "2025-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
export const TODAY = "2026-11-25";
export const OPTIONS = { now: () => "2026-11-25T12:00:00Z" };

/** A meeting of Mette's with a visitor, of which Bo has a copy. */
export function meeting(id: string, fields: Partial<Entry> = {}) {
  const attendees = [VISITOR, someone("bo@dki.example", "Bo")];
  const both = { iCalUId: `uid-${id}`, attendees, ...fields };
  return {
    organised: entry({ id: `${id}-org`, ...both }),
    copy: entry({ id: `${id}-copy`, isOrganizer: false, ...both }),
  };
}

export function world(ids: readonly string[], fields: Partial<Entry> = {}, pageSize = 1000) {
  const calendars = new MemoryCalendars([METTE, BO], pageSize);
  for (const id of ids) {
    const { organised, copy } = meeting(id, fields);
    calendars.put(METTE, organised).put(BO, copy);
  }
  calendars.put(BO, entry({ id: "untouched", subject: "Driftsmøde" }));
  return calendars;
}

export async function preview(calendars: MemoryCalendars): Promise<Findings> {
  const query = { persons: [], cutOff: null, window: WINDOW };
  return lookUp(calendars, [METTE.mailbox, BO.mailbox], query, RULES);
}

export function orderFor(
  calendars: MemoryCalendars,
  { hits, coverage }: Findings,
  includeMailing: boolean,
): Order {
  const { chosen } = selectHits(hits, { includeMailing, today: TODAY });
  return {
    plan: "plan-1",
    deed: deletion(calendars, false),
    hits: chosen,
    coverage,
    includeMailing,
    cutOff: null,
    today: TODAY,
  };
}

export async function run(calendars: MemoryCalendars, order: Order, lines: JournalLine[] = []) {
  const { outcomes, stopped } = await carryOut(calendars, order, memoryJournal(lines), OPTIONS);
  const named = Object.fromEntries(
    [...outcomes].map(([key, outcome]) => [key.split(" ").at(-1)!, outcome]),
  );
  return { outcomes: named, stopped };
}

type Perform = (
  ...args: [...Parameters<Deed["perform"]>, go: () => Promise<ChangeOutcome>]
) => Promise<ChangeOutcome>;

/** An order with something of its own happening at each deletion; `go` deletes. */
export async function orderWith(
  calendars: MemoryCalendars,
  perform: Perform,
  mailing = false,
): Promise<Order> {
  const order = orderFor(calendars, await preview(calendars), mailing);
  const { deed } = order;
  const own: Deed["perform"] = (at, id, options) =>
    perform(at, id, options, () => deed.perform(at, id, options));
  return { ...order, deed: { ...deed, perform: own } };
}
