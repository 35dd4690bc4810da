// Kuvert: finds the visitor, deletes every meeting of theirs, and looks once more.
// @ts-check
import { createRequire } from "node:module";
import { MAILBOX, DOMAIN, TODAY, VISITOR, WINDOW } from "./world.mjs";
import { ORIGIN } from "./network.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { BatchedGraph } = require("../../../src/graph/_batch/batched-graph.ts");
const { graphClient } = require("../../../src/graph/_batch/client.ts");
const { graphCalendars } = require("../../../src/graph/calendars.ts");
const knownAs = require("../../../src/detect/person-name/known-as.ts");
const { carryOut } = require("../../../src/visitors/carry-out.ts");
const { deletion } = require("../../../src/visitors/deeds.ts");
const { memoryJournal } = require("../../../src/visitors/journal.ts");
const { lookUp } = require("../../../src/visitors/look-up.ts");
const { parsePerson } = require("../../../src/visitors/person.ts");
const { PLAN_FORMAT } = require("../../../src/visitors/plan.ts");
const { searchAgain } = require("../../../src/visitors/search-again.ts");
const { selectHits } = require("../../../src/visitors/selection.ts");

const RULES = {
  isInternal: (/** @type {string} */ address) => address.endsWith(`@${DOMAIN}`),
  isRegular: () => false,
  outsidersVisit: true,
  words: [],
  phrases: [],
  categories: [],
  lists: {
    isFirstName: knownAs.isFirstName,
    isName: knownAs.isName,
    isOrdinary: knownAs.isOrdinaryWord,
  },
};
const PERSON = `${VISITOR.name} <${VISITOR.address}>`;

/** @typedef {Awaited<ReturnType<typeof import("./network.mjs").network>>} Network */

/** @param {Network} network */
export async function kuvert({ clock, fetch, measure }) {
  const graph = new BatchedGraph({
    post: graphClient(ORIGIN, fetch),
    token: async (/** @type {readonly string[]} */ scopes) => scopes.join(" "),
    clock,
    random: () => 0.5,
  });
  const calendars = graphCalendars(graph, clock);
  const now = () => new Date(clock.now()).toISOString();
  const person = /** @type {import("../../../src/visitors/person").Person} */ (parsePerson(PERSON));
  const query = { persons: [person], cutOff: null, window: WINDOW };
  const search = await measure(() => lookUp(calendars, [MAILBOX], query, RULES));
  const findings = search.value;
  const { chosen } = selectHits(findings.hits, { includeMailing: false, today: TODAY });
  const order = {
    plan: "benchmark",
    deed: deletion(calendars, false),
    hits: chosen,
    coverage: findings.coverage,
    includeMailing: false,
    cutOff: null,
    today: TODAY,
  };
  const deleting = await measure(() => carryOut(calendars, order, memoryJournal(), { now }));
  const { outcomes } = deleting.value;
  /** @type {import("../../../src/visitors/plan").Plan} */
  const plan = {
    format: PLAN_FORMAT,
    createdAt: now(),
    policy: { name: "", version: "" },
    query: { ...query, persons: [PERSON], mailboxes: [MAILBOX], internalDomains: [] },
    ...findings,
  };
  const proof = await measure(() => searchAgain(calendars, { plan, outcomes, rules: RULES, now }));
  const left = proof.value?.stillThere ?? chosen.length;
  return { search: search.cost, deleting: deleting.cost, proof: proof.cost, left };
}
