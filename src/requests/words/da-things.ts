/** Danish: people, data about them, and things that hold such data. `*data` is an ending, `cpr*` a beginning. */
export const DA_THINGS = `
i: jeg, undertegnede
registered: registreret, noteret, skrevet, anført, står, i har min gamle, i har stadig min, registrerede oplysninger
permission: grønt lys, tilsagn, tilladelse, tilladelsen, lov, accept, ja, acceptere, fototilladelse, godkendelse, godkendelsen,
  aftale om billeder
marketing: nyhedsbrev*, nyhedsmail*, reklame*, markedsføring*, kampagne*, salgsmail*, salgsopkald, sælgere, sælger, tilbud, tilbudsmail*,
  kundeavis*, katalog, kataloger, kursuskatalog, rabatter, rabat, spam, salg, promo*, tilfredshedsundersøgelse*, mailinglist*, mailliste*,
  kundeklubbens mails, webinar, invitationer, tilbudssms, marketing, markedsundersøgelser, telemarketing, salgsmateriale, henvendelser,
  annoncer, annonce, brochurer, sælge mig, flyers, sælge abonnementer, for at sælge, abonnementstilbud, salgsmøder, nyheder fra jer,
  black friday, salgskampagner, direct mail, salgsopringninger, annoncemails, telefonsælgere, telefonsælger, udsalg*, sms er om,
  salgsfremstød, telefonsalg, sælgerne, medlemstilbud, konkurrencer, uopfordrede, uopfordret, tilbudskatalog, kundeblad, kundemagasin,
  push beskeder, notifikationer, fordelsmails, prøv nu, rundspørge, spørgeskemaer, tilfredshedsmålinger, salgstale, salgsmøde,
  fødselsdagsrabat, rabatuge, medlemsdage, medlemsfordele, fødselsdagstilbud, tilbudsavis*, salgsbrev*, kundefordel*, klubmails, klubtilbud,
  julekatalog*, black week, salgskatalog*, reklamekatalog*
authority: forbrugerombudsmanden, datatilsynet, tilsynet, tilsynsmyndighed*, datatilsyn
me: mig, mej, os, undertegnede
us: os, vi
we: vi
my: min, mit, mine, mi
his: hans, hendes, deres, sit, sin, sine
your: din, dit, dine
you: i, jer, jeres, de, deres
about-me: jeg selv har, jeg har givet jer, jeg gav jer, jeg har indtastet, jeg har oplyst, om mig, på mig, vedrørende mig, vedr mig,
  omkring mig, ved mig, mig i, om undertegnede, omkring min person, angående mig, vedrører mig, tilhørende mig, knyttet til mig,
  omhandler mig, forbundet med mig, i mit navn, i har indhentet, i har fået af mig, i har modtaget fra mig, med mit navn, under mit navn,
  på mit navn, på mit cpr nummer, på min person, i min sag, omhandlende mig, som er mine, relateret til mig, vedkommer mig,
  knytter sig til mig, forbindes med mig, fra min tid hos jer
about-us: om os, på os, om hende, om ham
about-him: om hende, om ham, på hende, på ham, om dem, afdøde, om hans, om hendes, om min søn, om min datter, om min mor, om min far,
  om min klient, om barnet, om min mand, om min kone, om vores, om nævnte, om vedkommende, for hendes, for hans, vedrørende hende,
  vedrørende ham, angående hende, angående ham, omhandlende hende, omhandlende ham
about: om, på, for, vedrørende, fra, til, tilhørende
with-me: af mig, jeg er med, med mig, jeg er på, med mit, af uheldet, om mig, jeg ses, jeg er nævnt, af min, hvor jeg, jeg nævnes,
  nævner mig, mit navn står, kan genkendes, jeg optræder, mit navn optræder, jeg bliver omtalt, er omtalt, hvor min, min eksklusion,
  af vores søn, af vores datter, af mit barn, af vores barn, man kan se mig, viser mig, filmet mig, af hændelsen, hvor mit, hvor man ser,
  af episoden
relative: mor, mors, moder, far, fars, fader, kone, mand, hustru, ægtefælle, søn, søns, datter, datters, barn, børn, forældre, bror, søster,
  farmor, mormor, morfar, farfar, bedstemor, bedstefar, klient, klienten, klients, samlever, partner, tvillingerne, afdøde, alma, myndling,
  barns, dødsbo, boet, moster, onkel, svigermor, kæreste, nevø, niece, værge, ægtefælles, samlevers, mandens, barnet, barnets, forælder,
  afdødes, svigerfar, stedsøn, steddatter, plejebarn, arving, fuldmagt, barnebarn, oldemor, oldefar, mandant
client: klient, klienten
data: oplysning, oplysningen, information, informationer, dataer, noget, ting, spor, historik, træningshistorik, køb, indkøb,
  registreringer, optegnelser, købshistorik, kundehistorik, info, infoer, detaljer, *oplysninger, *data, resultater, forbrug, svar,
  registrering, noteringer, materiale, *oplysningerne, viden, kendskab, *dataene, *tal, aktiviteter, vaner, adfærd, kartotekskort, indhold,
  indholdet, *målinger, historikken, dokumentation, filer
strongdata: personoplysninger, personoplysningerne, persondata, personlige oplysninger, personlige data, personfølsomme oplysninger,
  helbredsoplysninger, private oplysninger, følsomme oplysninger, sundhedsoplysninger, privatoplysninger, personlig information,
  personlige informationer, private data, private informationer, følsomme data, helbredsdata, sundhedsdata, fortrolige oplysninger om mig,
  stamdata, personlige ting
dataword: personoplysninger, persondata, cpr, helbredsoplysninger, private oplysninger, sygdom, diagnose, journal
all: alt, alle, hele, samtlige, hvad, enhver, ethvert, al, hver eneste, det samlede, den samlede, komplet, komplette, fulde, fuld, alting
item: *samtale, *profil, *journal, cv, ansøgning, ansøgninger, eksamensbevis*, eksamenspapirer, personalemappe, personalesag, mappe, bruger,
  navn, efternavn, fornavn, adresser, mail, email, cpr, fødselsdag, fødselsdato, fødselsår, nummerplade, fotos, portræt, video, videoen,
  optagelser, optagelserne, lønsedler, stilling, stillingsbetegnelse, titel, civilstand, status, uddannelse, certifikater, køn, samtaler,
  sygefravær*, fravær, referat, noter, observationer, sag, sagsakter, lead, pas, ansættelse*, kontrakt, position, kørsel, ture, brugernavn,
  opslag, medlemsdata, password, løn, gæld, betaler, kundekort, pårørende, papirer, dokumenter, prøven, indbetalinger, initialer, allergi,
  ansigt, stemme, forbrugsdata, karakterer, anciennitet, startdato, aktiviteter, geolokation, bankoplysninger, stamoplysninger, stamdata,
  lokation, cookies, kommentarer, kontooplysninger, kundeforhold, lånesag, uddannelsesniveau, nationalitet, statsborgerskab, helbred, vægt,
  telefon, mobil, stillingsbetegnelsen, lønoplysninger, signatur, nøglekort data, bopæl, efternavnet, navnet, *nummer, *konto, *profilen,
  *kontoen, *mappen, *journalen, *notater, *notaterne, *attest, *attesten, *seddel, *sedlen, *prøve, *prøver, *prøverne, *billede,
  *billedet, *billeder, *foto, *fotoet, *svar, *resultat, *resultater, *resultaterne, *testen, *test, *historik, *historikken, *adresse,
  *adressen, *log, *loggen, *optagelse, *optagelsen, *bevis, *beviser, *beviset, *vurdering, *vurderingen, *erklæring, *erklæringen, *skema,
  *skemaer, *aftryk, *kortoplysninger, *kort data, indtægt, indkomst, formue, diagnose, diagnosen, medicin, medicinkort, passet, kørekort,
  sundhedskort, *udtalelse, *udtalelser, *skade, pigenavn, mellemnavn, ægteskab, religion, trosforhold, fagforening, *medlemskab,
  ønskelister, ønskeliste, *køb, indkøbsmønster, indkøbsvaner, vaner, kørselsmønster, bevægelser, besøg, indlæg, debatindlæg,
  anmeldelser af mig, *registrering, *registreringen, omtale, kandidat, eksamen, kurser, alder, skadesag, arbejdsplads, børnehave, familie,
  familieforhold, gælden, restance, mine gamle, billederne
our: vores
record: *journal, personalemappe, mappe, optagelserne, video, videoen, noter, observationer, sagsakter, test, personlighedstest, resultat,
  *profil, kontrakt, ansættelseskontrakt, ture, kørsel, advarsler, sygefravær*, sygehistorik, bestillinger, logfiler, mails, beskeder,
  samtaler, *samtale, straffeattest, attest, indbetalinger, papirer, dossier, udtalelsen, korrespondance, log, sagsmappe, sagspapirer,
  persondatamappe, patientmappe, elevmappe, *sag, akter, aktmappe, *journalen, *mappen, *notater, *notaterne, *sagen, *optagelsen,
  *optagelse, *optagelser, *loggen, klippet, båndet, lydfil, lydfilen, videoklip, videoklippet, dashcam, underretninger, indberetninger,
  testresultat, testresultater, testresultatet, testen, vurderingen, *referat, *referater, *referatet, *udtalelser, *udtalelse,
  karakterblad, *vurdering, indstilling, fraværsliste, *udskrift, *svar, spor, forløb, betalingshistorik, personaleakt, afhøring,
  telefonsamtaler, chat, chatten, chathistorik, *erklæring, *erklæringer, *dokumenter, døgnrapport*, *rapporter, *rapporterne, dagbog,
  journaloplysninger, konklusion, konklusionen, logbog, logbogen, epikrise, epikrisen, røntgenbeskrivelse*, røntgenbilleder, scanning*
notes: notater, noter, referater, referat, observationer, vurderinger, kommentarer, bemærkninger, advarsler, udtalelser, vurdering,
  evaluering, karakterer, skrevet, sagt, korrespondance, udtalelse, referaterne, notaterne, noterne, observation, udtalelserne, bemærkning,
  vurderingen, indtryk, indstilling, tilbagemelding, feedback, tilbagemeldinger, referencer, karakteristik, score, scoren, bedømmelse,
  bedømmelsen, resultatet, underretninger, underretning, indberetninger
report: rapport, baggrundstjek, kreditvurdering, kreditrapport, rapporten, test, testen, testresultat, testresultatet, udredning, screening,
  personlighedstest
mails: mails, mail, korrespondance, beskeder, mailadresser, breve
recording: optagelse, optagelsen, optagelser, optagelserne, video, videoen, videooptagelse, lydfil, lydoptagelse, film, båndet,
  overvågningsvideo, kamera, filmet, optaget, overvågningen, overvågningsbilleder, overvågningsoptagelser, kameraet, klippet, klip,
  videoklip, videoklippet, lydfilen, lydoptagelsen, lydoptagelser, videooptagelsen, filmen, filmklip, overvågningsfilm, overvågningskamera,
  dashcam, lydklip, telefonoptagelse
conversation: samtalen, samtale, opkald, opkaldet, uheldet, hændelsen
account-mine: min konto, min profil, min bruger, min brugerprofil, min brugerkonto, min kundekonto, mit login, min kundeprofil,
  profil hos jer, min gamle konto, min gamle profil, mit abonnement og, mit medlemskab og, kontoen og, profilen og, min datters konto,
  min søns konto, min fars konto, min mors konto, en gammel konto, en gammel profil, mit kundeforhold
image: billede, billeder, foto, portræt, omtale, artikel, pressemeddelelse, navn, fotoet, billedet, billederne, videoen, videoer, navnet,
  omtalen, artiklen, portrættet, portrætter, opslag, opslaget, mit ansigt, historie
contact: adresse, navn, nummer, mail, telefonnummer, fødselsdato, efternavn, pigenavn, mobil, mobilnummer, mailadresse, bopæl, titel,
  civilstand, kontonummer, stilling, fornavn
records: system, systemet, systemer, register, registret, registeret, kartotek, database, databasen, arkiv, crm, kundesystemet,
  medlemssystemet, lønsystemet, profil, kundeprofil, jeres sider, arkiver, backup, hos jer, alle steder, kundekartotek, personalemapperne,
  kundekartoteket, kartoteker, kartoteket, registre, arkivet, arkiverne, databaser, mailsystem, journalsystem, personalesystem, sagssystem,
  jeres lister, jeres bøger, jeres papirer, kundelister, jeres hjemmeside, jeres side, jeres breve, jeres mails, i jeres
processing: behandling, behandlingen, behandler, behandle, brugen af
location: position, bevægelser, kørsel, færden, placering
pronoun: det, den, dem, disse, de, denne, dette, optagelsen, optagelse, klippet, fotoet, billedet, billederne, kopien, kopierne, profilen,
  kontoen, oplysningen, oplysningerne, dataene, journalen, loggen, båndet, lydfilen, filmen, referatet, notatet, mappen, videoen, posten,
  registreringen
marketing-list: mailingliste, mailinglisten, mailliste, maillisten, nyhedsbrev*, maillister, kampagne*, reklame*, nyhedsmails, jeres liste,
  jeres lister, af listen, fra listen, listen over modtagere, kontaktliste, kontaktlister, sms liste, sms listen, ringeliste, ringelister,
  kaldelister, adresseliste, kundeklubben
consent: samtykke, samtykket, samtykker, samtykkeerklæring, fotoerklæring, fuldmagt til billeder, mit ja, vores ja, ja tilbage, samtykkerne,
  accept, tilsagn, min godkendelse, fototilladelse
privacy: gdpr, persondatalov*, persondataforordning*, persondataregler*, databeskyttelse*, databeskyttelsesregler*, persondata, privatliv,
  tavshedspligt*, personoplysninger, cookie*, personlige oplysninger, privatlivets fred, persondatasikkerheden, behandling af mine data,
  sporer mig, mine oplysninger, indsigtsanmodning, indsigt, databehandling, persondataret, datasikkerhed, persondatapolitik,
  håndtering af mine, håndterer mine, håndtering af oplysninger, omgang med mine, omgås mine, fortrolighed, fortroligt, behandler mine,
  behandler oplysninger, dataetik, sletteanmodning, personoplysningerne, indsigtsbegæring, mine private, om min diagnose
cookie: cookie*, sporer
dpo: dpo, databeskyttelsesrådgiver*
people: kunder, kunders, kundens, kundes, medarbejdere, medarbejdernes, patienter, patienters, borgere, borgernes, ansøgere, ansøgerens,
  ansøgninger, forældre, medlemmer, elever, kollega, kollegas, kundekartotek*, kundeliste, patientdata, medarbejderdata, kundedata,
  persondata, personalemapper*, personalesag*, annes, mettes, medlemsliste, kundernes, mailadresser, gæster, elevers, elevernes, beboere,
  beboernes, passagerer, studerende, studerendes, børnene, børnenes, deltagere, deltagernes, ansattes, ansatte, klienters, klienter,
  brugernes, brugere, donorer, lejere, lejernes, ansøgeres, kursister, patient, borger, borgers, elev, beboer, klient, ansat, ansøger,
  medlem, deltager, forældrenes, medarbejder, medarbejders, kursisters, personale, personalet, personalets, andres, kandidater,
  kandidaternes, børn, lejer, gæsters, forældres, brugers
sensitive: cpr, personnumre, lønseddel, lønsedler, lønninger, lønaftale, diagnose, journal, lægeerklæring, lægepapirer, kundekartotek*,
  personalemapper*, straffeattest, kontonumre, personoplysninger, persondata, patientdata, kundedata, medarbejderdata, sygdom, ansøgninger,
  cv'er, kontaktoplysninger, cv er, cver, testresultater, *kontrakterne, løn, lønoplysninger, medlemskartotek, personalesager,
  børnenes navne, personfølsomme, eksamenspapirer, *journaler, *journalerne, sygemeldte, sygdomsforløb, kundelist*, lønlist*, medlemslist*,
  elevlist*, deltagerlist*, patientlist*, prøvesvaret, *prøvesvar, ansættelseskontrakt*, *kontrakter, karakterer, lønsedlerne, lønsum,
  sygemelding*, straffeattester, pasnumre, pas, paskopier, kørekort, sundhedskort, sundhedsdata, private oplysninger, fortrolig*, børnesag,
  underretning, helbred*, lægebrev, røntgenbilleder, scanningssvar, lønstatistik med navne, kreditkort*, kortoplysninger, kontooplysninger,
  telefonnumre, adresselist*, kontaktlist*, ansøgerlist*, personlige oplysninger, advarsel, opsigelse, opsigelsen, kundeoplysninger,
  medarbejderoplysninger, patientoplysninger, borgeroplysninger, elevoplysninger, elevsager, borgersager, personsager
addresses: mailadresser, adresser, adresse
orders: ordrer, beskeder, sager, oplysninger, journal, navn
your-org: i har, jeres
`;
