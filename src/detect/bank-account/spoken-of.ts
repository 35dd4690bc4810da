import { leadsOn } from "../_internal/led-to";
import type { NumberLabel } from "../_internal/number-labels";
import { digitsIn } from "../_internal/written-numbers";
import type { Account } from "./written-accounts";

const REACH = 200;
const REACH_BEHIND = 60;
const PAID_REACH = 50;

/** Accounts, in the words around a pair. */
const ACCOUNTS = /[^s]kont(?:o(?!r|p)|i(?![a-z]))|reg\.? ?nr|bankoplysn/i;
/** Money that changes hands. */
const MONEY =
  /løn|penge|betal|overf|udlæg|bank|boet|træk|sæt|pension|anvis|ind på|deposit|leje|honorar|refu|erstat|[^f]arv|skyld|bidrag|[^dp]gave|transfer|pa(?:y|id)|\d ?(?:kr|dkk|,-)/i;
/** "Overfør til …", "transfer it to …", "600 kr. ind på …": whereto money goes. */
const WHERETO = / (?:till?|fra|på|to|from|into)[: \n]{1,2}$/i;

/** Ten digits are an account's full length in Denmark. */
const FULL = 14;
/** Banks fill shorter ones up with zeros. */
const FILLED_UP = /^.{4}000/;
/** Behind another account in a list of them. */
const LISTED = /\d{4} ?[ /-] ?\d{10}\n[^\d\n]{0,30}$/;
/** "0045 12345678" is a telephone. */
const ABROAD = /^00/;
/** A year, a German mobile number, an order of SAP's, a CPR number: more must tell that these are accounts. */
const OTHERWISE =
  /^(?:01[567]|199|20[0-3]|.{4}(?:45000|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]).{6}$))/;
/** Only this stands in one and the same line of text: no cell, no line goes on in the account's second half. */
const IN_LINE = /^\d{4}[^\d\n\t;|,]/;

/** Whether the text around a pair speaks of an account or of money, though nothing right in front calls it one. */
export function isSpokenOf(
  account: Account,
  { name, distance, names }: NumberLabel,
  text: string,
): boolean {
  const { start, end } = account;
  const digits = digitsIn(text, account);
  const inLine = IN_LINE.test(text.slice(start, end));
  const isFull = inLine && digits.length === FULL;
  // "… skal ikke stå på fakturaen, kun min: 9489 0006877851": what stands further off may be the label of something else.
  const isUnnamed = name === null || name === "bank" || (isFull && distance + names > 0);
  if (!isUnnamed || ABROAD.test(digits)) return false;
  if (isFull && FILLED_UP.test(digits)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (WHERETO.test(before) && MONEY.test(before.slice(-PAID_REACH))) return true;
  if (!leadsOn(before)) return false;
  const near = ` ${before} ${text.slice(end, end + REACH_BEHIND)}`;
  if (ACCOUNTS.test(near) && isFull) return true;
  if (!inLine || OTHERWISE.test(digits)) return false;
  return ACCOUNTS.test(near) || ((isFull || LISTED.test(before)) && MONEY.test(near));
}
