// @ts-check
/** A meeting as it stands in one calendar. */

/** @typedef {import("./odata.mjs").Entity} Entity */
/** @typedef {{address: string, name: string}} Person */

/**
 * @typedef {object} Parts
 * @property {string} iCalUId
 * @property {readonly Person[]} people
 * @property {Person} organizer
 * @property {import("./calendar-store.mjs").CalendarMailbox} mailbox
 * @property {{event: string, attachment: () => string}} ids
 */

/** @param {import("./calendar-store.mjs").Meeting} meeting @param {Parts} parts @returns {Entity} */
export function copyOf(meeting, { iCalUId, people, organizer, mailbox, ids }) {
  const { start, end, location = "", weekly, isPrivate } = meeting;
  const { subject, body, categories, attachments } = saidIn(meeting, organizer, mailbox);
  return {
    id: ids.event,
    iCalUId,
    subject,
    body: { contentType: "text", content: body },
    start: { dateTime: graphTime(start), timeZone: "UTC" },
    end: { dateTime: graphTime(end), timeZone: "UTC" },
    isAllDay: start.length === 10,
    location: { displayName: location },
    locations: location === "" ? [] : [{ displayName: location }],
    categories: [...categories],
    attendees: people.map((emailAddress) => ({
      type: "required",
      status: { response: "none" },
      emailAddress: { ...emailAddress },
    })),
    organizer: { emailAddress: organizer },
    isOrganizer: organizer.address.toLowerCase() === mailbox.address.toLowerCase(),
    type: weekly ? "seriesMaster" : "singleInstance",
    seriesMasterId: null,
    recurrence: weekly ? recurrenceOf(start, weekly) : null,
    sensitivity: isPrivate ? "private" : "normal",
    hasAttachments: attachments.length > 0,
    attachments: attachments.map((name) => ({ id: ids.attachment(), name })),
    isCancelled: false,
  };
}

/**
 * A room's copy says whose meeting it is, and nothing of what it is about.
 * @param {import("./calendar-store.mjs").Meeting} meeting @param {Person} organizer
 * @param {import("./calendar-store.mjs").CalendarMailbox} mailbox
 */
function saidIn({ subject, body = "", categories = [], attachments = [] }, organizer, { isRoom }) {
  return isRoom
    ? { subject: organizer.name, body: "", categories: [], attachments: [] }
    : { subject, body, categories, attachments };
}

/** @param {string} text */
function graphTime(text) {
  return `${new Date(text.length === 10 ? `${text}T00:00:00Z` : text).toISOString().slice(0, 19)}.0000000`;
}

/** @param {string} start @param {{every: number, times: number | null}} weekly */
function recurrenceOf(start, { every, times }) {
  const startDate = start.slice(0, 10);
  const last = Date.parse(`${startDate}T00:00:00Z`) + ((times ?? 1) - 1) * every * 7 * 86_400_000;
  return {
    pattern: { type: "weekly", interval: every },
    range:
      times === null
        ? { type: "noEnd", startDate, endDate: "0001-01-01" }
        : { type: "endDate", startDate, endDate: new Date(last).toISOString().slice(0, 10) },
  };
}
