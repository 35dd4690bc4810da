/** Danish: people, data, things that hold data, things that do not, and other voices than a person's own. */
export const DA_THINGS = `
i: jeg, undertegnede
me: mig, mej, os, undertegnede
us: os, vi
we: vi
my: min, mit, mine, min egen, mit eget, mine egne, mi
his: hans, hendes, deres, sit, sin, sine
your: din, dit, dine
you: i, jer, jeres, de, deres
about-me: jeg selv har, jeg har givet jer, jeg gav jer, jeg har indtastet, jeg har oplyst, om mig, på mig, vedrørende mig, vedr mig, omkring mig, om min person, om mig selv, ved mig, hos jer om mig, mig i, om undertegnede, mig i tidens løb, omkring min person, angående mig, der handler om mig, handler om mig, der vedrører mig, vedrører mig, tilhørende mig, knyttet til mig, omhandler mig, forbundet med mig, i mit navn, i har indhentet, i har fået af mig, i har modtaget fra mig
about-us: om os, på os, om hende, om ham, om vores
about-him: om hende, om ham, på hende, på ham, om dem, om afdøde, afdøde, om hans, om hendes
about: om, på, for, vedrørende, fra, til, tilhørende
with-me: af mig, hvor jeg er med, jeg er med, med mig, jeg er på, hvor jeg optræder, med mit, af uheldet, om mig, jeg ses, hvor man kan se mig, jeg er nævnt, af min, hvor jeg, jeg nævnes, nævner mig, mit navn står, kan genkendes, jeg kan genkendes, filmet af mig, jeg optræder, mit navn optræder, jeg bliver omtalt, er omtalt, hvor min, min eksklusion
relative: mor, mors, moder, far, fars, fader, kone, mand, hustru, ægtefælle, søn, søns, datter, datters, barn, børn, forældre, bror, søster, farmor, mormor, morfar, farfar, bedstemor, bedstefar, klient, klienten, klients, samlever, partner, tvillingerne, afdøde, alma, mand og jeg, myndling, barns, dødsbo, boet, moster, onkel, svigermor, kæreste, nevø, niece
client: klient, klienten
data: oplysninger, oplysningerne, oplysning, oplysningen, information, informationer, data, dataene, dataer, noget, ting, spor, kundeoplysninger, kontaktoplysninger, boligoplysninger, allergioplysninger, målinger, købsdata, historik, træningshistorik, køb, indkøb, registreringer, optegnelser, købshistorik, lokationsdata, kørselsdata, kundehistorik, dataer, info, infoer, detaljer, *oplysninger, *data, resultater, forbrug, svar, registrering, noteringer, materiale
strongdata: personoplysninger, personoplysningerne, persondata, personlige oplysninger, personlige data, personfølsomme oplysninger, helbredsoplysninger, private oplysninger, følsomme oplysninger, sundhedsoplysninger, privatoplysninger
dataword: personoplysninger, persondata, cpr, cpr nummer, helbredsoplysninger, private oplysninger, sygdom, diagnose, journal
all: alt, alle, det hele, hele, samtlige, hvad
item: *samtale, *profil, *journal, cv, ansøgning, ansøgninger, eksamensbevis*, eksamenspapirer, journal, patientjournal, sundhedsprofil, personalemappe, personalesag, mappe, profil, brugerprofil, kundeprofil, konto, brugerkonto, kundekonto, bruger, medlemskab, navn, efternavn, fornavn, adresse, adresser, mail, mailadresse, e mail, email, nummer, telefonnummer, mobilnummer, cpr, cpr nr, cpr nummer, personnummer, fødselsdag, fødselsdato, fødselsår, nummerplade, billede, billeder, foto, fotos, portræt, video, videoen, optagelse, optagelser, optagelserne, optagelsen, lydoptagelse, straffeattest, lønseddel, lønsedler, kontonummer, stilling, stillingsbetegnelse, titel, civilstand, status, uddannelse, certifikater, køn, fingeraftryk, personlighedstest, resultat, samtale, samtaler, sygefravær*, sygehistorik, fravær, referat, notater, noter, observationer, sag, sagsakter, lead, pas, kopi af pas, attest, helbredsattest, lægeerklæring, erklæring, ansættelse*, kontrakt, ansættelseskontrakt, vurdering, test, adgangskort, position, kørsel, ture, mail adresse, brugernavn, opslag, kundenummer, medlemsdata, password, prøve, blodprøver, blodprøve, løn, gæld, betaler, kundekort, pårørende, køb, tv optagelse, papirer, dokumenter, prøven, indbetalinger, svar, initialer, allergi, børneattest, ansigt, stemme, forbrugsdata, karakterer, anciennitet, startdato, vores adresse, aktiviteter, geolokation, bankoplysninger, stamoplysninger, stamdata, lokation, ip adresse, cookies, kommentarer, kontooplysninger, kundeforhold, søgehistorik, lånesag, ægteskabelig status, uddannelsesniveau, nationalitet, statsborgerskab, helbred, vægt, telefon, mobil, stillingsbetegnelsen, lønoplysninger, signatur, ansigtsbillede, nøglekort data, bopæl, postadresse, efternavnet, navnet
our: vores
record: journal, *journal, patientjournal, sundhedsprofil, personalemappe, personalesag, mappe, sag, optagelse, optagelser, optagelserne, optagelsen, video, videoen, lydoptagelse, referat, referater, notater, noter, observationer, sagsakter, vurdering, test, personlighedstest, resultat, *profil, profil, kontrakt, ansættelseskontrakt, ture, kørsel, svar, advarsler, udtalelser, sygefravær*, sygehistorik, bestillinger, billeder, logfiler, mails, beskeder, samtaler, *samtale, straffeattest, attest, indbetalinger, papirer, dokumenter, billederne, dossier, udtalelse, udtalelsen, korrespondance, log, loggen, sagsmappe, sagspapirer, persondatamappe, lægejournal, patientmappe, elevmappe
notes: notater, noter, referater, referat, observationer, vurderinger, kommentarer, bemærkninger, advarsler, udtalelser, vurdering, evaluering, karakterer, det de har sagt, skrevet, sagt, korrespondance, udtalelse, referaterne
report: rapport, baggrundstjek, kreditvurdering, kreditrapport
mails: mails, mail, korrespondance, beskeder, mailadresser, breve
recording: optagelse, optagelsen, optagelser, optagelserne, video, videoen, videooptagelse, lydfil, lydoptagelse, film, båndet, overvågningsvideo, billeder, billederne, kamera, filmet, optaget, overvågningen, overvågningsbilleder, overvågningsoptagelser, kameraet
conversation: samtalen, samtale, opkald, opkaldet, uheldet, hændelsen
account-mine: min konto, min profil, min bruger, min brugerprofil, min brugerkonto, min kundekonto, mit login, min kundeprofil, profil hos jer
image: billede, billeder, foto, portræt, omtale, artikel, pressemeddelelse, navn
contact: adresse, navn, nummer, mail, telefonnummer, fødselsdato, efternavn
records: system, systemet, systemer, register, registret, registeret, kartotek, database, databasen, arkiv, crm, kundesystemet, medlemssystemet, lønsystemet, profil, kundeprofil, jeres sider, arkiver, backup, hos jer, alle steder, kundekartotek, personalemapperne, backup
processing: behandling, behandlingen, behandler, behandle, brugen af, behandling af
location: position, bevægelser, kørsel, færden, placering
pronoun: det, den, dem, det hele, disse, de, denne
list: liste, listen, ventelisten, venteliste, vagten, vagt, vagtplan, holdet, mailinglisten, mailingliste, nyhedsbrev*, kursuslisten, gruppen, cc, tråden, distributionslisten, mailliste, maillisten, møde, mødet, listen over, kundeklub*, kampagne*
distribution: driftsmøder, distributionsliste*, vagten, vagtplan, mødet, afdeling, ventelisten, parkering, rapporten, tråden, projektet
marketing-list: mailingliste, mailinglisten, mailliste, maillisten, nyhedsbrev*, maillister, kampagne*, reklame*, nyhedsmails
marketing: nyhedsbrev*, nyhedsmail*, reklame*, markedsføring*, kampagne*, salgsmail*, salgsopkald, sælgere, sælger, tilbud, tilbudsmail*, kundeavis*, katalog, kataloger, kursuskatalog, rabatter, rabat, spam, salg, promo*, tilfredshedsundersøgelse*, mailinglist*, mailliste*, kundeklubbens mails, webinar, invitationer, tilbudssms, marketing, markedsundersøgelser, telemarketing, salgsmateriale, henvendelser, annoncer, annonce, brochurer, salgsbreve, sælge mig, flyers, reklamemails, reklamer, sms reklamer, nyhedsmails
consent: samtykke, samtykket, samtykker, samtykkeerklæring, fotoerklæring, fuldmagt til billeder, mit ja, vores ja, ja tilbage
permission: tilladelse, tilladelsen, lov, lov til, accept, ja, acceptere
privacy: gdpr, persondatalov*, persondataforordning*, persondataregler*, databeskyttelse*, databeskyttelsesregler*, databeskyttelsesforordningen, reglerne om databeskyttelse, persondata, privatliv, tavshedspligt*, personoplysninger, cookie*, personlige oplysninger, privatlivets fred, persondatasikkerheden, behandling af mine data, sporer mig, mine oplysninger, indsigtsanmodning, indsigt
cookie: cookie*, sporer
authority: datatilsynet, tilsynet, tilsynsmyndighed*, datatilsyn
dpo: dpo, databeskyttelsesrådgiver*
people: kunder, kunders, kundens, kundes, medarbejdere, medarbejdernes, medarbejdere er, patienter, patienters, borgere, borgernes, borgere, ansøgere, ansøgerens, ansøgninger, forældre, medlemmer, elever, kollega, kollegas, kundekartotek*, kundeliste, patientdata, medarbejderdata, kundedata, persondata, personalemapper*, personalesag*, annes, mettes, medlemsliste, kundernes, mailadresser, gæster
sensitive: cpr, cpr numre, cpr nummer, cpr nr, personnumre, lønliste, lønlisten, lønseddel, lønsedler, lønninger, lønaftale, diagnose, journal, journaler, sygemelding, lægeerklæring, lægepapirer, helbredsoplysninger, kundekartotek*, personalemapper*, personalemapperne, straffeattest, kontonumre, personoplysninger, persondata, patientdata, kundedata, medarbejderdata, kundeliste, medlemsliste, sygdom, ansøgninger, cv'er, kontrakter, kontaktoplysninger, private adresser, cv er, cver, testresultater, *kontrakterne, ansættelseskontrakter, løn, lønoplysninger, medlemskartotek, kundelister, personalesager, børnenes navne, personfølsomme, fortrolige oplysninger, eksamenspapirer, *journaler, patientjournaler, *journalerne, sygemeldte, sygdomsforløb
addresses: mailadresser, adresser, adresse
orders: ordrer, beskeder, sager, oplysninger, journal, navn
registered: registreret, registrerede oplysninger
your-org: i har, jeres
notdata: ordre, ordren, faktura, fakturaen, leverandør, leverandører, møde, mødet, kalender, kalenderen, varer, varen, palle, paller, lager, lageret, kontoplan, cvr, budget, byggeri, lokalplan, reoler, dokumentet, vandmærke*, elmåler, container, containeren, linkedin, fragtbrev*, kreditnota, revisoren, driftsmøder, ferie, printer, rabatkode, kontrakten, udbudssagen, udkast, korrektur, overskriften, varekartotek*, temperaturen, projektet, opgave, bordskilt, filer, bestyrelsesmødet, årsopgørelse, kantine*, leveringsadressen, vognmand*, regnskab*, firmaet, selskab, punkt, opsigelsesfrist, gebyr, produktet, koncert, kuffert, reklameplads, boligstøtte, sidste mail, min mail, booking, anmeldelse, hotellet, lejeaftale*, skibets, bilbogen, pantet, fakturaer, serveren, fryseren, dørskiltet
goods: paller, varer, lageret, lager, ordre, avis, aviser
contract: kontrakt, kontrakten, aftale, faktura
time: før kl, kl, møde
tender: udbudssagen, udbud, bilag, byggesagen
offer: vores tilbud, tilbud tilbage, ansøgning tilbage
product: demo, webinar, kursus, gratis, vores it, konsulenthus, varerne
ours: vores nyhedsbrev, vores kampagne, udkastet til nyhedsbrevet, afmeldingslinket, vi har registreret, reklameplads, vi udsender, vores reklame, jeg vil gerne have
third: kunden, kunder, en kunde, kunderne, brugeren, brugere, brugerens, medarbejderen, medarbejdere, den registrerede, registrerede, registreret, borgeren, en borger, borger, ansøgere, folk, man, virksomheder
third-only: leverandør*
third-news: skriver avisen, retten, dommen, politianmeldt
plural: anmodninger, indsigtsanmodninger, sletteanmodninger, indsigtssager, indsigelser
news: datatilsynet har, avisen, politianmeldt, ifølge, nyhed*, sikkerhedstip, producenten, sårbarhed, test, øvelse, phishingtest, kursus, kunne være, beskytter
training: kursus, øvelse, lærer, webinar, træning
company-sends: vi sender, er sendt til
company: vil du have indsigt, vil du klage, du har ret, har du ret til, ret til at få, du kan til enhver tid, kan du til enhver tid, du kan altid, du kan få, du kan klage, kan du klage, vi har modtaget din, vi har modtaget dine, vi bekræfter, vi har registreret at, du er nu afmeldt, du modtager denne, ønsker du, har du bedt om, du har bedt, du har anmodet, bistår, dataansvarlige med, databehandleren, databehandler, databehandleraftale*, underdatabehandler*, vi gemmer din, vi sletter, vi opbevarer, vi behandler dine, vi behandler jeres, vil vi slette, vi har slettet, den registrerede har ret, har vi modtaget, medlem har ret, er du ikke rette modtager, læs om, læs mere, dine rettigheder, kære kunde, afmeld dig, du kan afmelde, kan du afmelde, har den registrerede, tak for din henvendelse, hvis du ønsker, såfremt du, hvis du vil, skriv til hr, medarbejdere har ret, du altid, medmindre, alle medarbejdere skal, indsigt i de data, du kan bede, kan du bede, kan du gøre, vi indsamler, vi er dataansvarlige, vi behandler oplysningerne, sletter vi, får du ikke, når du sender, vi bruger dine, modtager du, hvis du sender, samtykket kan altid, kan altid trækkes, vores behandling, dataansvarlig for, udfyld formularen, klik i bunden, skriv til os så
hypothetical: hvis en kunde, hvis en registreret, hvis en borger, forestil dig, eksempel, eksempelvis, test af, test case, hvad gør vi hvis, hvad gør du, en kunde skriver, hvordan håndterer, hvordan vi håndterer, hvor lang tid har vi, hvor mange kunder, hvornår kundedata, kursus, opgave om, skabelon, svarskabelon, udkastet, udkast til, forslag til, revisor anbefaler, systemet skal, vi mangler at beslutte, der vil slettes, der ville slettes, konsulenthus, i sagen ønskede, håndtering af, modtog vi, husk at, husk ved, svarer på de mails, vi søger, undersøgelse viser, kravspecifikation, konsekvensanalyse, anmodninger om
`;
