/** The words of each cue in cues.ts; `npm run pack-words` packs them for the product. */
export const cueWords = {
  person: `
han hun ham hende vedkommende pågældende he she him himself herself hon honom jeg mig jag ich me myself undertegnede
hans hendes his her min mit mine my mitt mein meine
`,
  owner: `
hans hendes his her min mit mine my mitt mein meine
din dit dine your
sin sit sine vores vor our their deres
`,
  reader: `
du dig you yourself
din dit dine your
`,
  kin: `
datter søn kone mand mor far bror søster barn børn kæreste hustru ægtefælle samlever mormor morfar farmor farfar svigermor svigerfar svigersøn dreng pige onkel tante fætter kusine nevø bedstemor bedstefar forældre familie wife husband daughter son mother father mum mom dad brother sister child kid kids spouse boyfriend girlfriend fiance uncle aunt nephew niece cousin grandfather grandmother parents ekskone eksmand roommate neighbour neighbor nabo ven veninde friend
`,
  article: `
the a an en et den det denne this that tidligere ny nyt nye unge young new old former
`,
  state: `
er var blev bliver blevet været har havde haft får fik fået is was are were been has had have having got gets getting being be s m ve am ligger lå sidder kom tager tog går gik føler feels felt bruger uses
`,
  suffers: `
lider led fejler konstateret diagnosticeret diagnosed ramt behandles behandlet indlagt suffering suffered suffers struggling pga grund døde død died undergoing underwent tested testet because due svær slem severe henvist udredning bærer dømt convicted mistænkt idømt complains disclosed oplyser oplyste fortæller fortalte spread kendt
`,
  general: `
sådan medarbejdere ansatte employees staff alle everyone everybody anyone nogen generelt generally statistik statistics procent percent politik policy policies politikken retningslinjer guidelines guideline procedure procedurer håndbog handbook kampagne campaign marketing produkt produkter product products kunder customers leverandør supplier tilbud rabat forsikring insurance forsikringen webinar seminar kursus course conference konferencen artikel artiklen article nyhedsbrev newsletter forskning research indsamling fundraising fundraiser charity cure oplæg foredrag lecture ordre order faktura invoice market branchen industry gdpr kategorier categories overenskomst compliance training uanset regardless frivilligt borgere patienter patients citizens applicants ansøgere koncernen klienter software udbud sponsorerer hospitaler hospitals lancerer workshop strategi skabelon skabelonen template forebyggelse prevention awareness rules regler requirements salget sales blog film filmen bogen book vaccine shipment shareholders phase demo rule concerns oplysninger walk team performance priser prices foundation gala requirement volunteers
`,
  condition: `
hvis if såfremt whether medmindre
`,
  topic: `
om about regarding vedrørende mod against
`,
  english: `
the is was has have had am and of with been not are who my to his she it this that but they we will would came
`,
  greeting: `
hej kære hi hello dear hilsen mvh kh vh regards best thanks tak cheers goddag sincerely yours knus hey kaere
`,
  title: `
hr fru frk herr frau mr mrs ms miss
`,
  noName: `
mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october emne fortsat desværre endnu måske ifølge hermed derfor ellers fint ja nej begge mange flere første anden jo dog bare kun fordi mens når selvom since while because after before during only maybe perhaps each every then subject two three some many most re sv vs fw fwd these those we it when please can could would should will do did what where how there here and but or so as at by for from in to on with all both no not only also der de vi i kan skal vil må bør når da som at og men så hvad hvem hvor nu også ingen efter før ved til fra af hos siden vedr danmark denmark sverige norge tyskland england london københavn copenhagen aarhus århus odense aalborg esbjerg vejle kolding jylland fyn google microsoft outlook teams excel novo nordisk maersk mærsk postnord danish english ps status god great tillykke congratulations rapport
`,
};

/** What people are at work, in treatment or in a case. Their definite form in Danish means a certain one. */
export const roleWords =
  "medarbejder chauffør kollega elev patient borger klient ansøger kandidat lejer beboer kursist lærling praktikant konsulent leder chef vikar direktør montør lærer sekretær kasserer sygeplejerske pedel assistent formand tekniker håndværker operatør pædagog bogholder studerende person ansatte skadelidte forsikrede gæst dørmand deltager mand kvinde dreng pige søn datter kone nabo forælder gerningsmand ægtefælle bruger " +
  "employee driver applicant candidate colleague resident tenant client trainee intern student manager worker operator assistant claimant suspect nanny caretaker treasurer director supervisor teacher pupil nurse boss contractor participant speaker man woman boy girl guy lady officer engineer analyst temp accountant cashier";
