import { readRules } from "../rule";
import { RIGHTS } from "./rights";
import { SHORT_MAILS } from "./short";
import { STOPS } from "./stops";

/** Every way of saying that is known, in the order of the tables. */
export const RULES = readRules(RIGHTS + STOPS + SHORT_MAILS);
