import type { Account } from "./written-accounts";

/** Six digits by pairs, where an account begins or ends. */
const SORT_CODE = /(?:^|\D)(\d\d[ .–-]\d\d[ .–-]\d\d)(?!\d)/;
/** "12-03-24", "24-03-12", "03-12-24". */
const DAY = /^(?:\d\d.(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2]).[0-3])/;
/** Nothing but a bank has these. */
const OF_BANKS =
  /\bsort ?(?:code|:)|s\/c|bacs|bank (?:details|acc|a\/c)|barclays|hsbc|natwest|monzo/i;
/** What an account is named by, and money that changes hands. */
const MONEY = /\bacc(?:oun)?t?\b|a\/c|sort|pa(?:y|id)\b|transfer|refund|wage|salary|deposit/i;
/** "Refund to …", "wages into: …". */
const WHERETO = /\b(?:in)?to:? $/;
const REACH = 40;

/** "20-45-77 43218765" beside what speaks of banks or of money; "12-03-24 43218765" may be a day and an order. */
export function isBritishAccount({ start, end }: Account, text: string): boolean {
  const code = SORT_CODE.exec(text.slice(start, end));
  if (code === null) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const around = before + text.slice(start, end + REACH / 2);
  if (OF_BANKS.test(around)) return true;
  return MONEY.test(around) && (WHERETO.test(before) || !DAY.test(code[1] as string));
}
