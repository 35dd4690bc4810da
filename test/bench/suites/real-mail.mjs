// Alarms on mail of your own: a folder of .eml, .msg, .mbox or .txt files. Only counts are printed, no content.
// @ts-check
import { execFileSync } from "node:child_process";
import path from "node:path";
import { table } from "../score.mjs";

const KUVERT = path.join(import.meta.dirname, "../../../bin/kuvert.js");

/** Runs `kuvert scan` over the folder, as its user would, and counts mails by detector. @param {string} folder */
export function realMailSuite(folder) {
  const output = execFileSync(process.execPath, [KUVERT, "scan", folder], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const records = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter((record) => !("error" in record));
  /** @type {Map<string, number>} */
  const mails = new Map();
  for (const { findings } of records) {
    const found = findings.filter(
      (/** @type {{ confidence: string }} */ f) => f.confidence !== "possible",
    );
    for (const detector of new Set(
      found.map((/** @type {{ detector: string }} */ f) => f.detector),
    ))
      mails.set(detector, (mails.get(detector) ?? 0) + 1);
  }
  const rows = [...mails]
    .toSorted((a, b) => b[1] - a[1])
    .map(([detector, count]) => [detector, count, ((1000 * count) / records.length).toFixed(2)]);
  return [
    `### ${records.length} mails in ${folder}\n`,
    table(["detector", "mails with a finding", "per 1,000"], rows),
  ].join("\n");
}
