// Counting what was found and what was missed, with 95 % intervals.
// @ts-check

/** @typedef {{ start: number, end: number }} Range */

/** How a detector did on a set: true and false positives, and what it missed. */
export class Score {
  hits = 0;
  wrong = 0;
  missed = 0;
  exact = 0;

  /** Compares what stands in a text with what was found there. Overlapping counts as found. @param {readonly Range[]} wanted @param {readonly Range[]} found */
  add(wanted, found) {
    const overlap = (/** @type {Range} */ a, /** @type {Range} */ b) =>
      a.start < b.end && b.start < a.end;
    for (const span of wanted) {
      const match = found.find((other) => overlap(span, other));
      if (match === undefined) this.missed++;
      else {
        this.hits++;
        if (match.start === span.start && match.end === span.end) this.exact++;
      }
    }
    this.wrong += found.filter((range) => !wanted.some((span) => overlap(span, range))).length;
  }

  get precision() {
    return share(this.hits, this.hits + this.wrong);
  }

  get recall() {
    return share(this.hits, this.hits + this.missed);
  }

  get f1() {
    return share(2 * this.hits, 2 * this.hits + this.wrong + this.missed);
  }
}

/** A share of `whole` with its 95 % interval by Wilson's method; null when there is nothing to share. @param {number} part @param {number} whole */
export function share(part, whole) {
  if (whole === 0) return null;
  const z = 1.96;
  const p = part / whole;
  const middle = p + (z * z) / (2 * whole);
  const half = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return {
    value: p,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
  };
}

/** What a heading says of texts that somebody wrote who did not know the detectors. @param {string} part */
export function authorOf(part) {
  if (part === "ordinary") return ", from ordinary mailboxes";
  if (part === "english") return ", from English-speaking mailboxes";
  if (part === "offices") return ", from English-writing offices, unread";
  if (part === "strangers") return ", by a writer who knew what is asked for, unread";
  if (part === "trades") return ", of three trades, unread";
  if (part === "tricky") return ", half of them tricky on purpose, unread";
  if (part === "hard") return ", harder still";
  return part === "blind" || part === "subjects" ? ", by others than the detectors'" : "";
}

/** "97.3 % (95.1–98.6)" @param {ReturnType<typeof share>} result */
export function percent(result) {
  if (result === null) return "–";
  const of = (/** @type {number} */ value) => (100 * value).toFixed(1);
  return `${of(result.value)} % (${of(result.low)}–${of(result.high)})`;
}

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}
