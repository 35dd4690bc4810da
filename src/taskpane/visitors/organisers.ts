/** Colleagues who have called meetings that hold a visitor's data: to delete those is for them to decide. */
import { grouped } from "../../visitors/grouped";
import { byMeeting, type Hit, keyOf } from "../../visitors/plan";

/** An organiser and their meetings, of each the copy that says most. */
export interface Organiser {
  readonly address: string;
  readonly meetings: readonly Hit[];
}

interface Asking {
  /** Ids of the hits that are ticked: an uncertain one counts only then. */
  readonly ticked: ReadonlySet<string>;
  readonly isInternal: (address: string) => boolean;
  /** Whoever asks: their own meetings they can delete themselves. */
  readonly own: string;
}

/** Whom to ask, those with most meetings first. Somebody outside decides on a calendar of their own. */
export function organisersOf(
  hits: readonly Hit[],
  { ticked, isInternal, own }: Asking,
): Organiser[] {
  const asked = hits.filter((hit) => {
    const { organizer, isAppointment, ambiguous } = hit;
    if (organizer === null || isAppointment || organizer === own.toLowerCase()) return false;
    return isInternal(organizer) && (!ambiguous || ticked.has(keyOf(hit)));
  });
  const told = byMeeting(asked).map(
    (copies) => copies.find(({ subject }) => subject !== "") ?? copies[0]!,
  );
  return [...grouped(told, ({ organizer }) => organizer!)]
    .map(([address, theirs]) => ({
      address,
      meetings: theirs.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    }))
    .toSorted((a, b) => b.meetings.length - a.meetings.length);
}
