import { type Gender, genderOfFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import { fold } from "../_words/fold";
import type { Token } from "./tokens";

/** A signature does not stand further below. */
const REACH = 3000;
const LONGEST_LINE = 80;
/** Below these an older mail begins, which others signed. */
const OLDER = /^\s*(?:>|-{3,}|_{5,}|(?:fra|from|von|från) ?:|(?:den|on) .*(?:skrev|wrote))/i;
/** What a mail ends with in front of the name: "Mvh", "Kind regards,", "/", "xx". */
const CLOSING =
  /^[\s/–—-]*(?:(?:med|de|mange|venlig(?:e|st)?|kærlig|bedste|varme?|many|kind(?:est)?|best|warm(?:est)?|all|lots|with|of|my|the|hilsen|hilsner|mvh|vh|bh|kh|knus|tak|hav|en|god|dag|weekend|regards|wishes|love|thanks|thank|you|cheers|sincerely|faithfully|yours|truly|br|x+)[\s,.!]+)*[/–—-]*\s*/i;
/** The rest of such a line: a name of up to four words, and a comma behind it what he is or where. */
const NAME = /^([A-ZÆØÅ][a-zæøåäöüé]+)(?:[ -][A-ZÆØÅ][a-zæøåäöüé.]*){0,3}(?: ?x+|[,/|(-].{0,40})?$/;
const LONGEST_QUOTATION = 200;
const QUOTES = /["“”„«»]/g;
const WRITER = oneOf("min my jeg");

/** True for "my" and "I": whoever signs. */
export function isOfSigner({ folded, isCapital }: Token): boolean {
  return WRITER.test(folded) || (folded === "i" && isCapital);
}

/** Whether a man or a woman signed what stands at `at`; null where no common first name tells. */
export function genderOfSigner(text: string, at: number): Gender | null {
  // 'Karl skriver: "Min kone': somebody else's words.
  const before = text
    .slice(Math.max(0, at - LONGEST_QUOTATION), at)
    .split("\n")
    .pop() as string;
  if ((before.match(QUOTES) || []).length % 2 === 1) return null;
  const lines = text
    .slice(at, at + REACH)
    .split("\n")
    .slice(1);
  for (const line of lines) {
    if (OLDER.test(line)) return null;
    const name = NAME.exec(`${line.slice(0, LONGEST_LINE)} `.replace(CLOSING, "").trim());
    const gender = name && genderOfFirstName(fold(name[1] as string));
    if (gender) return gender;
  }
  return null;
}
