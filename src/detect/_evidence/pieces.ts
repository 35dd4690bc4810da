import { lowered } from "../../mail/fold";
import type { TextRange } from "../../mail/quoted-thread";

/** A word, a number ("0", whatever it is) or a sign, in small letters. */
export interface Token extends TextRange {
  readonly text: string;
}

/** What stands for a word that the writer of a check marked, such as any word for data about a person. */
export const MARK = "@";
/** Pairs have it between their words; at the edge of a text a dot takes the place of a word. */
const PAIR = "_";
const EDGE = ".";
const TOKEN = /[a-zæøåäöüéß]+|\d(?:[\d.,]*\d)?|[%!?€£$:@]|,-/g;
const BEGINNING = 5;
/** Longer words tell by their endings, too: "sommerkampagne". */
const LONG = 9;
const ENDING = 5;

/** The words of a text, its numbers and the signs that tell something. */
export function tokensOf(text: string): Token[] {
  const small = lowered(text);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(small); match; match = TOKEN.exec(small)) {
    const start = match.index;
    tokens.push({ text: written(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}

/** As lists of words can hold it: prices have one sign, numbers one digit. */
function written(token: string): string {
  if (/^\d/.test(token)) return "0";
  return /^[€£$]|^,-/.test(token) ? "kr" : token;
}

/** A word as far as it is weighed. */
export function beginningOf({ text }: Token): string {
  return text.slice(0, BEGINNING);
}

/**
 * Calls `see` with each piece of a text and the token that it ends with: the beginning of each word ("rabat"), the
 * ending of a long one ("*pagne"), and each with the one before ("spar_0").
 */
export function eachPiece(
  tokens: readonly Token[],
  see: (piece: string, token: Token) => void,
): void {
  let before = EDGE;
  let last: Token | undefined;
  for (const token of tokens) {
    const beginning = beginningOf(token);
    see(beginning, token);
    if (token.text.length >= LONG) see(`*${token.text.slice(-ENDING)}`, token);
    see(before + PAIR + beginning, token);
    before = beginning;
    last = token;
  }
  if (last) see(before + PAIR + EDGE, last);
}
