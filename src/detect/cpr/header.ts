import { isLetter } from "../_internal/characters";
import type { Label } from "./before";
import { kindOfWord } from "./words";

/** What a heading says of the numbers under it. */
export interface Title {
  readonly label: Label;
  readonly person: number;
}

/** The last line without digits above a number: the titles of a table's columns, or the introduction of a list. */
export interface Heading {
  /** What separates the columns, or "" when the line is no table's. */
  readonly delimiter: string;
  readonly columns: readonly Title[];
  /** The line as an introduction; says nothing when it is too long for one. */
  readonly whole: Title;
}

export const NO_TITLE: Title = { label: "none", person: 0 };

const LONGEST_LINE = 300;
const LONGEST_INTRODUCTION = 80;
const DELIMITERS = ["\t", ";", "|", "  "];

/** Reads a line as a heading. An introduction counts when it is short or ends in a colon. */
export function readHeading(text: string, start: number, end: number): Heading {
  const line = text.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
  let delimiter = DELIMITERS.find((mark) => line.indexOf(mark) >= 0) ?? "";
  if (delimiter === "" && line.split(",").length > 2) delimiter = ",";
  const columns = delimiter === "" ? [] : line.split(delimiter).map(titleOf);
  const introduces =
    line.length <= LONGEST_INTRODUCTION && (line.endsWith(":") || line.split(" ").length <= 4);
  return { delimiter, columns, whole: introduces ? titleOf(line) : NO_TITLE };
}

/** What the heading says of a number from `start` to `end` in the line from `lineStart`: in a table, its own column's title. */
export function titleFor(
  heading: Heading,
  text: string,
  lineStart: number,
  start: number,
  end: number,
): Title {
  const { delimiter } = heading;
  if (delimiter === "") return heading.whole;
  if (start - lineStart > LONGEST_LINE) return NO_TITLE;
  const column = text.slice(lineStart, start).split(delimiter).length - 1;
  const inTable = column > 0 || text.startsWith(delimiter, end);
  return inTable ? (heading.columns[column] ?? NO_TITLE) : heading.whole;
}

function titleOf(title: string): Title {
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
