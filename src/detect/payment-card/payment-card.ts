import type { DigitRuns } from "../_internal/digit-runs";
import { passesLuhn } from "../_internal/checksums";
import { findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { kindOfWord } from "../_internal/number-names";
import {
  type Groups,
  type Shapes,
  digitsIn,
  gapAfter,
  groupsAt,
  isJoin,
  shapesOf,
} from "../_internal/written-numbers";
import { wordsAfter } from "../_words/words";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";
import { isIssued } from "./issuers";

/** Payment card numbers: issuer range, length and Luhn checksum; words about cards or an expiry date make one certain. */
export const paymentCardDetector: Detector = {
  id: "payment-card",
  category: "financial",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `•••• ${raw.replace(/\D/g, "").slice(-4)}`,
};

/** How the digits are printed on cards, with one group as they are copied. The longer ones may end in a CVC instead. */
const LONG = shapesOf("19 4-4-4-4-3");
const USUAL = shapesOf("14 15 16 4-4-4-4 4-6-4 4-6-5 4-4-4-2 4-4-4-3 6-3-3-3 8-8");
/** 05/27, 0527: an expiry date behind a number. */
const EXPIRY = /^[ ,;]{1,3}(?:exp\.? )?(?:0[1-9]|1[0-2]) ?[/-]? ?(?:20)?[23]\d(?!\d)/;

interface Card extends Groups {
  /** Other groups of digits stand right beside it: only a word about cards tells which digits count. */
  readonly crowded: boolean;
  readonly grouped: boolean;
  /** "54724833.40032586" */
  readonly isFraction: boolean;
}

function read(text: string, runs: DigitRuns, run: number): Card | null {
  const first = text.charCodeAt(runs.starts[run] as number);
  if (first < 50 || first > 54 /* 2-6 */) return null;
  const card = cardAt(text, runs, run, LONG) || cardAt(text, runs, run, USUAL);
  if (card === null) return null;
  const expires = EXPIRY.test(text.slice(card.end, card.end + 16));
  const crowded =
    (run > 0 && isJoin(gapAfter(text, runs, run - 1))) ||
    (!expires && isJoin(gapAfter(text, runs, card.last)));
  const isFraction = card.last === run + 1 && gapAfter(text, runs, run) === ".";
  return { ...card, crowded, grouped: card.last > run, isFraction };
}

function cardAt(text: string, runs: DigitRuns, run: number, shapes: Shapes): Groups | null {
  const groups = groupsAt(text, runs, run, shapes, "none");
  if (groups === null) return null;
  const digits = digitsIn(text, groups);
  return isIssued(digits) && passesLuhn(digits) ? groups : null;
}

function judge(
  { grouped, start, end, crowded, isFraction }: Card,
  { name, distance }: NumberLabel,
  text: string,
): Confidence | null {
  if (name === "card") return distance < 5 ? "certain" : "likely";
  if (isFraction) return null;
  const before = text.slice(Math.max(0, start - 60), start);
  const isCard = CARD_NEAR.test(before);
  // "Customer reads out: 4111 1111 1111 1111", "the card number by phone, 4111…": no customer's, no phone's number.
  const isCalledOtherwise = name !== null && name !== "numbered";
  const isReadOut = CARD_NUMBER.test(before) || (grouped && (distance > 1 || isCard));
  if (isCalledOtherwise && !(name === "other" && isReadOut)) return null;
  if (wordsAfter(text, end, 4).some(({ lower }) => kindOfWord(lower) === "card")) return "certain";
  if (crowded) return null;
  const pays = PAYS.test(before.slice(-40));
  const expires = EXPIRY.test(text.slice(end, end + 16));
  if (expires || isCard || isReadOut) return "likely";
  if (name === "numbered") return "possible";
  // One number in forty passes both checks by chance: enough in a card's own grouping, or with a Danish card's beginning.
  return pays || grouped || DANKORT.test(text.slice(start, start + 4)) ? "likely" : "possible";
}

/** "Nytt kort? Mitt gamla …": a sentence before. */
const CARD_NEAR =
  /(?:^|[^a-zæøåäö]|dan|kredit|hæve|betalings)(?:kort(?:et)?|card|karte|eurocard|korttini)(?![a-zæøåäö])/i;
/** What is read out, or printed in full, is a card's number also where a phone or a receipt is spoken of. */
const CARD_NUMBER = /(?:^| )kortn|hele nummer|card n/i;
const DANKORT = /4571|5019/;
const PAYS = /book |hotel|charge|betal|pay |træk|hæv|spær|block|köp|köb|køb/i;
