/** Numbers with their word: "1 møde", "2 møder". */
import type { Translate } from "../../text";
import type { VisitorsKey } from "./visitors-text";

/** Meetings, of which several calendars may have a copy. */
export function meetingsText(count: number, t: Translate<VisitorsKey>): string {
  return t(count === 1 ? "meetings.one" : "meetings.many", { count });
}

/** Entries of calendars, or mails where applications are looked for. */
export function entriesText(count: number, t: Translate<VisitorsKey>): string {
  return t(count === 1 ? "entries.one" : "entries.many", { count });
}
