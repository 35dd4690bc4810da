// How busy a large search and deletion keep the pane: node test/bench/visitors-pane.mjs [options]
//   --events N --hits N   entries of nine years in the mailbox, and how many of them are the visitor's
//   --by person|age       what is searched for
//   --slower N            how many times slower the processor is made
// Builds the add-in and starts the workbench and Chromium. A task is long from 50 ms on; its own time leaves out what
// other programs took.
// @ts-check
import { openPane } from "./visitors/pane.mjs";
import { MAILBOX, VISITOR } from "./visitors/world.mjs";
import { table } from "./score.mjs";
import { scriptOptions } from "../../bin/script-options.mjs";

const { values } = scriptOptions(import.meta.filename, {
  options: {
    events: { type: "string", default: "50000" },
    hits: { type: "string", default: "1000" },
    by: { type: "string", default: "person" },
    slower: { type: "string", default: "1" },
  },
});
const size = { events: Number(values.events), hits: Number(values.hits) };
const { pane, press, measure, close } = await openPane({ ...size, slower: Number(values.slower) });

if (values.by === "age") await pane.getByRole("radio", { name: /^Besøg før/ }).check();
else {
  await pane.getByRole("textbox", { name: "Navn", exact: true }).fill(VISITOR.name);
  await pane.getByRole("textbox", { name: "Mailadresse", exact: true }).fill(VISITOR.address);
}
await pane.getByRole("checkbox", { name: "Mine kalendere" }).uncheck();
await pane.getByRole("textbox", { name: /Kollegers/ }).fill(MAILBOX);

/** @type {[string, () => Promise<unknown>][]} */
const steps = [
  ["search", () => press("Søg").then(() => pane.getByText(/aftaler i \d+ møder/).waitFor())],
  ["tick one", () => pane.getByRole("checkbox").first().click()],
  ["show 50 more", () => press(/^Vis \d+ flere$/)],
  ["filter", () => press(/^Lydløse/)],
  ["select all", () => press("Vælg alle lydløse")],
  ["confirm", () => press(/^Slet \d+ valgte$/)],
  [
    "delete and prove",
    () => press("Slet nu").then(() => pane.getByText(/^En ny søgning/).waitFor()),
  ],
];
const rows = [];
for (const [name, work] of steps) {
  const { took, most, own, clock, requests } = await measure(work);
  rows.push([
    name,
    String(requests),
    `${(took / 1000).toFixed(1)} s`,
    `${own.toFixed(0)} ms`,
    `${clock.toFixed(0)} ms`,
    `${most} MB`,
  ]);
}
console.log(
  table(["", "requests", "took", "longest task, its own", "by the clock", "most memory"], rows),
);
await close();
