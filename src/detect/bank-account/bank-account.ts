import type { Detector } from "../detector";
import type { Confidence } from "../finding";
import { findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { surroundings } from "../_internal/surroundings";
import { isBritishAccount } from "./sort-code";
import { isSpokenOf } from "./spoken-of";
import { type Account, readAccount } from "./written-accounts";

/**
 * Bank accounts as the bank's own country writes them, people's and companies': Denmark's reg.nr. and konto, Norway's
 * eleven digits, and where a word calls them so, clearing number, sort code or Bankleitzahl with an account.
 */
export const bankAccountDetector: Detector = {
  id: "bank-account",
  category: "financial",
  find: (text, context) => findNumbers(text, context, { read: readAccount, judge }),
  mask: (raw) => `•••• … ${raw.replace(/\D/g, "").slice(-2)}`,
};

const NORWEGIAN = /nor(?:ge|sk|way)|nok|lønn|utbetal|utlegg/;
const BANK_BEHIND = /^,? ?\(?(?:(?:i|hos|in|with) )?(?:\S{1,12} )?(?:\S{0,12}bank|nordea)/i;
/** The accounts of people, where "kontonr." alone may be a customer's with a supplier. */
const OF_A_BANK = /^(?:.{5})?(?:løn|nem|bank|opsparing|spare)/i;
const OF_BANKS = /konto|sort.?code|blz|clearing/i;
const YEAR = /^(?:19|20)/;
/** Words between a word for accounts and the pair: "den rigtige konto skulle have været 1234 12345678". */
const PAIR_REACH = 6;

function judge(account: Account, label: NumberLabel, text: string): Confidence | null {
  const { kind, start, end } = account;
  const { name, distance } = label;
  const behind = text.slice(end, end + 40);
  const lead = text.slice(Math.max(0, label.start - 16), Math.max(0, label.start + 8));
  // "SAP account 0530-10220019": accounts in English are of any kind.
  const isBank =
    name === "reg" ||
    name === "clearing" ||
    (name === "numbered" && /sort/i.test(lead)) ||
    (name === "account" &&
      (!/acc/i.test(lead) || /bank|danish/i.test(lead) || BANK_BEHIND.test(behind))) ||
    (name === "bank" && distance === 0);
  if (kind === "words") {
    if ((isBank || name === "account") && distance < 3) return "certain";
    // "5301 konto 0123456789"; not "i 2024 konto …".
    const written = text.slice(start, end);
    const isNamed = name === null && OF_BANKS.test(written) && !YEAR.test(written);
    return isNamed || isBritishAccount(account, text) ? "likely" : null;
  }
  if (kind === "british") return isBritishAccount(account, text) ? "likely" : null;
  if (kind === "norwegian") {
    if (name === "account" && distance < 3) return "certain";
    const isPlain = end - start === 11;
    if (isPlain || (name !== null && name !== "bank")) return null;
    return NORWEGIAN.test(surroundings(text, start, end)) ? "likely" : "possible";
  }
  if (kind === "pair") {
    const isNamed = isBank && distance < PAIR_REACH;
    const isBeside = name === null && BANK_BEHIND.test(behind);
    return isNamed || isBeside || isSpokenOf(account, label, text) ? "likely" : null;
  }
  if (name !== "account" || distance > 0) return null;
  // Ten digits are as many as Danish and German accounts have, and more than customers' numbers.
  const isLong = end - start === 10 && label.numbered;
  const fits =
    kind === "joined"
      ? isBank
      : OF_A_BANK.test(text.slice(Math.max(0, label.start - 5), label.start + 8));
  return fits || (isLong && isBank) ? "likely" : null;
}
