import type { Entry, Place } from "./calendar";
import { consequenceOf, isAppointment, wouldMail } from "./consequence";
import { fingerprint } from "./fingerprint";
import { maskText } from "./mask";
import type { Hit } from "./plan";
import type { VisitorRules } from "./rules";

/** An entry as a hit, before it is known whom it is about. */
export function hitOf(place: Place, entry: Entry, { words }: VisitorRules): Hit {
  const { id, iCalUId, etag, start, end, isAllDay, series, seriesId, seriesEnd, isPrivate } = entry;
  return {
    mailbox: place.mailbox,
    calendar: place.calendar,
    path: place.path,
    id,
    iCalUId,
    etag,
    hash: fingerprint(entry),
    start,
    end,
    isAllDay,
    subject: maskText(entry.subject, words),
    person: null,
    persons: [],
    why: [],
    class: consequenceOf(entry),
    series,
    seriesId,
    seriesEnd,
    wouldMail: wouldMail(entry),
    ambiguous: false,
    isPrivate,
    isAppointment: isAppointment(entry),
    organizer: entry.organizer?.address.toLowerCase() || null,
  };
}
