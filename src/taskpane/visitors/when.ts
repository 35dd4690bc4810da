/** When an entry takes place, as people in the organisation's time zone say it. */
import type { Language } from "../../text";
import type { Hit } from "../../visitors/plan";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** "11. mar. 2025 kl. 09.00", or the day alone of what takes the whole day. */
export function whenOf(
  { start, isAllDay }: Pick<Hit, "start" | "isAllDay">,
  language: Language,
  timeZone: string,
): string {
  // A whole day begins at the calendar's own midnight, which is given as if it were UTC.
  if (isAllDay) return shortDay(start, language, "UTC");
  return format(start, language, timeZone, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** "11. mar. 2025". */
export function shortDay(instant: string, language: Language, timeZone: string): string {
  return format(instant, language, timeZone, { day: "numeric", month: "short", year: "numeric" });
}

function format(
  instant: string,
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone }).format(
    Date.parse(instant),
  );
}
