import { titleOf } from "./column-titles";
import { labelBefore, type NumberLabel } from "./label-before";
import { numberNameOf } from "./number-names";
import { rememberLast } from "./remember-last";

export type { NumberLabel } from "./label-before";

/** Between a label and a number: the label speaks of something else ("pas på 12345678", "kørekort til Bo 12345678"). */
export const LEADS_AWAY = / (?:på|paa|to|til)[ :]/i;

const REACH_BEHIND = 40;
const MOST_WORDS_BEHIND = 4;

/** Of more numbers a text is a list, whose labels take more time to keep than to read. */
const MOST_KEPT = 5000;
/** The labels of the last text by where their numbers begin, because several detectors ask for one number. */
const knownLabels = rememberLast(() => new Map<number, { end: number; label: NumberLabel }>());

/**
 * What a number is called: right before it, else by the title of its column, else behind it ("205123456 (pasnummer)",
 * "205123456 er mit pasnummer"), else further in front.
 */
export function labelOf(text: string, start: number, end: number): NumberLabel {
  const labels = knownLabels(text);
  const known = labels.get(start);
  if (known !== undefined && known.end === end) return known.label;
  const label = readLabel(text, start, end);
  if (labels.size < MOST_KEPT) labels.set(start, { end, label });
  return label;
}

function readLabel(text: string, start: number, end: number): NumberLabel {
  const before = labelBefore(text, start);
  const isNear = before.name !== null && before.distance + before.names === 0;
  // Where no more is said than that it is a number ("NO" beside a cell is a country, too), a title knows better.
  if (isNear && before.name !== "numbered") return before;
  const title = titleOf(text, start, end);
  if (title !== null) {
    const label = labelBefore(text, title.end, title.start);
    if (label.name !== null) return { ...label, start: -1 };
  }
  return (!isNear && labelAfter(text, end)) || before;
}

const BEHIND =
  /^[ \u00a0]?\(([^)\n]*)|^(?: ?= ?| (?:er|är|is|var|was|on|som) )(.*)|^ ?[-–—] ?([^\s,;:]+)(?=[,;]?$|[,;]?\n)/;

/** A label behind a number counts in brackets or after "is"; else it belongs to the next number. */
function labelAfter(text: string, end: number): NumberLabel | null {
  const behind = BEHIND.exec(text.slice(end, end + REACH_BEHIND));
  if (behind === null) return null;
  const remark = behind.slice(1).join("").toLowerCase();
  for (const word of remark.split(/[^a-zà-ÿ]+/, MOST_WORDS_BEHIND)) {
    const name = numberNameOf(word);
    if (name !== null)
      return { name, start: -1, distance: 0, names: 0, numbered: true, continues: -1 };
  }
  return null;
}
