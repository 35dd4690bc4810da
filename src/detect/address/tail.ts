/** What follows street and number. */
export interface Tail {
  readonly end: number;
  /** Floor, door or flat: people live there. */
  readonly isFlat: boolean;
  /** "Suite 1300", "9th Floor". */
  readonly isOffice: boolean;
  readonly hasTown: boolean;
  /** The town stands on the next line, as in an address block. */
  readonly isBlock: boolean;
}

/** The parts behind the number are short; everything here is tried on a piece of this length. */
const REACH = 110;

const LETTERS = "A-Za-zÀ-ɏ";
const S = "[ \\u00a0\\t]";
/** Between the parts: a comma or the border of a cell, spaces, one line break with the marks of quoted mail. */
const GAP = `(?:${S}?[,.;|/–-])?${S}{0,3}(?:\\r?\\n[ \\u00a0\\t>]{0,6})?`;
const END = `(?![${LETTERS}\\d])`;

/** "12A", "12 B", "12-14". A small letter apart is no word: "12 a, 3. tv.". */
const HOUSE = new RegExp(
  `^(?:[A-Za-z]${END}|${S}(?:[A-HJ-Z]${END}|[a-h](?=[,.;\\n\\r]|$|${S}{1,2}[\\d(])))?(?:${S}?[-–]${S}?\\d{1,3}[A-Za-z]?(?![\\d/.:-]))?`,
);
const UNITS =
  "kr|dkk|eur|usd|kg|km|m2|m²|m|cm|mm|stk|pcs|timer|dage|uger|gange|mand|personer|biler|paller|ton|tons|år|procent|hours|days|people|minutes|min";
/** Something counted, timed or measured rather than a house, or the first of a phone number's pairs. */
const NO_HOUSE = new RegExp(
  `^(?:(?:${S}\\d\\d){3}(?!\\d)|[.:/]\\d|,\\d(?!\\d{3}${S}[A-ZÆØÅ])|\\d|[${LETTERS}]{2}|${S}?[%€$£°]|\\.${S}?[a-zæøåäö]|${S}(?:${UNITS}|${UNITS.toUpperCase()})${END})`,
);
const FLOOR = `(?:st|stuen|kl|kld|kælder|[1-9]\\d?)`;
/** Floors and doors, in the order they are tried. The full stop behind "tv." belongs to it when one stands before. */
const FLATS = [
  // "3. tv.", "st. th", "2. sal mf.", "5 th", "3.tv"
  `${FLOOR}\\.${S}(?:(?:sal|etage)[.,]?${S})?(?:tv|th|mf|t\\.v|t\\.h|m\\.f)${END}\\.?`,
  `${FLOOR}(?:[.,]${S}?|${S})(?:(?:sal|etage|et)[.,]?${S}?)?[,-]?${S}?(?:tv|th|mf|t\\.v|t\\.h|m\\.f)${END}`,
  // "2. sal, dør 4", "2., lejl. 12", "3 tr", "3. OG links", "EG rechts"
  `${FLOOR}\\.?,?${S}(?:(?:sal|etage)\\.?,?${S})?(?:dør|lejl|lejlighed|nr|lgh)\\.?${S}?\\d{1,4}${END}`,
  `[1-9]\\d?\\.?${S}?(?:sal|etage|OG|Stock|trp?|vån)${END}(?:,?${S}(?:links|rechts|mitte|til${S}(?:venstre|højre)))?`,
  `(?:EG|DG)${END}(?:${S}(?:links|rechts))?`,
  // "st. 2", "4. 12, 8000 Aarhus"
  `(?:st|[1-9])\\.${S}\\d{1,3}(?=,?${S}{0,2}(?:\\r?\\n|i${S}|(?:DK-?)?\\d{4}${S})|[.!,]?$|[.!,]${S})`,
  // "lejl. 304", "lgh 1102", "H0302", "Flat 4", "#12"
  `(?:dør|lejl|lejlighed|stue|vær|værelse|bolig|lgh|lght|leil|leilighet|whg|wohnung|apt|apartment|flat|unit)\\.?(?:${S}?nr\\.?)?${S}?#?(?:[A-Za-z]?\\d{1,4}[A-Z]?|[A-Z])${END}`,
  `H0\\d{3}${END}`,
  // Finnish: "12 A 5, 00100 Helsinki"
  `\\d{1,3}(?=,${S}\\d{5}${S})`,
  `#${S}?\\d{1,5}${END}`,
];
const FLAT = new RegExp(`^${GAP}(?:${FLATS.join("|")})`, "i");
/**
 * The ground floor or the cellar without a door: "st.", "kl.". Behind a comma or in front of a town's, because "12 kl.
 * 10" is a time.
 */
const GROUND_FLOOR = new RegExp(
  `^${S}(?:st\\.?,?|kld?\\.?,)(?=${S}(?:DK-?)?\\d{4}${S}[A-ZÆØÅ])|^,${S}(?:st|kld?|stuen|kælder(?:en)?)\\.?(?=,|${S}?\\r?\\n|${S}(?:DK-?)?\\d{4}${S}[A-ZÆØÅ]|${S}i${S}|[.!]?$)|^,${S}[1-9]\\.(?=(?:,${S}|\\r?\\n)(?:DK-?)?\\d{4}${S}[A-ZÆØÅ])`,
);
/** Offices rather than flats. */
const OFFICE = new RegExp(
  `^,?${S}{0,2}(?:Suite|Ste|Floor|\\d{1,2}(?:st|nd|rd|th) Floor)\\.?(?:${S}#?[\\dA-Z-]{1,6})?${END}`,
);
const WORD = `[A-ZÆØÅÄÖÜÞ][${LETTERS}'’-]+`;
/** Two-word names of towns: a first word from the first list, or something from the second behind the name. */
const TOWN = `(?:(?:[A-ZÆØÅ][a-zæøå]{0,2}\\.|Kongens|Store|Lille|Gammel|Ny|Nye|Nørre|Vester|Øster|Sønder|Sankt|Hvide|Gamla|Bad|New|San|Los|Den|Nieuw|Mo i)${S})?(?:Kbh\\.|Frb\\.|${WORD})(?:${S}(?:Ø|[CKNSVMFJ]|NV|SV|NØ|SØ|Falster|Mors|Sj|Fyn|i${S}${WORD}|am${S}${WORD}|an${S}der${S}${WORD})${END})?`;
const CODE = `(?:(?:DK|SE|S|NO|N|FI|FIN|DE|D|NL)[- ]{0,2})?(?:\\d{3}${S}\\d{2}|\\d{4}${S}?[A-Z]{2}(?=${S})|\\d{4,5})(?!\\d)`;
/** "101 Reykjavík", "FO-100 Tórshavn": three digits are a code only in front of towns that are called so. */
const ISLAND_TOWN = `(?:(?:IS|FO)-?)?[1-9]\\d\\d${S}[A-ZÁÍÓÚÞÆÖ][${LETTERS}]*(?:v[íi]k|vogur|vágur|fj[öo]r[ðd]ur|eyri|bær|nes|havn)${END}`;
/** "8000 Aarhus C", also behind a village of its own: ", Vester Hassing, 9310 Vodskov", and in a form's rows. */
const NORDIC_TOWN = new RegExp(
  `^${GAP}(?:Post(?:nr|nummer)[a-z./ ]{0,8}: ?|${TOWN}${GAP})?(?:${CODE}(?:[,;|]${S}{0,2}|${S}{1,2}|\\r?\\n(?:By: ?)?)(?:${TOWN})|${ISLAND_TOWN})`,
);
const NORDIC_TOWN_SMALL = new RegExp(
  `^${GAP}\\d{4}${S}(?!(?:kr|dkk|eur|usd|kg|stk|mand|og|eller|or|and)${END})[a-zæøå]{3,}(?:${S}(?:[cknsvmø]|nv|sv)${END})?`,
);
const GB_CODE = `[A-Z]{1,2}\\d[A-Z\\d]?${S}?\\d[A-Z]{2}${END}`;
const US_CODE = `(?:[A-Z]{2}|Texas|California|New York)\\b[.,]?${S}{1,2}\\d{5}(?:-\\d{4})?(?!\\d)`;
/** Up to its last letter: a long word could otherwise be cut into words in a hundred thousand ways. */
const ENGLISH_WORD = "[A-Z][A-Za-z'’.-]+(?![A-Za-z])";
const ENGLISH_TOWN = new RegExp(
  `^(?:${GAP}(?:${ENGLISH_WORD}${S}){0,2}${ENGLISH_WORD}){0,3}?${GAP}(?:${GB_CODE}|${US_CODE})`,
);

/** Reads on behind the house number that ends at `numberEnd`; null when it is not one. */
export function tailAfterNumber(text: string, numberEnd: number): Tail | null {
  const piece = text.slice(numberEnd, numberEnd + REACH);
  const rest = piece.replace(HOUSE, "");
  if (NO_HOUSE.test(rest)) return null;
  const end = numberEnd + piece.length - rest.length;
  return tailAt(end, rest, [NORDIC_TOWN, NORDIC_TOWN_SMALL]);
}

/** Reads on behind an English street that ends at `streetEnd`. */
export function tailAfterStreet(text: string, streetEnd: number): Tail {
  return tailAt(streetEnd, text.slice(streetEnd, streetEnd + REACH), [ENGLISH_TOWN, NORDIC_TOWN]);
}

function tailAt(from: number, piece: string, towns: readonly RegExp[]): Tail {
  const flat = FLAT.exec(piece) ?? GROUND_FLOOR.exec(piece);
  const office = OFFICE.exec(piece);
  const end = (flat ?? office ?? [""])[0].length;
  const rest = piece.slice(end);
  const found = towns.map((town) => town.exec(rest)).find((town) => town !== null);
  const town = found?.[0] ?? "";
  return {
    end: from + end + town.length,
    isFlat: flat !== null,
    isOffice: office !== null,
    hasTown: town !== "",
    isBlock: town.indexOf("\n") >= 0,
  };
}
