import type { Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { isAlphanumericAt, isDigit, wordsAfter, wordsBefore } from "../_words/words";
import { isIssued, passesLuhn } from "./issuers";

/** A group of digits within a run of groups. */
interface Group {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[ \u00a0\u2007\u2009\u202f.\-\u2010-\u2013]/;
/** How the digits are printed on cards; one group is how they are copied. */
const GROUPINGS = new Set(["4-4-4-4", "4-6-5", "4-6-4", "4-4-4-4-3", "4-4-4-3", "4-4-4-2", "8-8"]);
const MOST_GROUPS = 5;
const CARD =
  /^(?:visa|master(?:card)?|dankort|amex|american|express|diners|maestro|jcb|discover|unionpay|pan|cvc|cvv|cvv2|cvc2|exp|expiry|expires|udløb|udløber|udløbsdato|(?:kredit|betalings|debit|hæve|bank|firma|rejse|credit)?(?:kort|card)(?:et|ets|nr|nummer|number|no|holder|indehaver)?)$/;
/** What carries long numbers in logistics and finance mail. */
const OTHER_NUMBER =
  /^(?:sscc|gln|ean|gtin|awb|hawb|mawb|imei|iccid|ocr|fik?|mrn|crn|pnr|isbn|ref|reference|referencenr|serial|batch|lot|track|tracking|trace|barcode|parcel|consignment|container|invoice|order|shipment)$|^(?:sporing|stregkode|faktura|ordre|kolli|pakke|forsendelse|fragtbrev|booking|serie|vare|sags|betalings?id|konto|kunde|transaktion|transaction|giro)/;
const GENERIC_LABEL = /(?:nr|nummer|no|number|id)$/;

/** Payment card numbers: issuer range, length and Luhn checksum; words about cards nearby make one certain. */
export const paymentCardDetector: Detector = {
  id: "payment-card",
  category: "financial",

  find(text: string): Match[] {
    const matches: Match[] = [];
    let index = 0;
    while (index < text.length) {
      if (!isDigit(text.charCodeAt(index))) {
        index++;
        continue;
      }
      const run = runAt(text, index);
      const end = run[run.length - 1]?.end ?? index + 1;
      if (end - index >= 14 && !continues(text, index, end)) {
        for (const card of cardsIn(text, run)) matches.push(card);
      }
      index = end;
    }
    return matches;
  },

  mask(raw: string): string {
    return `•••• ${raw.replace(/\D/g, "").slice(-4)}`;
  },
};

/** All groups of digits from `start` on with single separators between them. */
function runAt(text: string, start: number): Group[] {
  const groups: Group[] = [];
  let index = start;
  for (;;) {
    const begin = index;
    while (isDigit(text.charCodeAt(index))) index++;
    groups.push({ start: begin, end: index });
    if (!SEPARATOR.test(text.charAt(index)) || !isDigit(text.charCodeAt(index + 1))) return groups;
    index++;
  }
}

/** True when the digits are part of a longer code: a letter, a sign or a Danish payment slip's `+71<…+` around them. */
function continues(text: string, start: number, end: number): boolean {
  return (
    isAlphanumericAt(text, start - 1) ||
    isAlphanumericAt(text, end) ||
    /[_+=/\\]/.test(text.charAt(start - 1)) ||
    (text.charAt(start - 1) === "<" && text.charAt(end) === "+")
  );
}

/** The cards in a run. Next to other groups (an expiry date, a CVC) only a word about cards tells which digits count. */
function cardsIn(text: string, run: readonly Group[]): Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < run.length; first++) {
    const count = cardLength(text, run, first);
    const begin = run[first];
    const last = run[first + count - 1];
    if (!begin || !last || count === 0) continue;
    const confidence = confidenceOf(text, begin.start, last.end, count, run.length);
    if (!confidence) continue;
    matches.push({ start: begin.start, end: last.end, confidence });
    first += count - 1;
  }
  return matches;
}

/** How many groups from `first` on are one card number; 0 for none. */
function cardLength(text: string, run: readonly Group[], first: number): number {
  let digits = "";
  let grouping = "";
  let found = 0;
  for (let count = 1; count <= MOST_GROUPS && digits.length < 20; count++) {
    const group = run[first + count - 1];
    if (!group) break;
    const length = group.end - group.start;
    if (length > 19) break;
    digits += text.slice(group.start, group.end);
    grouping += count === 1 ? length : `-${length}`;
    const written = count === 1 ? length > 12 : GROUPINGS.has(grouping);
    if (written && isIssued(digits) && passesLuhn(digits)) found = count;
  }
  return found;
}

function confidenceOf(
  text: string,
  start: number,
  end: number,
  count: number,
  groups: number,
): Confidence | null {
  for (const { lower } of wordsBefore(text, start, 4)) {
    if (CARD.test(lower)) return "certain";
    if (OTHER_NUMBER.test(lower)) return null;
  }
  if (wordsAfter(text, end, 4).some(({ lower }) => CARD.test(lower))) return "certain";
  if (groups > count) return null;
  // One number in forty passes both checks by chance: enough unless it is called the number of something.
  return GENERIC_LABEL.test(wordsBefore(text, start, 1)[0]?.lower ?? "") ? "possible" : "likely";
}
