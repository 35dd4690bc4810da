/**
 * What a word beside a number says about it.
 * `cpr`: names a personal number. `official`: does so together with a suffix ("national id").
 * `other`: names another kind of number. `numbered`: "kundenr", "lønnummer": some number, not a personal one.
 * `suffix`: "nr", "id" alone. `birth`, `person`, `pronoun`: a human being is spoken of.
 * `company`: the name in front is no person's. `call`: a telephone number follows, even across a name.
 * `relation`: what follows is whom something is about, not the number of the thing before.
 * `unit`: goods or money are counted. `copula`, `filler`: say nothing.
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
  | "relation"
  | "unit"
  | "copula"
  | "filler"
  | "word";

/** Words in lower case; with an asterisk, all words that begin so. Words in "cpr" are known without a list. */
const LISTS: readonly (readonly [WordKind, string])[] = [
  [
    "cpr",
    "ssn persnr personid personnum* personnr* sygesikring* sundhedskort* fødselsnum* fødselsnr* erstatningsnum* erstatningsperson* identifikationsnum*",
  ],
  ["official", "pers personal personligt personlige danish national identification security"],
  ["suffix", "nr nummer numre nummeret no number numbers id kode code"],
  [
    "other",
    "p pnr hs kn taric reg bl ref sag sagen case po fi giro tlf tel fax mob mobil mobile phone cvr ean sscc awb mrn sku lot part batch model kunde konto kl beløb total vat iban swift rute url serie serial rma dhl gls police told " +
      "ordre* order* faktura* invoic* kreditno* vare* item* arti* produ* tegning* drawing* tarif* toldt* custom* account* waybill* fragt* track* sporing* pakke* parcel* package* shipm* forsend* kolli* booking* contain* refer* sags* journal* proje* ticket* telefon* debitor* leverand* vendor* policen* bilag* rekvis* indkøb* purchas* tilbud* quot* måler* install* licen* version* build* betaling* følges* levering* deliver* bestil* request* opgave* task* kontrakt* contract* kvitter* receipt* timest* tidss*",
  ],
  ["birth", "født fødte fødsel* born birth birthday dob"],
  [
    "person",
    "person barn* børn* datter* søn sønnen mor far kone hustru mand kvinde elev kolleg* vedkommende hr fru mr mrs spouse wife husband son daughter child driver lærling vikar* gæst afdøde værge klient* kandidat* ansat* ægtefælle* samlever patient* borger* medarbejder* ansøg* chauffør* praktikant* studerend* deltager* passager* forsikre* skadelid* sygemeld* lønmodtag* pårørend* tilskade* indlagt employee* applicant* candidate* citizen* sygedagpeng* lønsedd*",
  ],
  ["pronoun", "navn name hun han hendes hans ham min mit mig jeg she he her his my din dit your"],
  [
    "company",
    "s aps gmbh ltd inc group line cargo brdr firma holding kommune transport* spedit* logisti* shipping*",
  ],
  ["call", "ring ringe kontakt* call contact reach træffes fanges sms"],
  ["relation", "til for vedr vedrørende ang angående om fra to from regarding"],
  ["unit", "stk pcs kg kolli kr dkk eur usd paller"],
  ["copula", "er is var was"],
  ["filler", "på med som har den det de the this a an of og and lyder oplyst ikke not"],
];

const WORDS = new Map<string, WordKind>();
/** Beginnings by their first three letters: one look-up decides for most words of a text. */
const STEMS = new Map<string, (readonly [string, WordKind])[]>();

for (const [kind, list] of LISTS) {
  for (const word of list.split(" ")) {
    if (!word.endsWith("*")) {
      WORDS.set(word, kind);
      continue;
    }
    const key = word.slice(0, 3);
    STEMS.set(key, (STEMS.get(key) || []).concat([[word.slice(0, -1), kind]]));
  }
}

const NUMBERED = /(?:nr|nummer|numre|nummeret|number|koden?|code)$/;

/** The kind of a word given in lower case. */
export function kindOfWord(word: string): WordKind {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.indexOf("cpr") >= 0) return "cpr";
  let kind: WordKind = "word";
  const stems = STEMS.get(word.slice(0, 3));
  if (stems !== undefined) {
    const stem = stems.find(([beginning]) => word.startsWith(beginning));
    if (stem !== undefined) kind = stem[1];
  }
  return kind !== "cpr" && kind !== "other" && NUMBERED.test(word) ? "numbered" : kind;
}

/** First names that every second Dane has one of; a surname decides for the others. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "peter jens michael lars henrik thomas søren jan niels christian martin jørgen hans anders morten jesper ole mads erik rasmus mikkel kim brian jacob bent frederik mathias kenneth simon daniel emil oliver noah victor jonas kasper claus flemming torben finn poul svend kurt mohammad ahmed ali omar allan bo " +
    "anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla bente pia charlotte louise jette tina gitte ida julie laura birgitte rikke ulla sofie emma freja clara nora cecilie mathilde amalie sara christina heidi maja trine fatima aisha stine eva johanne marie"
  ).split(" "),
);

/** Endings of surnames in Denmark; towns and companies share them, so a name must stand beside. */
const SURNAME = /(?:g[aå]+rd|strup|lund|berg|holm|dal|skov|toft|ski|ez|ov)$|[æøå]/;

/** How much a word looks like part of a person's name: 3 by itself, 2 beside another, 1 only capitalised, 0 no. */
export function nameLikeness(raw: string, lower: string): number {
  if (raw.charCodeAt(0) === lower.charCodeAt(0)) return 0;
  if (FIRST_NAMES.has(lower) || /..sen$/.test(lower)) return 3;
  if (raw.length < 2 || raw.charCodeAt(1) !== lower.charCodeAt(1)) return 0;
  return SURNAME.test(lower) ? 2 : 1;
}

/** What two neighbouring words speak of a person: 3 for a name, 2 for what may be one, 0 else. */
export function namePoints(likeness: number, neighbour: number): number {
  if (likeness === 3) return 3;
  if (likeness === 0 || neighbour === 0) return 0;
  return likeness === 2 || neighbour >= 2 ? 3 : 2;
}
