import type { ScanFinding, ScanUnread } from "./scan-record";

/** Where a finding stands, for people: `attachment løn.xlsx, sheet Ark1, cell B7`. */
export function placeText({ where, attachment, place }: ScanFinding): string {
  if (attachment === undefined) return where;
  if (!place) return `name of attachment ${attachment}`;
  const { path, page, slide, sheet, cell } = place;
  const steps = Object.entries({ page, slide, sheet, cell }).filter(([, at]) => at !== undefined);
  return [`attachment ${path}`, ...steps.map(([name, at]) => `${name} ${at}`)].join(", ");
}

/** What was not read, for people: `not read: a.zip › brev.pdf, encrypted`. */
export function unreadText({ path, reason, pages }: ScanUnread): string {
  return `not read: ${path}, ${reason}${pages ? ` (page ${pages.join(", ")})` : ""}`;
}
