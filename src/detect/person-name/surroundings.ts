import { wordsBefore } from "../_words/words";
import { BEARER, CAPITAL_BEARER, cuesBehind, cuesOf, THING } from "./cues";
import { fold } from "../_words/fold";
import { FIRST, LAST, PLACE_LIKE, SURNAME_LIKE, traitsOf } from "./traits";
import { BELONGING } from "./what-follows";
import type { NameWord } from "./words";

/** "& Co", "og Søn": a firm; "og datter" is a family. */
const PARTNERS =
  /^(?:['’]s)?[ \u00a0](?:(?:[&+]|og|and)[ \u00a0](?:co|søn|sønner|soenner|sons?|partners|company)|[&+][ \u00a0](?:datter|partnere?))(?![a-zæøå])/i;
/** A legal form closes a firm's name, also some words later: "Hans Nielsen Spedition & Transport A/S". */
const LEGAL_FORM =
  /^(?:[ \u00a0](?:&|og|[A-ZÆØÅ][A-Za-zÀ-ɏ&.-]*)){0,3},?[ \u00a0](?:A\/S|ApS|[IKP]\/S|IVS|AMBA|ASA?|AB|Oy|GmbH|KG|AG|Ltd|Limited|Inc|LL[CP]|PLC|Corp|BV|SA|SE)(?![a-zæøåA-Z])/;
/** "Bang & Olufsen", but not "Jens & Mette". */
const AMPERSAND = /^[ \u00a0]?[&+][ \u00a0]?(?:the )?([A-ZÆØÅ][A-Za-zÀ-ɏ]*)/;
const AMPERSAND_BEFORE = /([A-ZÆØÅ][A-Za-zÀ-ɏ]*)[ \u00a0]?&[ \u00a0]?$/;
const ADDRESS_ENDING =
  /.{3}[^bhkv]alle$|.(?:vej|gade|boulevard|plads|torv|straede|vaenge|gatan|strasse|vejen|gaden)$/;
/** "M/S Ellen", "MS Anne-Mette". */
const SHIP = /\b(?:[mM][/.][fstvFSTV]\.?[ \u00a0]?|MS[ \u00a0])["'“”»]?[A-ZÆØÅ][^A-ZÆØÅ]$/;
const VOYAGE =
  /^["'“”]?(?:[ \u00a0,]{0,2}(?:voy|rejse|v\.(?=\d| \d{3}))|[ \u00a0]m(?:æ|ae)rsk)(?![a-zæøå])|^[ \u00a0]\d{3}[NSEW]\b/i;
/** "Port of Charlotte", "Login to Maya": a place, and what one logs in to. */
const NAMED_AFTER =
  /\b(?:port|city|university|bank|bay|isle|gulf|school|church|tower|museum|castle|county|log ?-?[io]n|sign in) (?:of|to) $/i;
/** Shops and brands with an apostrophe. */
const SHOPS =
  /^(?:levi|wendy|macy|denny|carl|kellogg|lay|christie|sotheby|lloyd|moody|domino|ben|jerry|valentine|dean)$/;
/** A word with a capital that was not taken for a surname. */
const MORE = /^[ \u00a0](?:de )?[A-ZÆØÅ][a-zA-ZÀ-ɏ]+/;
/** "Nora Lund Hotel Booking", "Stig Halvorsen Company Car Return": with one more noun behind it is what somebody asks for. */
const ERRAND =
  /^[ \u00a0](?:[A-Z][A-Za-z]+[ \u00a0](?:[Oo]f[ \u00a0])?[A-Z][a-z]{2}|[a-z]+ [a-z]{4})/;
const ITS = /^['’]s (?:login|server|version|backup|licen[cs]e|test|demo|database|portal)/;
const HAS_S = /^['’]s(?![a-z])/;

/** True when what reads like a name is that of a firm, a ship, a street, an institution. */
export function isNoPerson(text: string, words: readonly NameWord[], follows: boolean): boolean {
  const first = words[0] as NameWord;
  const last = words[words.length - 1] as NameWord;
  const { start } = first;
  const { end } = last;
  // "Kong Frederik", "Storm Otto"; but "Storm Jensen".
  const isNamed = first.traits & FIRST && last.traits & (SURNAME_LIKE | PLACE_LIKE);
  if (first !== last && !isNamed && cuesOf(first.folded) & THING && text.charAt(first.end) === " ")
    return true;
  // "Solvej" is a first name.
  if (last.folded === "maersk" || (!(last.traits & FIRST) && ADDRESS_ENDING.test(last.folded)))
    return true;
  // "Hans Broges Gade", "Vilhelm Lauritzen Terminalen": taken for a surname. Behind an initial it is one: "T. Hovmøller".
  const isSurname = last.traits & (FIRST | LAST) || first.shape === "initial";
  const isSpare = words.length > 2 || !isSurname;
  if (isSpare && cuesOf(last.folded) & (BEARER | CAPITAL_BEARER)) return true;
  // By far most names have one of these behind, or open a line.
  const isClosed = CLOSES.test(text.charAt(end));
  if (!isClosed && goesOnAsThing(text, words)) return true;
  return !OPENS.test(text.charAt(start - 1)) && beginsAsThing(text, start, follows);
}

const CLOSES = /^[\n.:;!?)]?$/;
const OPENS = /^[\n(]?$/;

/** True when what stands behind is a firm's, a ship's or a street's. */
function goesOnAsThing(text: string, words: readonly NameWord[]): boolean {
  const first = words[0] as NameWord;
  const { start } = first;
  const { end } = words[words.length - 1] as NameWord;
  const after = text.slice(end, end + 60);
  // "Deb's login", "Flemmings kalender"
  const isErrand =
    words.length > 1
      ? ERRAND.test(after)
      : (first.traits & FIRST) !== 0 &&
        (ITS.test(after) || (first.isGenitive && BELONGING.test(after)));
  if (isBearerBehind(text, end) && !isErrand) return true;
  // "Otto Mønsteds Plads": the surname was not known as one.
  const more = words.length > 1 ? null : MORE.exec(after);
  if (
    more &&
    isBearerBehind(text, end + more[0].length) &&
    !ERRAND.test(after.slice(more[0].length))
  )
    return true;
  if (PARTNERS.test(after) || LEGAL_FORM.test(after) || VOYAGE.test(after)) return true;
  if (words.length === 1 && HAS_S.test(after)) {
    // "Levi's", "hos Sally's"
    if (SHOPS.test(first.folded) || /(?:^| )hos /i.test(text.slice(Math.max(0, start - 5), start)))
      return true;
  }
  // "Rudolf Steiner-skolen": the next word begins like a name and goes on small; but "Naja Petersen Nuuk-turen".
  if (words.length === 1 && /^[ \u00a0][A-ZÆØÅ][a-zæøå]+-[a-zæøå]/.test(after)) return true;
  return isFirmPartner(AMPERSAND.exec(after)?.[1]);
}

function isBearerBehind(text: string, end: number): boolean {
  return (cuesBehind(text, end) & (BEARER | CAPITAL_BEARER)) !== 0;
}

/** True when what stands in front is a firm's or a ship's. */
function beginsAsThing(text: string, start: number, follows: boolean): boolean {
  const front = text.slice(Math.max(0, start - 30), start);
  if (!follows && isFirmPartner(AMPERSAND_BEFORE.exec(front)?.[1])) return true;
  if (SHIP.test(text.slice(Math.max(0, start - 8), start + 2))) return true;
  if (/[of] $/i.test(text.slice(start - 2, start)) && NAMED_AFTER.test(front)) return true;
  const [before, second] = wordsBefore(text, start, 2);
  if (
    before === undefined ||
    !/^["'“”»]?[ \u00a0.]{1,2}["'“”»]?$/.test(text.slice(before.end, start))
  )
    return false;
  // "Slæbebåden Svitzer Thor"
  const isOwner =
    /^[A-ZÆØÅ][a-zæøå]/.test(text.slice(before.start, before.end)) && cuesOf(before.lower) === 0;
  const kind = isOwner && second && before.start - second.end === 1 ? second : before;
  return ((cuesOf(kind.lower) | cuesOf(before.lower)) & THING) !== 0;
}

/** Of two joined by "&" neither is somebody unless both may be first names: "Peter & Anne Bruhn". */
function isFirmPartner(partner: string | undefined): boolean {
  return partner !== undefined && !(traitsOf(fold(partner)) & FIRST);
}
