// Time of the whole send check: the built handler in a bare engine, with an Outlook that answers at once, so that what is
// measured is Kuvert's own. Printed, never tested.
// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { table } from "../score.mjs";

const require = createRequire(import.meta.url);
const { loadHandler } = require("../../bare-outlook.ts");
const { SAMPLES } = require("../../../src/mail/attachments/_testing/samples.ts");

const dist = path.join(import.meta.dirname, "../../../dist");
const HANDLER = "onMessageSendHandler";
const KILOBYTE = 1024;
const ROUNDS = 15;
/** The handler gives up on its own after 3.8 s. */
const LONGEST_MS = 10_000;

/** @param {{ ordinary: readonly string[], sensitive: readonly string[] }} bodies to write the mails with */
export async function sendSuite({ ordinary, sensitive }) {
  const deployed = path.join(dist, "site/launchevent.js");
  if (!existsSync(deployed)) return "### Sending\n\nRun node bin/build.mjs first.";
  const [settings] = readFileSync(deployed, "utf8").split("\n");
  const script = `${settings}\n${readFileSync(path.join(dist, "parts/launchevent-with-attachments.js"), "utf8")}`;
  const to = Array.from({ length: 20 }, (_, n) => `modtager${n}@ekstern.example`);
  const samples = Object.entries(SAMPLES).slice(0, 4);
  const files = [...samples, ["liste.csv", SAMPLES["liste.csv"]]];
  const fifty = Array.from({ length: 50 }, (_, n) => {
    const [name, bytes] = files[n % files.length] ?? [];
    return [`${n} ${String(name)}`, bytes];
  });
  const html = htmlOf(ordinary, 200 * KILOBYTE);
  const mails = {
    "200 KB of HTML, 20 recipients": { html, to },
    "the same with 5 small attachments": { html, to, attachments: files },
    "200 KB in which every line is sensitive": { html: htmlOf(sensitive, 200 * KILOBYTE), to },
    "5 MB of HTML, 20 recipients, 50 attachments": {
      html: htmlOf(ordinary, 5 * KILOBYTE * KILOBYTE),
      to,
      attachments: fifty,
    },
  };
  const rows = [];
  for (const [name, mail] of Object.entries(mails))
    rows.push([name, ...(await timesOf(script, mail))]);
  return [
    "### Sending\n",
    "Time of the processor, which other work on the machine does not lengthen much: for the first mail that a fresh engine",
    "checks, and the median of those after it. The last column is the median by the clock.\n",
    table(["mail", "first", "median", "by the clock"], rows),
  ].join("\n");
}

/** @param {string} script @param {{ html: string }} mail */
async function timesOf(script, mail) {
  const handler = loadHandler(script);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Another text each time: what has been found in a text is remembered until another comes.
    times.push(await timeOf(handler, { ...mail, html: `${mail.html}<p>${round}</p>` }));
  }
  const [first, ...others] = times;
  const median = (/** @type {number[]} */ all) => all.toSorted((a, b) => a - b)[all.length >> 1];
  const figures = [
    first?.own,
    median(others.map(({ own }) => own)),
    median(others.map(({ clock }) => clock)),
  ];
  return figures.map((figure) => `${figure?.toFixed(0)} ms`);
}

/**
 * Milliseconds from the event to the answer.
 * @param {{ raise(name: string, mail: object): { completions: readonly unknown[] } }} handler @param {object} mail
 */
async function timeOf(handler, mail) {
  const used = process.cpuUsage();
  const started = performance.now();
  const { completions } = handler.raise(HANDLER, mail);
  while (completions.length === 0 && performance.now() - started < LONGEST_MS) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { user, system } = process.cpuUsage(used);
  return { own: (user + system) / 1000, clock: performance.now() - started };
}

/** Mails as Outlook writes them: a paragraph of its own, with its style, for each line. @param {readonly string[]} bodies @param {number} length */
function htmlOf(bodies, length) {
  const paragraphs = bodies
    .join("\n")
    .split("\n")
    .map((line) => `<p class="MsoNormal" style="font-size:11pt"><span lang="DA">${line}</span></p>`)
    .join("\n");
  return paragraphs.repeat(Math.ceil(length / paragraphs.length)).slice(0, length);
}
