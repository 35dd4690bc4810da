import type { Account } from "./written-accounts";

/** Six digits by pairs, where an account begins or ends. */
const SORT_CODE = /(?:^|\D)(\d\d)[ .–-](\d\d)[ .–-](\d\d)(?!\d)/;
/** Nothing but a bank has these. */
const OF_BANKS =
  /\bsort ?(?:code|:)|s\/c|bacs|bank (?:details|acc|a\/c)|barclays|hsbc|lloyds|natwest|monzo|santander/i;
/** "Refund to …", "wages into: …": whereto money goes. */
const WHERETO =
  /(?:pay|paid|transfer|refund|wages?|salary|money|deposit|send)\b[^.\n]*\b(?:to|into)[: ]*$/i;
/** What an account is named by, and money that changes hands: enough where no date can be meant. */
const MONEY =
  /\bacc(?:oun)?t?\b|a\/c|sort|pa(?:y|id)\b|transfer|refund|wage|salary|deposit|expenses/i;
const REACH = 40;

/** "20-45-77 43218765" behind what speaks of banks or of money; "12-03-24 43218765" may be a day and an order. */
export function isBritishAccount({ start, end }: Account, text: string): boolean {
  const written = text.slice(start, end);
  const pairs = SORT_CODE.exec(written);
  if (pairs === null) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const around = `${before}${written}${text.slice(end, end + REACH / 2)}`;
  if (OF_BANKS.test(around) || WHERETO.test(before)) return true;
  const [first, second, third] = pairs.slice(1).map(Number) as [number, number, number];
  return !mayBeDay(first, second) && !mayBeDay(second, first) && !mayBeDay(third, second)
    ? MONEY.test(around)
    : false;
}

function mayBeDay(day: number, month: number): boolean {
  return day > 0 && day < 32 && month > 0 && month < 13;
}
