import da from "./da/sign-in.json";
import en from "./en/sign-in.json";
import type { TextTable } from ".";

/** What stands in the dialog in which people sign in, before and after Microsoft's own pages. */
export const SIGN_IN_TEXT: TextTable<keyof typeof da> = { da, en };
