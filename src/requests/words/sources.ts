import type { Language } from "../language";
import { DA_ASKING } from "./da-asking";
import { DA_CHANGING } from "./da-changing";
import { DA_EVERYDAY } from "./da-everyday";
import { DA_FORMAL } from "./da-formal";
import { DA_LETTERS } from "./da-letters";
import { DA_PLAIN } from "./da-plain";
import { DA_STOPPING } from "./da-stopping";
import { DA_THINGS } from "./da-things";
import { DA_VOICES } from "./da-voices";
import { EN_ASKING } from "./en-asking";
import { EN_CHANGING } from "./en-changing";
import { EN_EVERYDAY } from "./en-everyday";
import { EN_FORMAL } from "./en-formal";
import { EN_LETTERS } from "./en-letters";
import { EN_PLAIN } from "./en-plain";
import { EN_PLAIN_STOPPING } from "./en-plain-stopping";
import { EN_STOPPING } from "./en-stopping";
import { EN_THINGS } from "./en-things";
import { EN_VOICES } from "./en-voices";
import { DE_FORMAL } from "./de-formal";
import { DE_LETTERS } from "./de-letters";
import { DE_PLAIN } from "./de-plain";
import { DE_RIGHTS } from "./de-rights";
import { DE_STOPPING } from "./de-stopping";
import { NO } from "./no";
import { NO_EVERYDAY } from "./no-everyday";
import { NO_PLAIN } from "./no-plain";
import { SV_FORMAL } from "./sv-formal";
import { SV_LETTERS } from "./sv-letters";
import { SV_PLAIN } from "./sv-plain";
import { SV_RIGHTS } from "./sv-rights";
import { SV_STOPPING } from "./sv-stopping";

/**
 * The tables of words by language, as people edit them. `npm run pack-words` writes them to packed.json, which is what
 * is shipped.
 */
export const TABLES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    DA_ASKING,
    DA_CHANGING,
    DA_STOPPING,
    DA_THINGS,
    DA_VOICES,
    DA_PLAIN,
    DA_EVERYDAY,
    DA_FORMAL,
    DA_LETTERS,
  ],
  en: [
    EN_ASKING,
    EN_CHANGING,
    EN_STOPPING,
    EN_THINGS,
    EN_VOICES,
    EN_PLAIN,
    EN_PLAIN_STOPPING,
    EN_EVERYDAY,
    EN_FORMAL,
    EN_LETTERS,
  ],
  sv: [SV_RIGHTS, SV_STOPPING, SV_PLAIN, SV_FORMAL, SV_LETTERS],
  no: [NO, NO_PLAIN, NO_EVERYDAY],
  de: [DE_RIGHTS, DE_STOPPING, DE_PLAIN, DE_FORMAL, DE_LETTERS],
};
