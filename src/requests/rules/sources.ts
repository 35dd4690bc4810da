import { FORMAL } from "./formal";
import { LETTERS } from "./letters";
import { RIGHTS } from "./rights";
import { SHORT_MAILS } from "./short";
import { STOPS } from "./stops";

/** The tables of rules, as people edit them. `npm run pack-words` writes them to packed.json, which is what is shipped. */
export const RULE_TABLES = [RIGHTS, STOPS, SHORT_MAILS, FORMAL, LETTERS];
