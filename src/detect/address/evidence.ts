import { nameLikeness } from "../_internal/name-likeness";
import { titleOf } from "../_internal/column-titles";
import { namesCompany } from "../_internal/company";
import { type KindOf, packedKinds } from "../_internal/packed-kinds";
import { wordsAfter, wordsBefore } from "../_words/words";
import type { addressWords } from "./words";

/** Whose address it seems to be by the words in front; `labelStart` where a label directly in front begins. */
export interface Evidence {
  readonly whose: "person" | "company" | "unknown";
  readonly labelStart?: number;
  /** Nothing but small words stand between the word for living there and the street. */
  readonly isIntroduced?: boolean;
}

const HOW_MANY = 6;
/** How far back a name or a company in front of the street may begin. */
const REACH = 70;

const kindOfWord = packedKinds("address") as KindOf<typeof addressWords>;
/** More words for living there, "hjemmeadresse", "fraflyttet", than words.ts has. */
const LIVES =
  /^(?:(?:hjem(?:me)?|privat|bopæls|bosteds|folkeregister|hem|bostads|wohn|gatu|post|ny)?(?:adr|ad+ress(?:e|en|er)?)\d?|(?:til|fra|ind|ud)?flyt(?:t)?(?:er|e|et|ede|ar|at))$/;
/** Whatever else is said: "Leveringsadresse (privat): ". */
const PRIVATE = /^(?:privat|private|home|hjemme.*)$/;
/** Streets that are made for companies. */
const COMPANY_STREET =
  /^(?:industri|erhverv|fabrik|terminal|transport|logisti|container|lufthavn|cargo|gewerbe|industrie|företag|lager|havne(?:terminal|kaj)|produktion|teknik|værksted|energi|messe|center(?:vej|park))/i;
/** "leveres hos Mette Ravn, …": a name wherever it is at. */
const AT_SOMEBODYS =
  /(?:^|[^A-Za-zÀ-ɏ])(?:hos|c\/o|hr\.?|fru|herr|frau|privatperson|private person),? ([A-ZÆØÅÄÖÜ][a-zà-ɏ'’-]+)((?: [A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ.'’-]*){0,3}),? (?:på |[-–] )?$/;
/** "hos mig, …", "hent hende på …". */
const AT_MINE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:hos|hent(?:er)?|hente) (?:mig|os|dig|ham|hende|dem)(?: på|,| -|:)? $/i;
/** Between a name and a street: commas, brackets, the borders of cells. */
const NAME_IN_FRONT =
  /(?:^|[^A-Za-zÀ-ɏ])([A-ZÆØÅÄÖ][A-Za-zÀ-ɏ'’-]+)((?: [A-ZÆØÅÄÖ][A-Za-zÀ-ɏ.'’-]*){1,3}) ?[,:;|/(.\t]?[ \u00a0]*(?:[–-][ ])?$/;
/** What stands in front of a street, as far as it begins with a capital. */
const NAMED =
  /(?:^|[,.:;(>•*] ?|[-–] |(?:^| )(?:the|at|på|i|ved) )([A-ZÆØÅÄÖ][A-Za-zÀ-ɏ'’&-]*(?: [A-ZÆØÅÄÖ&][A-Za-zÀ-ɏ.'’-]*){0,3})[,:;|\t] ?$/;
/** Institutions by a part of a word. */
const INSTITUTION =
  /hospital|sygehus|vuggestue|børnehave|plejec|center$|centret$|læge|klinik|apotek|ambassade|advokat|revisor|forening|styrelse|ministeri|universitet|gymnasi|bibliotek|museum|politi|fonden|forbund|kors$|bank$|banken$|huset$|firma|skolen?$|botschaft|amt$|kanzlei|praxis|verket$|sjukhus|sykehus|havn(?:en)?$|hafen$|airport/i;
const ABBREVIATION = /^[A-ZÆØÅ&]{2,5}(?: |$)/;
/** Words right behind a street that may say whose it is: "… (privatadresse)", "… er min adresse". */
const BEHIND = /^ ?\(?(?:(?:er|is|ist|är) )?(?:[A-Za-zÀ-ɏ'’]{2,12} ){0,2}$/;
const HOW_MANY_BEHIND = 4;
const SMALL_WORDS =
  /^(?:[ :.\n\u00a0]|(?:på|i|at|in|til|to|er|is|on|nu|now|ist|är|ved|vid|bei|unter)(?![A-Za-zÀ-ɏ])){0,8}$/i;
const LABEL_GAP = /^(?:en|n)?[ \u00a0]?[.:]*[ \u00a0\n]{0,2}$/;

/** Reads the words around an address: the street begins at `start` and ends in `streetEnd`, all of it in `end`. */
export function evidenceAround(
  text: string,
  start: number,
  streetEnd: number,
  end: number,
): Evidence {
  const street = text.slice(start, streetEnd);
  if (COMPANY_STREET.test(street)) return { whose: "company" };
  const before = text.slice(Math.max(0, start - REACH), start);
  const [above, here] = lastLines(before);
  if (namesCompany(here) || (here.trim() === "" && namesCompany(above)) || isFirm(here)) {
    return { whose: "company" };
  }
  if (isAtSomebodys(here) || endsInName(here)) return { whose: "person" };
  for (const word of wordsBefore(text, start, HOW_MANY)) {
    if (kindOfWord(word.lower) === "company") return { whose: "company" };
    const between = text.slice(word.end, start);
    const isBeside = SMALL_WORDS.test(between);
    if (!saysLives(word.lower) && !(isBeside && kindOfWord(word.lower) === "beside")) continue;
    if (!PRIVATE.test(word.lower) && isCompanysBefore(text, word.start))
      return { whose: "company" };
    const found = { whose: "person", isIntroduced: isBeside } as const;
    return LABEL_GAP.test(between) ? { ...found, labelStart: word.start } : found;
  }
  const isPersons =
    (here.trim() === "" && isWholeName(above)) ||
    isTitled(text, start, streetEnd) ||
    isCalledBehind(text, end);
  if (isPersons) return { whose: "person" };
  return { whose: isAlone(here) ? "company" : "unknown" };
}

function saysLives(word: string): boolean {
  return kindOfWord(word) === "lives" || LIVES.test(word);
}

function isCompanysBefore(text: string, at: number): boolean {
  return wordsBefore(text, at, 2).some(
    ({ lower }) => kindOfWord(lower) === "company" && lower !== "levering",
  );
}

/** "hos Jens", "hos Mette Ravn", "hos mig". One word alone has to be a first name. */
function isAtSomebodys(here: string): boolean {
  if (AT_MINE.test(here)) return true;
  const found = AT_SOMEBODYS.exec(here);
  if (found === null) return false;
  const [, first = "", more] = found;
  return more !== "" || likenessOf(first) === 3;
}

/** "Rigshospitalet, ", "DSV Panalpina, ". */
function isFirm(here: string): boolean {
  const name = NAMED.exec(here)?.[1] ?? "";
  if (name.split(" ").some((word) => INSTITUTION.test(word))) return true;
  return ABBREVIATION.test(name) && !/:.?$/.test(here) && !hasFirstName(name);
}

/** "Scandic, ": one word, and nobody's name. */
function isAlone(here: string): boolean {
  const name = NAMED.exec(here)?.[1] ?? "";
  return /^[^ ]+$/.test(name) && !/:.?$/.test(here) && likenessOf(name) < 2;
}

function hasFirstName(name: string): boolean {
  return name.split(" ").some((word) => likenessOf(word) === 3);
}

/** A first name that everybody knows, or a surname behind something else. */
function isPersonsName(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const likeness = likenessOf(word);
    return (
      likeness === 3 || (index > 0 && likeness === 2 && likenessOf(words[index - 1] ?? "") > 0)
    );
  });
}

function likenessOf(word: string): number {
  return nameLikeness(word, word.toLowerCase());
}

/** In a column called "Adresse" or "Vejnavn", of a table that is not one of firms. */
function isTitled(text: string, start: number, end: number): boolean {
  const title = titleOf(text, start, end);
  if (title === null) return false;
  const words = wordsAfter(text, title.start, HOW_MANY_BEHIND).filter(
    (word) => word.end <= title.end,
  );
  return words.some(({ lower }) => saysLives(lower)) && !isCompanysBefore(text, title.start);
}

function isCalledBehind(text: string, end: number): boolean {
  return wordsAfter(text, end, HOW_MANY_BEHIND).some(
    ({ lower, start }) => saysLives(lower) && BEHIND.test(text.slice(end, start)),
  );
}

/** The last line of a piece and the one above it, without marks of quoted mail. */
function lastLines(piece: string): [above: string, here: string] {
  const lines = piece.split(/\r?\n[>\t ]*/);
  return [lines[lines.length - 2] ?? "", lines[lines.length - 1] ?? ""];
}

function isWholeName(line: string): boolean {
  const name = line.trim();
  return endsInName(name) && name.split(" ").length <= 4 && /^[A-ZÆØÅÄÖ]/.test(name);
}

/** True when a person's name stands at the end. */
function endsInName(before: string): boolean {
  const found = NAME_IN_FRONT.exec(before);
  if (found === null) return false;
  const words = `${found[1]}${found[2]}`.split(" ");
  if (words.some((word) => kindOfWord(word.toLowerCase()) === "company")) return false;
  return isPersonsName(words);
}
