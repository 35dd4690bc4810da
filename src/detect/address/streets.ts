import { isLetter } from "../_internal/characters";

/**
 * How a street shows: `sure` by its ending (Vestergade), `ending` by one that other words share (Skovparken), `word`
 * is a capitalised word and no more, as farms and villages have it.
 */
export interface Street {
  readonly start: number;
  readonly kind: "sure" | "ending" | "word";
}

const LONGEST_WORD = 30;
const MOST_WORDS_BEFORE = 4;

const endings = (list: string) => list.split(" ").join("|");
/** Endings of street names, with two letters before: Danish, Swedish, Norwegian, Finnish, German, Dutch. */
const SURE = new RegExp(
  `(?:[^-]{2}|^[åø])(?:${endings(
    "vej vejen gade gaden allé alléen allee stræde strædet straede torv torvet vænge vænget plads pladsen boulevard boulevarden gyde gyden brygge " +
      "gata gatan gaten vägen väg veien vei vegen gränd gränden torget stigen plassen " +
      "ntie katu kuja polku straße strasse str gasse platz chaussee weg straat laan plein gracht kade singel",
  )})$`,
);
/** Endings that fields, companies and stadiums have as well. */
const SHARED = new RegExp(
  `(?:[^-]{2}|^[åø])(?:${endings(
    "alle park parken bakke bakken have haven gård gården gaard høj højen lund lunden toft toften mark marken dal dalen eng engen krog krogen skov skoven vang vangen kær kæret " +
      "sti stien bro kaj kajen strand stranden brink brinken banke banken løkke løkken ager agre svinget buen ringen ring hegn hegnet ås åsen næs vig vigen hus husene kvarter stoppet lien passage skrænten draget stedet brynet porten lunde " +
      "backen plan liden kroken svingen haugen lia tunet sgate kegate rgate dgate ngate damm ufer steig hof berg dijk steeg dreef pad",
  )})$`,
);
/** Words that only look like streets: kinds of roads and places, units of soldiers. */
const NO_STREET =
  /^(?:motor|hoved|lande|om|gen|ud|hjem|side|adgangs|tilkørsels|cykel|flugt|transport|indfalds|primær|europa|riks|motorväg|huvud)v(?:ej|ejen|ei|eien|äg|ägen)$|brigade$|(?:arbejds|parkerings|bygge|lege|sidde|stå|holde|spille|camping|lager|container|både?|p-|sove|hoved|praktik|elev|læreplads|vuggestue|møde|oplags|vende|gæste|vente|opstillings)plads(?:en)?$|(?:park|arbeits|stell|sitz|lager|spiel|steh)platz$|^(?:norweg|unterweg)/;
/** The kind of street as a word of its own: "Peter Bangs Vej". The Norwegian ones begin small, behind a genitive. */
const BARE =
  /^(?:vej|gade|allé|alle|stræde|plads|torv|boulevard|brygge|vænge|vei|gate|plass|allee|platz|straße|strasse|str|weg|ring|damm|ufer|have|park|kaj|bro)$/;
/** What belongs to a name although the last word would do: "Store Kongensgade", "Gl. Kongevej". */
const PREFIX =
  /^(?:store|lille|gammel|gamle|gl|ny|nye|nørre|nr|søndre|sønder|sdr|nordre|ndr|øster|østre|vester|vestre|sankt|sct|skt|st|kongens|kgs|dronning|prins|amager|øvre|nedre|stora|lilla|norra|södra|östra|västra|ved|bag|under|an|am|der|unter|alte[r]?|neue|große|kleine)$/;
/** Capitalised words with a number that are no addresses: "Adresse: Terminal 2", "ETA Aarhus 4 December". */
const OTHER_NOUN =
  /^(?:aarhus|århus|holstebro|hobro|nakskov|hjørring|lemvig|(?:charlotten)?lund|terminal|port|gate|hall?|lager|kaj|dok|dock|platform|perron|spor|level|niveau|etage|bygning|building|blok|block|rum|lokale|room|flat|apartment|apt|unit|suite|lejlighed|værelse|leilighet|lägenhet|wohnung|rampe?|zone|afdeling|afsnit|team|hold|uge|week|side|page|bilag|windows|office|sag|sagen|case|ordre|order|faktura|invoice|booking|kunde|nr|no|nummer|box|boks|postboks|batch|palle|linje|rute|route|tog|bus|fly|flight|boeing|airbus|klasse|model|dag|day|kl|jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|aug(?:ust)?|(?:sept?|nov|de[cs])(?:ember)?|o[kc]t(?:ober)?|ma[jy]|jun[ei]?|jul[iy]?|tlf|tel|mobil|phone|cvr)$/;

const DOT = 46;
const HYPHEN = 45;

/** The street whose name ends in front of a number at `at`, or null. */
export function streetBefore(text: string, at: number): Street | null {
  const before = text.charCodeAt(at - 1);
  if (!isSpace(before)) return isLetter(before) ? gluedStreet(text, at) : null;
  const dotted = text.charCodeAt(at - 2) === DOT;
  const end = dotted ? at - 2 : at - 1;
  const start = wordStart(text, end);
  if (start === end) return null;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
  if (dotted && !lower.endsWith("str")) return null;
  if (BARE.test(lower)) return withNameBefore(text, start, end, isCapital);
  if (SURE.test(lower) && !NO_STREET.test(lower)) {
    return { start: withPrefixes(text, start), kind: isCapital ? "sure" : "ending" };
  }
  const isWord = isCapital && (SHARED.test(lower) || word.slice(1) !== word.slice(1).toUpperCase());
  if (!isWord || NO_STREET.test(lower) || OTHER_NOUN.test(lower)) return null;
  const from = withPrefixes(text, start);
  return { start: from, kind: from < start || SHARED.test(lower) ? "ending" : "word" };
}

/** "Vestergade12": only a word that can be nothing else. */
function gluedStreet(text: string, at: number): Street | null {
  const start = wordStart(text, at);
  const lower = text.slice(start, at).toLowerCase();
  if (text.charCodeAt(start) === lower.charCodeAt(0) || !SURE.test(lower) || NO_STREET.test(lower))
    return null;
  return { start: withPrefixes(text, start), kind: "ending" };
}

/** "Peter Bangs Vej", "H.C. Andersens Boulevard", "Karl Johans gate": the words before "Vej" that belong to it. Small ones need a genitive. */
function withNameBefore(
  text: string,
  bare: number,
  streetEnd: number,
  isCapital: boolean,
): Street | null {
  let start = bare;
  for (let count = 0; count < MOST_WORDS_BEFORE; count++) {
    const previous = wordBeforeStart(text, start);
    if (previous === null) break;
    const word = text.slice(previous, start - 1);
    if (!/^[A-ZÆØÅÄÖÜÉ]/.test(word) || isLead(word)) break;
    if (
      start === bare &&
      !isCapital &&
      !word.endsWith("s") &&
      !/all[eé]$/.test(text.slice(bare, streetEnd))
    )
      break;
    start = previous;
  }
  return start === bare ? null : { start, kind: "sure" };
}

/** Words with a capital that introduce an address rather than name a street. */
function isLead(word: string): boolean {
  return /^(?:(?:.*a|A)d(?:resse|ress|dress|r\.?)|Bopæl|Bor|Til|Fra|På|Ny|Hos|To|From|At|Hjem)$/.test(
    word,
  );
}

function withPrefixes(text: string, from: number): number {
  let start = from;
  for (let count = 0; count < 2; count++) {
    const previous = wordBeforeStart(text, start);
    if (previous === null) break;
    const word = text.slice(previous, start - 1).replace(/\.$/, "");
    if (!PREFIX.test(word.toLowerCase()) || !/^[A-ZÆØÅÖÄ]/.test(word)) break;
    start = previous;
  }
  return start;
}

/** Where the word begins that a single space separates from `start`; with the dots of initials. Null when none. */
function wordBeforeStart(text: string, start: number): number | null {
  if (!isSpace(text.charCodeAt(start - 1))) return null;
  let from = start - 1;
  const stop = Math.max(0, from - LONGEST_WORD);
  while (from > stop && (isWordPart(text, from - 1) || text.charCodeAt(from - 1) === DOT)) from--;
  return from === start - 1 ? null : from;
}

function wordStart(text: string, end: number): number {
  let start = end;
  const stop = Math.max(0, end - LONGEST_WORD);
  while (start > stop && isWordPart(text, start - 1)) start--;
  return start;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || code === HYPHEN || code === 39 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

/** English: the number first, "12 High Street", "401 Carlson Circle", "1010 5th Ave". Anchored, at most five words. */
const ENGLISH =
  /^[a-zA-Z]?[ \u00a0](?:[NSEW]\.? )?(?:(?:[A-Z][A-Za-z'’]{1,20}|\d{1,3}(?:st|nd|rd|th)|St\.) ){1,3}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Crescent|Way|Place|Square|Terrace|Gardens|Grove|Mews|Close|Row|Walk|Hill|Boulevard|Blvd|Circle|Parkway|Pkwy|Highway|Hwy|Trail|View|Rise)\b\.?(?: [NSEW]{1,2}\b)?/;
const LONGEST_ENGLISH = 80;
/** "Flat 3, 12 High Street". */
const FLAT_IN_FRONT = /(?:^|[^A-Za-z])((?:Flat|Apartment|Apt\.?|Unit|Room) \w{1,4},? )$/;

/** Where the English street ends whose house number ends at `numberEnd`, or -1. */
export function englishStreetEnd(text: string, numberEnd: number): number {
  const next = text.charCodeAt(numberEnd);
  const capital = text.charCodeAt(isSpace(next) ? numberEnd + 1 : numberEnd + 2);
  const looksLikeOne = (capital >= 65 && capital <= 90) || (capital >= 48 && capital <= 57);
  if (!looksLikeOne || (!isSpace(next) && !isLetter(next))) return -1;
  const found = ENGLISH.exec(text.slice(numberEnd, numberEnd + LONGEST_ENGLISH));
  return found === null ? -1 : numberEnd + found[0].length;
}

/** Where an English address begins whose house number begins at `numberStart`: with the flat in front of it. */
export function englishStart(text: string, numberStart: number): number {
  const flat = FLAT_IN_FRONT.exec(text.slice(Math.max(0, numberStart - 20), numberStart));
  return numberStart - (flat?.[1]?.length ?? 0);
}
