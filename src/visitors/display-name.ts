/** Names as address lists show them: "Jens Hansen (Arla)", "JHA - Jens Hansen", "Hansen, Jens (ext)". */
import { withoutTitles } from "./titles";
import { foldText, wordsOf } from "./words";

/** What is said of a person beside their address. */
export interface Said {
  /** "Jens Hansen", or "Hansen, Jens": commas still stand. */
  readonly name: string;
  /** What their company may be called. */
  readonly companies: readonly string[];
}

/** A closing bracket is missing where a name was cut off. */
const BRACKETS = /[([{]([^()[\]{}]*)(?:[)\]}]|$)/g;
/** "Jens Hansen | Arla", "Jens Hansen - Arla", "Jens Hansen/Arla". Legal forms were written in one word before. */
const SEPARATOR = / ?[|•·/] ?| [-–—]+ | (?:c\/o|fra|from|hos) /iu;
/** "Jens Hansen via LinkedIn" wrote through somebody. */
const VIA = / via .*$/iu;
/** More than that no address list shows. */
const MOST_PARTS = 8;
/** Neither names nor companies: how somebody is employed, where, as what, and how they are spoken of. */
const NOTES = new Set(
  foldText(
    `ext extern externe ekstern external eksternt konsulent consultant contractor freelance vikar temp guest gæst gaest visitor
    intern internal student studerende elev trainee praktikant privat private mobil mobile work home job
    he him his she her hers they them han ham hans hun hende hendes de dem
    dk se no fi is de uk us usa eu nl fr es it pl ch at be ie danmark denmark sverige sweden norge norway
    hr sales salg marketing finance finans økonomi indkøb purchasing procurement legal jura support kundeservice service
    drift operations produktion production lager warehouse logistik logistics ledelse management direktion reception
    admin administration r d rd udvikling development qa kvalitet quality kommunikation communications
    ceo cfo cto coo direktør director chef leder manager head of formand chairman owner partner
    projektleder specialist advokat ingeniør engineer sælger assistent assistant revisor læge`,
  ).split(/\s+/),
);

/**
 * The name and what stands beside it.
 *
 * @param known what the person's address calls their company: "Arla - Jens Hansen" begins with it
 */
export function readDisplayName(said: string, known: readonly string[] = []): Said {
  const notes: string[] = [];
  const plain = inOneWord(said)
    .replace(/\s+/g, " ")
    .replace(BRACKETS, (_, inside: string) => {
      notes.push(inside);
      return "";
    })
    .replace(VIA, "");
  const parts = plain.split(SEPARATOR, MOST_PARTS).filter(hasWord);
  const at = parts.length > 1 ? nameAmong(parts, known) : 0;
  const name = parts[at] ?? "";
  const beside = [...parts.filter((_, index) => index !== at), ...notes.slice(0, MOST_PARTS)];
  return {
    name: withoutLetters(turnedCapitals(withoutTitles(name))),
    companies: beside
      .map((each) => each.trim())
      .filter((each) => isCompany(each) && !standsFor(each, name)),
  };
}

/** "A/S" is one word, which no slash parts. */
function inOneWord(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])([AIKP])\/S(?![\p{L}\p{N}])/giu, "$1S");
}

/** The first of the parts, unless that is a company or letters that stand for the name behind. */
function nameAmong(parts: readonly string[], known: readonly string[]): number {
  const [first, second = ""] = parts as [string, ...string[]];
  const key = keysOf(first).join("");
  const isLetters = keysOf(first).length === 1 && /^\s*\p{Lu}[\p{Lu}\p{N}]{1,4}\s*$/u.test(first);
  const isOther =
    (isLetters && keysOf(second).length > 1) || known.includes(key) || hasLegalForm(first);
  return isOther ? 1 : 0;
}

/** "JHA" and "JEHA" of Jens Hansen: their letters, in that order. */
function standsFor(part: string, name: string): boolean {
  const [letters = "", ...more] = keysOf(part);
  if (part !== part.toUpperCase()) return false;
  const joined = keysOf(name).join("");
  if (more.length > 0 || letters.length > 5 || letters[0] !== joined[0]) return false;
  let at = -1;
  return Array.from(letters).every((letter) => (at = joined.indexOf(letter, at + 1)) >= 0);
}

/** True for what may be a company: no title, and no mere note. */
export function isCompany(text: string): boolean {
  const words = keysOf(text);
  return words.length > 0 && withoutTitles(text) !== "" && !words.every((word) => NOTES.has(word));
}

/** "HANSEN Jens": a last name in capitals goes first in some countries. "JHA Jens Hansen" begins with letters. */
function turnedCapitals(name: string): string {
  const [last = "", ...first] = name.split(/\s+/);
  const isCapitals = (word: string) => /\p{Lu}{3}/u.test(word) && word === word.toUpperCase();
  const isTurned = isCapitals(last) && first.length > 0 && !last.includes(",");
  if (isTurned && first.length > 1 && standsFor(last, first.join(" "))) return first.join(" ");
  return isTurned && !first.some((word) => word === word.toUpperCase() || !/^\p{Lu}/u.test(word))
    ? `${first.join(" ")} ${last}`
    : name;
}

/** "Jens Hansen JHA". */
function withoutLetters(name: string): string {
  const [, before = "", last = ""] = /^(\S+ \S.*?),? (\S+)$/u.exec(name) ?? [];
  return before !== before.toUpperCase() && standsFor(last, before) ? before : name;
}

const LEGAL_FORMS = new Set("as aps is ks ps ab oy gmbh ag ltd inc llc group holding".split(" "));

/** "Danske Bank A/S" as its domain would have it. */
export function companyKey(name: string): string {
  return keysOf(inOneWord(name))
    .filter((word) => !LEGAL_FORMS.has(word))
    .join("");
}

export function hasLegalForm(name: string): boolean {
  return keysOf(inOneWord(name)).some((word) => LEGAL_FORMS.has(word));
}

function hasWord(text: string): boolean {
  return keysOf(text).length > 0;
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}
