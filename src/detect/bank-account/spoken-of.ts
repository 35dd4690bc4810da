import { nameLikeness } from "../_internal/name-likeness";
import type { NumberLabel } from "../_internal/number-labels";
import type { Account } from "./written-accounts";

const REACH = 200;
const REACH_BEHIND = 60;

/** "Overfør til 1234 12345678", "honoraret betales til", "transfer it to": whereto money goes. */
const PAID_TO =
  /(?:overfør|indbetal|udbetal|betal|husleje|honorar|løn|penge|transfer|pay|paid|deposit|refund)[^.;:\n\d]{0,30}(?:til|fra|på|to|from|into)[: \n]{1,2}$/i;
/** "Kan du sætte 600 kr. ind på 3891 4525266?" */
const PUT_INTO =
  /(?:(?:indsæt|sætte?r?|overfør|send|udbetal|insät|sätt)[^;:\n]{0,45}|\d ?(?:kr\.?|dkk|,-)(?: ind)?) (?:ind på|in på|på|til|till) $/i;
/** Accounts, in the words around a pair. */
const ACCOUNTS = /(?:^|[^s])kont(?:o(?!r|p)|i(?![a-z]))|reg\.? ?nr|bankoplysn/i;
/** Money that changes hands. */
const MONEY =
  /løn|penge|betal|overfør|overfor|udlæg|bank|boet|trække|ferie|pension|anvis|ind på|gå(?:r|et) ind|deposit|leje|honorar|refusion|refunder|erstatning|gevinst|[^f]arv|skifte|skyld|bidrag|legat|[^dp]gave|stipend|opsparing|transfer|refund|salary|payout|rent |\d ?(?:kr|dkk|,-)/i;

/** Ten digits are an account's full length in Denmark; banks fill shorter ones up with zeros. */
const FULL = /^\d{4}\D{1,3}(?:\d\D?){9}\d$/;
const FILLED_UP = /^\d{4}[^\d\n\t;|,]{1,3}000\d{7}$/;
/** Behind another account in a list of them. */
const LISTED = /\d{4} ?[ /-] ?\d{10}\n[^\d\n]{0,30}$/;
/** "0045 12345678" is a telephone. */
const ABROAD = /^00/;
/** A year, a German mobile number, an order of SAP's, a CPR number: more must tell that these are accounts. */
const OTHERWISE =
  /^(?:01[567]|199|20[0-3]|\d{4}\D{1,3}(?:45000|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}$))/;
/** Only this stands in one and the same line of text: no cell, no line goes on in the account's second half. */
const IN_LINE = /^\d{4}[^\d\n\t;|,]/;
/** "1234 1234567 1.250,00": the columns of books. */
const AMOUNT_BEHIND = /^\s{1,4}-?\d[\d.]{0,12},\d\d/;

/**
 * What leads to a number that no noun of its own names: "Karen: …", "… er det stadig …?"; "aftale 1234 12345678" is the
 * number of an agreement.
 */
const LED_TO =
  /(?:[^a-zæøåäö0-9 ]|(?:^|[^a-zæøå])(?:er|til|på|fra|af|hos|og|eller|har|var|der|det|den|hans|hendes|min|mit|brug|hedder|stod|skrev|skriver|sagde|siger|hurtigt|lige|læse|været|nye|gamle|stadig|nu|altså|ellers|(?:søn|datter|mor|far|kone|mand|lejer)\S{0,4}|is|was|to|use|still))\s{0,2}$/i;
const LAST_WORDS = /(?:([a-zæøåäö-]+) )?([a-zæøåäö-]+) $/i;

/** Whether the text around a pair speaks of an account or of money, though nothing right in front calls it one. */
export function isSpokenOf({ start, end }: Account, label: NumberLabel, text: string): boolean {
  const written = text.slice(start, end);
  const inLine = IN_LINE.test(written);
  const isFull = inLine && FULL.test(written);
  if (isCalledOtherwise(label, isFull) || ABROAD.test(written)) return false;
  if (FILLED_UP.test(written)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (label.name === null && (PAID_TO.test(before) || PUT_INTO.test(before))) return true;
  const behind = text.slice(end, end + REACH_BEHIND);
  if (!isLedTo(before) || AMOUNT_BEHIND.test(behind)) return false;
  const near = `${before} ${behind}`;
  if (ACCOUNTS.test(near) && isFull) return true;
  if (!inLine || OTHERWISE.test(written)) return false;
  return ACCOUNTS.test(near) || ((isFull || LISTED.test(before)) && MONEY.test(near));
}

/** "… skal ikke stå på fakturaen, kun min: 9489 0006877851": what stands further off may be the label of something else. */
function isCalledOtherwise({ name, distance, names }: NumberLabel, isFull: boolean): boolean {
  if (name === null || name === "bank") return false;
  return !isFull || distance + names === 0 || !/other|account|reg|card/.test(name);
}

/** Also behind a person's name. */
function isLedTo(before: string): boolean {
  if (before === "" || LED_TO.test(before)) return true;
  const [, first = "", last = ""] = LAST_WORDS.exec(before) || [];
  const likeness = nameLikeness(last, last.toLowerCase());
  return likeness > 1 || (likeness > 0 && nameLikeness(first, first.toLowerCase()) > 1);
}
