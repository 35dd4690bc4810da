import da from "./da/visitors.json";
import en from "./en/visitors.json";
import type { TextTable } from ".";

/** What the pane says about visitors in calendars, and what their receipt says: loaded with that part of the pane. */
export type VisitorsKey = keyof typeof da;

export const VISITORS_TEXT: TextTable<VisitorsKey> = { da, en };
