// A mailbox of nine years with a visitor's meetings in it.
// @ts-check

/** @typedef {import("../../../workbench/server/graph/calendar-store.mjs").CalendarStore} CalendarStore */

export const DOMAIN = "dki-logistics.example";
export const MAILBOX = `reception@${DOMAIN}`;
export const VISITOR = { address: "jens@maersk.example", name: "Jens Hansen" };
/** Whose meetings they are: ours are copies, so that deleting one mails nobody. */
const ORGANIZER = `kontoret@${DOMAIN}`;
const COLLEAGUES = Array.from({ length: 6 }, (_, index) => ({
  address: `kollega.${index}@${DOMAIN}`,
  name: `Kollega ${index}`,
}));
const SUBJECTS = [
  "Driftsmøde",
  "Status på havneaftalen",
  "Gennemgang af vagtplanen",
  "Planlægning",
];
const BODY = "Dagsorden følger. ".repeat(20);
const DAY = 86_400_000;
const YEAR = 365 * DAY;

export const TODAY = new Date().toISOString().slice(0, 10);
const NOW = Date.parse(TODAY);
const OLDEST = NOW - 9 * YEAR;
/** What the pane searches: nine years back, and one ahead. */
export const WINDOW = { from: instant(OLDEST), to: instant(NOW + YEAR) };

/**
 * Meetings spread evenly over nine years, every so-manieth of them the visitor's.
 *
 * @param {{events: number, hits: number}} size
 * @returns {import("../../../workbench/server/graph/calendar-store.mjs").Meeting[]}
 */
export function meetingsOf({ events, hits }) {
  const step = (NOW - OLDEST) / events;
  return Array.from({ length: events }, (_, index) => {
    const isHit = Math.floor((index * hits) / events) !== Math.floor(((index + 1) * hits) / events);
    const start = OLDEST + Math.floor(index * step);
    return {
      organizer: ORGANIZER,
      subject: isHit ? "Besøg fra Mærsk" : (SUBJECTS[index % SUBJECTS.length] ?? ""),
      body: BODY,
      start: instant(start),
      end: instant(start + 20 * 60_000),
      location: "Kajen",
      attendees: [
        { address: MAILBOX, name: "Reception" },
        ...COLLEAGUES.slice(index % 6),
        ...(isHit ? [VISITOR] : []),
      ],
    };
  });
}

/** @param {CalendarStore} store @param {{events: number, hits: number}} size */
export function fillMailbox(store, size) {
  store.addMailbox({ address: MAILBOX, name: "Reception", access: "write" });
  for (const meeting of meetingsOf(size)) store.add(meeting);
}

/** @param {number} time */
function instant(time) {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
