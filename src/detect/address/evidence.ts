import { nameLikeness } from "../_internal/name-likeness";
import { roleOf } from "../_about-person/cues";
import { fold } from "../_words/fold";
import { titleOf } from "../_internal/column-titles";
import { namesCompany } from "../_internal/company";
import { type KindOf, packedKinds } from "../_internal/packed-kinds";
import { type Word, wordsAfter, wordsBefore } from "../_words/words";
import type { addressWords } from "./words";

/** Whose address it seems to be by the words around it. */
export interface Evidence {
  /** False for a company's; absent where nothing tells. */
  readonly isPersons?: boolean;
  /** Where a label directly in front begins. */
  readonly label?: { readonly labelStart: number };
  /** Nothing but small words stand between the word for living there and the street. */
  readonly isIntroduced?: boolean;
}

const HOW_MANY = 8;
/** Further away than this, a firm or goods are spoken of in passing. */
const COMPANYS_REACH = 6;
/** In words. */
const LONGEST_NAME = 4;
/** Between two lines, with the marks of quoted mail. */
const LINE_BREAK = /\r?\n[> \t\u00a0]*/;
/** How far back a name or a company in front of the street may begin. */
const REACH = 70;

const kindOfWord = packedKinds("address") as KindOf<typeof addressWords>;
/** More words for living there, "hjemmeadresse", "fraflyttet", than words.ts has. */
const LIVES =
  /^(?:(?:hjem(?:me)?|privat|bopæls|bosteds|folkeregister|hem|bostads|wohn|gatu|post|ny)?(?:adr|ad+ress(?:e|en|er)?)\d?|(?:til|fra|ind|ud)?flytt(?:er|et?|ede|a[rt])|hjemme(?:sygeplej.*|(?:hjælp|plej|besøg|kontor|arbejdspl)[^r]*)|býr|(?:lög)?heimili(?:sfang)?)$/;
/** Firms do so only where they stand right before: "Vores vikar bor …", "Firmaet bor …". */
const DWELLS = /^(?:bo(?:r|ede|ende|sat)?|wohnt|lives?|(?:beboer|lejer|nabo|genbo)(?:en|ne)?)$/;
const ADDRESS = /adr|add|anschrift/;
/** Firms do so, too: "Vores kontor i Odense flytter til …". */
const MOVES = /flytt|umgezogen|zieht|^move|relocated/;
/** Of a firm, unless another word tells whose: "Vores elev flytter". */
const OURS = /^(?:vores|our|unser)$/;
const PRONOUN = /^(?:jeg|hun|han|vi|de|du|man|s?he|we|they)$/;
/** "kasserne", "skurvognen": nouns with their article. */
const DEFINITE = /..(?:en|et|erne)$/;
const SENTENCE_END = /[.!?\n] /;
/** Whatever else is said: "Leveringsadresse (privat): ". */
const PRIVATE = /privat|home|hjemme|bopæl/;
/** Streets that are made for companies. */
const COMPANY_STREET =
  /(?:^| )(?:industri|erhverv|fabrik|terminal|transport|logisti|container|lufthavn|cargo|gewerbe|företag|lager|havne(?:terminal|kaj)|produktion|teknik|værksted|energi|messe|center(?:vej|park))/i;
/** "leveres hos Mette Ravn, …": a name wherever it is at. Behind "fru" any word is one. */
const AT_SOMEBODYS =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(?:hos|c\/o|privatperson|private person),?|([Ff]amilien|[Hh]r\.?|[Ff]ru|[Hh]errn?|[Ff]rau|Mrs?\.?|Ms\.?)) ([A-ZÆØÅÄÖÜ][a-zà-ɏ.'’-]+(?: [A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ.'’-]*){0,3}),? (?:på |[-–] )?$/;
/** "hos mig, …", "hent hende på …", "det er ham fra …". */
const AT_MINE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(?:hos|hent(?:er?)?) (?:mig|os|dig|ham|hende|dem)(?: på|,| -|:)?|(?:ham|hende|dem) fra) $/i;
/** Between a name and a street: commas, brackets, the borders of cells. */
const NAME_IN_FRONT =
  /(?:^|[^A-Za-zÀ-ɏ])([A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’-]+(?: [A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ.'’-]*){1,3}) ?[,:;|/(.\t]?[ \u00a0]*(?:[–-] )?$/;
/** What stands in front of a street, as far as it begins with a capital. */
const NAMED =
  /(?:^|[,.:;(>•*] ?|[-–] |(?:^| )(?:the|at|på|i|ved) )([A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’&-]*(?: [A-ZÆØÅÄÖÜ&][A-Za-zÀ-ɏ.'’-]*){0,3})([,:;|\t]) ?$/;
/** Institutions by a part of a word. */
const INSTITUTION =
  /hospital|sygehus|vuggestue|børnehave|læge|klinik|apotek|ambassade|advokat|revisor|forening|styrelse|ministeri|universitet|gymnasi|bibliotek|museum|politi|fonden|forbund|firma|botschaft|kanzlei|praxis|sjukhus|sykehus|airport|(?:center|centret|kors|bank|banken|huset|skole|skolen|amt|verket|havn|havnen|hafen)$/i;
/** "DSV Panalpina", but all is in capitals in "ELSE HVID". */
const ABBREVIATION = /^[A-ZÆØÅ&]{2,5} .?[a-zæøå]/;
/** Words right behind a street that may say whose it is: "… (privatadresse)", "… er min adresse". */
const BEHIND = /^[ (]{0,2}(?:(?:er|is|ist|är) )?(?:[A-Za-zÀ-ɏ'’]{2,12} ){0,2}$/;
const HOW_MANY_BEHIND = 4;
const SMALL_WORDS =
  /^(?:[ :,.\n\u00a0]|på|i|at|in|til|to|er|is|on|nu|now|ist|är|ved|vid|bei|unter|im|der|fra|midlertidigt|stadig)*$/i;
/** "…, hvor min mor bor". */
const LIVES_THERE = /^,? (?:hvor|der) (?:[a-zæøå]{1,12} ){0,3}(?:bor|boede)(?![a-zæøå])/i;
const LABEL_GAP = /^[ :.\n\u00a0]*$/;

/** Reads the words around an address: the street begins at `start` and ends in `streetEnd`, all of it in `end`. */
export function evidenceAround(
  text: string,
  start: number,
  streetEnd: number,
  end: number,
): Evidence {
  if (COMPANY_STREET.test(text.slice(start, streetEnd))) return { isPersons: false };
  const before = text.slice(Math.max(0, start - REACH), start);
  const [here = "", above = ""] = before.split(LINE_BREAK).reverse();
  const [, name = "", mark] = NAMED.exec(here) ?? [];
  // "Adresse: " has only the form of a name.
  const isLabel = mark === ":";
  if (namesCompany(here === "" ? above : here) || isFirm(name, isLabel))
    return { isPersons: false };
  if (isAtSomebodys(here) || endsInName(here)) return { isPersons: true };
  let isGoods = false;
  for (const [index, word] of wordsBefore(text, start, HOW_MANY).entries()) {
    const kind = kindOfWord(word.lower);
    const isNear = index < COMPANYS_REACH;
    if (isNear && kind === "company") return { isPersons: false };
    const between = text.slice(word.end, start);
    if (isGoods ? SENTENCE_END.test(between) : !isNear) break;
    const isIntroduced = SMALL_WORDS.test(between);
    if (isNear && kind === "goods") isGoods = true;
    if (!saysLives(word.lower) && !((isIntroduced || isGoods) && kind === "beside")) continue;
    if (!PRIVATE.test(word.lower) && isCompanysBefore(text, word)) return { isPersons: false };
    const found = { isPersons: true, isIntroduced };
    return LABEL_GAP.test(between) ? { ...found, label: { labelStart: word.start } } : found;
  }
  if (isGoods) return { isPersons: false };
  const isPersons =
    (here === "" && isWholeName(above)) ||
    isTitled(text, start, streetEnd) ||
    isCalledBehind(text, end);
  if (isPersons) return { isPersons };
  const isFirms = (isAlone(name) && !isLabel) || isFirmBehind(text, end);
  return isFirms ? { isPersons: false } : {};
}

function saysLives(word: string): boolean {
  return kindOfWord(word) === "lives" || LIVES.test(word);
}

/** True when a firm lives, moves or is reached there: "Firmaet bor", "Vores kontor i Odense flytter", "Vores adresse". */
function isCompanysBefore(text: string, { lower, start }: Pick<Word, "lower" | "start">): boolean {
  if (MOVES.test(lower)) return isNobodysMove(text, start);
  const isPlace = ADDRESS.test(lower);
  return wordsBefore(text, start, DWELLS.test(lower) ? 1 : 2).some((word) => {
    const kind = kindOfWord(word.lower);
    return kind === "company" || (isPlace && kind === "goods" && word.lower !== "levering");
  });
}

/** The nearest subject before the verb is a firm or a thing: "Kasserne flytter", but "Efter branden er hun flyttet". */
function isNobodysMove(text: string, verb: number): boolean {
  for (const { lower, start, end } of wordsBefore(text, verb, COMPANYS_REACH)) {
    if (SENTENCE_END.test(text.slice(end, verb))) break;
    if (OURS.test(lower)) continue;
    if (kindOfWord(lower) === "company") return true;
    const isSomebody = roleOf(fold(lower)) !== null || likenessOf(text.slice(start, end)) === 3;
    if (isSomebody || PRONOUN.test(lower)) break;
    if (DEFINITE.test(lower)) return true;
  }
  return false;
}

/** "hos Jens", "hos Mette Ravn", "fru Ravn", "hos mig". One word alone has to be a first name. */
function isAtSomebodys(here: string): boolean {
  const [, title, name] = AT_SOMEBODYS.exec(here) ?? [];
  if (name === undefined) return AT_MINE.test(here);
  return title !== undefined || / /.test(name) || hasFirstName([name]);
}

/** "Rigshospitalet, ", "DSV Panalpina, ". */
function isFirm(name: string, isLabel: boolean): boolean {
  const words = name.split(" ");
  if (words.some((word) => INSTITUTION.test(word))) return true;
  return ABBREVIATION.test(name) && !isLabel && !hasFirstName(words);
}

/** "Scandic, ": one word, and nobody's name. */
function isAlone(name: string): boolean {
  return /^[^ ]+$/.test(name) && likenessOf(name) < 2;
}

function hasFirstName(words: readonly string[]): boolean {
  return words.some((word) => likenessOf(word) === 3);
}

/** A first name that everybody knows, or a surname behind something else. */
function isPersonsName(words: readonly string[]): boolean {
  const isSurname = (word: string, index: number) =>
    likenessOf(word) === 2 && likenessOf(words[index - 1] ?? "") > 0;
  return hasFirstName(words) || words.some(isSurname);
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
  return (
    words.some(({ lower }) => saysLives(lower)) &&
    !isCompanysBefore(text, { lower: "", start: title.start })
  );
}

/** "…, hele firmaet på én gang", "… har åbent til 18", but not "…, ikke til kontoret". */
function isFirmBehind(text: string, end: number): boolean {
  return wordsAfter(text, end, 2).some(({ lower }) => kindOfWord(lower) === "company");
}

function isCalledBehind(text: string, end: number): boolean {
  if (LIVES_THERE.test(text.slice(end, end + 60))) return true;
  return wordsAfter(text, end, HOW_MANY_BEHIND).some(
    ({ lower, start }) => saysLives(lower) && BEHIND.test(text.slice(end, start)),
  );
}

/** A name on a line of its own; a sentence may end in one. */
function isWholeName(line: string): boolean {
  return endsInName(line) && line.split(" ").length <= LONGEST_NAME;
}

/** True when a person's name stands at the end. */
function endsInName(before: string): boolean {
  const found = NAME_IN_FRONT.exec(before);
  if (found === null) return false;
  const words = (found[1] ?? "").split(" ");
  if (words.some((word) => kindOfWord(word.toLowerCase()) === "company")) return false;
  return isPersonsName(words);
}
