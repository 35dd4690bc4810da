// Where the older mail begins below an answer, in the forms of many mail programs.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { percent, share, table } from "../score.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { readBody } = require("../../../src/mail/html-text.ts");

const THREAD = "⟦THREAD⟧";
const OWN = "⟦OWN⟧";
const SETS = { dev: "learned from", blind: "unread, by another writer" };

/** @typedef {{ name: string, type: "html" | "text", content: string }} Body */

/** @param {boolean} verbose */
export function threadsSuite(verbose) {
  const rows = Object.entries(SETS).map(([part, name]) => {
    // Where answers stand between quoted lines, the marks do not say where the quotation goes on.
    const bodies = bodiesOf(part).filter(({ content }) => content.split(OWN).length <= 2);
    const wrong = bodies.filter((body) => !isTold(body));
    if (verbose && part === "dev") for (const body of wrong) console.log(body.name);
    return [name, bodies.length, percent(share(bodies.length - wrong.length, bodies.length))];
  });
  const header = ["bodies of some thirty programs", "", "the writer's own words told exactly"];
  return `### Older mails below an answer\n\n${table(header, rows)}`;
}

/** True when what is left without the quoted parts is what the marks say. @param {Body} body */
function isTold({ type, content }) {
  const { text, quoted } = readBody({ type, content: content.replaceAll(/⟦(?:THREAD|OWN)⟧/g, "") });
  let own = "";
  let at = 0;
  for (const { start, end } of quoted) {
    own += text.slice(at, start);
    at = end;
  }
  own += text.slice(at);
  const [before = "", behind] = content.split(THREAD);
  const below = behind?.includes(OWN) ? behind.slice(behind.indexOf(OWN) + OWN.length) : "";
  const textOf = (/** @type {string} */ each) => visible(readBody({ type, content: each }).text);
  return visible(own) === textOf(before) + textOf(below);
}

/** Without white space, marks of quotations and lines that are drawn. @param {string} text */
function visible(text) {
  return text.replaceAll(/[\s>\u00a0]|[_-]{5,}/g, "");
}

/** @param {string} part @returns {Body[]} */
function bodiesOf(part) {
  return readFileSync(path.join(import.meta.dirname, `../../data/threads/${part}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
