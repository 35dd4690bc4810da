/** The person somebody asks for, as far as it is known. */
import { companyKey, hasLegalForm, isCompany, readDisplayName, type Said } from "./display-name";
import { withoutTitles } from "./titles";
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
/** A sender may call himself what he likes. */
const LONGEST_NAME = 300;
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

/**
 * Reads `Jens Hansen <jens@maersk.com>`, `Jens Hansen, Mærsk A/S <jens@maersk.com>`, `Hansen, Jens`, a name alone or an
 * address alone, and names as address lists show them: `Dr. Jens Hansen (Mærsk)`. Several addresses are one person's.
 * Null when there is neither a name nor an address, when one of the addresses is not whole, and when there are names of
 * several people.
 */
export function parsePerson(given: string): Person | null {
  const addresses = addressesIn(given);
  const said = given.replace(ADDRESS, "").replace(/<[\s,;]*>/g, "");
  if (HALF_ADDRESS.test(said) || said.split(";").filter(hasWord).length > 1) return null;
  const known = knownCompanies(addresses);
  const { name, companies } = readSaid(said, addresses, known);
  const stated = companies.map(companyKey).filter((key) => key !== "");
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

/** The sender of a mail as a name and a company, for somebody to look at: "Hansen, Jens (Mærsk)" is Jens Hansen. */
export function readSender(
  displayName: string,
  address: string,
): { readonly name: string; readonly company: string } {
  const addresses = addressesIn(address);
  const said = displayName
    .slice(0, LONGEST_NAME)
    .replace(ADDRESS, "")
    .replace(/["<>;]/g, " ");
  const { name, companies } = readSaid(said, addresses, knownCompanies(addresses));
  return { name, company: companies[0] ?? "" };
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
}

function knownCompanies(addresses: readonly string[]): string[] {
  return addresses.map(companyOf).filter((key) => key !== "");
}

/** The name with the first name first, and what may be a company. */
function readSaid(text: string, addresses: readonly string[], known: readonly string[]): Said {
  const said = readDisplayName(text, known);
  const [first = "", ...behind] = said.name.split(",");
  const parts = [first, ...behind.filter((part) => withoutTitles(part) !== "")];
  const [name = "", ...rest] = isLastNameFirst(parts, addresses, known) ? turned(parts) : parts;
  return {
    name: withoutTitles(name),
    companies: [...rest.map((part) => part.trim()).filter(isCompany), ...said.companies],
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
  const [last, first] = [before, behind].map((part) =>
    wordsOf(withoutTitles(part)).map(({ word }) => word),
  );
  const [given] = first!;
  if (last!.length === 0 || given === undefined) return false;
  const isTheirCompany = companies.some((company) => first!.join("").startsWith(company));
  if (isTheirCompany || hasLegalForm(behind)) return false;
  const letters = [...first!, ...last!].map((word) => word[0]).join("");
  const isInAddress = addresses.some((address) => {
    const local = foldText(address.slice(0, address.lastIndexOf("@")));
    return local.startsWith(given) || local === letters;
  });
  return last!.length === 1 || isInAddress;
}

function turned([last = "", first = "", ...rest]: readonly string[]): string[] {
  return [`${withoutTitles(first)} ${last.trim()}`, ...rest];
}

/**
 * How the first name begins, which may be written in two words; the last name, and the letters that stand for both.
 */
function tracesOf(name: readonly string[]): string[] {
  const letters = name.map((word) => word[0]).join("");
  const ends = `${letters[0]}${letters[letters.length - 1]}`;
  return name.length < 2
    ? [...name]
    : [name[0]!.slice(0, 3), name[name.length - 1]!, letters, ends];
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
