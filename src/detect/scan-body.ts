import type { DataFinding, Where } from "./finding";

/** `from`: where in the body a stretch of it begins. */
export type Scan = (text: string, where: Where, from?: number) => DataFinding[];

/** How much of a long body is looked through before the clock is asked, in characters. */
export const STRETCH = 64 * 1024;

/**
 * What stands in a body. Where somebody waits, one that is too long to be sure of the time is looked through in stretches
 * of whole lines until it is late. A stretch does not know what stands in another, such as the titles of a table's columns.
 *
 * @param isLate see `Knowledge`
 */
export function scanBody(text: string, scan: Scan, isLate?: () => boolean): DataFinding[] {
  if (!isLate || text.length < 2 * STRETCH) return scan(text, "body");
  const findings: DataFinding[] = [];
  let from = 0;
  do {
    const to = endOfStretch(text, from);
    for (const finding of scan(text.slice(from, to), "body", from))
      findings.push(movedBy(from, finding));
    from = to;
  } while (from < text.length && !isLate());
  return findings;
}

/** Behind a line, unless one is as long as half a stretch. */
function endOfStretch(text: string, from: number): number {
  const longest = from + STRETCH;
  if (longest >= text.length) return text.length;
  const behindLine = text.lastIndexOf("\n", longest - 1) + 1;
  return behindLine > longest - STRETCH / 2 ? behindLine : longest;
}

function movedBy(offset: number, finding: DataFinding): DataFinding {
  const { start, end, labelStart } = finding;
  const moved = { ...finding, start: start + offset, end: end + offset };
  return labelStart === undefined ? moved : { ...moved, labelStart: labelStart + offset };
}
