// What stands in Stryker's report of a folder.
// @ts-check
import { readFileSync } from "node:fs";

/** So much of a change is shown in one line. */
const WIDTH = 60;

/** @typedef {{ line: number, column: number }} Place from 1 */
/** @typedef {{ status: string, mutatorName: string, replacement: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {Record<string, { source: string, mutants: Mutant[] }>} Files */

/**
 * How many changes were noticed, of how many, and those that were not. One that never ends is noticed, too.
 * @param {string} file Stryker's report @returns {{ noticed: number, tried: number, survivors: string[] }}
 */
export function readReport(file) {
  /** @type {{ files: Files }} */
  const { files } = JSON.parse(readFileSync(file, "utf8"));
  const mutants = Object.entries(files).flatMap(([name, { source, mutants: all }]) =>
    all.map((mutant) => ({ name, source, ...mutant })),
  );
  const noticed = mutants.filter(({ status }) => /^(?:Killed|Timeout)$/.test(status)).length;
  const survived = mutants.filter(({ status }) => /^(?:Survived|NoCoverage)$/.test(status));
  return {
    noticed,
    tried: noticed + survived.length,
    survivors: survived.map(({ name, source, location, replacement }) => {
      const { line, column } = location.start;
      return `${name}:${line}:${column} ${short(codeAt(source, location))} → ${short(replacement)}`;
    }),
  };
}

/** @param {string} source @param {Mutant["location"]} location */
function codeAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
    )
    .join("\n");
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/g, " ");
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
