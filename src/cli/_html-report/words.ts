import { type Language, type TextTable, type Translate, translator } from "../../text";
import { COMMON_TEXT, type CommonKey } from "../../text/common";
import da from "./da.json";
import en from "./en.json";

type ReportKey = keyof typeof da;

const REPORT_TEXT: TextTable<ReportKey> = { da, en };

/** Everything the report says, and how it writes numbers and days, in one language. */
export interface Words {
  readonly language: Language;
  readonly t: Translate<ReportKey>;
  /** The names of what is found, as the pane has them. */
  readonly names: Translate<CommonKey>;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `2026-11-25` as people write it. */
  readonly day: (day: string) => string;
  readonly mails: (count: number) => string;
}

/** The report's words in Danish or English. */
export function wordsIn(language: Language): Words {
  const locale = language === "da" ? "da-DK" : "en-GB";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const t = translator(language, REPORT_TEXT);
  return {
    language,
    t,
    names: translator(language, COMMON_TEXT),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    mails: (count) => t(count === 1 ? "mails.one" : "mails.many", { count: numbers.format(count) }),
  };
}
