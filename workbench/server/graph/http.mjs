// @ts-check
/** Graph's https origin: what browsers ask of it before and beside the calls themselves, and a way in for tests. */
import { text } from "node:stream/consumers";
import { sendText } from "../static.mjs";
import { changeCalendars, deletedIn } from "./calendar-control.mjs";

/** @typedef {Awaited<ReturnType<typeof import("./graph.mjs").createGraph>>} Graph */

/**
 * @param {Graph} graph
 * @param {string} addinOrigin the only page that may call
 * @returns {import("../listen.mjs").Handler}
 */
export function graphHandler(graph, addinOrigin) {
  return async (request, response, path) => {
    response.setHeader("access-control-allow-origin", addinOrigin);
    response.setHeader("access-control-allow-headers", "authorization, content-type");
    response.setHeader("access-control-allow-methods", "GET, POST, PATCH, PUT, DELETE");
    if (request.method === "OPTIONS") return sendText(response, 204, "text/plain", "");
    const body = await text(request);
    const parsed = body === "" ? undefined : JSON.parse(body);
    if (path === "workbench/control") return sendJson(response, 200, await control(graph, parsed));
    const {
      status,
      headers,
      body: answered,
    } = await graph.answer({
      method: request.method ?? "GET",
      url: (request.url ?? "").replace(/^\/v1\.0/, ""),
      token: request.headers.authorization?.replace(/^Bearer /, "") ?? null,
      headers: /** @type {Record<string, string>} */ (request.headers),
      body: parsed,
    });
    // A reset of the connection, as `faults.mjs` has it.
    if (status === 0) return void response.destroy();
    // Not exposed to pages of other origins, as with Microsoft: only inside a batch can they read it.
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return sendJson(response, status, answered);
  };
}

/**
 * What tests and demonstrations change: faults, how long a call takes, what an administrator has granted, calendars.
 * @param {Graph} graph
 * @param {{reset?: boolean, faults?: import("./faults.mjs").Fault[], latency?: number, role?: import("./tenant.mjs").Site["role"], calendars?: import("./calendar-control.mjs").CalendarChange} | undefined} change
 */
async function control(graph, { reset, faults, latency, role, calendars } = {}) {
  if (reset) await graph.reset();
  if (faults) graph.setFaults(faults);
  if (latency !== undefined) graph.setLatency(latency);
  if (role) graph.grant(role);
  if (calendars) changeCalendars(graph.tenant().calendars, calendars);
  const { mailboxes, sites, calendars: store } = graph.tenant();
  return {
    calls: graph.calls(),
    busiest: graph.busiest(),
    mailbox: mailboxes.get("me"),
    lists: sites.flatMap(({ lists }) => lists),
    calendarMail: store.ledger,
    deletedEntries: deletedIn(store),
  };
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {unknown} body */
function sendJson(response, status, body) {
  sendText(response, status, "application/json", body === undefined ? "" : JSON.stringify(body));
}
