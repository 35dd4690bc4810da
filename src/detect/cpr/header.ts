import { isLetter } from "../_internal/characters";
import type { Label } from "./before";
import { kindOfWord } from "./words";

/** What the heading above a number says: the column's title, or the line that introduces a list. */
export interface Heading {
  readonly label: Label;
  readonly person: number;
}

const NO_HEADING: Heading = { label: "none", person: 0 };
const LONGEST_LINE = 300;
const LONGEST_INTRODUCTION = 80;
const DELIMITERS = ["\t", ";", "|", "  ", ","];

/** Where the nearest line without digits above a number begins and ends. */
export interface HeadingLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the heading of the number from `start` to `end` in the line from `lineStart`. In a table only the title of the
 * number's own column counts; an introduction counts when it is short or ends in a colon.
 */
export function readHeading(
  text: string,
  heading: HeadingLine,
  lineStart: number,
  start: number,
  end: number,
): Heading {
  const title = text
    .slice(heading.start, Math.min(heading.end, heading.start + LONGEST_LINE))
    .trim();
  if (start - lineStart > LONGEST_LINE || title === "") return NO_HEADING;
  const row = text.slice(lineStart, start);
  for (const delimiter of DELIMITERS) {
    if (title.indexOf(delimiter) < 0) continue;
    const cell = title.split(delimiter)[row.split(delimiter).length - 1];
    const inTable = row.indexOf(delimiter) >= 0 || text.startsWith(delimiter, end);
    if (inTable && delimiter !== ",") return cell === undefined ? NO_HEADING : summary(cell);
    if (inTable && cell !== undefined && title.split(",").length > 2) return summary(cell);
  }
  const introduces = title.endsWith(":") || title.split(" ").length <= 4;
  return introduces && title.length <= LONGEST_INTRODUCTION ? summary(title) : NO_HEADING;
}

function summary(title: string): Heading {
  let label: Label = "none";
  let person = 0;
  for (let at = 0; at < title.length;) {
    const from = at;
    while (at < title.length && isLetter(title.charCodeAt(at))) at++;
    if (at === from) {
      at++;
      continue;
    }
    const kind = kindOfWord(title.slice(from, at).toLowerCase());
    if (kind === "cpr") return { label: "cpr", person: 0 };
    if (kind === "other") label = "other";
    else if (kind === "numbered" && label === "none") label = "numbered";
    else if (kind === "birth" || kind === "person") person = 2;
  }
  return { label, person };
}
