import { wordKinds } from "./word-kinds";

/**
 * What a word calls the number beside it.
 * `person`: an identity number of a country not named; `fnr`, `hetu`, `kennitala`, `cpr`: the words of Norway, Finland,
 * Iceland and Denmark; `reg`: a registration number,
 * of a bank's branch or of a vehicle; `clearing`: a bank's number outside of Denmark; `other`: a number that is nobody's;
 * `numbered`: the number of something unknown.
 */
export type NumberName =
  | "person"
  | "fnr"
  | "hetu"
  | "kennitala"
  | "cpr"
  | "passport"
  | "licence"
  | "plate"
  | "vehicle"
  | "reg"
  | "bank"
  | "clearing"
  | "account"
  | "iban"
  | "card"
  | "other"
  | "numbered";

/**
 * Words that only help. `suffix`: a number follows; `id`, `official`: name a personal number together with a suffix
 * ("national id no.", "D-nummer"); `licence?`: depends on the word before ("driving licence"); `has`: "his passport has no. …"; `filler`: says nothing.
 */
type Helper = "suffix" | "id" | "official" | "licence?" | "has" | "filler";

/** What a word given in lower case says: Danish, Swedish, Norwegian, English, German, some Finnish and Icelandic. */
export const kindOfWord = wordKinds<NumberName | Helper>([
  ["suffix", "nr nummer numre nummeret numret numero numéro number numbers no num kode code"],
  ["id", "id"],
  [
    "official",
    "social person personal personlig* national nationellt identity identitet* identifi* security birth d svensk* swedish schwed* finsk* finnish finnisch* norsk* norwegi* islandsk* icelandic isländ* dansk* danish",
  ],
  [
    "person",
    "personnum* personnr* persnr personid pnr idnr idnum* identitetsn* identifikationsn* samordningsn* personenn* personenk* ssn",
  ],
  ["fnr", "fødselsnum* fødselsnr* fodselsn* foedselsn* födelsen* fnr dnr hjelpenummer"],
  ["hetu", "henkilötunnu* henkilotunnu* hetu hetun sotu personbeteckn*"],
  ["kennitala", "kennit* kt"],
  ["cpr", "cpr*"],
  [
    "passport",
    "pas pasnr pasnum* diplomatpas nødpas *pasnr *pasnummer *passnr *passnummer passeport* passet pass passnr passnum* passport* reisepass* rejsepas* rejsedok* passi passin passinum* vegabréf* paszport* paspoort*",
  ],
  [
    "licence",
    "kørekort* korekort* koerekort* körkort* førerkort* forerkort* førerret* førerbevis* führerschein* fuehrerschein* ajokort* ökuskírt*",
  ],
  ["licence?", "licence license licens"],
  [
    "plate",
    "nummerplade* nummerskilt* nummerskylt* registreringssk* bilskilt* bilnummer* plade pladen skilt kennzeichen* indreg* plate plates numberplate*",
  ],
  ["reg", "reg regnr registrering registreringsn* registration regno"],
  [
    "vehicle",
    "bil bilen bilens køretøj* lastbil* varebil* varevogn* personbil* firmabil* trækker* trailer* forvogn* anhænger* hænger* truck vehicle car lorry van fahrzeug*",
  ],
  [
    "card",
    "betalingskort* visa master mastercard* dankort* amex american express diners maestro jcb discover unionpay pan cvc cvv cvv2 cvc2 exp expiry expires udløb* kort kortet kortnr* kortnum* kortop* kartenn* *kort *kortet *kortnr *kortnummer card cards cardnumber cardholder creditcard debitcard kreditkarte*",
  ],
  ["iban", "iban*"],
  ["clearing", "clearing* sortcode blz bankleitz*"],
  [
    "other",
    "p f po so wo hs kn taric bl hbl mbl ref refs sag sagen sags case fi fik fakt giro girokonto tlf tel fax mob mobil mobile phone cvr org orgnr vat moms ean gln gtin sscc imo mmsi awb hawb mawb mrn lrn crn eori sku lot part batch model beløb total amount swift bic rute url serie serial rma imei iccid ocr isbn job ticket uge kl side rev ver unix ip gls dhl ups dsv user " +
      "ordre* order* faktura* invoic* kreditno* vare* item* arti* produ* tegning* drawing* tarif* kunde* gavekort* adgangs* nøglekort* rejsekort* toldt* custom* waybill* fragt* track* sporing* pakke* parcel* package* shipm* forsend* consign* kolli* booking* contain* konteiner* refer* sags* journal* proje* telefon* debitor* kreditor* leverand* supplier* vendor* policen* police bilag* rekvis* indkøb* purchas* tilbud* quot* måler* install* licens* version* build* betaling* payment* følges* levering* deliver* bestil* request* opgave* task* kontrakt* contract* kvitter* receipt* timest* tidss* stregkode* barcode* transa* medlem* member* bankgiro* plusgiro* lejem* lønnum* medarbejdern* employee* brugern* brugerid*",
  ],
  [
    "account",
    "konto kontoen kontoop* account accountno acct *konto *kontonr *kontonummer kontonum* kontonr* reikning*",
  ],
  ["bank", "bank banken bankop* bankforb* bankverb* *bank nordea"],
  ["numbered", "*nr *nummer *numre *nummeret *number *kode *koden"],
  ["has", "har has hat"],
  [
    "filler",
    "er is är var was ist on på til för for fra från med den det the a an min mit mitt mine din dit ditt hans hendes hennes her his my your our deres vores vår som of og och and und eller or lyder oplyst følgende vedr to details detaljer info",
  ],
]);

const HELPERS = /^(?:suffix|id|official|licence\?|has|filler)$/;

/** The name that a word given in lower case gives to a number by itself, or null. */
export function numberNameOf(word: string): NumberName | null {
  const kind = kindOfWord(word);
  return kind === undefined || HELPERS.test(kind) ? null : (kind as NumberName);
}
