/** The words of each cue in cues.ts; `npm run pack-words` packs them for the product. */
export const cueWords = {
  person: `
han hun ham hende vedkommende pågældende he she him himself herself hon honom jeg mig jag ich me myself undertegnede skadelidte forurettede barnet barnets vidnet afdøde tiltalte indsatte
medlemmet vidnet postbuddet offeret hans hendes his her min mit mine my mitt mein meine dottern sonen mamman pappan henne sie fosteret forældrene moren sønnen søsteren broren kæresten
`,
  owner: `
hans hendes his her min mit mine my mitt mein meine
din dit dine your
sin sit sine vores vor our their deres unser unsere
`,
  reader: `
du dig you yourself
din dit dine your
`,
  kin: `
datter søn kone mand mor far bror søster storebror lillebror storesøster lillesøster barn børn kæreste hustru ægtefælle samlever mormor morfar farmor farfar svigermor svigerfar svigersøn dreng pige onkel tante fætter kusine nevø bedstemor bedstefar forældre familie wife husband daughter son mother father mum mom dad brother sister child kid kids mate spouse boyfriend girlfriend fiance uncle aunt nephew niece cousin grandfather grandmother parents ekskone eksmand roommate neighbour neighbor nabo ven veninde friend drengene pigerne børnene sønner døtre brødre søstre mostre moster fars mors mums moms dads papfar svoger svigerinde barnebarn børnebørn tvilling tvillinger tvillingerne twin twins baby babyen grandson granddaughter grandma grandad partner stepson sons daughters brothers stedfar stedmor stedsøn bonusfar bonusmor stepfather stepmother sisters drenge piger fædre fiancee mamma pappa tochter sohn mutter vater bruder schwester kind familj familien family grandparents bedsteforældre oldeforældre
`,
  article: `
the a an en et den det denne this that tidligere ny nyt nye unge young new old former
`,
  state: `
holder holds har havde haft får fik fået has had have having got gets getting ve ligger lå sidder kom tager tog går gik føler feels felt bruger uses
er var blev bliver blevet været is are was were been being be became s m re am är ist wurde bor lives hat hatte liegt leidet sitter fikk hasn isn wasn spiser eats
`,
  be: `
er var blev bliver blevet været is are was were been being be became s m re am är ist
`,
  says: `
siger skriver mener sagde skrev says writes wrote said thinks ifølge according reports states discloses describes denies admits ønsker
`,
  fiction: `
eksempel example eksempelvis roman novel thriller thrilleren krimi krimien skuespil skuespillet musical film filmen bogen serien movie drama podcast roleplay serie netflix dyrlæge dyrlægen vits suppose imagine tyren avl breeder rollespil script manuskript play sketch fiktiv fiktive fictional scenario scenariet julemanden nisse nissen plys santa tegneserie opdigtet casen satire dummy testdata persona chapter kapitel bog
`,
  animal: `
hund hunden hundens kat katten kattens hest hesten ko koen kvie kvien kvierne føl føllet hvalp hvalpen killing killingen kanin kaninen dog cat horse pony puppy kitten rabbit cow
`,
  still: `
stadig stadigvæk still igen again nu blevet endnu yet today
`,
  suffers: `
lider led fejler konstateret diagnosticeret diagnosed ramt behandles behandlet indlagt suffering suffered suffers struggling pga grund døde død died undergoing underwent tested testet because due svær slem severe henvist udredning bærer dømt convicted mistænkt verserer verserende idømt complains disclosed oplyser oplyste fortæller fortalte spread kendt sustained pådrog pådraget
`,
  general: `
sådan medarbejdere ansatte employees staff alle everyone everybody anyone nogen generelt generally statistik statistics procent percent politik policy policies politikken retningslinjer guidelines guideline procedure procedurer håndbog handbook kampagne campaign marketing produkt product kunder customers leverandør supplier tilbud rabat forsikring insurance webinar seminar kursus course conference konferencen artikel artiklen article nyhedsbrev newsletter forskning research indsamling fundraising fundraiser charity cure oplæg foredrag lecture ordre order faktura invoice market branchen industry gdpr kategorier categories overenskomst compliance training uanset regardless frivilligt borgere patienter patients citizens applicants ansøgere koncernen klienter software udbud sponsorerer hospitaler hospitals lancerer workshop strategi skabelon skabelonen template forebyggelse prevention awareness rules regler requirements salget sales blog vaccine shipment shareholders phase demo rule concerns oplysninger walk team performance priser prices foundation gala requirement volunteers ingen nobody none bliv join spørgeskema questionnaire questionnaires survey udstilling employer employers arbejdsgivere people those individuals personer folk mennesker symptoms disease diseases sygdomme sygdom danskere dækning click site study researchers forskere society association søges stillingen stillingsopslag jobopslag reklame annonce annoncen vacancy advert stk cartons pallets paller kampagnen kronik concert koncert poster posters plakat udlejning
`,
  modal: `
vil skal kan må ville skulle kunne bør will can wants needs would should could must
`,
  caring: `
høre hørte hear heard håber hope ked sorry tillykke congratulations fortalte nævnte mentioned told condolences
`,
  /** Not cues, because names have none: common first names whose gender their ending does not tell. */
  male: `
peter jens lars michael henrik henning thomas søren jan niels christian kristian martin morten jesper anders hans mads rasmus ole per jonas jakob jacob kasper simon mikkel frederik emil oliver oscar oskar william noah lucas lukas sebastian alexander daniel david john james robert mark paul andrew tom ben jack harry george steve steven mike dave tim greg matt luke jake ryan kevin brian erik eric karl carl bo finn bent poul claus klaus torben ulrik nikolaj philip tobias omar ali ahmed mohammed hassan yusuf joshua kurt jørgen flemming steen johan johannes dennis rené jimmy allan anton victor viktor valdemar marcus markus rune sune lasse arne åge elias andreas mathias mikael joe sam bob bill dan nick pete phil rob fred gary graham ian keith lewis neil owen patrick roger scott sean stuart terry tony wayne charlie gavin hugh adam anton bjørn benjamin christoffer kristoffer egon frank hugo joachim jon knud leif mogens nicklas niklas otto svend tommy aksel alfred viggo karsten carsten jim jason joseph stephen arthur gareth kenneth jeppe magnus troels palle bjarne benny aron arvid villy willy preben ejvind bendt børge carlo edvard eigil einar ejner elmer ernst esben felix folmer freddy frede georg gert gorm gunnar gustav helge herman hjalmar holger ib ivan iver jarl jess jonathan jonatan keld kjeld klavs konrad laurits lauritz lauge leo leon loke louis ludvig malthe malte marinus mick milo mohamed muhammad nicolai nicolaj nikolai oluf orla osvald ove pelle ralf regnar richard roland rolf ronni ronny rudolf rudi sander silas sigurd sigfred stefan steffen sverre tage theo theodor thor thorkild torkild thorvald toke tonny tue uffe ulf vagn valentin verner villads wilhelm abdi abdul abdullah aleksander ahmad amin amir aram deniz emir emre erkan hamid hamza hasan hussein ibrahim igor imran ismail jamal jakub jamil khaled khalid mahmoud marek mehmet mehdi mirza mohamad mustafa murat oleg oleksandr omer osman pawel pavel piotr sergei serkan tomasz yousef vladimir frej mohammad
`,
  female: `
anne mette kirsten hanne susanne lene marianne lone charlotte bente helle pia tine gitte louise lise line signe mia lea emilie sofie freja karen inger marie jane rachel sarah emily kate claire helen elizabeth susan amy beth alice grace rose lucy kelly zoe chloe ruth megan hannah trine stine birgitte dorte dorthe birthe else pernille rikke cecilie katrine caroline josefine mathilde astrid ellen ingrid karin maja heidi joan nicole sophie linda ann eva ida agnes annette bodil christine kristine elin elisabeth helene inge irene iben janne jeanette jette johanne judith julie kathrine lis lisbeth liv lotte malene merete merle mai michelle mie nathalie sille solveig tove ulla vibeke yvonne becky carol catherine debbie diane ellie eve heather janet jenny joanne kathleen lauren leah lily margaret natalie nancy penny phoebe shannon sharon shirley tracy wendy jennifer emma molly sally holly polly beverly carly sanne lærke elise isabel jill maj aase agnete alberte alma amalie amanda anette anita anja anna annelise annemarie annemette annika asta barbara bella benedikte bettina birte bolette brit britt carina carla carmen clara conny dagmar ditte dina dorit dorthea ebba edel edith ella elna elly elsebeth emilia emmy erika erna esther filippa fiona freya frida gerda gertrud grete greta grethe gudrun gunhild hedvig helga henny henriette hilda ilse inga ingelise ingeborg irma isabella isabell jasmin jessica jonna josephine jytte kaja kamilla karina karla karoline katja katharina kira kirstine klara kristina laila lajla lara laura lena leonora lilly lillian lissi liva magda magdalena majbritt maren margit margrethe maria marlene mary mathilda melanie michala mille mona monica monika nadia nadja nana nanna nina nora oda olga olivia patricia paula pauline petra ragnhild rebecca rebekka regitze rie rita ronja sabrina sandra sara selma sigrid silje simone siri sisse sofia sonja stella stephanie susanna sys tanja tara tatiana tenna thea thilde thit thyra tilde tina ulrikke ursula vera victoria viktoria viola vivi vivian winnie yrsa aisha ayse fatma fatima emine leyla layla leila mariam maryam miriam meryem sana amina amira amal khadija hodan ifrah faduma fadumo sahra zahra zainab zeinab yasmin yasmine agnieszka katarzyna malgorzata ewa joanna aleksandra natalia oksana olena iryna svetlana yulia camilla christina
`,
  condition: `
hvis if såfremt whether medmindre ifald
`,
  topic: `
om about regarding vedrørende mod against over
`,
  english: `
the an is was has have had am and of with been not are who my to his she it this that but they we will would came he you your from were won don doesn didn
`,
  greeting: `
hej kære hi hello dear hilsen mvh kh vh regards best thanks tak cheers goddag sincerely yours knus hey kaere
`,
  title: `
hr fru frk herr frau mr mrs ms miss herrn
`,
  noName: `
one husk ring send tjek læs skriv giv brug bestil kontakt meld spørg søg klik remember check ask read call note make use let take give find look click contact report på med mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october emne fortsat desværre måske hermed derfor ellers fint ja nej begge mange flere første anden jo dog bare kun fordi mens når selvom since while after before during only maybe perhaps each every then subject two three some many most sv vs fw fwd these those when please can could should do did what where how there here or so as at by for from in on all both no also der de vi i kan skal vil må bør da som og men så hvad hvem hvor også efter før ved til fra af hos siden vedr danmark indtil uden under until without within ifm denmark sverige norge tyskland england london københavn copenhagen aarhus århus odense aalborg esbjerg vejle kolding jylland fyn google microsoft outlook teams excel novo nordisk maersk mærsk postnord danish english ps status god sankt sct skt great tillykke congratulations rapport health och und
`,
};

/** What people are at work, in treatment or in a case. Their definite form in Danish means a certain one. */
export const roleWords =
  "lejer medarbejder medarb owner chauffør kollega elev patient borger klient ansøger kandidat kursist lærling praktikant konsulent leder chef lærer sekretær kasserer sygeplejerske pedel assistent tekniker håndværker operatør pædagog bogholder studerende person ansatte skadelidte forsikrede gæst deltager mand kvinde dreng pige søn datter kone nabo forælder ægtefælle bruger ktør ntør urist onist alist smed mester vært læge præst advokat revisor psykolog terapeut træner spiller kok tjener maler tømrer murer mekaniker sælger ejer dame fyr gut rådgiver sagsbehandler tolk vagt soldat enke tvilling barnebarn bestyrer rektor pilot frisør ingeniør vidne sigtede anmelder klager vikar beboer moder fader pårørende forsikringstager overbo underbo coach employee driver applicant candidate colleague resident tenant client trainee intern student manager worker operator assistant claimant suspect nanny caretaker treasurer director supervisor teacher pupil nurse boss contractor participant speaker man boy girl guy lady officer engineer analyst temp accountant cashier hire joiner landlord bookkeeper cleaner plumber electrician carpenter cook secretary apprentice lawyer soldier teenager twin baby toddler widow steward complainant plaintiff defendant witness victim passenger lecturer neighbour neighbor carer guest volunteer clerk consultant advisor adviser specialist mayor recruit inmate detainee deceased receptionist chef waiter bride groom tutor guard youth minor lad insured policyholder gentleman pair cfo ceo cto coo svend hjælper politiker servitrice starter dotter sønn donor medlem member kollegin mitarbeiter skipper kaptajn captain seafarer sailor musiker singer sanger danser dancer professor fange prisoner postbud arbejdstager lønmodtager appellant respondent sagsøger sagsøgt ekspedient truckfører kranfører lokofører togfører hundefører bilfører portør matros bådsmand keeper betjent bibliotekar kontorist assurandør fuldmægtig bager slagter optiker arkitekt designer fotograf journalist økonom radiograf vicevært gartner fisker udvikler bartender stewardesse kunde husbond lillebror lillesøster storebror storesøster svigerinde arving lagermand landmand tolder sergent løjtnant stilladsarbejder skovarbejder lagerarbejder havnearbejder fabriksarbejder sømand bogbinder sadelmager tatovør massør farmaceut bioanalytiker ergoterapeut fysioterapeut tandplejer jordemoder dagplejer vejleder underviser instruktør dommer målmand forsanger korleder dirigent kirkesanger organist redaktør dyrepasser sanitør glarmester rengøringsdame kantinedame rengøringshjælp husassistent opvasker skytte jæger spejder rytter svømmer cykelrytter customer bosun seamstress plasterer roofer bricklayer scaffolder welder fitter docker postman foreman fisherman policeman salesman seaman developer architect registrar vicar priest librarian translator interpreter photographer gardener farmer baker butcher barista optician surgeon instructor mechanic technician programmer goalie janitor midwife paramedic policewoman stewardess lodger bailiff courier dispatcher adjuster auditor";
