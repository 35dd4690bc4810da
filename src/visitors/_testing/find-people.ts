/** Looks for people in a calendar of a few entries. */
import type { Entry } from "../calendar";
import { lookUp } from "../look-up";
import { entry, person, place, RULES } from "./examples";
import { MemoryCalendars } from "./memory-calendars";

const HOME = place();
const WINDOW = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
export const JENS = "Jens Hansen <jens@maersk.com>";

/** What a look-up for people says of these entries: where each was found, `?` when it is ambiguous. */
export async function found(entries: readonly Partial<Entry>[], ...persons: string[]) {
  const calendars = new MemoryCalendars([HOME]).put(
    HOME,
    ...entries.map((fields, index) => entry({ id: `e${index + 1}`, ...fields })),
  );
  const query = { persons: persons.map((given) => person(given)), cutOff: null, window: WINDOW };
  const { hits, namesakes } = await lookUp(calendars, [HOME.mailbox], query, RULES);
  const why = Object.fromEntries(
    hits.map((hit) => [hit.id, `${hit.why.join(" ")}${hit.ambiguous ? "?" : ""}`]),
  );
  return { why, hits, namesakes };
}
