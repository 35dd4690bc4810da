// How many requests a deletion of a visitor takes, and how long: node test/bench/visitors.mjs [options]
//   --events N --hits N    entries of nine years in the mailbox, and how many of them are the visitor's
//   --latency MS           what a call takes in the middle; --round-trip MS  what an http request takes besides
//   --throttled 0.05       which part of the calls is refused; --retry-after S  for how long
// By a clock of its own, on the workbench's Microsoft Graph, with Microsoft's client.
// @ts-check
import { kuvert } from "./visitors/kuvert.mjs";
import { network } from "./visitors/network.mjs";
import { sequential, unscheduled } from "./visitors/rivals.mjs";
import { fillMailbox } from "./visitors/world.mjs";
import { table } from "./score.mjs";
import { scriptOptions } from "../../bin/script-options.mjs";

const { values } = scriptOptions(import.meta.filename, {
  options: {
    events: { type: "string", default: "50000" },
    hits: { type: "string", default: "1000" },
    latency: { type: "string", default: "250" },
    "round-trip": { type: "string", default: "0" },
    throttled: { type: "string", default: "0.05" },
    "retry-after": { type: "string", default: "5" },
  },
});
const events = Number(values.events);
const hits = Number(values.hits);
const latency = Number(values.latency);
const conditions = {
  latency,
  roundTrip: Number(values["round-trip"]),
  throttled: Number(values.throttled),
  retryAfter: Number(values["retry-after"]),
};
const pages = Math.ceil(events / 1000);
/** The pages are read just before, and again to prove it. */
const fewest = pages + hits + pages;
/** A mailbox takes four at a time. */
const shortest = (hits * latency) / 4;

/** @type {Record<string, (site: Awaited<ReturnType<typeof network>>) => ReturnType<typeof kuvert>>} */
const clients = {
  Kuvert: kuvert,
  "twenty in a batch, no schedule": unscheduled,
  "one after the other": sequential,
};
const rows = [];
for (const [name, run] of Object.entries(clients)) {
  const site = await network(conditions);
  fillMailbox(site.graph.tenant().calendars, { events, hits });
  const { search, deleting, proof, left } = await run(site);
  if (left > 0) throw new Error(`${name} has left ${left}.`);
  const requests = deleting.requests + proof.requests;
  rows.push([
    name,
    `${search.requests} (${times(search.requests / pages)})`,
    `${requests} (${times(requests / fewest)})`,
    String(deleting.http + proof.http),
    `${seconds(deleting.busy)} (${times(deleting.busy / shortest)})`,
    seconds(deleting.time),
  ]);
}
console.log(
  table(
    ["", "to find", "to delete and prove", "over the network", "time net of pauses", "with pauses"],
    rows,
  ),
);
console.log(
  `\nThe fewest: ${pages} to find, ${fewest} to delete and prove. The shortest: ${seconds(shortest)}.`,
);

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(2)} ×`;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}
