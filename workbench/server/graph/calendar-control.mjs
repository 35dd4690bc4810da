// @ts-check
/** What tests do to calendars as other people would: fill them, change and remove entries, take away a share. */

/** @typedef {import("./calendar-store.mjs").CalendarStore} Store */
/** @typedef {{mailbox: string, subject: string}} Which every entry of that subject in a mailbox */

/**
 * @typedef {object} CalendarChange
 * @property {Parameters<Store["addMailbox"]>[0][]} [mailboxes]
 * @property {import("./calendar-store.mjs").Meeting[]} [meetings]
 * @property {{mailbox: string, access: import("./calendar-store.mjs").Access}[]} [access]
 * @property {(Which & {to: string})[]} [renamed]
 * @property {Which[]} [removed]
 */

/** @param {Store} store @param {CalendarChange} change */
export function changeCalendars(
  store,
  { mailboxes = [], meetings = [], access = [], renamed = [], removed = [] },
) {
  for (const mailbox of mailboxes) store.addMailbox(mailbox);
  for (const meeting of meetings) store.add(meeting);
  for (const each of access) mailboxOf(store, each.mailbox).access = each.access;
  for (const { to, ...which } of renamed) {
    for (const { item } of entriesOf(store, which)) {
      item["subject"] = to;
      store.touch(item);
    }
  }
  for (const which of removed) {
    for (const { calendar, item } of entriesOf(store, which)) calendar.items.delete(item["id"]);
  }
}

/** What users of Graph have deleted, oldest first in each mailbox. @param {Store} store */
export function deletedIn(store) {
  return [...store.mailboxes.values()].flatMap(({ address, deleted, purged }) =>
    [...deleted, ...purged].map((item) => ({
      mailbox: address,
      subject: String(item["subject"]),
      start: String(item["start"].dateTime),
    })),
  );
}

/** @param {Store} store @param {Which} which */
function entriesOf(store, { mailbox, subject }) {
  return mailboxOf(store, mailbox).calendars.flatMap((calendar) =>
    [...calendar.items.values()]
      .filter((item) => item["subject"] === subject)
      .map((item) => ({ calendar, item })),
  );
}

/** @param {Store} store @param {string} address */
function mailboxOf(store, address) {
  const mailbox = store.mailboxes.get(address.toLowerCase());
  if (!mailbox) throw new Error(`The workbench has no mailbox ${address}.`);
  return mailbox;
}
