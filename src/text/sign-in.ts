import da from "./da/sign-in.json";
import en from "./en/sign-in.json";
import type { TextTable } from ".";

/** What stands in the window that leads to signing in. */
export const SIGN_IN_TEXT: TextTable<keyof typeof da> = { da, en };
