// @ts-check
/** Calendars and their events, of the user, of mailboxes shared with them, and of rooms. */
import { denied, invalid, notFound, ok, refusal } from "./answers.mjs";
import { changeEvent, deleteEvent, findEvent } from "./calendar-changes.mjs";
import { occurrencesOf } from "./calendar-series.mjs";
import { page, selected } from "./odata.mjs";

/** @typedef {import("./router.mjs").Call} Call */
/** @typedef {import("./router.mjs").Route} Route */
/** @typedef {import("./answers.mjs").Answer} Answer */
/** @typedef {import("./odata.mjs").Entity} Entity */
/** @typedef {import("./calendar-store.mjs").CalendarMailbox} Mailbox */

const READ = ["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"];
const OWN_READ = [...READ, "Calendars.Read", "Calendars.ReadWrite"];
const WRITE = ["Calendars.ReadWrite.Shared"];
const OWN_WRITE = [...WRITE, "Calendars.ReadWrite"];
/** Five years with their leap days are too many. */
const LONGEST_WINDOW = 1825 * 86_400_000;
const LISTABLE = new Set(["read", "write", "owner"]);

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
export function calendarRoutes({ calendars: store, userAddress }) {
  /**
   * The mailbox and, where the path names one, the calendar; or why not.
   * @param {Call} call
   * @returns {{mailbox: Mailbox, calendar: import("./calendar-store.mjs").StoredCalendar | null} | {refused: Answer}}
   */
  function target({ params }) {
    const mailbox = store.mailboxes.get((params["who"] ?? userAddress).toLowerCase());
    if (!mailbox) return { refused: refusal(404, "ErrorInvalidUser") };
    if (mailbox.access === "elsewhere")
      return { refused: refusal(404, "MailboxNotEnabledForRESTAPI") };
    if (mailbox.access === "forbidden") return { refused: denied() };
    if (mailbox.access === "hidden") return { refused: notFound() };
    const id = params["calendar"];
    if (id === undefined) return { mailbox, calendar: null };
    // Shared calendars stand in the user's own list too.
    const from =
      mailbox.access === "owner" ? [...store.mailboxes.values()].filter(isListed) : [mailbox];
    for (const each of from) {
      const calendar = each.calendars.find((one) => one.id === id);
      if (calendar) return { mailbox: each, calendar };
    }
    return { refused: notFound() };
  }

  /**
   * @param {(call: Call, at: {mailbox: Mailbox, calendar: import("./calendar-store.mjs").StoredCalendar | null}) => Answer} answer
   * @returns {(call: Call) => Answer}
   */
  const at = (answer) => (call) => {
    const found = target(call);
    return "refused" in found ? found.refused : answer(call, found);
  };

  const listCalendars = at((call, { mailbox }) => {
    const owners =
      mailbox.access === "owner" ? [...store.mailboxes.values()].filter(isListed) : [mailbox];
    return page(
      owners.flatMap((owner) =>
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

/** @param {Mailbox} mailbox */
const isListed = ({ access, isRoom }) => LISTABLE.has(access) && !isRoom;

/** @param {Mailbox} mailbox @param {Entity} item */
const isHidden = ({ showsPrivate }, item) => !showsPrivate && item["sensitivity"] !== "normal";

/** @param {{dateTime: string}} time */
const timeOf = ({ dateTime }) => Date.parse(`${dateTime.slice(0, 19)}Z`);

/** Ids that survive a move are given to who asks for them, every time. @param {Call} call */
const isImmutable = ({ headers }) => /IdType="ImmutableId"/i.test(headers["prefer"] ?? "");

/** @param {Call} call */
function idOf(call) {
  const id = call.params["id"] ?? "";
  return isImmutable(call) ? id : id.replace(/^mutable-/, "");
}

/** An event as the user gets to see it. @param {Mailbox} mailbox @param {Call} call */
function asShownBy(mailbox, call) {
  const isPlain = isImmutable(call);
  return (/** @type {Entity} */ item) => {
    const { id, start, end, type, sensitivity } = item;
    /** @type {Entity} */
    const shown = isHidden(mailbox, item)
      ? { "@odata.etag": item["@odata.etag"], id, start, end, type, sensitivity, subject: "" }
      : item;
    return isPlain ? shown : { ...shown, id: `mutable-${id}` };
  };
}

/** @param {Entity} item @returns {Entity} */
function withoutAttachments(item) {
  const { ...rest } = item;
  delete rest["attachments"];
  return rest;
}
