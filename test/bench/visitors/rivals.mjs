// What people write with Microsoft's own client: one call after the other, or twenty in a batch without a schedule.
// @ts-check
import { createRequire } from "node:module";
import { ORIGIN } from "./network.mjs";
import { MAILBOX, VISITOR, WINDOW } from "./world.mjs";

const { BatchRequestContent, Client, PageIterator } = createRequire(import.meta.url)(
  "@microsoft/microsoft-graph-client",
);
const SCOPES = "Calendars.ReadWrite.Shared";
const BATCH_SIZE = 20;

/** @typedef {Awaited<ReturnType<typeof import("./network.mjs").network>>} Network */

/** Deletes one after the other; the client repeats what is throttled. @param {Network} network */
export async function sequential(network) {
  return run(network, async (client, ids) => {
    for (const id of ids) await client.api(eventPath(id)).delete();
  });
}

/** Twenty in a batch, all at once; what was throttled goes into the next batches, after the longest wait asked for. @param {Network} network */
export async function unscheduled(network) {
  return run(network, async (client, ids) => {
    for (let left = [...ids]; left.length > 0;) {
      const batch = left.splice(0, BATCH_SIZE);
      const requests = batch.map((id, index) => ({
        id: String(index),
        request: new Request(ORIGIN + eventPath(id), { method: "DELETE" }),
      }));
      const content = await new BatchRequestContent(requests).getContent();
      const { responses } = await client.api("/$batch").post(content);
      const refused = responses.filter((/** @type {any} */ { status }) => status === 429);
      left.push(...refused.map((/** @type {any} */ { id }) => batch[Number(id)]));
      const waits = refused.map((/** @type {any} */ { headers }) => Number(headers["Retry-After"]));
      if (waits.length > 0) await sleep(Math.max(...waits) * 1000);
    }
  });
}

/**
 * @param {Network} network
 * @param {(client: any, ids: readonly string[]) => Promise<void>} deleteAll
 */
async function run({ measure }, deleteAll) {
  const client = Client.initWithMiddleware({
    authProvider: { getAccessToken: async () => SCOPES },
    baseUrl: `${ORIGIN}/`,
    customHosts: new Set([new URL(ORIGIN).hostname]),
  });
  const search = await measure(() => find(client));
  const deleting = await measure(() => deleteAll(client, search.value));
  const proof = await measure(() => find(client));
  return {
    search: search.cost,
    deleting: deleting.cost,
    proof: proof.cost,
    left: proof.value.length,
  };
}

/** The ids of the visitor's meetings, page by page. @param {any} client */
async function find(client) {
  /** @type {string[]} */
  const ids = [];
  for (const [from, to] of halves()) {
    const first = await client
      .api(`/users/${MAILBOX}/calendarView`)
      .query({ startDateTime: from, endDateTime: to })
      .select("id,subject,body,attendees,organizer")
      .top(1000)
      .get();
    await new PageIterator(client, first, (/** @type {any} */ { id, attendees }) => {
      if (attendees.some((/** @type {any} */ one) => one.emailAddress.address === VISITOR.address))
        ids.push(id);
      return true;
    }).iterate();
  }
  return [...new Set(ids)];
}

/** Graph lists 1,825 days at most. */
function halves() {
  const middle = new Date((Date.parse(WINDOW.from) + Date.parse(WINDOW.to)) / 2).toISOString();
  return [
    [WINDOW.from, middle],
    [middle, WINDOW.to],
  ];
}

/** @param {string} id */
const eventPath = (id) => `/users/${MAILBOX}/events/${encodeURIComponent(id)}`;

/** @param {number} milliseconds @returns {Promise<void>} */
function sleep(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
