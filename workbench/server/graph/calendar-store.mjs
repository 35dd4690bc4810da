// @ts-check
/** The calendars of the workbench's tenant: who has which copies of a meeting, and who was written to. */
import { copyOf } from "./calendar-copy.mjs";

/** @typedef {import("./odata.mjs").Entity} Entity */

/**
 * What the signed-in user may do with a mailbox. `hidden` is refused as if it were not there, `forbidden` openly.
 * @typedef {"owner" | "write" | "read" | "forbidden" | "hidden" | "elsewhere"} Access
 */

/**
 * @typedef {object} StoredCalendar
 * @property {string} id
 * @property {string} name
 * @property {boolean} isDefault
 * @property {Map<string, Entity>} items events and series, by id
 */

/**
 * @typedef {object} CalendarMailbox
 * @property {string} address
 * @property {string} name
 * @property {boolean} isRoom
 * @property {Access} access
 * @property {boolean} showsPrivate
 * @property {StoredCalendar[]} calendars
 * @property {Entity[]} deleted what lies in Deleted Items
 * @property {Entity[]} purged what only an administrator can bring back
 */

/**
 * @typedef {object} Meeting
 * @property {string} subject
 * @property {string} start an instant, or a day for a whole one
 * @property {string} end
 * @property {string} [organizer] address; without it an appointment in `calendar`
 * @property {readonly (string | {address: string, name: string})[]} [attendees] rooms are among them
 * @property {string} [mailbox] whose appointment it is
 * @property {string} [calendar] name of a calendar other than the first
 * @property {string} [body]
 * @property {string} [location]
 * @property {readonly string[]} [categories]
 * @property {readonly string[]} [attachments] names
 * @property {boolean} [isPrivate]
 * @property {{every: number, times: number | null}} [weekly] a series: every so many weeks, null for ever
 */

/** A calendar for each mailbox, a ledger of the mail that deletions have caused. */
export class CalendarStore {
  /** @type {Map<string, CalendarMailbox>} */
  mailboxes = new Map();
  /** @type {{kind: "cancellation" | "update", to: string, iCalUId: string}[]} */
  ledger = [];
  /** Whether lists of events bring attachments along. */
  expandsAttachments = true;
  #counter = 0;
  /** @type {Map<string, {mailbox: CalendarMailbox, calendar: StoredCalendar, item: Entity}[]>} */
  #copies = new Map();

  /** @param {{address: string, name: string, access?: Access, isRoom?: boolean, showsPrivate?: boolean, calendars?: readonly string[]}} mailbox */
  addMailbox({
    address,
    name,
    access = "read",
    isRoom = false,
    showsPrivate = true,
    calendars = [],
  }) {
    const names = ["Kalender", ...calendars];
    this.mailboxes.set(address.toLowerCase(), {
      address,
      name,
      isRoom,
      access,
      showsPrivate,
      deleted: [],
      purged: [],
      calendars: names.map((each, index) => ({
        id: this.nextId("AQMk"),
        name: each,
        isDefault: index === 0,
        items: new Map(),
      })),
    });
  }

  /** Ids hold what has to be encoded. @param {string} stem */
  nextId(stem) {
    this.#counter += 1;
    return `${stem}/${String(this.#counter).padStart(6, "0")}+A==`;
  }

  /** @param {Meeting} meeting @returns {Entity[]} its copies, the organiser's first */
  add(meeting) {
    const iCalUId = `040000008200E00074C5B7101A82E008${this.nextId("")}`;
    const people = (meeting.attendees ?? []).map((one) =>
      typeof one === "string" ? { address: one, name: this.#nameOf(one) } : one,
    );
    const owners = [
      meeting.organizer ?? meeting.mailbox ?? "",
      ...people.map(({ address }) => address),
    ];
    const copies = owners.flatMap((owner) => {
      const mailbox = this.mailboxes.get(owner.toLowerCase());
      return mailbox ? [{ mailbox, item: this.#copy(meeting, iCalUId, people, mailbox) }] : [];
    });
    const kept = copies.flatMap(({ mailbox, item }) => {
      const calendar =
        mailbox.calendars.find(({ name }) => name === meeting.calendar) ?? mailbox.calendars[0];
      calendar?.items.set(item["id"], item);
      return calendar ? [{ mailbox, calendar, item }] : [];
    });
    this.#copies.set(iCalUId, kept);
    return copies.map(({ item }) => item);
  }

  /** Gives an item another version. @param {Entity} item */
  touch(item) {
    this.#counter += 1;
    item["changeKey"] = `CQ${this.#counter}`;
    item["@odata.etag"] = `W/"${item["changeKey"]}"`;
  }

  /** All copies of a meeting that are left, with whose they are. @param {string} iCalUId */
  copiesOf(iCalUId) {
    const copies = this.#copies.get(iCalUId) ?? [];
    return copies.filter(({ calendar, item }) => calendar.items.has(item["id"]));
  }

  /** @param {string} address */
  #nameOf(address) {
    return this.mailboxes.get(address.toLowerCase())?.name ?? address;
  }

  /**
   * @param {Meeting} meeting @param {string} iCalUId
   * @param {readonly {address: string, name: string}[]} people @param {CalendarMailbox} mailbox
   */
  #copy(meeting, iCalUId, people, mailbox) {
    const address = meeting.organizer ?? meeting.mailbox ?? "";
    const organizer = { address, name: this.#nameOf(address) };
    const ids = { event: this.nextId("AAMk"), attachment: () => this.nextId("AAAt") };
    const item = copyOf(meeting, { iCalUId, people, organizer, mailbox, ids });
    this.touch(item);
    return item;
  }
}
