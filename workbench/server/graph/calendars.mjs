// @ts-check
/** Calendars and their events, of the user, of mailboxes shared with them, and of rooms. */
import { denied, invalid, notFound, ok, refusal } from "./answers.mjs";
import { asShownBy, idOf, isHidden, listedBy, targetOf } from "./calendar-access.mjs";
import { changeEvent, deleteEvent, findEvent } from "./calendar-changes.mjs";
import { occurrencesOf } from "./calendar-series.mjs";
import { page, selected } from "./odata.mjs";

/** @typedef {import("./router.mjs").Call} Call */
/** @typedef {import("./router.mjs").Route} Route */
/** @typedef {import("./answers.mjs").Answer} Answer */
/** @typedef {import("./odata.mjs").Entity} Entity */
/** @typedef {import("./calendar-access.mjs").Target} Target */

const READ = ["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"];
const OWN_READ = [...READ, "Calendars.Read", "Calendars.ReadWrite"];
const WRITE = ["Calendars.ReadWrite.Shared"];
const OWN_WRITE = [...WRITE, "Calendars.ReadWrite"];
/** Five years with their leap days are too many. */
const LONGEST_WINDOW = 1825 * 86_400_000;

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
export function calendarRoutes(tenant) {
  const { calendars: store } = tenant;

  /** @param {(call: Call, at: Target) => Answer} answer @returns {(call: Call) => Answer} */
  const at = (answer) => (call) => {
    const found = targetOf(tenant, call);
    return "refused" in found ? found.refused : answer(call, found);
  };

  const listCalendars = at((call, { mailbox }) => {
    return page(
      listedBy(store, mailbox).flatMap((owner) =>
        owner.calendars.map(({ id, name, isDefault }) => ({
          id,
          name,
          isDefaultCalendar: isDefault && owner === mailbox,
          canEdit: owner.access !== "read",
          canViewPrivateItems: owner.showsPrivate,
          owner: { address: owner.address, name: owner.name },
        })),
      ),
      call,
    );
  });

  const view = at((call, { mailbox, calendar }) => {
    const from = Date.parse(call.query.get("startDateTime") ?? "");
    const to = Date.parse(call.query.get("endDateTime") ?? "");
    if (!(to > from) || to - from > LONGEST_WINDOW) return refusal(400, "ErrorInvalidRequest");
    const expand = call.query.get("$expand");
    if (expand !== null && !(store.expandsAttachments && expand.startsWith("attachments($select=")))
      return invalid(`$expand=${expand}`);
    const { items } = calendar ?? mailbox.calendars[0] ?? { items: new Map() };
    const rows = [...items.values()]
      .flatMap((item) => (item["type"] === "seriesMaster" ? occurrencesOf(item) : [item]))
      .filter((item) => timeOf(item["start"]) < to && timeOf(item["end"]) > from);
    const isExpanded = expand !== null;
    const asShown = asShownBy(mailbox, call);
    return page(rows, call, {
      known: ["startDateTime", "endDateTime"],
      expanded: isExpanded ? ["attachments"] : [],
      shown: (row) => asShown(isExpanded ? row : withoutAttachments(row)),
    });
  });

  const event = at((call, { mailbox }) => {
    const found = findEvent(mailbox, idOf(call));
    if (!found || isHidden(mailbox, found.event)) return notFound();
    const select = call.query.get("$select");
    return ok(selected(asShownBy(mailbox, call)(withoutAttachments(found.event)), select));
  });

  const attachments = at((call, { mailbox }) => {
    const found = findEvent(mailbox, idOf(call));
    return found ? page(found.event["attachments"], call) : notFound();
  });

  /** @param {(call: Call, found: import("./calendar-changes.mjs").Found | null) => Answer} change */
  const changing = (change) =>
    at((call, { mailbox }) => {
      if (mailbox.access === "read") return denied();
      const found = findEvent(mailbox, idOf(call));
      return found && isHidden(mailbox, found.event) ? notFound() : change(call, found);
    });

  const remove = changing((call, found) =>
    deleteEvent(store, found, call.headers["if-match"], "deleted"),
  );
  const purge = changing((call, found) =>
    deleteEvent(store, found, call.headers["if-match"], "purged"),
  );
  const patch = changing((call, found) =>
    changeEvent(store, found, call.headers["if-match"], call.body),
  );

  return [
    ...["/me", "/users/{who}"].flatMap((owner) => {
      const read = owner === "/me" ? OWN_READ : READ;
      const write = owner === "/me" ? OWN_WRITE : WRITE;
      const places = [owner, `${owner}/calendar`, `${owner}/calendars/{calendar}`];
      return [
        { method: "GET", path: `${owner}/calendars`, scopes: read, answer: listCalendars },
        ...places.flatMap((place) => [
          { method: "GET", path: `${place}/calendarView`, scopes: read, answer: view },
          { method: "GET", path: `${place}/events/{id}`, scopes: read, answer: event },
          {
            method: "GET",
            path: `${place}/events/{id}/attachments`,
            scopes: read,
            answer: attachments,
          },
          { method: "DELETE", path: `${place}/events/{id}`, scopes: write, answer: remove },
          { method: "PATCH", path: `${place}/events/{id}`, scopes: write, answer: patch },
          {
            method: "POST",
            path: `${place}/events/{id}/permanentDelete`,
            scopes: write,
            answer: purge,
          },
        ]),
      ];
    }),
    {
      method: "GET",
      path: "/places/microsoft.graph.room",
      scopes: ["Place.Read.All"],
      answer: (call) =>
        page(
          [...store.mailboxes.values()]
            .filter(({ isRoom }) => isRoom)
            .map(({ address, name }) => ({
              id: address,
              displayName: name,
              emailAddress: address,
            })),
          call,
          { maxTop: 100 },
        ),
    },
  ];
}

/** A large calendar is looked through for each of its pages. @type {WeakMap<object, number>} */
const TIMES = new WeakMap();

/** @param {{dateTime: string}} time */
function timeOf(time) {
  let known = TIMES.get(time);
  if (known === undefined) {
    known = Date.parse(`${time.dateTime.slice(0, 19)}Z`);
    TIMES.set(time, known);
  }
  return known;
}

/** @param {Entity} item @returns {Entity} */
function withoutAttachments(item) {
  const { ...rest } = item;
  delete rest["attachments"];
  return rest;
}
