import { isDigit, isLetter } from "../_words/characters";
import { BEARER, CAPITAL_BEARER, cuesOf } from "./cues";
import { fold } from "../_words/fold";
import { rememberInText } from "../_words/remember-in-text";
import { rememberMany } from "../_internal/remember-many";
import { FIRST, LAST, PLACE_LIKE, SURNAME_LIKE, traitsOf, WORD } from "./traits";

/** How a word is written: `Jens`, `JENS`, `jens`, `J.` or `J`. */
type Shape = "capital" | "capitals" | "small" | "initial";

/** A word that may be part of a name. */
export interface NameWord {
  readonly start: number;
  /** Behind the word and the full stop of "J."; in front of the apostrophe of "Peter's". */
  readonly end: number;
  /** Where the next word may begin: behind the apostrophe of "Jonas' kontrakt". */
  readonly next: number;
  /** Folded and without the genitive's s where only the rest is a name: "Hansens" -> "hansen". */
  readonly folded: string;
  /** See traits.ts. */
  readonly traits: number;
  readonly shape: Shape;
  readonly isGenitive: boolean;
  /** "Bodil-uddeling", "Steiner-skolen": a name is only its beginning. */
  readonly isCompound: boolean;
  /** A word with a capital that may be a name nobody has listed: letters alone, and no noun of a title. */
  readonly isUnknownName: boolean;
}

/** Longer words are no names; the bound keeps the work on each word constant. */
const LONGEST = 32;
const GENITIVE = /['’]s?$|([^s])s$/;
/** "O'Leary", "McAllister", "D'Angelo", and in small letters; "OSullivan", but "OAuth". */
const CELTIC =
  /^(?:[OD]['’][A-Z]|[od]['’][a-z]{3}|Mc[A-Z]|mc[a-z]{4}|O(?!Auth|Data|Caml|Plan)[A-Z][a-z]{3})/;
/** "LinkedIn", "SharePoint", "iPhone": a product; but "McAllister", "DeLuca", "LaToya", "MacLeod". */
const CAMEL = /^(?!(?:Ma?c|[DL][aeiu]|Van|Von|Fitz|O|[A-Z]['’])[A-Z])[A-Za-zÀ-ɏ]*[a-zß-ÿ][A-ZÀ-Þ]/;
/** "al-Jabouri", "El-Khatib". */
const ARABIC = /^(?:al|el|abu|ben|bin)-[a-z]{3}/;
/** "Hye-jin", "Soo-ah": two Korean syllables, of which the second is small. */
const KOREAN =
  /^(?:[bcdghjkmnpsty]{0,2}[aeiouwy]{1,3}(?:ng|[hnkml])?)-(?:ah|eun|gyu|hee|ho|hoon|hwa|hye|hyun|jin|joo|joon|jun|jung|kyung|kyu|min|mi|seok|sik|soo|sook|su|sun|sung|tae|won|woo|wook|yeon|yeong|yong|yoon|young|yun)$/;
/** "Lyngbye-sagen" is about Lyngbye. */
const CASE = /-sag(?:en)?$/;

/** The word that begins at `start`. In file names hyphens separate words instead of joining them. */
export function wordAt(text: string, start: number, inFileName: boolean): NameWord {
  const end = endOfWord(text, start, inFileName);
  return wordBetween(text, start, end, knownBetween(text, start, end), inFileName);
}

/** The word that ends at `endOfAll`, of which is known what can be said of it by itself. */
export function wordBetween(
  text: string,
  start: number,
  endOfAll: number,
  known: Known,
  inFileName: boolean,
): NameWord {
  const { folded, traits, shape, isGenitive, isCompound, isUnknownName, tail } = known;
  let end = endOfAll - start > LONGEST ? endOfAll : start + known.length;
  if (shape === "initial" && text.charAt(end) === "." && !inFileName) end++;
  const isOpen =
    isApostrophe(text.charCodeAt(end)) &&
    folded.endsWith("s") &&
    !isLetter(text.charCodeAt(end + 1));
  return {
    start,
    end: end - tail,
    next: isOpen ? end + 1 : end,
    folded,
    traits,
    shape,
    isGenitive: isGenitive || isOpen,
    isCompound,
    isUnknownName,
  };
}

/** What can be said of a word by itself; `tail` is the length of an apostrophe and its s. */
const analysisOf = rememberMany((written: string) => {
  const raw = written.replace(CASE, "");
  const first = raw.charAt(0);
  const isSmall = first === first.toLowerCase();
  const letters: Shape = raw === raw.toUpperCase() ? "capitals" : "capital";
  const shape: Shape = isSmall ? "small" : raw.length === 1 ? "initial" : letters;
  const folded = fold(raw);
  const apostrophe = /['’]s?$/i.exec(raw);
  const bare = folded.replace(GENITIVE, "$1");
  const isCompound =
    !isSmall && /-[a-zæøåäö]/.test(raw) && !ARABIC.test(folded) && !KOREAN.test(bare);
  let traits = CELTIC.test(raw) ? LAST : shape === "initial" ? 0 : traitsOfParts(folded);
  if (CAMEL.test(raw)) traits = 0;
  // "Trần", "Şen": no word of the languages here has such letters.
  if (FOREIGN.test(raw)) traits &= ~WORD;
  let name = folded;
  let isGenitive = false;
  if (apostrophe || (bare !== folded && !(traits & (FIRST | LAST)))) {
    const bareTraits = traitsOfParts(bare);
    // "Horsens" is a word that is not made of a name; hardly any is made of a first name.
    const isFirst = bare.length > 3 && (bareTraits & (FIRST | WORD)) === FIRST;
    // "Skjoldborgs"
    const isPlaceLike = (bareTraits & (PLACE_LIKE | WORD)) === PLACE_LIKE;
    if (
      apostrophe ||
      isFirst ||
      isPlaceLike ||
      bareTraits & (traits & WORD ? SURNAME_LIKE : FIRST | LAST)
    ) {
      traits = bareTraits;
      name = bare;
      isGenitive = true;
    }
  }
  const isUnknownName =
    shape === "capital" &&
    traits === 0 &&
    !isCompound &&
    !CAMEL.test(raw) &&
    LETTERS.test(name) &&
    !NOUN.test(name);
  const tail = apostrophe ? apostrophe[0].length : 0;
  const { length } = raw;
  return { folded: name, traits, shape, isGenitive, isCompound, isUnknownName, tail, length };
});

type Known = ReturnType<typeof analysisOf>;
const analysisAt = rememberInText(analysisOf);

/** What can be said of the word between two offsets by itself; of one that is too long, nothing. */
export function knownBetween(text: string, start: number, end: number): Known {
  return analysisAt(text, start, end - start > LONGEST ? start : end);
}

/** True for a word with a capital that is an ordinary one and nothing else, by far the most. */
export function isOrdinary({ traits }: Known): boolean {
  return (traits & (FIRST | LAST | PLACE_LIKE | WORD)) === WORD;
}

/** The word behind `word` when nothing but a space (in file names also `_ - .`) is between them. */
export function wordBehind(text: string, word: NameWord, inFileName: boolean): NameWord | null {
  return wordFrom(text, word.next, inFileName);
}

/** The word at most two spaces behind an offset. */
export function wordFrom(text: string, from: number, inFileName: boolean): NameWord | null {
  let at = from;
  while (at < from + 2 && isGap(text.charCodeAt(at), inFileName)) at++;
  return isLetter(text.charCodeAt(at)) ? wordAt(text, at, inFileName) : null;
}

function isGap(code: number, inFileName: boolean): boolean {
  if (code === 32 || code === 95 /* _ */) return true;
  return inFileName ? code === 43 || code === 45 || code === 46 /* + - . */ : code === 0xa0;
}

/** True for "al-Jabouri" and for a word in the same letters as the name's first: all small, or with capitals. */
export function isWrittenAlike(first: NameWord, next: NameWord): boolean {
  if (ARABIC.test(next.folded)) return true;
  if (first.shape === "small" || next.shape === "small") return first.shape === next.shape;
  return next.shape !== "capitals" || first.shape === "capitals" || (next.traits & LAST) !== 0;
}

const FOREIGN = /[\u0100-\u024f\u1e00-\u1eff]/;
const LETTERS = /^(?!(?:aps|ivs|amba|gmbh|ltd|inc)$)[a-z]+(?:['’-]?[a-z])+$/;
/** "Opsigelse", "Betaling", "Conversation", "Verlängerung". */
const NOUN =
  /(?:[nt]ing|ering|i[eo]nen|ien|gien|rien|erne|ningen|eringen|[ts]ion|tionen|ment|.else|elsen|hed|heden|[hk]eit|ung|schaft|ship|ness|logy|ity|isme?|.[aeo]ry|[ae]nces?|cts?|ghts?|ical|ics|skab|tet|.{3}age|kontrakt|aftale|moede|rapport|samtale|liste|forbund|.{3}isk|projekt|faktura|plan|service|gruppe|nummer|seddel|brev|dag|aften|uge)$/;

/** What a word with hyphens is known as: a first name when all of its parts are, a surname when one is. */
function traitsOfParts(folded: string): number {
  if (folded.indexOf("-") < 0) return traitsOf(folded.replace(/['’]/g, ""));
  if (ARABIC.test(folded)) return LAST;
  if (KOREAN.test(folded)) return FIRST;
  const words = folded.split("-");
  // "Albert-Schweitzer-Schule"
  if (cuesOf(words[words.length - 1] as string) & (BEARER | CAPITAL_BEARER)) return WORD;
  const parts = words.map(traitsOf);
  const all = parts.reduce((sum, traits) => sum & traits);
  if (all & FIRST) return FIRST;
  if (parts.some((traits) => traits & WORD && !(traits & (FIRST | LAST)))) return all & WORD;
  // "Jean-Baptiste", "Juul-Christensen".
  const [first = 0] = parts;
  if (first & FIRST && !(first & WORD)) return FIRST;
  return parts.some((traits) => traits & LAST) ? LAST : all & WORD;
}

/** Where the word ends that begins at `start`. */
export function endOfWord(text: string, start: number, inFileName: boolean): number {
  let end = start + 1;
  while (continuesWord(text, end, inFileName)) end++;
  return end;
}

function continuesWord(text: string, at: number, inFileName: boolean): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  const isJoint = isApostrophe(code) || (code === 45 && !inFileName);
  return isJoint && isLetter(text.charCodeAt(at + 1));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
