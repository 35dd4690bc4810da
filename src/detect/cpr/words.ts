/**
 * What a word beside a number says about it.
 * `cpr`: names a personal number. `official`: does so together with a suffix ("national id").
 * `other`: names another kind of number. `carrier`: so does a company that numbers everything.
 * `numbered`: "kundenr", "sagsnummer": some number, and not a personal one. `suffix`: "nr", "id" alone.
 * `birth`, `person`, `pronoun`: a human being is spoken of. `filler`: says nothing. `not`: denies.
 * `company`: the name in front is no person's. `call`: a telephone number follows, even across a name.
 * `relation`: what follows is whom something is about, not the number of the thing before.
 */
export type WordKind =
  | "cpr"
  | "official"
  | "other"
  | "numbered"
  | "suffix"
  | "birth"
  | "person"
  | "pronoun"
  | "company"
  | "call"
  | "unit"
  | "copula"
  | "filler"
  | "not"
  | "relation"
  | "word";

/** Whole words. */
const WORDS = new Map<string, WordKind>();
/** Beginnings of words, by their first three letters: one look-up decides for most words of a text. */
const STEMS = new Map<string, { readonly stem: string; readonly kind: WordKind }[]>();

function words(kind: WordKind, list: string): void {
  for (const word of list.split(" ")) WORDS.set(word, kind);
}

function stems(kind: WordKind, list: string): void {
  for (const stem of list.split(" ")) {
    const key = stem.slice(0, 3);
    const sharing = STEMS.get(key);
    if (sharing === undefined) STEMS.set(key, [{ stem, kind }]);
    else sharing.push({ stem, kind });
  }
}

words("cpr", "ssn tin persnr personnummer personnumre personnr personid");
stems(
  "cpr",
  "personnum personnr personregist sygesikring sundhedskort fødselsnum fødselsnr erstatningsperson erstatningsnum erstatningsnr identifikationsnum identitetsnum skatteid skattenum",
);
words(
  "official",
  "pers national personal personligt personlige danish identification identity security civil sociale",
);
words(
  "suffix",
  "nr nummer numre nummeret nummerne no num number numbers nos nrs id ids nbr kode code",
);
words(
  "other",
  "p pnr pnummer hs kn taric reg bl ref refs refr sag sagen sags case po lb fi giro tlf tel fax fon mob mobil mobile cell phone cvr ean gln gtin upc sscc awb mrn sku lot seal part batch model kunde kunden konto kontonr kt kl kr dkk eur usd sek nok beløb amount total pris price moms vat iban swift bic cas isbn issn doi imo vin tur rute pin otp uid guid uuid pid url www http https serie serial tidsstempel timestamp unix epoch løsen wifi fejl error port dok esdh rma rms ups gls dao dhl dsv bring fedex maersk mærsk msc cma hapag dfds schenker dachser kuehne nagel ticket req chg sku asn edi euro",
);
stems(
  "other",
  "ordre order faktura invoic kreditnota vare item artik articl produkt product reservedel tegning drawing tarif toldt told custom produktionsenhed account bankkon waybill fragt freight track trace sporing pakke parcel package shipment shipping forsend kolli booking contain plombe palle pallet refer sagsn journal projekt project ticket incident telefon teleph mobiln kundenr kundenu debitor kreditor leverand vendor supplier medlemsn policen policyn bilag rekvisi indkøb purchas salgs tilbud quot kontrakt contract aftalen måler meter installat licen version build tidspunkt betaling payment løben følges afhent pickup meeting webinar konferenc conferen matrikel lokation locat patent postnord stregkod barcod serien chassis stelnu stelnr afsend deliver lever manifest consign kvitter receipt vouch gavekort bestill request opgave task",
);
words("birth", "født fødsel fødselsdag fødselsdato born birth birthday dob fødte");
stems("birth", "fødsels");
words(
  "person",
  "barn barnet børn børnene datter datteren søn sønnen mor moren far faren kone konen hustru mand manden kvinde kvinden pige pigen dreng drengen elev eleven person personen personer vedkommende kollega kollegaen chef hr fru frk mr mrs dr spouse wife husband son daughter child driver lærling vikar vikaren gæst gæsten indlagt afdøde værge klient klienten kandidat kandidaten nyansat ansat ansatte ægtefælle samlever kæreste bror søster nevø niece nephew brother sister mother father beboer beboeren",
);
stems(
  "person",
  "patient borger medarbejder ansøg chauffør praktikant studerend deltager passager forsikre skadelid sygemeld lønmodtag pårørend tilskade employee applicant candidate citizen statsborger sygedagpeng lønsedd ansættels indlæg",
);
words(
  "pronoun",
  "navn name hun han hendes hans hende ham min mit mine mig jeg she he her his him my dit din dig your",
);
words(
  "call",
  "ring ringe ringer kontakt kontakte call calls contact reach træffes fanges sms whatsapp",
);
words(
  "company",
  "aps gmbh ltd ab inc llc group line lines cargo express sons brdr firma firmaet company holding kommune bank",
);
stems("company", "transport spedit logisti shipping selskab");
words(
  "unit",
  "stk pcs kg kolli kr dkk eur usd sek nok meter liter paller ton pieces units enheder km cbm ldm",
);
words("copula", "er is var was");
words(
  "filler",
  "på med som har den det de the this a an of og and nemlig følgende igen her lyder hedder oplyst oplyste opgivet angivet noteret as following da i at",
);
words(
  "relation",
  "til for vedr vedrørende ang angående om fra re to from about regarding concerning",
);
words("not", "ikke not ingen intet aldrig never uden without ej");

const NUMBERED = /(?:nr|nummer|numre|nummeret|number|kode|koden|code)$/;

/** The kind of a word given in lower case. */
export function kindOfWord(word: string): WordKind {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.indexOf("cpr") >= 0) return "cpr";
  const sharing = STEMS.get(word.slice(0, 3));
  const stem = sharing === undefined ? undefined : sharing.find((s) => word.startsWith(s.stem));
  if (stem !== undefined && stem.kind === "cpr") return "cpr";
  if (stem !== undefined && stem.kind === "other") return "other";
  if (NUMBERED.test(word)) return "numbered";
  return stem === undefined ? "word" : stem.kind;
}

/** First names that every second Dane has one of; a surname decides for the others. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "peter jens michael lars henrik thomas søren jan niels christian martin jørgen hans anders morten jesper ole mads erik rasmus mikkel kim " +
    "brian jacob jakob bent frederik mathias kenneth simon daniel magnus emil oliver william noah victor viktor lucas oscar malthe alfred carl karl " +
    "anton jonas kasper casper claus klaus flemming torben steen leif john finn poul svend kurt knud tobias sebastian nikolaj philip mohammad muhammad " +
    "mohammed ahmed ali hassan omar ibrahim mehmet allan bo ulrik henning preben " +
    "anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla bente pia charlotte louise jette tina gitte ida inger julie laura " +
    "birgitte rikke ulla sofie sophie emma freja clara nora alma ella agnes karla caroline cecilie mathilde josefine amalie sara sarah trine maja " +
    "christina kristina heidi dorthe vibeke annette ditte signe katrine nanna astrid ellen ingrid margit birthe tove lise fatima aisha amina maryam zainab " +
    "stine maiken sanne malene winnie rita else grethe gerda elin eva lisbeth kirstine johanne marie"
  ).split(" "),
);

/** Endings of surnames in Denmark; towns and companies share them, so a name must stand beside. */
const SURNAME =
  /(?:gaard|gård|strup|lund|berg|holm|dal|skov|bjerg|toft|vad|ski|ić|ez|ov|oglu)$|[æøå]/;

/** How much a word looks like part of a person's name: 3 by itself, 2 beside another, 1 only capitalised, 0 no. */
export function nameLikeness(raw: string, lower: string): number {
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  if (!capital) return 0;
  if (FIRST_NAMES.has(lower) || (lower.length > 5 && lower.endsWith("sen"))) return 3;
  const shouted = raw.length > 1 && raw.charCodeAt(1) !== lower.charCodeAt(1);
  if (raw.length < 2 || shouted) return 0;
  return SURNAME.test(lower) ? 2 : 1;
}

/** What two neighbouring words speak of a person: 3 for a name, 2 for what may be one, 0 else. */
export function namePoints(likeness: number, neighbour: number): number {
  if (likeness === 3) return 3;
  if (likeness === 0 || neighbour === 0) return 0;
  return likeness === 2 || neighbour >= 2 ? 3 : 2;
}
