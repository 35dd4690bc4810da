import { rememberMany } from "../_internal/remember-many";

/**
 * What the words beside a number say about it, a letter each. With an asterisk all words that begin so; in German,
 * Danish and English compounds the end counts, too (`ENDINGS`).
 */
const LISTS = [
  // A personal number is named.
  "C ssn persnr personid personnum* personnr* personenn* fødselsn* erstatningsn* erstatningsp* identifikationsn*",
  // Another kind of number is named.
  "O n l taric bl ref giro tlf tel fax mob mobil mobile phone cell ean sku lot part batch type model kunde konto kontoen kl total vat iban route url seri* rma dhl gls ups police policy told sn pn wo po case bon tur job sag sagen sags* akt rev jira inv fak " +
    "order* invoic* kredit* credit* vare* item* arti* produ* material* tegning* drawing* tarif* custom* account* waybill* lading fragt* track* sporing* pakke* parcel* package* palle* shipm* forsend* sending* afhent* leveran* levering* deliver* supplie* kolli* contain* trailer* plombe* refer* dokum* docum* proj* incident* issue* telefon* debitor* skade* claim* reklam* retur* bilag* rekvis* indkøb* purchas* tilbud* quot* agreem* contract* subscri* gavekort* install* anlæg* maskin* asset* variant* licen* patent* certif* tillad* version* release* build* payment* beløb* bestil* bestell* beställ* auftrag* rechnung* request* opgave* task* kvitter* receipt* billet* timest* tidss* matrik* ejendom* lejem* kursus* kennit* organis*",
  // Another kind of number, but a personal one behind "cpr" or "civil": "CPR/CVR-nr.", "civil reg. no."
  "J cvr reg regist*",
  // "P-nr.", of a production unit; also short for "personnummer".
  "M p pnr",
  // A telephone number follows, even across a name.
  "T ring ringe kontakt* call contact reach træffes fanges sms",
  // Belongs to the word in front.
  "S nr nummer numre nummeret no number numbers id",
  // With a suffix a personal number: "national id".
  "Q pers personal personlig* dan* national identification security",
  // A human being; with a suffix or "register" a personal number.
  "V civil person",
  // Human beings are spoken of.
  "B født fødte fødsel* born birth* dob",
  "P barn* børn* datter* søn sønnen mor far kone mand kvinde elev* kolleg* hr fru mr mrs spouse wife husband son daughter child driver lærling vikar* afdøde værge klient* kandidat* ansat* ansæt* fratræd* personale* ægtefælle* patient* pt borger* medarbejder* ansøg* chauffør* praktikant* studerend* deltager* passager* forsikr* skadelid* sagsøg* sygem* barsel* lønm* lønsed* lånt* pårørend* indlagt arving* undertegn* medlem* lejer* ejer køber sælger testator forældre* employee* applicant* candidate* citizen* sygedagp* recept*",
  "R navn name hun han hendes hans ham min mit mig jeg she he her his my din dit your",
  // The number of another country.
  "F svensk* swed* norsk* norw* island* iceland* finsk* finn*",
  // The name in front is no person's.
  "K s aps gmbh ltd inc group line cargo brdr firma holding kommune bank transport* spedit* logisti* shipping*",
  // What follows is whom something is about, not the number of the thing before.
  "L til for vedr vedrørende ang om fra to from regarding",
  // Goods or money are counted.
  "U stk pcs kg kr dkk eur usd enheder",
  "N ikke not ingen aldrig never",
  "A og eller and or",
  // Only join.
  "E er is var was",
  "G på med som har den det de the this a an et en of noget lyder oplyst cifre",
  // With a capital a person's name.
  "X jens peter lars henrik thomas søren jan niels christian martin jørgen anders morten jesper ole mads rasmus mikkel kim jonas kasper bent per mohammad ahmed ali anne mette kirsten hanne helle lene maria inge karen lone camilla pia louise tina ida julie sofie emma laura fatima",
];

/** "cpr" and other names of personal numbers anywhere in a word. */
const PERSONAL = /cpr|sygesikring|sundhedskort|civilreg/;
/** "kundenr", "adgangskode": some number, not a personal one, even when the word begins like a person. */
const NUMBERED = /(?:nr|nummer|numre|nummeret|number|koden?|code)$/;
/** Parts of the names of other numbers: "salgsordre", "supportsag", "bankkonto". */
const OTHER = /(?:sag|sagen|konto)$|ordre|faktura|booking|reservation|projekt|ticket|aftale|kontrakt|abonnement|måler|betaling/;

const LONGEST_BEGINNING = 12;
const words = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const list of LISTS) {
  for (const entry of list.slice(2).split(" ")) {
    if (entry.endsWith("*")) beginnings.set(entry.slice(0, -1), list.charAt(0));
    else words.set(entry, list.charAt(0));
  }
}

/**
 * The letter of the list in `LISTS` that a word belongs to. C: a personal number; D: some number; X: a name of a
 * person; Z: another word with a capital; W: any other.
 */
export const kindOfWord = rememberMany((word) => {
  const lower = word.toLowerCase();
  const known = words.get(lower);
  if (known !== undefined && known !== "X") return known;
  if (PERSONAL.test(lower)) return "C";
  let begins: string | undefined;
  for (let length = LONGEST_BEGINNING; length > 2 && begins === undefined; length--) {
    begins = beginnings.get(lower.slice(0, length));
  }
  if (begins === "C" || begins === "O") return begins;
  if (NUMBERED.test(lower)) return "D";
  if (begins !== undefined) return begins;
  if (OTHER.test(lower)) return "O";
  // A name begins with a capital, and goes on without when nothing else is known of it.
  if (/^[a-zæøå]/.test(word)) return "W";
  if (known !== undefined || /..sen$/.test(lower)) return "X";
  return /^.[a-zæøå]/.test(word) ? "Z" : "W";
});
