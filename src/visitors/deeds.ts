import type { Calendars, ChangeOptions, ChangeOutcome, Entry, Place } from "./calendar";
import type { FinalOutcome } from "./journal";

/** Something that is done to each hit of a plan. */
export interface Deed {
  /** What a hit is when it has been done. */
  readonly outcome: FinalOutcome;
  readonly perform: (place: Place, id: string, options: ChangeOptions) => Promise<ChangeOutcome>;
  /** True when there is nothing (left) to do; undefined is an entry that is not there. */
  readonly isDone: (entry: Entry | undefined) => boolean;
}

/** Into Deleted Items, or `permanent`: to where only an administrator can bring it back from. */
export function deletion(calendars: Calendars, permanent: boolean): Deed {
  return {
    outcome: "deleted",
    perform: (place, id, options) => calendars.remove(place, id, { ...options, permanent }),
    isDone: (entry) => entry === undefined,
  };
}

/** Shown to others as busy time only (D 19.3). */
export function privacy(calendars: Calendars): Deed {
  return {
    outcome: "private",
    perform: (place, id, options) => calendars.setPrivate(place, id, options),
    isDone: (entry) => entry?.isPrivate ?? false,
  };
}
