import { ADDRESSES } from "./random-values/addresses";
import { BANK_ACCOUNTS, BANK_LOOK_ALIKES } from "./random-values/bank-accounts";
import { CARD_LOOK_ALIKES, CARDS } from "./random-values/cards";
import { COMPANY_NUMBERS } from "./random-values/companies";
import { BIRTH_DATES, DATES_AND_TIMES } from "./random-values/dates";
import { DOCUMENTS } from "./random-values/documents";
import { IBANS } from "./random-values/ibans";
import { NORDIC_IDS, WRONG_NORDIC_IDS } from "./random-values/nordic-ids";
import { EMAILS, NAMES } from "./random-values/people";
import { PHONES } from "./random-values/phones";
import { PLAIN_NUMBERS } from "./random-values/plain-numbers";
import { SHIPPING } from "./random-values/shipping";
import { TECHNICAL } from "./random-values/technical";
import { TRADE } from "./random-values/trade";
import type { Writers } from "./random-values/writers";

/** Personal data; the part before the colon is the detector. */
export const PERSONAL: Writers = {
  ...NORDIC_IDS,
  ...IBANS,
  ...BANK_ACCOUNTS,
  ...CARDS,
  ...DOCUMENTS,
  ...PHONES,
  ...EMAILS,
  ...ADDRESSES,
  ...BIRTH_DATES,
};

/** Look-alikes and filling; none of it is personal data that the corpus marks. */
export const DECOYS: Writers = {
  ...NAMES,
  ...DATES_AND_TIMES,
  ...TRADE,
  ...SHIPPING,
  ...TECHNICAL,
  ...COMPANY_NUMBERS,
  ...BANK_LOOK_ALIKES,
  ...CARD_LOOK_ALIKES,
  ...WRONG_NORDIC_IDS,
  ...PLAIN_NUMBERS,
};
