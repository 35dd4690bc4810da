const REACH = 160;
const REACH_BEFORE = 60;
const REACH_BEHIND = 30;

/** Countries, each with what names it: its language, who lives there, some towns. */
const NAMES = {
  sweden: "svensk|sverige|schwed|swed|ruots",
  norway: "norsk|norge|noreg|norw|norj",
  finland:
    "finsk|finn[ail]|finl[aä]|suom[ei]|åbo|turku|helsin(?:k|gf|gi)|tammerfors|uleåborg|oulu|tampere|espoo|vantaa",
  iceland: "[íi]sl(?:and|ensk|änd)|iceland|reykjav|akureyr|hafnarf|keflav|kópavog|vestmannaey",
  denmark: "dansk|danmark|danish|dänisch",
};

/** Whose identity numbers a text may speak of. */
export type Country = keyof typeof NAMES;

const COUNTRIES = Object.keys(NAMES) as Country[];
const ANY_NAME = COUNTRIES.map((country) => `(${NAMES[country]})`).join("|");
const LAST_NAME = new RegExp(`[^]*(?:${ANY_NAME})`);
const FIRST_NAME = new RegExp(ANY_NAME);
/** The cell of a table in front of the number. */
const COUNTRY_CELL = /[\t;|] ?(se|no|fi|is|dk) ?[\t;|] ?$/;

/** What speaks of a country: its names, or words that no other language of the house has. */
const SPEAKS_OF = {
  sweden: speaksOf(
    "sweden",
    "och|är|för|från|heter|hennes|ska|inte|jag|hon|till|upp|namn|född[a-z]*|avser|adress|vecka|remiss|tack|skolan?|(?:sjuk|lön|anställ|läkar|försäkr|sökande|hälsning|kontohavar|låntagar|vårdnads)[a-zåäö]*|\\+46",
  ),
  finland: speaksOf(
    "finland",
    "kela|oy|klo|vero(?:ko|nu|ha|tt)[a-zäö]*|hakija|potilas|oppilas|lapsi|lapsen|puh|hei|olen|henkilö[a-zäö]*|[a-zäö]+(?:ää|uu)[a-zäö]*|[a-zäö]{3,}ij[aä]|[a-zäö]*(?:vahinko|vakuutu|kuljetta|sopimu|puhelin|osoite|työ)[a-zäö]*|[a-zäö]{3,}(?:lainen|läinen|issa|essa|assa|ssä|llä|stä|ltä)|\\+358",
  ),
  // Its letters with an accent, of which "á" and "é" are Danish, too.
  iceland: new RegExp(`[íóúý]|${speaksOf("iceland", "nafn|netfang|frá|á|\\+354").source}`),
};

function speaksOf(country: Country, words: string): RegExp {
  return new RegExp(`${NAMES[country]}|(?:^|[^a-zåäöæø])(?:${words})(?![a-zåäöæø])`);
}

/** The text around a range in lower case, as far as it may tell the language or the country. */
export function surroundings(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
}

/** The country named nearest to a number, in front of it or else behind; null when none is. */
export function countryBeside(text: string, start: number, end: number): Country | null {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start).toLowerCase();
  const cell = COUNTRY_CELL.exec(before);
  if (cell !== null) return COUNTRIES["snfid".indexOf((cell[1] as string).charAt(0))] as Country;
  const named =
    LAST_NAME.exec(before) || FIRST_NAME.exec(text.slice(end, end + REACH_BEHIND).toLowerCase());
  return named && (COUNTRIES.find((_, index) => named[index + 1] !== undefined) || null);
}

/** True when the word that begins at an offset is said to be of a country: "finsk cpr". */
export function isOf(country: Country, text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - 20), Math.max(0, at)).toLowerCase();
  return new RegExp(`(?:${NAMES[country]})[a-zæøåäö]*[ -]$`).test(words);
}

/**
 * True when the text around a number speaks of a country or is in its language, and `beside` (`countryBeside`) is no
 * other one.
 */
export function concerns(
  country: keyof typeof SPEAKS_OF,
  text: string,
  start: number,
  end: number,
  beside: Country | null,
): boolean {
  if (beside !== null) return beside === country;
  const near = surroundings(text, start, end);
  return SPEAKS_OF[country].test(near) || isSpelledIn(country, near);
}

/** True when letters tell the language of a text in lower case. */
export function isSpelledIn(country: Country, text: string): boolean {
  if (country === "iceland") return /[þð]/.test(text);
  return country === "sweden" && /[äö]/.test(text) && !/[æøüßþð]|[äau][äu][a-z]/.test(text);
}
