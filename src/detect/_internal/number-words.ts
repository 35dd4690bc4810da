import type { Helper, NumberName } from "./number-names";

/**
 * The words of `kindOfWord`, packed by `npm run pack-words`: Danish, Swedish, Norwegian, English, German, some Finnish and
 * Icelandic. `word*` is the beginning of words, `*word` the end; of several kinds the first listed counts.
 */
export const numberWords: Readonly<Record<NumberName | Helper, string>> = {
  suffix: "nr nummer numre nummeret numret numero numéro number numbers no nro num kode code",
  id: "id",
  person:
    "personn* personu* persn* personid personkode* pnr idnr idnum* identitetsn* identifikationsn* samordningsn* steuern* steuerid* bankid tin taxid personenn* personenk* ssn",
  official:
    "social pers person personal personlig* national nationellt identity identitet* identifi* security birth coordination tax steuer d svensk* swed* schwed* sverige finsk* finn* finland norsk* norweg* norway norge island* icel* isländ* dansk* danish danmark denmark",
  fnr: "fødsels fødselsn* fødseln* fødelsn* fodselsn* foedselsn* födelsen* fnr hjelpenummer",
  dnr: "dnr",
  hetu: "henkilötunnu* henkilotunnu* hetu* *tunnus tunnus socialskydds* sotu personbet* persbet* bet",
  kennitala: "kennit* kenit* kt",
  cpr: "cpr*",
  passport:
    "pas pasnr pasnum* pasindeh* diplomatpas nødpas *pasnr *pasnummer *passnr *passnummer passeport* passet pass passnr passnum* passport* ppt reisepass* rejsepas* rejsedok* passi passin passinum* vegabréf* paszport* paspoort*",
  licence:
    "kørekort* korekort* koerekort* körkort* førerkort* forerkort* førerret* førerbevis* führerschein* fuehrerschein* ajokort* ökuskírt* jazdy",
  "licence?": "licence license licens",
  "document?": "document doc",
  plate:
    "nummerplade* nrplade* nummerskilt* nummerskylt* registreringssk* bilskilt* bilnummer* plade pladen skilt kennzeichen* indreg* plate plates numberplate*",
  reg: "reg regnr registrering registreringsn* registration regno",
  vehicle:
    "bil bilen bilens køretøj* lastbil* varebil* varevogn* personbil* firmabil* trækker* trailer* forvogn* anhænger* hænger* truck vehicle car lorry van fahrzeug*",
  card: "betalingskort* luottokort* cc visa master mastercard* dankort* amex american express diners maestro jcb discover unionpay pan cvc cvv cvv2 cvc2 exp expiry expires udløb* kort kortet kortnr* kortnum* kortop* kartenn* *kort *kortet *kortnr *kortnummer card cards cardnumber cardholder creditcard debitcard kreditkarte*",
  iban: "iban*",
  clearing: "clearing* sortcode blz bankleitz*",
  other:
    "p f sn kid sak saken sími po so wo hs kn taric bl hbl mbl ref refs sag sagen sags case fakt giro girokonto tlf tel fax mob mobil mobile phone cvr org orgnr vat moms ean gln gtin sscc imo mmsi awb hawb mawb mrn lrn crn eori sku lot part batch model beløb total amount swift bic rute url serie serial rma imei iccid ocr isbn job ticket uge kl side rev ver unix ip gls dhl ups dsv user " +
    "ordre* order* faktura* invoic* kreditno* vare* item* arti* produ* tegning* drawing* tarif* kunde* gavekort* adgangs* nøglekort* rejsekort* toldt* custom* waybill* fragt* track* sporing* pakke* parcel* package* shipm* forsend* consign* kolli* booking* contain* konteiner* refer* sags* ärend* diari* parti partin* partiet journal* tilaus* lasku* viite* asiakas* tuote* pöntun* tilvís* sendung* sänd* rechnung* bestell* auftrag* vertrag* lieferschein* backup* logg* logfil* rapport* report* sending* fraktsed* beställ* bokning* spårning* proje* telefon* debitor* kreditor* leverand* supplier* vendor* policen* police bilag* rekvis* indkøb* purchas* proform* tilbud* quot* måler* install* licens* version* build* betaling* payment* følges* levering* deliver* bestil* request* opgave* task* kontrakt* contract* kvitter* receipt* timest* tidss* stregkode* barcode* transa* medlem* member* *giro dokum* lejem* lønnum* reservedel* reservdel* stykl* komponent* följes* medarbejdern* employee* brugern* brugerid*",
  account:
    "konto kontoen kontoop* kontoin* kontohav* account accountno acct *konto *opsparing *kontonr *kontonummer kontonum* kontonr* kto ktonr reikning*",
  bank: "bank banken bankop* bankforb* bankverb* *bank nordea",
  numbered: "*nr *nummer *numre *nummeret *number *númer *kode *koden",
  has: "har has hat havde hade had",
  filler:
    "er is är var was ist af av on på til för for fra från med den det des der the a an min mit mitt mine din dit ditt hans hendes hennes her his my your our deres vores vår som of og och and und eller or lyder oplyst følgende vedr to details detaljer info",
};
