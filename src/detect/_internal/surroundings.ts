const REACH = 160;

/** The text around a range in lower case, as far as it may tell the language or the country. */
export function surroundings(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
}
