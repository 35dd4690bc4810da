import { passesModulus11 } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import type { Candidate } from "../_internal/find-numbers";
import {
  type Shapes,
  digitsIn,
  gapAfter,
  groupsAt,
  lengthOf,
  shapesOf,
} from "../_internal/written-numbers";

/** An account and how it is written. */
export interface Account extends Candidate {
  /**
   * `words`: "1234 kontonr. 12345678"; `pair`: "1234-12345678"; `joined`: the fourteen digits of both; `single`: an
   * account without its bank; `norwegian`: eleven digits with a check digit; `british`: "12-34-56 12345678".
   */
  readonly kind: "words" | "pair" | "joined" | "single" | "norwegian" | "british";
}

const NORWEGIAN = shapesOf("11 4-2-5");
const NORWEGIAN_WEIGHTS = "54327654321";
/** Denmark's reg.nr. and Sweden's clearing number, Britain's sort code, Germany's Bankleitzahl. */
const BANK = shapesOf("4 5 4-1 2-2-2 6 8 3-3-2");
/** Six to ten digits; Iceland's are 26-021737. */
const ACCOUNT = shapesOf(
  "6 7 8 9 10 3-3 3-4 4-3 4-4 5-5 4-6 6-4 2-6 1-3-3 3-3-1 2-3-2 3-3-2 2-3-3 3-2-3 3-3-3 3-3-4 3-4-3 4-3-3 4-4-2 2-4-4 2-2-2-2 2-2-2-2-2 1-3-3-3",
);

/** Britain's sort code and account, in either order. */
const SORT_CODE = shapesOf("2-2-2");
const EIGHT = shapesOf("8 4-4");

/** How the number behind is called: the account's behind the bank's, or the other way round. */
const ACCOUNT_WORDS =
  /^[\s,;:/|()&.+-]{0,4}(?:(?:og|and|och|und|med) )?(?:bank)?(?:konto|kto|kt|account|acct|acc|a\/c)(?:nr|nummer|number)?(?:en|et)?\.?[ -]?(?:nr|no|number|nummer)?[.:]{0,2}(?: er)?(?: stadig)?\s{0,2}$/i;
const BANK_WORDS =
  /^[\s,;:/|()&.-]{0,4}(?:(?:og|and|och|und|med|i) )?(?:reg|registrerings|clearing|sort|s\/c|blz|bankleitzahl)\.?[ -]?(?:nr|no|number|nummer|code)?[.:]{0,2}\s{0,2}$/i;
const LONGEST_LINK = 32;
/** Also the cells of a table, a comma, and the end of a line. */
const JOIN = /^\)?(?: ?[-/] ?| {1,2}|\.|[\t;|\n]|, )$/;
/** "4010 1234567 kr." is an amount. */
const MONEY = /^ ?(?:kr|dkk|sek|nok|eur|usd|€|\$)/i;

/** The account that begins at a run of digits, or null. */
export function readAccount(text: string, runs: DigitRuns, run: number): Account | null {
  const length = lengthOf(runs, run);
  if (length === 11 || length === 4) {
    const whole = groupsAt(text, runs, run, NORWEGIAN, "both");
    if (whole !== null && passesModulus11(digitsIn(text, whole), NORWEGIAN_WEIGHTS)) {
      return { start: whole.start, end: whole.end, kind: "norwegian" };
    }
  }
  const start = runs.starts[run] as number;
  const runEnd = runs.ends[run] as number;
  if (length === 14) return { start, end: runEnd, kind: "joined" };
  if (length < 2 || length > 10) return null;
  const end =
    named(text, runs, run, BANK, ACCOUNT_WORDS, ACCOUNT) ||
    named(text, runs, run, ACCOUNT, BANK_WORDS, BANK);
  if (end > 0) return { start, end, kind: "words" };
  const british =
    besides(text, runs, run, SORT_CODE, EIGHT) || besides(text, runs, run, EIGHT, SORT_CODE);
  if (british > 0) return { start, end: british, kind: "british" };
  if (length > 6) return { start, end: runEnd, kind: "single" };
  if (length !== 4 || !JOIN.test(gapAfter(text, runs, run) || "")) return null;
  const account = groupsAt(text, runs, run + 1, ACCOUNT, "behind");
  if (account === null || digitsIn(text, account).length < 7) return null;
  if (MONEY.test(text.slice(account.end, account.end + 5))) return null;
  return { start, end: account.end, kind: "pair" };
}

/** Where a second number ends that stands right beside the first; 0 for none. */
function besides(
  text: string,
  runs: DigitRuns,
  run: number,
  first: Shapes,
  second: Shapes,
): number {
  const groups = groupsAt(text, runs, run, first, "none");
  if (groups === null || !JOIN.test(gapAfter(text, runs, groups.last) || "")) return 0;
  return groupsAt(text, runs, groups.last + 1, second, "behind")?.end || 0;
}

/** Where a second number ends that only the words for it stand before; 0 for none. */
function named(
  text: string,
  runs: DigitRuns,
  run: number,
  first: Shapes,
  words: RegExp,
  second: Shapes,
): number {
  const groups = groupsAt(text, runs, run, first, "none");
  if (groups === null || groups.last + 1 >= runs.count) return 0;
  const next = runs.starts[groups.last + 1] as number;
  const width = next - groups.end;
  if (width < 4 || width > LONGEST_LINK || !words.test(text.slice(groups.end, next))) return 0;
  const behind = groupsAt(text, runs, groups.last + 1, second, "none");
  if (behind === null) return 0;
  // Sweden's banks put the check digit behind a hyphen.
  return behind.end + (/^-\d(?!\d)/.test(text.slice(behind.end, behind.end + 3)) ? 2 : 0);
}
