import { timeOf, type IsoDate } from "../../requests/deadlines/dates";
import type { Language } from "../../text";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** `tirsdag den 7. april 2026`, `Tuesday 7 April 2026`. */
export function longDate(date: IsoDate, language: Language): string {
  return format(timeOf(date), language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** `5. marts`, `5 March`. */
export function shortDate(date: IsoDate, language: Language): string {
  return format(timeOf(date), language, { day: "numeric", month: "long", timeZone: "UTC" });
}

/** `14.20`, `14:20`: of an instant with its offset, `2026-03-08T14:20:00+01:00`, as it stands there. */
export function clockTime(instant: string, language: Language): string {
  const time = instant.slice(11, 16);
  return language === "da" ? time.replace(":", ".") : time;
}

function format(time: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], options).format(time);
}
