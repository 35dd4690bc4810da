import type { Calendars, ChangeOptions, ChangeOutcome, Entries, Entry, Place } from "./calendar";
import { cleared, type Clearing, isClearable } from "./clear";
import { fieldsOf } from "./fields";
import type { FinalOutcome } from "./journal";
import { matchPerson } from "./match-person";
import type { VisitorRules } from "./rules";
import type { KeptReason } from "./selection";

/** Deleted, shown to others as busy time only (D 19.3), or the person taken out of the text. */
export type DeedKind = "delete" | "private" | "clear";

/** Something that is done to each hit of a plan. */
export interface Deed {
  /** What a hit is when it has been done. */
  readonly outcome: FinalOutcome;
  readonly perform: (place: Place, id: string, options: ChangeOptions) => Promise<ChangeOutcome>;
  /** True when there is nothing (left) to do; undefined is an entry that is not there. */
  readonly isDone: (entry: Entry | undefined) => boolean;
  /** Why it must not be done to an entry; null when it may. */
  readonly refuses: (entry: Entry) => KeptReason | null;
}

/** Into Deleted Items, or `permanent`: to where only an administrator can bring it back from. */
export function deletion(
  entries: Pick<Entries, "remove">,
  permanent: boolean,
  refuses: Deed["refuses"] = () => null,
): Deed {
  return {
    outcome: "deleted",
    perform: (place, id, options) => entries.remove(place, id, { ...options, permanent }),
    isDone: (entry) => entry === undefined,
    refuses,
  };
}

/** Shown to others as busy time only (D 19.3). */
export function privacy(calendars: Calendars): Deed {
  return {
    outcome: "private",
    perform: (place, id, options) => calendars.setPrivate(place, id, options),
    isDone: (entry) => entry?.isPrivate ?? false,
    refuses: () => null,
  };
}

/** The people are taken out of subject and text. To be done twice does no harm, and nobody is told. */
export function clearance(calendars: Calendars, clearing: Clearing, rules: VisitorRules): Deed {
  return {
    outcome: "cleared",
    perform: (place, id, options) =>
      calendars.rewrite(place, id, (text) => cleared(text, clearing), options),
    isDone: (entry) =>
      entry !== undefined &&
      clearing.persons.every(
        (person) => matchPerson(entry, fieldsOf(entry), person, rules).evidence.length === 0,
      ),
    refuses: (entry) => (isClearable(entry) ? null : "not-own"),
  };
}
