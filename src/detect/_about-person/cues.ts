import { fold } from "../person-name/fold";

/** What a word says about whether a sentence is about a certain person. Bits, because words can be several. */
export const CUE = {
  /** han, she: somebody spoken of. */
  third: 1,
  /** jeg, my: the writer. */
  first: 2,
  /** du, your: the reader; everybody in guidelines. */
  second: 4,
  /** datter, wife: a certain one behind an owner. */
  kin: 8,
  /** min, hendes, our: what follows belongs to somebody. */
  owner: 16,
  /** the, en, tidligere: makes a role a certain one. */
  article: 32,
  /** er, har, fik: what follows holds for the person. */
  state: 64,
  /** lider, konstateret, diagnosed: only said of what somebody has. */
  suffers: 128,
  /** politik, statistics, alle: about no one person. */
  general: 256,
  /** hvis, if. */
  condition: 512,
  /** om, about: the topic of a talk. */
  topic: 1024,
  /** the, is: the sentence is English, where "her" and "his" are pronouns. */
  english: 2048,
  /** Often with a capital and no name: weekdays, towns, firms, first words of sentences. */
  noName: 4096,
  /** hej, dear, hilsen: the names behind are the reader's and the writer's. */
  greeting: 8192,
  /** hr, mrs, montør: a name follows. */
  title: 16384,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [CUE.third, "han hun ham hende vedkommende pågældende he she him himself herself hon honom henne"],
  [CUE.third | CUE.owner, "hans hendes his hennes her"],
  [CUE.first, "jeg mig jag ich me myself undertegnede"],
  [CUE.first | CUE.owner, "min mit mine my mitt mein meine"],
  [CUE.second, "du dig you yourself"],
  [CUE.second | CUE.owner, "din dit dine your"],
  [CUE.owner, "sin sit sine vores vor vort our their deres"],
  [
    CUE.kin,
    "datter søn kone mand mor far moder fader bror søster barn børn kæreste hustru ægtefælle samlever mormor morfar farmor farfar svigermor svigerfar svigersøn svigerdatter dreng pige tvillinger onkel tante fætter kusine niece nevø bedstemor bedstefar forældre familie wife husband daughter son mother father mum mom dad brother sister child kid kids spouse boyfriend girlfriend fiance uncle aunt nephew cousin grandfather grandmother parents stepson ekskone eksmand roommate neighbour neighbor nabo genbo ven veninde friend far's",
  ],
  [CUE.article, "the a an en et den det denne dette this that one former tidligere ny nye unge young new ene anden old this"],
  [
    CUE.state,
    "er var blev bliver blevet været har havde haft får fik fået is was are were been has had have having got gets getting being be s m ve am ligger lå sidder kom tager tog går gik føler feels felt suffers became skal does vil bruger uses used",
  ],
  [
    CUE.suffers,
    "lider led lidt fejler konstateret diagnosticeret diagnosed ramt opereret behandles behandlet indlagt suffering suffered suffers struggling struggles pga grund døde død died recovering undergoing underwent contracted testet tested because due svær slem severe henvist udredning bærer carries dømt convicted mistænkt idømt complains disclosed oplyser oplyste fortæller fortalte afslører reveals spread disclosed kendt",
  ],
  [
    CUE.general,
    "medarbejdere ansatte employees staff alle everyone everybody anyone nogen generelt general statistik statistics procent percent politik policy policies politikken retningslinjer retningslinje guidelines guideline procedure procedurer håndbog handbook kampagne campaign marketing produkt produkter product products kunder customers leverandør supplier suppliers tilbud rabat discount forsikring insurance forsikringen webinar seminar kursus conference konference konferencen artikel artiklen article nyhedsbrev newsletter forskning research indsamling fundraising charity oplæg foredrag lecture ordre order faktura invoice markedet market branchen industry gdpr databehandleraftale kategorier categories afsnit overenskomst compliance træning training stillingen uanset regardless without frivilligt voluntary borgere patienter patients citizens applicants ansøgere kandidater candidates aktier koncernen clients klienter visitors software udbud udbuddet sponsorerer byggeri hospitaler hospitals lancerer lancering workshop strategi strategy skabelon skabelonen template forebyggelse prevention awareness rule rules regler reglerne requirements antallet salget sales demo blog film filmen bogen book vaccine shipment donations shareholders investors",
  ],
  [CUE.condition, "hvis if såfremt whether ifald unless medmindre"],
  [CUE.topic, "om about regarding vedrørende mod against"],
  [CUE.english, "the is was has and of with been she he to not are for who"],
  [CUE.greeting, "hej kære hi hello dear hilsen mvh kh vh regards best kærlig thanks tak cheers goddag godmorgen sincerely yours knus att hey morning venlig venlige kaere"],
  [CUE.title, "hr fru frk frøken herr frau mr mrs ms miss sir montør chauffør kollega direktør employee medarbejder patient elev lærer student driver candidate kandidat lejer tenant lejeren chaufføren driver"],
  [
    CUE.noName,
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october emne subject re sv vs fw fwd these those we it when please can could would should will were do did what where why how there here and but or so as at by in on all both each every no only other some such than too very just now also der vi jer dem os kan må bør når da som at og eller men så hvad hvem hvor hvorfor hvordan nu også kun ingen ikke nogle samt efter før under over mellem ved til fra med uden for på af hos ifølge mens fordi siden samme andre hermed vedhæftet vedr angående fyi i danmark denmark sverige sweden norge norway tyskland germany europe europa england london paris berlin københavn copenhagen aarhus århus odense aalborg esbjerg vejle kolding horsens randers herning roskilde viborg næstved fredericia jylland fyn sjælland google microsoft outlook teams excel word sap novo nordisk maersk mærsk lego dsb postnord ceo eu usa uk us danish english dansk engelsk nordea ikea apple facebook linkedin ps nb team status referat info kun first second third both god great congratulations tillykke rapport report",
  ],
];

/** Words for what people are at work, in treatment or in a case; definite in Danish they are certain ones. */
const ROLES =
  "medarbejder chauffør kollega elev patient borger klient ansøger kandidat lejer beboer kursist lærling praktikant konsulent leder chef vikar direktør montør lærer sekretær kasserer sygeplejerske pedel vicevært assistent formand tekniker håndværker operatør pædagog bogholder studerende person ansat ansatte sagsøger skadelidte forsikrede gæst dørmand donor deltager naboer mand kvinde dreng pige søn datter kone genbo nabo forælder ægtefælle studerende gerningsmand bruger " +
  "employee driver applicant candidate colleague resident tenant client trainee intern student manager worker operator assistant claimant suspect nanny caretaker treasurer director supervisor teacher pupil nurse boss contractor participant speaker man woman boy girl guy lady secretary receptionist officer engineer analyst temp member";

let table: Map<string, number> | undefined;
/** By the last three letters: forms of roles, and whether they are definite. */
let roles: Map<string, [string, boolean][]> | undefined;

/** The cues of a folded word; 0 for most words. */
export function cuesOf(folded: string): number {
  if (!table) {
    table = new Map();
    for (const [cue, words] of WORDS) {
      for (const word of fold(words).split(" ")) table.set(word, (table.get(word) ?? 0) | cue);
    }
  }
  return table.get(folded) ?? 0;
}

/** "patienten" is definite, "lagermedarbejder" a role, null what is neither. */
export function roleOf(folded: string): "definite" | "role" | null {
  if (!roles) {
    roles = new Map();
    for (const role of fold(ROLES).split(" ")) {
      const definite = /e$/.test(role) ? `${role}n` : `${role}en`;
      for (const [form, isDefinite] of [[role, false], [`${role}s`, false], [definite, true], [`${definite}s`, true]] as const) {
        const key = form.slice(-3);
        roles.set(key, [...(roles.get(key) ?? []), [form, isDefinite]]);
      }
    }
  }
  for (const [form, isDefinite] of roles.get(folded.slice(-3)) ?? []) {
    if (folded.length >= form.length && folded.slice(-form.length) === form) return isDefinite ? "definite" : "role";
  }
  return null;
}
