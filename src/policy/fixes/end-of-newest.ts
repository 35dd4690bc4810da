import { newestText } from "../checks/newest-text";
import { words } from "../../detect/_internal/phrases";
import type { Body } from "../../mail/mail";

/** How people take their leave. */
const FAREWELL = words(
  "(?:med )?(?:venlige?|kærlige?|mange|bedste|de bedste|vänliga|vennlig) (?:hilsen|hilsener|hilsner|hälsningar)|hilsen|mvh|vh|dbh|" +
    "(?:kind|best|warm|with kind|with best)(?: regards)?|regards|yours sincerely|sincerely|cheers|mit freundlichen grüßen",
);
const LONGEST_FAREWELL = 40;
/** A signature is no longer. */
const LONGEST_SIGNATURE = 1500;

/**
 * Where the newest text ends, as an offset behind its last character that can be seen: before the farewell when there
 * is one, else before the quoted thread. 0 when the writer has written nothing.
 */
export function endOfNewest(body: Body): number {
  const text = newestText(body);
  const end = lastVisible(text, text.length);
  const farewell = startOfFarewell(text, end);
  return lastVisible(text, farewell) || end;
}

/** The start of the last line that is nothing but a farewell, or of "-- "; `end` when there is none. */
function startOfFarewell(text: string, end: number): number {
  const earliest = Math.max(0, end - LONGEST_SIGNATURE);
  let lineEnd = end;
  while (lineEnd > earliest) {
    const lineStart = text.lastIndexOf("\n", lineEnd - 1) + 1;
    const line = text.slice(lineStart, lineEnd);
    const isShort = line.length <= LONGEST_FAREWELL;
    if (isShort && (/^\s*--\s*$/.test(line) || startsWithFarewell(line))) return lineStart;
    lineEnd = lineStart - 1;
  }
  return end;
}

function startsWithFarewell(line: string): boolean {
  FAREWELL.lastIndex = 0;
  const match = FAREWELL.exec(line.trim());
  return match !== null && match.index === 0;
}

/** The offset behind the last character up to `before` that can be seen; 0 when there is none. */
export function lastVisible(text: string, before: number): number {
  let end = before;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
