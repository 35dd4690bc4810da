import { fold } from "../person-name/fold";

/** What a word says about whether a sentence is about a certain person. Bits, because words can be several. */
export const CUE = {
  /** han, she, min: somebody spoken of, or the writer. */
  person: 1,
  /** du, your: the reader, and everybody in guidelines. */
  reader: 2,
  /** datter, wife: a certain one behind an owner. */
  kin: 4,
  /** min, hendes, our: what follows belongs to somebody. */
  owner: 8,
  /** the, en, tidligere: makes a role a certain one. */
  article: 16,
  /** er, har, fik: what follows holds for the person. */
  state: 32,
  /** lider, konstateret, diagnosed: only said of what somebody has. */
  suffers: 64,
  /** politik, statistics, alle: about no one person. */
  general: 128,
  /** hvis, if. */
  condition: 256,
  /** om, about: the topic of a talk. */
  topic: 512,
  /** the, is: the sentence is English, where "her" and "I" are pronouns. */
  english: 1024,
  /** Often with a capital and no name: weekdays, towns, first words of sentences. */
  noName: 2048,
  /** hej, dear, hilsen: the names behind are the reader's and the writer's. */
  greeting: 4096,
  /** hr, mrs: a name follows. */
  title: 8192,
  /** er, is: what follows the person is. */
  be: 16384,
  /** siger, says: whoever follows tells it of others. */
  says: 32768,
  /** romanen, hunden: about nobody real, or no human. */
  fiction: 65536,
  /** stadig, again: asks somebody in particular. */
  still: 131072,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    CUE.person,
    "han hun ham hende vedkommende pågældende he she him himself herself hon honom jeg mig jag ich me myself undertegnede",
  ],
  [CUE.person | CUE.owner, "hans hendes his her min mit mine my mitt mein meine"],
  [CUE.reader, "du dig you yourself"],
  [CUE.reader | CUE.owner, "din dit dine your"],
  [CUE.owner, "sin sit sine vores vor our their deres"],
  [
    CUE.kin,
    "datter søn kone mand mor far bror søster barn børn kæreste hustru ægtefælle samlever mormor morfar farmor farfar svigermor svigerfar svigersøn dreng pige onkel tante fætter kusine nevø bedstemor bedstefar forældre familie wife husband daughter son mother father mum mom dad brother sister child kid kids spouse boyfriend girlfriend fiance uncle aunt nephew niece cousin grandfather grandmother parents ekskone eksmand roommate neighbour neighbor nabo ven veninde friend drengene pigerne børnene sønner døtre brødre søstre mostre moster fars mors mums moms dads papfar svoger svigerinde niece barnebarn børnebørn tvilling tvillinger tvillingerne twin twins baby babyen fætter grandson granddaughter grandma grandad partner stepson sons daughters brothers sisters drenge piger fædre fiancee",
  ],
  [
    CUE.article,
    "the a an en et den det denne this that tidligere ny nyt nye unge young new old former",
  ],
  [
    CUE.state,
    "holder holds har havde haft får fik fået has had have having got gets getting ve ligger lå sidder kom tager tog går gik føler feels felt bruger uses",
  ],
  [
    CUE.state | CUE.be,
    "er var blev bliver blevet været is are was were been being be s m re am är",
  ],
  [CUE.says, "siger skriver mener sagde skrev says writes wrote said thinks ifølge according"],
  [
    CUE.fiction,
    "eksempel example eksempelvis eg romanen roman novel thriller thrilleren krimi krimien skuespil skuespillet musical film filmen bogen serien movie drama podcast roleplay vits suppose imagine tyren avl breeder",
  ],
  [CUE.still, "stadig stadigvæk still igen again nu blevet endnu yet today"],
  [
    CUE.suffers,
    "lider led fejler konstateret diagnosticeret diagnosed ramt behandles behandlet indlagt suffering suffered suffers struggling pga grund døde død died undergoing underwent tested testet because due svær slem severe henvist udredning bærer dømt convicted mistænkt idømt complains disclosed oplyser oplyste fortæller fortalte spread kendt",
  ],
  [
    CUE.general,
    "sådan medarbejdere ansatte employees staff alle everyone everybody anyone nogen generelt generally statistik statistics procent percent politik policy policies politikken retningslinjer guidelines guideline procedure procedurer håndbog handbook kampagne campaign marketing produkt produkter product products kunder customers leverandør supplier tilbud rabat forsikring insurance forsikringen webinar seminar kursus course conference konferencen artikel artiklen article nyhedsbrev newsletter forskning research indsamling fundraising fundraiser charity cure oplæg foredrag lecture ordre order faktura invoice market branchen industry gdpr kategorier categories overenskomst compliance training uanset regardless frivilligt borgere patienter patients citizens applicants ansøgere koncernen klienter software udbud sponsorerer hospitaler hospitals lancerer workshop strategi skabelon skabelonen template forebyggelse prevention awareness rules regler requirements salget sales blog vaccine shipment shareholders phase demo rule concerns oplysninger walk team performance priser prices foundation gala requirement volunteers ingen nobody none bliv join spørgeskema questionnaire questionnaires survey udstilling employer employers arbejdsgivere",
  ],
  [CUE.condition, "hvis if såfremt whether medmindre ifald"],
  [CUE.topic, "om about regarding vedrørende mod against over"],
  [
    CUE.english,
    "the is was has have had am and of with been not are who my to his she it this that but they we will would came",
  ],
  [
    CUE.greeting,
    "hej kære hi hello dear hilsen mvh kh vh regards best thanks tak cheers goddag sincerely yours knus hey kaere",
  ],
  [CUE.title, "hr fru frk herr frau mr mrs ms miss"],
  [
    CUE.noName,
    "one på med over mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october emne fortsat desværre endnu måske ifølge hermed derfor ellers fint ja nej begge mange flere første anden jo dog bare kun fordi mens når selvom since while because after before during only maybe perhaps each every then subject two three some many most re sv vs fw fwd these those we it when please can could would should will do did what where how there here and but or so as at by for from in to on with all both no not only also der de vi i kan skal vil må bør når da som at og men så hvad hvem hvor nu også ingen efter før ved til fra af hos siden vedr danmark indtil uden under until without within ifm denmark sverige norge tyskland england london københavn copenhagen aarhus århus odense aalborg esbjerg vejle kolding jylland fyn google microsoft outlook teams excel novo nordisk maersk mærsk postnord danish english ps status god great tillykke congratulations rapport",
  ],
];

/** What people are at work, in treatment or in a case. Their definite form in Danish means a certain one. */
const ROLES =
  "medarbejder chauffør kollega elev patient borger klient ansøger kandidat lejer kursist lærling praktikant konsulent leder chef lærer sekretær kasserer sygeplejerske pedel assistent formand tekniker håndværker operatør pædagog bogholder studerende person ansatte skadelidte forsikrede gæst dørmand deltager mand kvinde dreng pige søn datter kone nabo forælder gerningsmand ægtefælle bruger ktør ntør urist onist alist smed mester vært læge præst advokat revisor psykolog terapeut træner spiller kok tjener maler tømrer murer mekaniker sælger ejer dame fyr gut rådgiver sagsbehandler tolk vagt soldat enke tvilling barnebarn bestyrer rektor pilot frisør ingeniør vidne sigtede anmelder klager forurettede vikar beboer " +
  "employee driver applicant candidate colleague resident tenant client trainee intern student manager worker operator assistant claimant suspect nanny caretaker treasurer director supervisor teacher pupil nurse boss contractor participant speaker man woman boy girl guy lady officer engineer analyst temp accountant cashier hire joiner landlord landlady bookkeeper cleaner plumber electrician carpenter cook chef receptionist secretary apprentice lawyer coach pilot soldier teenager twin baby toddler widow steward complainant plaintiff defendant witness victim passenger lecturer neighbour neighbor";

let table: Map<string, number> | undefined;
/** Forms of roles by their last three letters; true for definite ones. */
let roles: Map<string, [string, boolean][]> | undefined;

/** The cues of a folded word; 0 for most words. */
export function cuesOf(folded: string): number {
  if (!table) {
    table = new Map();
    for (const [cue, words] of WORDS) {
      for (const word of fold(words).split(" ")) table.set(word, (table.get(word) || 0) | cue);
    }
  }
  return table.get(folded) || 0;
}

/** "patienten" is definite, "lagermedarbejder" a role, null what is neither. */
export function roleOf(folded: string): "definite" | "role" | null {
  if (!roles) {
    roles = new Map();
    for (const role of fold(ROLES).split(" ")) {
      const definite = role + (role.endsWith("e") ? "n" : "en");
      for (const form of [role, definite, `${definite}s`]) {
        const key = form.slice(-3);
        roles.set(key, (roles.get(key) || []).concat([[form, form.indexOf(definite) === 0]]));
      }
    }
  }
  for (const [form, isDefinite] of roles.get(folded.slice(-3)) || []) {
    if (folded.slice(-form.length) === form) return isDefinite ? "definite" : "role";
  }
  return null;
}
