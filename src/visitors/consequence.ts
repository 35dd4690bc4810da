/** What deleting an entry does beyond deleting it. */
import type { Entry } from "./calendar";

/** `silent`: nobody hears of it. `mails-attendees`: Exchange writes to every attendee, and nothing can stop it. */
export type Consequence = "silent" | "mails-attendees";

/**
 * Who gets a cancellation when this copy is deleted. Only the organiser's own meeting has that effect: an appointment
 * has no attendees, and a copy in another calendar or a room's goes quietly.
 */
export function wouldMail({ isOrganizer, attendees, organizer }: Entry): string[] {
  if (!isOrganizer) return [];
  const own = organizer?.address.toLowerCase();
  const addresses = attendees
    .filter(({ address }) => own === undefined || address.toLowerCase() !== own)
    .map(({ address, name }) => address || name);
  return [...new Set(addresses)];
}

/** The mailbox's own, with nobody invited: whatever is changed in it, there is nobody whom Exchange could tell. */
export function isAppointment(entry: Entry): boolean {
  return entry.isOrganizer && wouldMail(entry).length === 0;
}

export function consequenceOf(entry: Entry): Consequence {
  return wouldMail(entry).length > 0 ? "mails-attendees" : "silent";
}
