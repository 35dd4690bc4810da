/** The person somebody asks for, as far as it is known. */
import { foldText, wordsOf } from "./words";

export interface Person {
  /** As it was given. */
  readonly given: string;
  /** Folded: first name, middle names, last name. Empty when only an address is known. */
  readonly name: readonly string[];
  /** In lower case. */
  readonly addresses: readonly string[];
  /** Folded and joined: what the person's company may be called. */
  readonly companies: readonly string[];
  /** A folded text without any of these says nothing of the person: most texts are done with by that. */
  readonly traces: readonly string[];
}

const ADDRESS = /[^\s<>,;"()]+@[^\s<>,;"()]+\.[^\s<>,;"()]+/g;
/** What is left of an address that is not whole: taken for a name, it would find nothing and nobody would notice. */
const HALF_ADDRESS = /[@<>]|[([]at[)\]]/i;
/** Their names say nothing of whom somebody works for. */
const FREE_MAIL = new Set(
  "gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web proton protonmail mail jubii ofir".split(
    " ",
  ),
);
/** Under a country's ending, those whose name follows is somebody: `maersk.co.uk`. */
const REGISTRIES = new Set(
  "co com org net gov govt gob gouv gv edu ac or ne go kommune".split(" "),
);
const LEGAL_FORMS = new Set("as aps is ks ps ab oy gmbh ag ltd inc llc group holding".split(" "));

/**
 * Reads `Jens Hansen <jens@maersk.com>`, `Jens Hansen, Mærsk A/S <jens@maersk.com>`, `Hansen, Jens`, a name alone or an
 * address alone. Several addresses are one person's. Null when there is neither a name nor an address, when one of the
 * addresses is not whole, and when there are names of several people.
 */
export function parsePerson(given: string): Person | null {
  const addresses = [...given.matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
  const said = given.replace(ADDRESS, "").replace(/<[\s,;]*>/g, "");
  if (HALF_ADDRESS.test(said) || said.split(";").filter(hasWord).length > 1) return null;
  const known = addresses.map(companyOf).filter((key) => key !== "");
  const parts = said.split(",");
  const [name = "", ...rest] = isLastNameFirst(parts, addresses, known) ? turned(parts) : parts;
  const stated = rest.map(companyKey).filter((key) => key !== "");
  const words = wordsOf(name).map(({ word }) => word);
  if (words.length === 0 && addresses.length === 0) return null;
  return {
    given: given.trim(),
    name: words,
    addresses: [...new Set(addresses)],
    companies: [...new Set([...stated, ...known])],
    traces: [...tracesOf(words), ...addresses.map(foldText)],
  };
}

function hasWord(text: string): boolean {
  return wordsOf(text).length > 0;
}

/**
 * "Hansen, Jens", as address lists have it, or "Hansen, Mærsk"? What is the company of the address, or has a legal form,
 * is no first name. Behind a single word anything else is one; behind several, what the address begins with.
 */
function isLastNameFirst(
  [before = "", behind = ""]: readonly string[],
  addresses: readonly string[],
  companies: readonly string[],
): boolean {
  const [last, first] = [before, behind].map((part) => wordsOf(part).map(({ word }) => word));
  const [given] = first!;
  if (last!.length === 0 || given === undefined) return false;
  const isCompany = companies.some((company) => first!.join("").startsWith(company));
  if (isCompany || hasLegalForm(behind)) return false;
  const letters = [...first!, ...last!].map((word) => word[0]).join("");
  const isInAddress = addresses.some((address) => {
    const local = foldText(address.slice(0, address.lastIndexOf("@")));
    return local.startsWith(given) || local === letters;
  });
  return last!.length === 1 || isInAddress;
}

function turned([last = "", first = "", ...rest]: readonly string[]): string[] {
  return [`${first} ${last}`, ...rest];
}

/** The first name, the last one, and the letters that stand for both. */
function tracesOf(name: readonly string[]): string[] {
  const letters = name.map((word) => word[0]).join("");
  const ends = `${letters[0]}${letters[letters.length - 1]}`;
  return name.length < 2 ? [...name] : [name[0]!, name[name.length - 1]!, letters, ends];
}

/** True when a folded text may be about the person. */
export function hasTrace(folded: string, { traces }: Person): boolean {
  return traces.some((trace) => folded.includes(trace));
}

/** What a company's domain calls it: `maersk` for `jens@mail.maersk.com`. Empty for free mail. */
export function companyOf(address: string): string {
  const labels = address
    .slice(address.lastIndexOf("@") + 1)
    .toLowerCase()
    .split(".");
  const [ending, second = "", third] = labels.reverse();
  const isRegistry = third !== undefined && ending!.length === 2 && REGISTRIES.has(second);
  const label = isRegistry ? third : second;
  return FREE_MAIL.has(label) ? "" : foldText(label.replaceAll("-", ""));
}

/** "Danske Bank A/S" as its domain would have it. */
function companyKey(name: string): string {
  return companyWords(name)
    .filter((word) => !LEGAL_FORMS.has(word))
    .join("");
}

function hasLegalForm(name: string): boolean {
  return companyWords(name).some((word) => LEGAL_FORMS.has(word));
}

/** "A/S" is one word. */
function companyWords(name: string): string[] {
  return wordsOf(name.replace(/\b([AIKP])\/S\b/gi, "$1S")).map(({ word }) => word);
}
