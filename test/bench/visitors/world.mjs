// A mailbox of ten years with a visitor's meetings in it, in the workbench's Microsoft 365.
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
const YEARS = 10;

/** Midnight before which everything lies. */
export const TODAY = "2026-11-25";
/** The ten years that are searched. */
export const WINDOW = {
  from: new Date(Date.parse(TODAY) - YEARS * 365 * DAY).toISOString(),
  to: `${TODAY}T00:00:00Z`,
};

/**
 * Fills a mailbox of its own with meetings spread evenly over ten years, every so-manieth of them the visitor's.
 *
 * @param {CalendarStore} store
 * @param {{events: number, hits: number}} size
 */
export function fillMailbox(store, { events, hits }) {
  store.addMailbox({ address: MAILBOX, name: "Reception", access: "write" });
  const from = Date.parse(WINDOW.from);
  const step = (Date.parse(WINDOW.to) - from) / events;
  for (let index = 0; index < events; index += 1) {
    const isHit = Math.floor((index * hits) / events) !== Math.floor(((index + 1) * hits) / events);
    const start = from + Math.floor(index * step);
    store.add({
      organizer: ORGANIZER,
      subject: isHit ? "Besøg fra Mærsk" : (SUBJECTS[index % SUBJECTS.length] ?? ""),
      body: BODY,
      start: new Date(start).toISOString(),
      end: new Date(start + 20 * 60_000).toISOString(),
      location: "Kajen",
      attendees: [
        { address: MAILBOX, name: "Reception" },
        ...COLLEAGUES.slice(index % 6),
        ...(isHit ? [VISITOR] : []),
      ],
    });
  }
}
