import { layOut } from "./html-layout";
import { decodedPercents } from "./html-pieces";
import { htmlTokens, type Token } from "./html-tokens";
import { replaced, type Replacement } from "./replacement";

/** A replacement in the source, with the text that it takes away. */
export interface Removal extends Replacement {
  readonly removed: string;
}

/** Where a link leads and what is shown beside it; some programs keep the address that they found there in another. */
const ATTRIBUTE =
  /\s(?:href|title|alt|originalsrc|data-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
/** An address may leave out the number of the country. */
const DIGITS = 8;
const FEWEST_DIGITS = 6;
/** Shorter words stand in too many addresses. */
const SHORTEST_WORD = 4;
/** Of what is removed inside one link, so much is looked for in its address. */
const MOST_REMOVED = 50;

/**
 * What else has to go when text goes: mail programs make a link of each number and address that they see, and it holds
 * the value once more. `removals` are in order.
 */
export function linksSaying(html: string, removals: readonly Removal[]): Replacement[] {
  const found: Replacement[] = [];
  let link: Token | undefined;
  let next = 0;
  const endLink = (end: number) => {
    const removed: string[] = [];
    for (let each = removals[next]; each && each.start < end; each = removals[++next]) {
      if (link && each.start >= link.end && removed.length < MOST_REMOVED)
        removed.push(each.removed);
    }
    if (link && removed.length > 0) {
      const { start } = link;
      for (const each of saying(html.slice(start, link.end), removed)) {
        found.push({ start: start + each.start, end: start + each.end, text: "" });
      }
    }
  };
  for (const token of htmlTokens(html)) {
    if (token.kind !== "tag" || token.name !== "a") continue;
    endLink(token.start);
    link = token.closing ? undefined : token;
  }
  endLink(html.length);
  return found;
}

/** Tags without the attributes that say what was removed between them. */
export function withoutSaying(tags: string, removed: string): string {
  return replaced(tags, saying(tags, [removed]));
}

function saying(tags: string, removed: readonly string[]): Replacement[] {
  const found: Replacement[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tags); match; match = ATTRIBUTE.exec(tags)) {
    const value = decodedPercents(layOut(match[1] as string).text).toLowerCase();
    const digits = digitsOf(value);
    if (removed.some((text) => holdsDigits(digits, text) || holdsWord(value, text))) {
      found.push({ start: match.index, end: ATTRIBUTE.lastIndex, text: "" });
    }
  }
  return found;
}

/** The address may hold the number or, where two links share it, a part of it. */
function holdsDigits(digits: string, removed: string): boolean {
  const wanted = digitsOf(removed);
  return (
    Math.min(digits.length, wanted.length) >= FEWEST_DIGITS &&
    (digits.indexOf(wanted.slice(-DIGITS)) >= 0 || wanted.indexOf(digits) >= 0)
  );
}

function holdsWord(value: string, removed: string): boolean {
  return removed
    .toLowerCase()
    .split(/[\s,;:()<>]+/)
    .some((word) => word.length >= SHORTEST_WORD && value.indexOf(word) >= 0);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}
