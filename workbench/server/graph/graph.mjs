// @ts-check
/** Microsoft Graph as the workbench plays it: stateful, with scopes, versions, limits, and faults on request. */
import { setTimeout as sleep } from "node:timers/promises";
import { answerBatch, Gates, throughGate } from "./batch.mjs";
import { Budget } from "./budget.mjs";
import { calendarRoutes } from "./calendars.mjs";
import { faultAnswer, Faults } from "./faults.mjs";
import { mailRoutes } from "./mail.mjs";
import { refusal } from "./answers.mjs";
import { answerCall, mailboxOf } from "./router.mjs";
import { siteByPath, siteRoutes } from "./sites.mjs";
import { taskRoutes } from "./tasks.mjs";
import { createTenant } from "./tenant.mjs";

/**
 * A call as it came in, for tests to look at: all of it, since they prove what does not leave the pane.
 * @typedef {object} Recorded
 * @property {number} at milliseconds since 1970
 * @property {string} method
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {unknown} body
 * @property {number} status
 */

/**
 * @typedef {object} HttpCall
 * @property {string} method
 * @property {string} url below the version, such as `/$batch`
 * @property {string | null} token
 * @property {Record<string, string>} headers
 * @property {any} body
 */

/**
 * @param {object} options
 * @param {string} options.origin
 * @param {(token: string) => Promise<readonly string[] | null>} options.scopesOf what a token allows; null for none of ours
 * @param {() => number} [options.now]
 * @param {(milliseconds: number) => Promise<void>} [options.wait]
 * @param {() => number} [options.random] 0 to 1; decides which calls a fault hits that hits only some
 */
export async function createGraph({ origin, scopesOf, now = Date.now, wait = sleep, random }) {
  let tenant = await createTenant();
  const faults = new Faults(random);
  const gates = new Gates();
  const budget = new Budget();
  /** @type {Recorded[]} */
  const calls = [];
  let routes = routesOf(tenant);
  let latency = 0;

  /** @param {Omit<HttpCall, "token">} item @param {readonly string[]} scopes */
  async function answerItem({ method, url, headers, body }, scopes) {
    const at = now();
    const fault = faults.take(method, url);
    const answer =
      fault && !fault.afterwards
        ? faultAnswer(fault)
        : (budget.spend(mailboxOf(pathOf(url)), at) ??
          (await throughGate(gates, mailboxOf(pathOf(url)), async () => {
            if (latency > 0) await wait(latency);
            return carryOut({ method, url, headers, body }, scopes);
          })));
    const said = fault?.afterwards ? faultAnswer(fault) : answer;
    calls.push({ at, method, url, headers, body, status: said.status });
    return said;
  }

  /** @param {Omit<HttpCall, "token">} item @param {readonly string[]} scopes */
  function carryOut({ method, url, headers, body }, scopes) {
    const path = pathOf(url);
    if (method === "GET" && scopes.includes("Sites.Selected")) {
      const site = siteByPath(tenant, path);
      if (site) return site;
    }
    const query = new URL(url, origin).searchParams;
    return answerCall(routes, {
      origin,
      method,
      path,
      query,
      headers: lowerCase(headers),
      body,
      scopes,
    });
  }

  return {
    /** Answers one http request. @param {HttpCall} call */
    async answer({ method, url, token, headers, body }) {
      const scopes = token === null ? null : await scopesOf(token);
      if (!scopes) return refusal(401, "InvalidAuthenticationToken");
      if (url !== "/$batch") return answerItem({ method, url, headers, body }, scopes);
      const fault = faults.take(method, url);
      if (fault && !fault.afterwards) return faultAnswer(fault);
      const answer = await answerBatch(body, (item) =>
        answerItem({ headers: {}, body: undefined, ...item }, scopes),
      );
      return fault ? faultAnswer(fault) : answer;
    },
    /** What came in so far, oldest first. */
    calls: () => calls,
    /** The most calls that one mailbox was busy with at the same time. */
    busiest: () => gates.highest,
    /** @param {readonly import("./faults.mjs").Fault[]} set */
    setFaults: (set) => faults.set(set),
    /** How long each call takes. @param {number} milliseconds */
    setLatency(milliseconds) {
      latency = milliseconds;
    },
    /** What an administrator has granted Kuvert on the site. @param {import("./tenant.mjs").Site["role"]} role */
    grant(role) {
      for (const site of tenant.sites) site.role = role;
    },
    tenant: () => tenant,
    /** How many calls a mailbox takes in ten minutes. @param {number} limit */
    setBudget(limit) {
      budget.limit = limit;
    },
    /** Everything as it was at the start. */
    async reset() {
      tenant = await createTenant();
      routes = routesOf(tenant);
      faults.set([]);
      latency = 0;
      calls.length = 0;
    },
  };
}

/** @param {import("./tenant.mjs").Tenant} tenant */
function routesOf(tenant) {
  return [
    ...mailRoutes(tenant),
    ...taskRoutes(tenant),
    ...siteRoutes(tenant),
    ...calendarRoutes(tenant),
  ];
}

/** @param {string} url */
function pathOf(url) {
  return url.split("?")[0] ?? "";
}

/** @param {Record<string, string>} headers */
function lowerCase(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
