import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import { type Token, wordsAt } from "./tokens";

const WHEN = oneOf("naar when whenever");
/** "Hver gang en kollega", "in case a colleague", "any time an employee". */
const LAST_OF_EACH = oneOf("gang case time");
const EACH_TIME = /^(?:hver gang|in case|(?:any|each|every) time)$/;
/** "En medarbejder", "din medarbejder", "jeres nye chauffør". */
const ANY = oneOf("a an en et din dit your jeres");
/** How many words behind "når" the role stands at most. */
const REACH = 4;
/** "When your driver fell": it has happened. */
const HAPPENED =
  /^(?:was|were|had|did|went|came|left|fell|told|said|got|became|took|broke|.{2,}ed)$/;

/** "Når en medarbejder er syg" says what "hvis" does, of whoever it will be: marks the word as a condition. */
export function supposeWhoever(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    const { folded, cues } = token;
    const isWhen =
      WHEN.test(folded) ||
      (LAST_OF_EACH.test(folded) && EACH_TIME.test(wordsAt(tokens, index - 1, index + 1)));
    const isWhether = folded === "om" && isReader(tokens[index + 1]) && !tokens.some(isStill);
    if (isWhether || (isWhen && isWhoever(tokens, index + 1)))
      tokens[index] = { ...token, cues: cues | CUE.condition };
  });
}

/** "Skriv, om du har allergier"; not "om din allergi", "høre, om du stadig er syg". */
function isReader(token: Token | undefined): boolean {
  return token !== undefined && (token.cues & (CUE.reader | CUE.owner)) === CUE.reader;
}

function isStill({ cues }: Token): boolean {
  return (cues & (CUE.still | CUE.caring)) > 0;
}

/** "En medarbejder er", "your new driver is"; not "min medarbejder er", "your driver was". */
function isWhoever(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || !ANY.test(first.folded)) return false;
  const behind = tokens.slice(from + 1, from + REACH);
  const role = behind.findIndex((token) => token.role !== null && !(token.cues & CUE.kin));
  const verb = behind[role + 1];
  return role >= 0 && !(verb && HAPPENED.test(verb.folded));
}
