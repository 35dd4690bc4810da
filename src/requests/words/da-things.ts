/** Danish: people, data about them, and things that hold such data. `*data` is an ending, `cpr*` a beginning. */
export const DA_THINGS = `
i: jeg, undertegnede
registered: registreret, noteret, skrevet, anført, står, i har min gamle, i har stadig min, i har noteret, hos jer står, i har registreret,
  registrerede oplysninger
permission: grønt lys, tilsagn, tilladelse, tilladelsen, lov, lov til, accept, ja, acceptere, fototilladelse, godkendelse, godkendelsen, mit
  ja, fuldmagt, fuldmagten, tilladelse til, aftale om billeder
marketing: tilbudsmails, tilsende mig reklamer, nyhedsbrev*, nyhedsmail*, reklame*, markedsføring*, kampagne*, salgsmail*, salgsopkald,
  sælgere, sælger, tilbud, tilbudsmail*, kundeavis*, katalog, kataloger, kursuskatalog, rabatter, rabat, spam, salg, promo*,
  tilfredshedsundersøgelse*, mailinglist*, mailliste*, kundeklubbens mails, webinar, invitationer, tilbudssms, marketing,
  markedsundersøgelser, telemarketing, salgsmateriale, henvendelser, annoncer, annonce, brochurer, salgsbreve, sælge mig, flyers,
  reklamemails, reklamer, sms reklamer, nyhedsmails, sælge abonnementer, for at sælge, abonnementstilbud, kampagnemails, *mails med tilbud,
  salgsmøder, nyheder fra jer, kampagnetilbud, black friday, salgskampagner, direct mail, reklamepost, reklameblade, sms tilbud,
  salgsopringninger, annoncemails, telefonsælgere, telefonsælger, ringes op af jeres sælgere, udsalg*, sms er om, salgsfremstød,
  nyhedsbreve, telefonsalg, opkald fra jeres sælgere, sælgerne, medlemstilbud, konkurrencer, uopfordrede, uopfordret, tilbudskatalog,
  kundeblad, kundemagasin, reklamering, promovering, push beskeder, notifikationer, fordelsmails, kundefordele, prøv nu, kampagnemail,
  rundspørge, spørgeskemaer, tilfredshedsmålinger, salgstale, salgsmails, salgsmøde, personligt tilpassede tilbud, målrettede annoncer,
  målrettet markedsføring, fødselsdagsrabat, rabatuge, medlemsdage, medlemsfordele, fødselsdagstilbud, beskeder om tilbud, tilbudsavis*,
  salgsbrev*, kundefordel*, klubmails, klubtilbud
authority: tilsynsmyndigheden, forbrugerombudsmanden, datatilsynet, tilsynet, tilsynsmyndighed*, datatilsyn
me: mig, mej, os, undertegnede
us: os, vi
we: vi
my: min, mit, mine, min egen, mit eget, mine egne, mi
his: hans, hendes, deres, sit, sin, sine
your: din, dit, dine
you: i, jer, jeres, de, deres
about-me: jeg selv har, jeg har givet jer, jeg gav jer, jeg har indtastet, jeg har oplyst, om mig, på mig, vedrørende mig, vedr mig, omkring
  mig, om min person, om mig selv, ved mig, hos jer om mig, mig i, om undertegnede, mig i tidens løb, omkring min person, angående mig, der
  handler om mig, handler om mig, der vedrører mig, vedrører mig, tilhørende mig, knyttet til mig, omhandler mig, forbundet med mig, i mit
  navn, i har indhentet, i har fået af mig, i har modtaget fra mig, om mig og, om mig hos, der er om mig, med mit navn, under mit navn, på
  mit navn, på mit cpr nummer, på min person, i min sag, om mig personligt, omhandlende mig, om min, om mine, om mit, som er mine, relateret
  til mig, vedkommer mig, knytter sig til mig, forbindes med mig, om min tid hos jer, fra min tid hos jer
about-us: om os, på os, om hende, om ham, om vores
about-him: om hende, om ham, på hende, på ham, om dem, om afdøde, afdøde, om hans, om hendes, om vores søn, om vores datter, om vores barn,
  om min søn, om min datter, om min mor, om min far, om min klient, om barnet, om min mand, om min kone, om vores, om den afdøde, om nævnte,
  om vedkommende, for hendes, for hans, på afdøde
about: om, på, for, vedrørende, fra, til, tilhørende
with-me: af mig, hvor jeg er med, jeg er med, med mig, jeg er på, hvor jeg optræder, med mit, af uheldet, om mig, jeg ses, hvor man kan se
  mig, jeg er nævnt, af min, hvor jeg, jeg nævnes, nævner mig, mit navn står, kan genkendes, jeg kan genkendes, filmet af mig, jeg optræder,
  mit navn optræder, jeg bliver omtalt, er omtalt, hvor min, min eksklusion, af min ulykke, af min bil, af vores søn, af vores datter, af
  mit barn, af vores barn, som jeg er med på, hvor jeg falder, hvor jeg kommer, hvor jeg ses, man kan se mig, der viser mig, viser mig,
  filmet mig, af min samtale, med os, af hændelsen, hvor mit, hvor man ser, af episoden
relative: mor, mors, moder, far, fars, fader, kone, mand, hustru, ægtefælle, søn, søns, datter, datters, barn, børn, forældre, bror, søster,
  farmor, mormor, morfar, farfar, bedstemor, bedstefar, klient, klienten, klients, samlever, partner, tvillingerne, afdøde, alma, mand og
  jeg, myndling, barns, dødsbo, boet, moster, onkel, svigermor, kæreste, nevø, niece, værge, ægtefælles, samlevers, mandens, barnet,
  barnets, børnenes forælder, forælder, mor til, far til, afdødes, svigerfar, stedsøn, steddatter, plejebarn, arving, fuldmagt, barnebarn,
  oldemor, oldefar, mandant
client: klient, klienten
data: oplysninger, oplysningerne, oplysning, oplysningen, information, informationer, data, dataene, dataer, noget, ting, spor,
  kundeoplysninger, kontaktoplysninger, boligoplysninger, allergioplysninger, målinger, købsdata, historik, træningshistorik, køb, indkøb,
  registreringer, optegnelser, købshistorik, lokationsdata, kørselsdata, kundehistorik, info, infoer, detaljer, *oplysninger, *data,
  resultater, forbrug, svar, registrering, noteringer, materiale, *oplysningerne, viden, kendskab, *dataene, tal, *tal, aktiviteter, vaner,
  adfærd, kartotekskort, indhold, indholdet, *målinger, historikken, dokumentation, filer
strongdata: personoplysninger, personoplysningerne, persondata, personlige oplysninger, personlige data, personfølsomme oplysninger,
  helbredsoplysninger, private oplysninger, følsomme oplysninger, sundhedsoplysninger, privatoplysninger, personlig information, personlige
  informationer, private data, private informationer, følsomme data, helbredsdata, sundhedsdata, fortrolige oplysninger om mig, stamdata,
  personlige ting
dataword: personoplysninger, persondata, cpr, cpr nummer, helbredsoplysninger, private oplysninger, sygdom, diagnose, journal
all: alt, alle, det hele, hele, samtlige, hvad, enhver, ethvert, al, al information, hver eneste, det samlede, den samlede, komplet,
  komplette, fulde, fuld, alting, hvad som helst
item: *samtale, *profil, *journal, cv, ansøgning, ansøgninger, eksamensbevis*, eksamenspapirer, journal, patientjournal, sundhedsprofil,
  personalemappe, personalesag, mappe, profil, brugerprofil, kundeprofil, konto, brugerkonto, kundekonto, bruger, medlemskab, navn,
  efternavn, fornavn, adresse, adresser, mail, mailadresse, e mail, email, nummer, telefonnummer, mobilnummer, cpr, cpr nr, cpr nummer,
  personnummer, fødselsdag, fødselsdato, fødselsår, nummerplade, billede, billeder, foto, fotos, portræt, video, videoen, optagelse,
  optagelser, optagelserne, optagelsen, lydoptagelse, straffeattest, lønseddel, lønsedler, kontonummer, stilling, stillingsbetegnelse,
  titel, civilstand, status, uddannelse, certifikater, køn, fingeraftryk, personlighedstest, resultat, samtale, samtaler, sygefravær*,
  sygehistorik, fravær, referat, notater, noter, observationer, sag, sagsakter, lead, pas, kopi af pas, attest, helbredsattest,
  lægeerklæring, erklæring, ansættelse*, kontrakt, ansættelseskontrakt, vurdering, test, adgangskort, position, kørsel, ture, mail adresse,
  brugernavn, opslag, kundenummer, medlemsdata, password, prøve, blodprøver, blodprøve, løn, gæld, betaler, kundekort, pårørende, køb, tv
  optagelse, papirer, dokumenter, prøven, indbetalinger, svar, initialer, allergi, børneattest, ansigt, stemme, forbrugsdata, karakterer,
  anciennitet, startdato, vores adresse, aktiviteter, geolokation, bankoplysninger, stamoplysninger, stamdata, lokation, ip adresse,
  cookies, kommentarer, kontooplysninger, kundeforhold, søgehistorik, lånesag, ægteskabelig status, uddannelsesniveau, nationalitet,
  statsborgerskab, helbred, vægt, telefon, mobil, stillingsbetegnelsen, lønoplysninger, signatur, ansigtsbillede, nøglekort data, bopæl,
  postadresse, efternavnet, navnet, *nummer, *konto, *profilen, *kontoen, *mappen, *journalen, *notater, *notaterne, *attest, *attesten,
  *seddel, *sedlen, *prøve, *prøver, *prøverne, *billede, *billedet, *billeder, *foto, *fotoet, *svar, *resultat, *resultater,
  *resultaterne, *testen, *test, *historik, *historikken, *adresse, *adressen, *log, *loggen, *optagelse, *optagelsen, *bevis, *beviser,
  *beviset, *vurdering, *vurderingen, *erklæring, *erklæringen, *skema, *skemaer, *aftryk, *kortoplysninger, *kort data, indtægt, indkomst,
  formue, diagnose, diagnosen, medicin, medicinkort, kopi af mit pas, passet, kørekort, sundhedskort, eksamensresultat, *udtalelse,
  *udtalelser, *skade, pigenavn, mellemnavn, ægteskab, religion, trosforhold, fagforening, *medlemskab, ønskelister, ønskeliste, *køb,
  indkøbsmønster, indkøbsvaner, vaner, kørselsmønster, bevægelser, besøg, indlæg, debatindlæg, anmeldelser af mig, *registrering,
  *registreringen, omtale, kandidat, eksamen, kurser, kursusbeviser, alder, skade, skadesag, arbejdsplads, børnehave, familie,
  familieforhold, gælden, restance, betalingshistorik, mine gamle
our: vores
record: journal, *journal, patientjournal, sundhedsprofil, personalemappe, personalesag, mappe, sag, optagelse, optagelser, optagelserne,
  optagelsen, video, videoen, lydoptagelse, referat, referater, notater, noter, observationer, sagsakter, vurdering, test,
  personlighedstest, resultat, *profil, profil, kontrakt, ansættelseskontrakt, ture, kørsel, svar, advarsler, udtalelser, sygefravær*,
  sygehistorik, bestillinger, billeder, logfiler, mails, beskeder, samtaler, *samtale, straffeattest, attest, indbetalinger, papirer,
  dokumenter, billederne, dossier, udtalelse, udtalelsen, korrespondance, log, loggen, sagsmappe, sagspapirer, persondatamappe, lægejournal,
  patientmappe, elevmappe, *sag, akter, sagen om mig, aktmappe, *journalen, *mappen, *notater, *notaterne, *sagen, *optagelsen, *optagelse,
  *optagelser, *loggen, klippet, båndet, lydfil, lydfilen, videoklip, videoklippet, dashcam, underretninger, indberetninger, testresultat,
  testresultater, testresultatet, testen, vurderingen, referatet, *referat, *referater, *referatet, MUS referater, *udtalelser, *udtalelse,
  personlighedsprofil, karakterblad, kreditvurdering, *vurdering, indstilling, fraværsliste, tjenestesag, *udskrift, *svar, spor, skadesag,
  forløb, betalingshistorik, personalemappen, personalesagen, personaleakt, afhøring, telefonsamtaler, chat, chatten, chathistorik,
  *erklæring, *erklæringer, *dokumenter, samtlige dokumenter, døgnrapport*, *rapporter, *rapporterne, dagbog, dagbogsnotater,
  journaloplysninger, sygeplejenotater
notes: notater, noter, referater, referat, observationer, vurderinger, kommentarer, bemærkninger, advarsler, udtalelser, vurdering,
  evaluering, karakterer, det de har sagt, skrevet, sagt, korrespondance, udtalelse, referaterne, notaterne, noterne, observation,
  udtalelserne, bemærkning, vurderingen, indtryk, indstilling, tilbagemelding, feedback, tilbagemeldinger, referencer, reference,
  karakteristik, score, scoren, bedømmelse, bedømmelsen, resultatet, resultatet af den test, underretninger, underretning, indberetninger
report: rapport, baggrundstjek, kreditvurdering, kreditrapport, rapporten, test, testen, testresultat, testresultatet, udredning, screening,
  personlighedstest
mails: mails, mail, korrespondance, beskeder, mailadresser, breve
recording: optagelse, optagelsen, optagelser, optagelserne, video, videoen, videooptagelse, lydfil, lydoptagelse, film, båndet,
  overvågningsvideo, billeder, billederne, kamera, filmet, optaget, overvågningen, overvågningsbilleder, overvågningsoptagelser, kameraet,
  klippet, klip, videoklip, videoklippet, lydfilen, lydoptagelsen, lydoptagelser, videooptagelsen, filmen, filmklip, optagelse af,
  overvågningsfilm, overvågningskamera, dashcam, optagelserne fra, lydklip, telefonoptagelse
conversation: samtalen, samtale, opkald, opkaldet, uheldet, hændelsen
account-mine: min konto, min profil, min bruger, min brugerprofil, min brugerkonto, min kundekonto, mit login, min kundeprofil, profil hos
  jer, min gamle konto, min gamle profil, mit abonnement og, mit medlemskab og, kontoen og, profilen og, min datters konto, min søns konto,
  min fars konto, min mors konto, en gammel konto, en gammel profil, hele min konto, hele min profil, mit kundeforhold
image: billede, billeder, foto, portræt, omtale, artikel, pressemeddelelse, navn, fotoet, billedet, billederne, videoen, videoer, navnet,
  omtalen, artiklen, portrættet, portrætter, opslag, opslaget, mit ansigt, historie
contact: adresse, navn, nummer, mail, telefonnummer, fødselsdato, efternavn, pigenavn, mobil, mobilnummer, mailadresse, e mail, bopæl,
  titel, civilstand, kontonummer, stilling, fornavn
records: system, systemet, systemer, register, registret, registeret, kartotek, database, databasen, arkiv, crm, kundesystemet,
  medlemssystemet, lønsystemet, profil, kundeprofil, jeres sider, arkiver, backup, hos jer, alle steder, kundekartotek, personalemapperne,
  kundekartoteket, kartoteker, kartoteket, registre, arkivet, arkiverne, databaser, mailsystem, CRM system, journalsystem, personalesystem,
  sagssystem, jeres lister, jeres bøger, jeres papirer, kundelister, jeres hjemmeside, jeres side, jeres breve, jeres mails, i jeres, hos
  jer stadig
processing: behandling, behandlingen, behandler, behandle, brugen af, behandling af
location: position, bevægelser, kørsel, færden, placering
pronoun: det, den, dem, det hele, disse, de, denne, dette, den slags, alt det, det der, det her, optagelsen, optagelse, klippet, fotoet,
  billedet, billederne, kopien, kopierne, profilen, kontoen, oplysningen, oplysningerne, dataene, journalen, loggen, båndet, lydfilen,
  filmen, referatet, notatet, mappen, videoen, posten, registreringen
marketing-list: mailingliste, mailinglisten, mailliste, maillisten, nyhedsbrev*, maillister, kampagne*, reklame*, nyhedsmails, jeres liste,
  jeres lister, af listen, fra listen, listen over modtagere, kontaktliste, kontaktlister, sms liste, sms listen, ringeliste, ringelister,
  kaldelister, adresseliste, kundeklubben
consent: samtykke, samtykket, samtykker, samtykkeerklæring, fotoerklæring, fuldmagt til billeder, mit ja, vores ja, ja tilbage, mit ja til,
  mit samtykke, samtykkerne, accept, tilsagn, min accept, min godkendelse, fototilladelse, mit tilsagn
privacy: gdpr, persondatalov*, persondataforordning*, persondataregler*, databeskyttelse*, databeskyttelsesregler*,
  databeskyttelsesforordningen, reglerne om databeskyttelse, persondata, privatliv, tavshedspligt*, personoplysninger, cookie*, personlige
  oplysninger, privatlivets fred, persondatasikkerheden, behandling af mine data, sporer mig, mine oplysninger, indsigtsanmodning, indsigt,
  databehandling, persondataret, datasikkerhed, GDPR reglerne, persondatapolitik, håndtering af mine, håndterer mine, håndtering af
  oplysninger, omgang med mine, omgås mine, fortrolighed, fortroligt, mit privatliv, behandler mine, behandler oplysninger, behandler
  personoplysninger, dataetik, cookies, cookie, sletteanmodning, personoplysningerne, indsigtsbegæring, mine persondata, mine private
cookie: cookie*, sporer
dpo: dpo, databeskyttelsesrådgiver*
people: kunder, kunders, kundens, kundes, medarbejdere, medarbejdernes, medarbejdere er, patienter, patienters, borgere, borgernes,
  ansøgere, ansøgerens, ansøgninger, forældre, medlemmer, elever, kollega, kollegas, kundekartotek*, kundeliste, patientdata,
  medarbejderdata, kundedata, persondata, personalemapper*, personalesag*, annes, mettes, medlemsliste, kundernes, mailadresser, gæster,
  elevers, elevernes, beboere, beboernes, passagerer, studerende, studerendes, børnene, børnenes, deltagere, deltagernes, ansattes, ansatte,
  klienters, klienter, brugernes, brugere, donorer, lejere, lejernes, ansøgeres, kursister, patient, borger, borgers, elev, beboer, klient,
  ansat, ansøger, medlem, deltager, forældrenes, medarbejder, medarbejders, kursisters, personale, personalet, personalets, andre kunders,
  andre kunder, andre patienter, andres, alle vores kunder, vores kunder, kandidater, kandidaternes, børn, lejer, gæsters, forældres,
  brugers
sensitive: cpr, cpr numre, cpr nummer, cpr nr, personnumre, lønliste, lønlisten, lønseddel, lønsedler, lønninger, lønaftale, diagnose,
  journal, journaler, sygemelding, lægeerklæring, lægepapirer, helbredsoplysninger, kundekartotek*, personalemapper*, personalemapperne,
  straffeattest, kontonumre, personoplysninger, persondata, patientdata, kundedata, medarbejderdata, kundeliste, medlemsliste, sygdom,
  ansøgninger, cv'er, kontrakter, kontaktoplysninger, private adresser, cv er, cver, testresultater, *kontrakterne, ansættelseskontrakter,
  løn, lønoplysninger, medlemskartotek, kundelister, personalesager, børnenes navne, personfølsomme, fortrolige oplysninger,
  eksamenspapirer, *journaler, patientjournaler, *journalerne, sygemeldte, sygdomsforløb, kundelisten, kundelist*, lønlist*, medlemslist*,
  elevlist*, deltagerlist*, patientlist*, prøvesvar, prøvesvaret, *prøvesvar, blodprøvesvar, ansættelseskontrakt*, *kontrakter, karakterer,
  elevernes karakterer, fakturaer og adresser, lønsedlerne, lønsum, sygemelding*, straffeattester, pasnumre, pas, paskopier, kørekort,
  sundhedskort, sundhedsdata, private oplysninger, fortrolig*, børnesag, underretning, helbred*, lægebrev, røntgenbilleder, scanningssvar,
  lønstatistik med navne, kreditkort*, kortoplysninger, kontooplysninger, telefonnumre, adresseliste, adresselist*, kontaktlist*,
  ansøgerlist*, personlige oplysninger, advarsel, opsigelse, opsigelsen, kundeoplysninger, medarbejderoplysninger, patientoplysninger,
  borgeroplysninger, elevoplysninger, navne og adresser, navne og telefonnumre, navne og cpr
addresses: mailadresser, adresser, adresse
orders: ordrer, beskeder, sager, oplysninger, journal, navn
your-org: i har, jeres
`;
