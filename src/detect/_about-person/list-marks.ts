/** What a point of a list or of a questionnaire begins with: "2) ", "(b) ", "§ 5 ", "Q4: ", "Spørgsmål 4: ". */
const MARK =
  /^[\s•*·–-]*(?:\(?(?:\d{1,2}|[a-z])\)|§ ?\d{1,3}[.:]?|(?:q|spørgsmål|question|spm\.?|punkt|pkt\.?|item) ?(?:nr\. ?)?\d{1,2} ?[).:–-]?)\s+/i;
const LONGEST_MARK = 30;
/** "1) Referat 2) Valg": a point in the midst of a line. */
const POINT = /(?:^|[\s(])[\da-z]{1,2}\) $/;
const LONGEST_POINT = 5;

/** How many characters at `start` are the mark of a point in a list; 0 where it is none. */
export function markAt(text: string, start: number, end: number): number {
  const mark = MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)));
  return mark ? mark[0].length : 0;
}

/** True for what begins behind the mark of a point in the midst of a line. */
export function isBehindPoint(text: string, start: number): boolean {
  return POINT.test(text.slice(Math.max(0, start - LONGEST_POINT), start));
}
