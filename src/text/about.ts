import da from "./da/about.json";
import en from "./en/about.json";
import type { TextTable } from ".";

/** What the pane says about itself: which policy it follows, what it checks and what it does not. */
export type AboutKey = keyof typeof da;

export const ABOUT_TEXT: TextTable<AboutKey> = { da, en };
