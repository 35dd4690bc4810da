// @ts-check
/** What deleting and changing an event does: to the event, to its copies, and to people's inboxes. */
import { invalid, nothing, notFound, ok, refusal } from "./answers.mjs";
import { occurrencesOf, splitTimeId, timesOf } from "./calendar-series.mjs";

/** @typedef {import("./calendar-store.mjs").CalendarStore} Store */
/** @typedef {import("./calendar-store.mjs").CalendarMailbox} Mailbox */
/** @typedef {import("./odata.mjs").Entity} Entity */
/** @typedef {{mailbox: Mailbox, calendar: import("./calendar-store.mjs").StoredCalendar, item: Entity, index: number | null, event: Entity}} Found */

/** An event in a mailbox, one time of a series too. @param {Mailbox} mailbox @param {string} id @returns {Found | null} */
export function findEvent(mailbox, id) {
  const { master, index } = splitTimeId(id);
  for (const calendar of mailbox.calendars) {
    const item = calendar.items.get(master);
    if (!item) continue;
    if (index === null) return { mailbox, calendar, item, index, event: item };
    const event = occurrencesOf(item).find((each) => each["id"] === id);
    return event ? { mailbox, calendar, item, index, event } : null;
  }
  return null;
}

/** @param {Store} store @param {Found | null} found @param {string | undefined} ifMatch @param {"deleted" | "purged"} where */
export function deleteEvent(store, found, ifMatch, where) {
  if (!found) return notFound();
  const { mailbox, calendar, item, index, event } = found;
  if (isStale(event, ifMatch)) return refusal(412, "ErrorIrresolvableConflict");
  mailbox[where].push(event);
  if (index === null) calendar.items.delete(item["id"]);
  else {
    timesOf(item).deleted.add(index);
    store.touch(item);
  }
  if (event["isOrganizer"]) cancelCopies(store, found);
  else decline(store, found);
  return nothing();
}

/** @param {Store} store @param {Found | null} found @param {string | undefined} ifMatch @param {any} body */
export function changeEvent(store, found, ifMatch, body) {
  if (!found) return notFound();
  const { item, index, event } = found;
  if (isStale(event, ifMatch)) return refusal(412, "ErrorIrresolvableConflict");
  const { sensitivity, subject, body: said, ...rest } = body ?? {};
  if (Object.keys(rest).length > 0) return invalid("changes of more than sensitivity and text");
  if (said !== undefined && !isBody(said)) return invalid("a body that is none");
  const change = {
    ...(sensitivity && { sensitivity }),
    ...(subject !== undefined && { subject }),
    ...(said && { body: said }),
  };
  if (index === null) Object.assign(item, change);
  else {
    const { exceptions } = timesOf(item);
    exceptions.set(index, { ...exceptions.get(index), ...change, type: "exception" });
  }
  store.touch(item);
  // Nobody has proved that a change of the organiser's goes unnoticed.
  if (event["isOrganizer"]) mail(store, event, "update");
  return ok({ ...event, ...change, "@odata.etag": item["@odata.etag"] });
}

/** @param {any} body */
const isBody = ({ contentType, content }) =>
  ["text", "html"].includes(contentType) && typeof content === "string";

/** @param {Entity} event @param {string | undefined} ifMatch */
function isStale(event, ifMatch) {
  return ifMatch !== undefined && ifMatch !== "*" && ifMatch !== event["@odata.etag"];
}

/** @param {Store} store @param {Entity} event @param {"cancellation" | "update"} kind */
function mail(store, event, kind) {
  const own = event["organizer"].emailAddress.address.toLowerCase();
  for (const { emailAddress } of event["attendees"]) {
    const to = emailAddress.address.toLowerCase();
    if (to !== own) store.ledger.push({ kind, to, iCalUId: event["iCalUId"] });
  }
}

/** The organiser's is deleted: everybody is told, rooms clear theirs away, colleagues keep one that says so. */
function cancelCopies(/** @type {Store} */ store, /** @type {Found} */ { item, index, event }) {
  mail(store, event, "cancellation");
  for (const copy of store.copiesOf(item["iCalUId"])) {
    if (index !== null) {
      timesOf(copy.item).deleted.add(index);
      store.touch(copy.item);
    } else if (copy.mailbox.isRoom) copy.calendar.items.delete(copy.item["id"]);
    else {
      copy.item["isCancelled"] = true;
      copy.item["subject"] = `Aflyst: ${copy.item["subject"]}`;
      store.touch(copy.item);
    }
  }
}

/** A copy is deleted: the organiser's list says "declined", and nobody gets a mail. */
function decline(/** @type {Store} */ store, /** @type {Found} */ { mailbox, item, event }) {
  for (const copy of store.copiesOf(item["iCalUId"])) {
    if (!copy.item["isOrganizer"]) continue;
    const attendee = event["attendees"].find(
      (/** @type {Entity} */ { emailAddress }) =>
        emailAddress.address.toLowerCase() === mailbox.address.toLowerCase(),
    );
    if (attendee) store.touch(copy.item);
  }
}
