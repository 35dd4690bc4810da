import { nameLikeness } from "../_internal/name-likeness";
import { rememberMany } from "../_internal/remember-many";

/**
 * What the words beside a number say about it: a letter, words, and behind the bar beginnings of words. Of compounds the
 * other parts count, too (`PERSONAL`, `NUMBERED`, `OTHER`).
 */
const LISTS = [
  // A personal number is named.
  "C persnr personid ssn | erstatningsn erstatningsp fødselsn identifika personenn personnr personnu sozialversi steuernumm",
  // Another kind of number is named.
  "O akt bankgiro bon case cell ean fak fax giro iban inv job kl konto kontoen l lading lot model n part pickup police policy ref route rute sag sagen seal total tur type voyage | accou afhen agree anlæg arti asset auftr batch beløb bestel bestil bestä bilag billet certi claim confirmat contai contrac course credit custom debit dekla deliv docu doku drawi ejend forsen fragt følges gavek giroi girok incid indkø insta invoi issue item kenni kolli kredit kursu kvitt lejem levera leveri licen liefer lovforsl maski materi matri opgav order organis packa pakke palle parce paten payme plomb produ proj purch quot receip rechn refer refresh rekla rekvi relea reque reserved resusc retur sags sendi seri servit shipm skade spori subsc suppl tari task tegni tidss tilbu tillad times track trail traini vare versi waybi ärende",
  // Another kind of number, but a personal one behind "cpr" or "civil": "CPR/CVR-nr.", "civil reg. no."
  "J cvr reg | regist",
  // "P-nr.", of a production unit; also short for "personnummer".
  "M p pnr",
  // A telephone number follows, even across a name.
  "T call contact mob mobil mobile phone ring ringe sms tel tlf træffes | kontakt telef",
  // Belongs to the word in front; "tinglyst 14.03.1971-4417" is a deed.
  "S id lyst no nr number numbers nummer nummeret numre tinglyst",
  // With a suffix a personal number: "national id".
  "Q identification identity national pers personal security | danis danmark dansk personlig",
  // A human being; with a suffix or "register" a personal number.
  "V civil person",
  // Some number of theirs follows at once, but "Kunde: " and "vedr. kunde" lead to them.
  "Y bestiller customer kunde",
  // Human beings are spoken of.
  "B born dob født fødte | birth fødsel",
  "P child dreng driver far forældre fru hr indlagt kone kvinde mand mor mr mrs pige pt son spouse søn | ansat ansæt ansøg applic barn barsel borger børn candid chauff citiz datter delta elev emplo forsik fratræd kandid klien kolle kontohav lejer lønaf lønm lønsa lønse medarb medlem passag patien personale sagsøg skadeli stude syge undert vikar",
  "R deres din hans hendes her his jeres min mit my their your",
  // The number of another country.
  "F  | finn finsk icela island norsk norw svensk swed",
  // The name in front is no person's.
  "K aps bank cargo firma gmbh group holding inc kommune line ltd s shipping | logis spedi transport",
  // What follows is whom something is about, not the number of the thing before.
  "L ang for fra from om regarding til vedr vedrørende",
  // Goods or money are counted.
  "U dkk enheder eur kg kr pcs stk usd",
  "N aldrig ikke ingen never not",
  "A and eller og or",
  // Only join.
  "E er is var was",
  "G a an cifre de den det en et fulde full har hele issued korrekte med nb new ny nye nyt obs of på rigtige som the this | registrere registrera",
  // "Answer" and "forwarded" of the mail programs around us, and words that in capitals look like abbreviations.
  "G re sv vs fw fwd aw wg antw tr rv vl vb fyi mus syg fri",
  // Opens a mail: the name behind is whom it is to, not whom the number is of.
  "h afternoon davs dear evening goddag godaften godmorgen hallo halløj hej hejsa hello hey hi kære morning",
  // With a capital a person's name.
  "X ali anders anne camilla christian emma fatima hanne helle henrik jan jens jesper jonas julie karen kasper kim kirsten lars lene lone louise mads maria martin mette mikkel morten niels peter pia rasmus sofie søren thomas",
];

/** "cpr" and other names of personal numbers anywhere in a word. */
const PERSONAL = /cpr|sygesikring|sundhedskort|civilreg/;
/** "kundenr", "adgangskode": some number, not a personal one, even when the word begins like a person. */
const NUMBERED = /(?:nr|nummer|numre|nummeret|number|koden?|code)$/;
/** Relatives, of whom "min søns nummer" speaks. */
const RELATIVES =
  "barn barnebarn bedstefar bedstemor bror child datter daughter dreng far farfar farmor father husband hustru kone kvinde kæreste mand mor morfar mormor mother partner pige samlever sister brother son svigerfar svigermor søn søster wife ægtefælle".split(
    " ",
  );
/** "Kassens", "prisens": not "Hansens". */
const THING = /[aeiosuyæøå]sens$/;
/** "Søns", "konens", "mandens", "sønnens", "barnets". */
const OWNING = ["s", "ns", "ens", "nens", "ets"];
/** Parts of the names of other numbers: "salgsordre", "supportsag", "bankkonto". */
const OTHER =
  /(?:sag|sagen|konto)$|ordre|faktura|booking|reservation|projekt|ticket|aftale|kontrakt|abonnement|måler|betaling|buchung/;

/** "Kursusdeltager", "skadevolder", "ejendomsejer": human beings, though they begin like things. */
const ROLE = /(?:deltager|ejer|holder|modtager|volder|giver|part)(?:e?n|e?ns|s)?$/;

const LONGEST_BEGINNING = 12;
const words = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const list of LISTS) {
  const [whole = "", parts = ""] = list.slice(2).split(" | ");
  for (const word of whole.split(" ")) words.set(word, list.charAt(0));
  for (const part of parts.split(" ")) beginnings.set(part, list.charAt(0));
}

/**
 * The letter of the list in `LISTS` that a word belongs to. C: a personal number; D: some number; X: a name of a
 * person; z: a first name that says so only in front of a surname; Z: another word with a capital; I: an abbreviation
 * like "SKU", which more often than not names some code; W: any other.
 */
export const kindOfWord = rememberMany((written) => {
  // "ＣＰＲ" as East Asian keyboards write it, and letters whose marks stand by themselves.
  const word = written.normalize("NFKC");
  const lower = word.toLowerCase();
  const known = words.get(lower);
  if (known !== undefined && known !== "X") return known;
  if (PERSONAL.test(lower)) return "C";
  let begins: string | undefined;
  for (let length = LONGEST_BEGINNING; length > 2 && begins === undefined; length--) {
    begins = beginnings.get(lower.slice(0, length));
  }
  if (begins === "O") return otherOr(lower);
  if (begins === "C" || begins === "T") return begins;
  if (NUMBERED.test(lower)) return "D";
  if (begins !== undefined) return begins;
  if (OTHER.test(lower)) return otherOr(lower);
  // A name begins with a capital, and goes on without when nothing else is known of it.
  if (/^[a-zæøå]/.test(word)) return "W";
  if (known !== undefined || /..sen$/.test(lower)) return "X";
  if (/^.[a-zæøå]/.test(word))
    return nameLikeness(word, lower) === 3 && !lower.endsWith("sens") ? "z" : "Z";
  // "LØN" abbreviates nothing: no code has such letters.
  return /^[A-Z]{1,3}$/i.test(word) ? "I" : "W";
});

/** The kind of a word that begins like a thing. */
function otherOr(lower: string): string {
  return ROLE.test(lower) ? "P" : "O";
}

/** True for the name of a number that says which: "ordrenummeret", not "ordre". */
export function isNumbered(word: string): boolean {
  return NUMBERED.test(word.toLowerCase());
}

/** True for somebody to whom a number belongs: "Lises", "Jens" with an apostrophe, "min søns", "patientens nummer". */
export const isOwner = rememberMany((word) => {
  const lower = word.toLowerCase();
  if (!lower.endsWith("s")) return false;
  // "Patientens", "lejers"; "ansøgnings-id" is the application's.
  if (kindOfWord(word) === "P" && /(?:e[nrt]|nt)s$/.test(lower)) return true;
  if (nameLikeness(word, lower) === 3 && !THING.test(lower)) return true;
  return OWNING.some(
    (ending) => lower.endsWith(ending) && RELATIVES.indexOf(lower.slice(0, -ending.length)) >= 0,
  );
});
