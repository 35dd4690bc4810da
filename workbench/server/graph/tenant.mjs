// @ts-check
/** Everything that the workbench's Microsoft 365 holds: mailboxes, tasks, sites. Starts anew with `createTenant`. */
import { demoCalendars } from "./calendar-samples.mjs";
import { applicationSamples } from "./application-samples.mjs";
import { filedSamples, receivedSamples, sentSamples, SHARED, SITE, USER } from "./samples.mjs";

/** @typedef {import("./odata.mjs").Entity} Entity */

/**
 * @typedef {object} Mailbox
 * @property {Entity} owner
 * @property {Record<string, Entity[]>} folders messages by the folder's id, which is its well-known name where it has one
 * @property {{id: string, displayName: string, parent: string | null}[]} tree
 * @property {Entity[]} categories
 * @property {{id: string, displayName: string, tasks: Entity[]}[]} todo
 */

/**
 * @typedef {object} ListRow
 * @property {string} id
 * @property {number} version
 * @property {Entity} fields
 */

/** @typedef {{id: string, displayName: string, columns: Entity[], rows: ListRow[], nextRow: number}} SharePointList */

/**
 * @typedef {object} Site
 * @property {string} id
 * @property {string} host
 * @property {string} path
 * @property {"none" | "read" | "write" | "owner"} role what an administrator has granted to Kuvert (Sites.Selected)
 * @property {SharePointList[]} lists
 */

/**
 * @typedef {object} Tenant
 * @property {Map<string, Mailbox>} mailboxes
 * @property {Site[]} sites
 * @property {import("./calendar-store.mjs").CalendarStore} calendars
 * @property {string} userAddress
 * @property {() => string} nextId
 */

/** @returns {Promise<Tenant>} */
export async function createTenant() {
  const received = await receivedSamples();
  let ids = 0;
  const own = mailbox(USER, received, sentSamples());
  const shared = mailbox(SHARED, structuredClone(received), []);
  return {
    mailboxes: new Map([
      ["me", own],
      [USER.mail, own],
      [SHARED.mail, shared],
    ]),
    sites: [{ id: `${SITE.host},c0ffee,beef`, ...SITE, role: "owner", lists: [] }],
    calendars: demoCalendars(),
    userAddress: USER.mail,
    nextId: () => `id-${(ids += 1)}`,
  };
}

/** @param {Entity} owner @param {Entity[]} inbox @param {Entity[]} sentitems @returns {Mailbox} */
function mailbox(owner, inbox, sentitems) {
  return {
    owner,
    folders: {
      inbox,
      sentitems,
      "folder-archive": [],
      "folder-service": filedSamples(inbox),
      "folder-job": applicationSamples(),
      deleteditems: [],
      purges: [],
    },
    tree: [
      { id: "folder-archive", displayName: "Arkiv", parent: null },
      { id: "inbox", displayName: "Indbakke", parent: null },
      { id: "sentitems", displayName: "Sendt post", parent: null },
      { id: "folder-job", displayName: "Ansøgninger", parent: "inbox" },
      { id: "folder-service", displayName: "Kundeservice", parent: "folder-archive" },
    ],
    categories: [],
    todo: [],
  };
}

/** Every change of an entity shows in its version. @param {Entity} entity */
export function touch(entity) {
  const [, stem, version] = /^(.*-)(\d+)"$/.exec(entity["@odata.etag"]) ?? [];
  entity["@odata.etag"] = `${stem}${Number(version) + 1}"`;
}
