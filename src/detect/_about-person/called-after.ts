import { isFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import type { Token } from "./tokens";

/**
 * What follows is the name of a church, a firm, a ship, a storm, a project: "Sct. Mortens Kirke", "selskabet Nordgruppen",
 * "stormen Otto". Folded.
 */
const CALLED = oneOf(
  "sankt sct skt st saint selskabet firmaet virksomheden company firm mv vessel skibet faergen kutteren stormen orkanen uvejret hurricane cyclone projekt projektet project robotten",
);
/** "Karl Johan-svampe", "Marie Curie-gymnasiet"; not "Jonas-sagen", and no second syllable of "Hyun-woo". */
const COMPOUND = /^-(?!sag)[a-zæøå]{4}/;
/** "Niels Bohrs Vej", "Nightingale Street": behind an owner what else may be a surname is a street. */
const STREET = oneOf("street road avenue boulevard");
const STREET_OF = oneOf("vej gade alle plads torv vaenge");
/** How many words of a name are read. */
const LONGEST = 3;

/** True for a word with a capital that belongs to what is called after somebody, as far as it can be told without a list. */
export function isCalledAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  isHeading: boolean,
): boolean {
  return isBehindKind(text, tokens, index) || isInCompound(text, tokens, index, isHeading);
}

/** "Stormen Otto", "M/V Karen Blixen", "Sct. Mortens Kirke", and what they are themselves. */
function isBehindKind(text: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - LONGEST); at--) {
    const { folded, isCapital } = tokens[at] as Token;
    if (at < index && !isNextTo(text, tokens, at)) return false;
    if (CALLED.test(folded) && (at < index || tokens[at + 1]?.isCapital)) return true;
    if (at < index && !isCapital) return false;
  }
  return false;
}

/** "Karl Johan-svampe"; in a subject "Niels Bohrs Vej", too: in a sentence somebody may live there. */
function isInCompound(
  text: string,
  tokens: readonly Token[],
  index: number,
  isHeading: boolean,
): boolean {
  for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
    const { end, isCapital } = tokens[at] as Token;
    if (!isCapital) return false;
    if ((isHeading && isStreet(tokens, at)) || COMPOUND.test(text.slice(end, end + 6))) return true;
    if (!isNextTo(text, tokens, at)) return false;
  }
  return false;
}

/** The word that makes a street of those before it. */
function isStreet(tokens: readonly Token[], at: number): boolean {
  const { folded } = tokens[at] as Token;
  const owner = tokens[at - 1];
  if (owner === undefined || !owner.isCapital) return false;
  // "Jonas Gade" is somebody.
  const isOwner = owner.folded.endsWith("s") && !isFirstName(owner.folded);
  return STREET.test(folded) || (isOwner && STREET_OF.test(folded));
}

/** What may be between the words of a name. */
const GAP = /^(?:\.? |-|\/)$/;

function isNextTo(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && GAP.test(text.slice((tokens[at] as Token).end, next.start));
}
