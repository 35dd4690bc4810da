import da from "./da/applications.json";
import en from "./en/applications.json";
import { type VisitorsKey, VISITORS_TEXT } from "./visitors";
import type { TextTable } from ".";

/** The same as of visits in calendars, where it is about applications in folders of mail. */
export const APPLICATIONS_TEXT: TextTable<VisitorsKey> = {
  da: { ...VISITORS_TEXT.da, ...(da satisfies Partial<Record<VisitorsKey, string>>) },
  en: { ...VISITORS_TEXT.en, ...(en satisfies Partial<Record<VisitorsKey, string>>) },
};
