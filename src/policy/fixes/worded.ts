import { fixesIn } from ".";
import { SENTENCES } from "./sentence-wording";

/** The repairs as a draft is changed by them. */
export const WORDED_FIXES = fixesIn(SENTENCES);
