// Time: a keystroke in a subject and a body of a mebibyte, with every detector. Printed, never tested.
// @ts-check
import { findInBody, findInSubject } from "../kuvert.mjs";
import { table } from "../score.mjs";

const MEBIBYTE = 1 << 20;
/** Pieces that would make a careless scanner go back and forth. */
const HOSTILE = [
  "1",
  "0101901234 ",
  "010190-",
  "a@",
  "A ",
  "Jens ",
  "<b>",
  "1.1.",
  "nr. ",
  "vej 1 ",
  "syg ",
];

/**
 * @param {{ ordinary: readonly string[], sensitive: readonly string[] }} bodies mails to fill a mebibyte with
 * @param {readonly string[]} subjects
 */
export function speedSuite({ ordinary, sensitive }, subjects) {
  const rows = [
    ["ordinary mails", ...growth(ordinary.join("\n\n"))],
    ["sensitive mails", ...growth(sensitive.join("\n\n"))],
    ...HOSTILE.map((piece) => [JSON.stringify(piece), ...growth(piece)]),
  ];
  return [
    "### Time\n",
    `A subject: median ${micros(strokes(subjects), 0.5)} µs, p99 ${micros(strokes(subjects), 0.99)} µs.\n`,
    table(["text", "64 KiB", "1 MiB", "4 MiB"], rows),
  ].join("\n");
}

/** @param {string} text */
function growth(text) {
  return [MEBIBYTE / 16, MEBIBYTE, 4 * MEBIBYTE].map((size) => {
    const body = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    // Another text each time: what has been found in a text is remembered until another comes.
    return `${median((round) => findInBody(`${body}${round}`), size > MEBIBYTE ? 3 : 7).toFixed(1)} ms`;
  });
}

/** @param {(round: number) => unknown} run @param {number} times */
function median(run, times) {
  const took = Array.from({ length: times }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  return took.toSorted((a, b) => a - b)[times >> 1] ?? 0;
}

/** @param {readonly string[]} subjects */
function strokes(subjects) {
  const took = [];
  for (let round = 0; round < 12; round++) {
    for (const subject of subjects) {
      const start = performance.now();
      findInSubject(subject);
      // The first rounds warm up, as the pane has by the second word.
      if (round > 3) took.push(performance.now() - start);
    }
  }
  return took.toSorted((a, b) => a - b);
}

/** @param {number[]} sorted @param {number} share */
function micros(sorted, share) {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000);
}
