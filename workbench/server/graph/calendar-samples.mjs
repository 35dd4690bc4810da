// @ts-check
/** The demo's calendars: an office in Aarhus with its colleagues, meeting rooms and visitors. */
import { CalendarStore } from "./calendar-store.mjs";
import { SHARED, USER } from "./samples.mjs";

const DOMAIN = "dki-logistics.example";
const METTE = USER.mail;
const BO = `bo.krogh@${DOMAIN}`;
const SIGNE = `signe.dahl@${DOMAIN}`;
/** A colleague who is called like one of the visitors. */
const JENS = `jens.hansen@${DOMAIN}`;
const KAJEN = `moede-kajen@${DOMAIN}`;
const FYRET = `moede-fyret@${DOMAIN}`;
const VISITOR = { address: "jens@maersk.example", name: "Jens Hansen" };
const NAMESAKE = { address: "jh@havnens-el.example", name: "Jens Hansen" };
const SOEREN = { address: "soren.kjaer@noerrebro-vvs.example", name: "Søren Kjær" };

/** @returns {CalendarStore} */
export function demoCalendars() {
  const store = new CalendarStore();
  const people = /** @type {const} */ ([
    [METTE, USER.displayName, "owner"],
    [SHARED.mail, SHARED.displayName, "write"],
    [BO, "Bo Krogh", "write"],
    [SIGNE, "Signe Dahl", "read"],
    [JENS, "Jens Hansen", "write"],
    [`direktion@${DOMAIN}`, "Direktionen", "forbidden"],
    [`tillidsmand@${DOMAIN}`, "Tillidsmanden", "hidden"],
    [`lager-odense@${DOMAIN}`, "Lager Odense", "elsewhere"],
  ]);
  for (const [address, name, access] of people) {
    store.addMailbox({ address, name, access, showsPrivate: address !== SIGNE });
  }
  for (const [address, name] of /** @type {const} */ ([
    [KAJEN, "Kajen"],
    [FYRET, "Fyret"],
  ])) {
    store.addMailbox({ address, name, access: "write", isRoom: true });
  }
  visits(store);
  everyday(store);
  return store;
}

/** @param {CalendarStore} store */
function visits(store) {
  store.add({
    organizer: METTE,
    subject: "Besøg: Jens Hansen, Mærsk",
    body: "Hentes i receptionen. Parkering på plads 14.",
    start: "2025-03-11T08:00:00Z",
    end: "2025-03-11T09:30:00Z",
    location: "Kajen",
    categories: ["Besøg"],
    attendees: [BO, VISITOR, KAJEN],
  });
  store.add({
    organizer: BO,
    subject: "Gennemgang af havneaftalen",
    start: "2026-02-03T12:00:00Z",
    end: "2026-02-03T13:00:00Z",
    attendees: [METTE, SIGNE, VISITOR],
  });
  store.add({
    mailbox: BO,
    subject: "Gæst kl. 10: J. Hansen fra Maersk",
    start: "2024-09-17T08:00:00Z",
    end: "2024-09-17T09:00:00Z",
  });
  store.add({
    organizer: SIGNE,
    subject: "Eltavlen på lageret",
    body: "Jens Hansen, Havnens El, kommer og ser på tavlen.",
    start: "2025-10-22T07:00:00Z",
    end: "2025-10-22T08:00:00Z",
    attendees: [METTE, NAMESAKE, FYRET],
  });
  store.add({
    organizer: METTE,
    subject: "Rundvisning for Soeren Kjaer",
    start: "2025-06-02",
    end: "2025-06-03",
    attendees: [SOEREN],
    attachments: ["Adgangskort Søren Kjær.pdf"],
  });
  store.add({
    organizer: METTE,
    subject: "Status med Mærsk",
    start: "2026-01-07T09:00:00Z",
    end: "2026-01-07T09:30:00Z",
    attendees: [VISITOR, BO],
    weekly: { every: 4, times: null },
  });
}

/** @param {CalendarStore} store */
function everyday(store) {
  store.add({
    organizer: METTE,
    subject: "1:1 Jens Hansen",
    start: "2026-03-04T10:00:00Z",
    end: "2026-03-04T10:30:00Z",
    attendees: [JENS],
  });
  store.add({
    mailbox: SIGNE,
    subject: "Læge",
    start: "2026-03-05T07:00:00Z",
    end: "2026-03-05T08:00:00Z",
    isPrivate: true,
  });
  store.add({
    organizer: BO,
    subject: "Driftsmøde",
    start: "2025-01-06T08:00:00Z",
    end: "2025-01-06T08:30:00Z",
    attendees: [METTE, SIGNE, JENS, KAJEN],
    weekly: { every: 1, times: 100 },
  });
}
