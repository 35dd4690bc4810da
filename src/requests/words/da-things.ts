/** Danish: people, data about them, and things that hold such data. `*data` is an ending, `cpr*` a beginning. */
export const DA_THINGS = `
i: jeg, undertegnede
registered: registreret, noteret, skrevet, anført, står, i har min gamle, i har stadig min, i har noteret, hos jer står, i har registreret,
  registrerede oplysninger
permission: grønt lys, tilsagn, tilladelse, tilladelsen, lov, lov til, accept, ja, acceptere
marketing: tilbudsmails, tilsende mig reklamer, nyhedsbrev*, nyhedsmail*, reklame*, markedsføring*, kampagne*, salgsmail*, salgsopkald,
  sælgere, sælger, tilbud, tilbudsmail*, kundeavis*, katalog, kataloger, kursuskatalog, rabatter, rabat, spam, salg, promo*,
  tilfredshedsundersøgelse*, mailinglist*, mailliste*, kundeklubbens mails, webinar, invitationer, tilbudssms, marketing,
  markedsundersøgelser, telemarketing, salgsmateriale, henvendelser, annoncer, annonce, brochurer, salgsbreve, sælge mig, flyers,
  reklamemails, reklamer, sms reklamer, nyhedsmails, sælge abonnementer, for at sælge, abonnementstilbud, kampagnemails, *mails med tilbud,
  salgsmøder, nyheder fra jer, kampagnetilbud, black friday, salgskampagner, direct mail, reklamepost, reklameblade, sms tilbud,
  salgsopringninger, annoncemails, telefonsælgere, telefonsælger, ringes op af jeres sælgere
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
  navn, i har indhentet, i har fået af mig, i har modtaget fra mig
about-us: om os, på os, om hende, om ham, om vores
about-him: om hende, om ham, på hende, på ham, om dem, om afdøde, afdøde, om hans, om hendes
about: om, på, for, vedrørende, fra, til, tilhørende
with-me: af mig, hvor jeg er med, jeg er med, med mig, jeg er på, hvor jeg optræder, med mit, af uheldet, om mig, jeg ses, hvor man kan se
  mig, jeg er nævnt, af min, hvor jeg, jeg nævnes, nævner mig, mit navn står, kan genkendes, jeg kan genkendes, filmet af mig, jeg optræder,
  mit navn optræder, jeg bliver omtalt, er omtalt, hvor min, min eksklusion
relative: mor, mors, moder, far, fars, fader, kone, mand, hustru, ægtefælle, søn, søns, datter, datters, barn, børn, forældre, bror, søster,
  farmor, mormor, morfar, farfar, bedstemor, bedstefar, klient, klienten, klients, samlever, partner, tvillingerne, afdøde, alma, mand og
  jeg, myndling, barns, dødsbo, boet, moster, onkel, svigermor, kæreste, nevø, niece
client: klient, klienten
data: oplysninger, oplysningerne, oplysning, oplysningen, information, informationer, data, dataene, dataer, noget, ting, spor,
  kundeoplysninger, kontaktoplysninger, boligoplysninger, allergioplysninger, målinger, købsdata, historik, træningshistorik, køb, indkøb,
  registreringer, optegnelser, købshistorik, lokationsdata, kørselsdata, kundehistorik, info, infoer, detaljer, *oplysninger, *data,
  resultater, forbrug, svar, registrering, noteringer, materiale
strongdata: personoplysninger, personoplysningerne, persondata, personlige oplysninger, personlige data, personfølsomme oplysninger,
  helbredsoplysninger, private oplysninger, følsomme oplysninger, sundhedsoplysninger, privatoplysninger
dataword: personoplysninger, persondata, cpr, cpr nummer, helbredsoplysninger, private oplysninger, sygdom, diagnose, journal
all: alt, alle, det hele, hele, samtlige, hvad
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
  postadresse, efternavnet, navnet, *nummer
our: vores
record: journal, *journal, patientjournal, sundhedsprofil, personalemappe, personalesag, mappe, sag, optagelse, optagelser, optagelserne,
  optagelsen, video, videoen, lydoptagelse, referat, referater, notater, noter, observationer, sagsakter, vurdering, test,
  personlighedstest, resultat, *profil, profil, kontrakt, ansættelseskontrakt, ture, kørsel, svar, advarsler, udtalelser, sygefravær*,
  sygehistorik, bestillinger, billeder, logfiler, mails, beskeder, samtaler, *samtale, straffeattest, attest, indbetalinger, papirer,
  dokumenter, billederne, dossier, udtalelse, udtalelsen, korrespondance, log, loggen, sagsmappe, sagspapirer, persondatamappe, lægejournal,
  patientmappe, elevmappe, *sag, akter, sagen om mig, aktmappe
notes: notater, noter, referater, referat, observationer, vurderinger, kommentarer, bemærkninger, advarsler, udtalelser, vurdering,
  evaluering, karakterer, det de har sagt, skrevet, sagt, korrespondance, udtalelse, referaterne
report: rapport, baggrundstjek, kreditvurdering, kreditrapport
mails: mails, mail, korrespondance, beskeder, mailadresser, breve
recording: optagelse, optagelsen, optagelser, optagelserne, video, videoen, videooptagelse, lydfil, lydoptagelse, film, båndet,
  overvågningsvideo, billeder, billederne, kamera, filmet, optaget, overvågningen, overvågningsbilleder, overvågningsoptagelser, kameraet
conversation: samtalen, samtale, opkald, opkaldet, uheldet, hændelsen
account-mine: min konto, min profil, min bruger, min brugerprofil, min brugerkonto, min kundekonto, mit login, min kundeprofil, profil hos
  jer
image: billede, billeder, foto, portræt, omtale, artikel, pressemeddelelse, navn
contact: adresse, navn, nummer, mail, telefonnummer, fødselsdato, efternavn
records: system, systemet, systemer, register, registret, registeret, kartotek, database, databasen, arkiv, crm, kundesystemet,
  medlemssystemet, lønsystemet, profil, kundeprofil, jeres sider, arkiver, backup, hos jer, alle steder, kundekartotek, personalemapperne
processing: behandling, behandlingen, behandler, behandle, brugen af, behandling af
location: position, bevægelser, kørsel, færden, placering
pronoun: det, den, dem, det hele, disse, de, denne
marketing-list: mailingliste, mailinglisten, mailliste, maillisten, nyhedsbrev*, maillister, kampagne*, reklame*, nyhedsmails
consent: samtykke, samtykket, samtykker, samtykkeerklæring, fotoerklæring, fuldmagt til billeder, mit ja, vores ja, ja tilbage, mit ja til
privacy: gdpr, persondatalov*, persondataforordning*, persondataregler*, databeskyttelse*, databeskyttelsesregler*,
  databeskyttelsesforordningen, reglerne om databeskyttelse, persondata, privatliv, tavshedspligt*, personoplysninger, cookie*, personlige
  oplysninger, privatlivets fred, persondatasikkerheden, behandling af mine data, sporer mig, mine oplysninger, indsigtsanmodning, indsigt
cookie: cookie*, sporer
dpo: dpo, databeskyttelsesrådgiver*
people: kunder, kunders, kundens, kundes, medarbejdere, medarbejdernes, medarbejdere er, patienter, patienters, borgere, borgernes,
  ansøgere, ansøgerens, ansøgninger, forældre, medlemmer, elever, kollega, kollegas, kundekartotek*, kundeliste, patientdata,
  medarbejderdata, kundedata, persondata, personalemapper*, personalesag*, annes, mettes, medlemsliste, kundernes, mailadresser, gæster,
  elevers, elevernes, beboere, beboernes, passagerer, studerende, studerendes, børnene, børnenes, deltagere, deltagernes, ansattes, ansatte,
  klienters, klienter, brugernes, brugere, donorer, lejere, lejernes, ansøgeres, kursister
sensitive: cpr, cpr numre, cpr nummer, cpr nr, personnumre, lønliste, lønlisten, lønseddel, lønsedler, lønninger, lønaftale, diagnose,
  journal, journaler, sygemelding, lægeerklæring, lægepapirer, helbredsoplysninger, kundekartotek*, personalemapper*, personalemapperne,
  straffeattest, kontonumre, personoplysninger, persondata, patientdata, kundedata, medarbejderdata, kundeliste, medlemsliste, sygdom,
  ansøgninger, cv'er, kontrakter, kontaktoplysninger, private adresser, cv er, cver, testresultater, *kontrakterne, ansættelseskontrakter,
  løn, lønoplysninger, medlemskartotek, kundelister, personalesager, børnenes navne, personfølsomme, fortrolige oplysninger,
  eksamenspapirer, *journaler, patientjournaler, *journalerne, sygemeldte, sygdomsforløb
addresses: mailadresser, adresser, adresse
orders: ordrer, beskeder, sager, oplysninger, journal, navn
your-org: i har, jeres
`;
