const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day on a mail's `Date` header (RFC 5322) or of an ISO date, as it was at the sender's: `2026-11-25`. */
export function sentDay(date: string | undefined): string | undefined {
  const [, day = "", name = "", year] =
    /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(date ?? "") ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (year !== undefined && month > 0) {
    return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(date ?? "")?.[0];
}
