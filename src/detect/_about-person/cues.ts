import { fold } from "../person-name/fold";

/** What a word says about whether the sentence is about a certain person. Bits, because words can be several. */
export const CUE = {
  /** he, hun: somebody spoken of. */
  third: 1,
  /** jeg, my: the writer. */
  first: 2,
  /** du, your: the reader; everybody in guidelines. */
  second: 4,
  /** datter, wife. */
  kin: 8,
  /** medarbejder, applicant: needs to be a certain one. */
  role: 16,
  /** min, hendes, vores: what follows belongs to somebody. */
  owner: 32,
  /** the, en, denne, vores, tidligere: makes a role a certain one. */
  article: 64,
  /** er, har, fik: what follows holds for the person. */
  state: 128,
  /** lider, konstateret, diagnosed: only said of what somebody has. */
  suffers: 256,
  /** politik, statistics, kunde, tilbud: about no one person. */
  general: 512,
  /** hvis, if. */
  condition: 1024,
  /** om, about: the topic of a talk. */
  topic: 2048,
  /** medlem, joined: belongs to a group. */
  member: 4096,
  /** Only in English sentences: the, is, was. */
  english: 8192,
  /** Words with a capital that are no names: weekdays, towns, greetings, firms. */
  noName: 16384,
  /** hej, dear, hilsen: the names behind it are the reader's and the writer's. */
  greeting: 32768,
  /** A first name. */
  name: 65536,
  /** ikke, not: says nothing of somebody, or just as much. */
  negation: 131072,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [CUE.third, "han hun ham hende vedkommende pågældende he she him himself herself hon honom henne er_selv sie"],
  [CUE.third | CUE.owner, "hans hendes his hennes ihr"],
  [CUE.first, "jeg mig jag ich me myself undertegnede"],
  [CUE.first | CUE.owner, "min mit mine my mitt mein meine"],
  [CUE.second, "du dig you yourself"],
  [CUE.second | CUE.owner, "din dit dine your deres"],
  [CUE.owner, "sin sit sine vores vor our their"],
  [
    CUE.kin,
    "datter søn kone mand mor far moder fader bror søster barn børn kæreste hustru ægtefælle samlever mormor morfar farmor farfar svigermor svigerfar svigersøn svigerdatter datters søns fars mors kones mands drengen pigen dreng pige tvillinger søsteren broren sønnen datteren konen manden moderen faderen onkel tante fætter kusine niece nevø bedstemor bedstefar oldemor forældre familie familien family wife husband daughter son mother father mum mom dad brother sister child kid kids spouse boyfriend girlfriend fiance fiancee uncle aunt nephew cousin grandfather grandmother grandma grandpa parents stepson stepdaughter son-in-law hubby ekskone ekskæreste eksmand roommate neighbour neighbor nabo naboen genbo ven veninde vennen friend flatmate bofælle",
  ],
  [CUE.article, "the a an en et den det denne dette this that our vores min my din your hans hendes his her one former tidligere ny nye unge young new ene eneste anden old ung"],
  [
    CUE.state,
    "er var blev bliver blevet har havde haft får fik fået is was are were been has had have having got gets getting be being s m ve am ligger lå sidder sad kom kommet tager tog går gik gået føler feels felt tilhører skal does suffers became becomes",
  ],
  [
    CUE.suffers,
    "lider led lidt fejler konstateret diagnosticeret diagnosed ramt rammes opereret opereres behandles indlagt suffering suffered suffers struggling struggles pga døde død died ondt ramte recovering undergoing underwent contracted testet tested grund because due svær slem severe kronisk chronic henvist udredes udredt bærer carries født born dømt sigtet tiltalt charged convicted arrested mistænkt anholdt stopped taget stoppet idømt erkendt admitted",
  ],
  [
    CUE.general,
    "medarbejdere ansatte employees staff alle everyone everybody anyone nogen generelt general generally statistik statistics procent percent politik policy policies politikken retningslinjer retningslinje guidelines guideline procedure procedurer håndbog handbook håndbogen kampagne campaign marketing produkt produkter product products kunder customers kundens leverandør leverandøren supplier suppliers tilbud offer rabat discount forsikring insurance forsikringen dækker covers webinar seminar kursus course konference conference konferencen artikel article nyhedsbrev newsletter forskning research indsamling fundraising charity løb oplæg foredrag talk lecture projekt projektet ordre order faktura invoice levering delivery markedet market branchen industry gdpr databehandleraftale kategorier categories oplysninger afsnit section overenskomst agreement lov loven law act compliance træning training uddannelse stillingen uanset regardless without irrespective frivilligt voluntary borgere patienter patients citizens applicants ansøgere kandidater candidates people personer mennesker individuals vagter firmaet virksomheden selskabet aktier shares koncernen clients klienter medlemmer members visitors gæster systemet server serveren software quote udbud udbuddet kontrakt contract kontrakten sponsor sponserer sponsorerer poster plakat rapport rapporten report konkurrenter competitors byggeri byggeriet hospitaler hospitals bank banks lancerer launch lancering skatte tax brug undervisning workshop indsats strategi strategy skabelon template forebyggelse prevention awareness rule rules regler reglerne krav requirements requirement should antallet number rate rates",
  ],
  [CUE.condition, "hvis if såfremt when hvornår whether ifald unless medmindre evt eventuel any"],
  [CUE.topic, "om about on regarding vedrørende for mod against"],
  [
    CUE.member,
    "medlem medlemmer member meldt melder melde meldte indmeldt udmeldt indmeldelse udmeldelse melder joined joins join left leave organiseret kontingent medlemskab membership stemmer stemte stemt voted votes vote supporter støtter kandidat candidate opstillet stiller stille opstiller aktiv active activist aktivist valgt elected rep repræsentant representative steward tillidsmand tillidsrepræsentant bestyrelsen bestyrelse board delegeret delegate konto konverteret converted døbt baptised baptized tilhører belongs troende practising practicing believer sympatiserer strejke strike sag represented repræsenteret represents dues subscription medlemsnummer medlemsnr udtaget hovedbestyrelsen kredsbestyrelsen kredsbestyrelse hovedbestyrelse boden card campaigning canvassing canvasses councillor chair formand formanden",
  ],
  [CUE.english, "the is was has and of with been she he to not your are"],
  [CUE.negation, "ikke not no ingen aldrig never"],
  [CUE.greeting, "hej kære hi hello dear hilsen mvh kh vh regards best kærlig thanks tak cheers goddag godmorgen sincerely yours knus att hey morning venlig venlige kaere /"],
  [
    CUE.noName,
    "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october emne subject re sv vs fw fwd ps nb i the a an this that these those we you it they he she his her my our your if when please can could would should will is are was were do does did has have had what who where why how there here and but or so as at by for from in of on to with all any both each every no not only other some such than too very just now also der det den de vi du han hun jeg min mit mine din dit dine sin vores jer dem os en et er var har kan skal vil må bør hvis når da som at og eller men så hvad hvem hvor hvorfor hvordan her nu også kun ingen ikke alle nogle nogen samt efter før under over mellem ved til fra med uden om for på af hos ifølge mens fordi siden samme anden andre hermed vedhæftet vedr vedrørende angående fyi danmark denmark sverige sweden norge norway tyskland germany europe europa england london paris berlin københavn copenhagen aarhus århus odense aalborg esbjerg vejle kolding horsens randers herning roskilde silkeborg viborg næstved fredericia svendborg sønderborg hillerød helsingør jylland fyn sjælland google microsoft outlook teams excel word sap novo nordisk maersk mærsk lego dsb postnord dhl hr it ceo cfo eu usa uk us gdpr ok danske danish english engelsk nordea carlsberg ikea apple android facebook linkedin sharepoint jira azure kl ca nr tak hilsen mvh venlig kh vh regards best kind hej kære hi hello dear thanks sincerely yours team note status referat minutes dagsorden agenda fortroligt confidential haster urgent husk reminder påmindelse info",
  ],
];

let table: Map<string, number> | undefined;

/** The cues of a folded word; 0 for most words. */
export function cuesOf(folded: string): number {
  if (!table) {
    table = new Map();
    for (const [cue, words] of WORDS) {
      for (const word of words.split(" ")) {
        const key = fold(word);
        table.set(key, (table.get(key) ?? 0) | cue);
      }
    }
  }
  return table.get(folded) ?? 0;
}
