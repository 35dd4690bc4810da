/** Norwegian: the concepts of the Danish tables, with the usual words for them. */
export const NO = `
i: jeg, undertegnede
me: meg, oss
us: oss, vi
we: vi
my: min, mitt, mine, mi
our: vår, vårt, våre
record: personalmappe, personalmappen, journal, journalen, opptak, opptaket, notater, saken, saksmappe, personalmappa, journalen min,
  lydopptak, lydopptaket, opptakene, loggen, vitnemål, vitnemålene, elevmappe, elevmappa, dokumenter, utskrift, rapport, rapporten,
  vurdering, vurderinger, videoen, klippet, referatet, mappa, *opptak, *opptaket, *mappe, *mappen, *mappa, *journal
his: hans, hennes, sine
your: din, ditt, dine
about-me: om meg, på meg, angående meg, vedrørende meg, om meg og, om meg selv, knyttet til meg, som gjelder meg, gjelder meg, i mitt navn,
  om min, om mine, om meg i
about-us: om oss
about-him: om henne, om ham, om sønnen min, om datteren min, om moren min, om faren min, om sønnen vår, om datteren vår, om barnet vårt
about: om, på, av
with-me: der jeg er med, jeg er med, av meg, om meg, av samtalen, der jeg, av sønnen, av datteren, av ulykken, av barnet, som viser meg, av
  oss
relative: mor, moren, far, faren, sønn, datter, mann, kone, barn, klient, bestemor, sønnen, datteren, barnet, moren min, faren min, mora,
  pappa, mamma, verge, fullmakt, avdøde, dødsbo, dødsboet, søster, bror, samboer, foreldre, klienten
data: opplysninger, opplysningene, informasjon, informasjonen, data, dataene, personlige data, *data, *dataene, *opplysninger,
  *opplysningene, *historikk, historikk, opplysning, spor, resultater, treningsdata, målinger, verdier, spillelister, kjøp
strongdata: personopplysninger, personopplysningene, helseopplysninger, persondata, personlige opplysninger, personlig informasjon,
  sensitive opplysninger, private opplysninger, personopplysningene mine
dataword: personopplysninger, fødselsnummer
all: alt, alle, all, hva
item: konto, kontoen, navn, navnet, adresse, adressen, telefonnummer, nummer, nummeret, e post, cv, cven, søknad, søknaden, profil,
  profilen, personalmappe, personalmappen, journal, journalen, bilde, bilder, fødselsdato, fødselsdatoen, opptak, opptaket, etternavn,
  saken, tittel, fødselsår, fødselsåret, etternavnet, mobilnummer, bildene, bildet, medlemskap, e postadresse, kjøp, *nummer, *nummeret,
  *adresse, *adressen, *bilde, *bildet, *bilder, *bildene, *konto, *kontoen, vitnemål, vitnemålene, attester, CV en, cv en, førerkort, pass,
  passet, kopi av passet, lønn, lønnsslipp, inntekt, gjeld, diagnose, sivilstand, stilling, utdanning, profilen min, kontoen min, eposten,
  epost, e posten, epostadressen, mobilnummeret, telefonnummeret, stemme, ansikt, fingeravtrykk, blodprøver, prøvesvar, handlevaner,
  bevegelser, kommentarer, innlegg, anmeldelser, intervju, testresultat, medlemskapet, kundeforhold, bestillinger, personnummer,
  fødselsnummeret, signatur, bankkonto
image: bilde, bilder
contact: adresse, adressen, navn, navnet, nummer, etternavn
notes: notater, skrevet, referater, vurderinger, notatene, vurderingen, vurdering, tilbakemeldinger, kommentarer, referanser
recording: opptak, opptaket, film, video, kamera
conversation: samtale, samtalen
records: register, registeret, system, systemet, database, hos dere, registeret deres, registrene, systemene, databasen, databasen deres,
  arkivet, kundelister, nettsiden, nettsida, hjemmesiden, lister, listene deres, systemet deres, registrene deres
account-mine: kontoen min, profilen min, min konto, min profil, brukeren min, den gamle kontoen min, medlemskapet mitt, kundekontoen min,
  kontoen og, hele kontoen
processing: behandler, behandlingen, behandling, bruken av
pronoun: det, den, dem, dette, alt, bildet, bildene, opptaket, kontoen, profilen, opplysningene, opplysningen, journalen, kopien, klippet,
  dette her, det der, alt sammen, registreringen
want: vil, vil ha, ber, ber om, krever, vennligst, kan dere, ønsker, kan jeg, få, vil gjerne, vil gjerne ha, ønsker jeg, kunne dere, kan jeg
  få, vær så snill, vær så snille, vær vennlig, bes, må dere, dere må, skulle gjerne, er det mulig, kan vi, får jeg, ber dere, håper dere,
  setter pris på, krever jeg
see: se, innsyn, lese, tilgang til, få se, se på, høre, få innsyn i, innsyn i, få tilgang, gå gjennom
copy: kopi, kopier, utskrift, kopi av, utskrift av, oversikt over, liste over, kopien
disclose: utlevert, utlevere, innsyn, få utlevert, få tilsendt, tilsendt, oversendt, sende over
give-me: send meg, gi meg, få, vil ha, vil gjerne ha, få tilsendt, sende det over, sende over, send over, kan jeg få, sende meg, ønsker
  kopi, få en kopi, ha kopi, få kopi, trenger, hente, mail meg, send det
know: vite, få vite, fortell meg, lurer på, lurer på hva, vil vite, fortelle meg, opplyse, opplyst, si meg, finne ut, forklare, bekrefte
what: hvilke, hva, hvilken
hold: har, lagret, lagrer, behandler, vet, registrert, skrevet, liggende, har lagret, lagret om, har registrert, har skrevet, har samlet,
  samlet inn, samler inn, står, oppbevarer, sitter på, notert
where-from: hvor har dere fått, hvor fikk dere, hvor kommer, hvordan har dere fått, hvordan fikk dere, hvordan dere fikk, hvor dere har
  fått, hvor har dere, hvor fant dere, fått tak i, hvem ga dere, hvordan fant dere
who-given: hvem har dere gitt, hvem dere har gitt, hvem har dere delt, hvem dere har delt, hvem har fått, hvem som har fått, hvem dere
  deler, selger dere, solgt opplysningene, delt opplysningene, hvilke firmaer, hvem får, hvem dere selger, hvilke selskaper
art15: artikkel 15
art16: artikkel 16
art17: artikkel 17
art18: artikkel 18
art20: artikkel 20
art21: artikkel 21
art22: artikkel 22
access-request: innsynsbegjæring, innsynskrav, ber om innsyn, krever innsyn, innsynsforespørsel, ønsker innsyn, bedt om innsyn, innsyn i,
  krav om innsyn, begjæring om innsyn, rett til innsyn, be om innsyn, innsynsbegjæringen, egeninnsyn
fix: rette, rett, endre, oppdatere, oppdater, korrigere, rettet, rettes, rettet opp, rette opp, rettes opp, endres, oppdateres, korrigeres,
  bytte, byttes, legge til, legg til, legge inn, legg inn, fikse, fiks, skrive om, få rettet, ordne, må rettes, stryke
fixed: rettet, endret, oppdatert, rettes, endres, oppdateres, korrigert, korrigeres, rettet opp, byttet
update: oppdater, oppdatere, endre, oppdatert, endre det, endres, bytt, bytte, legg inn, legge inn, registrer, registrere, bruk den nye
wrong: feil, uriktig, gammel, gal, uriktige, feilaktig, feilaktige, stavet feil, feilstavet, feil stavet, utdatert, utdaterte, ukorrekt,
  misvisende, forvekslet, ikke riktig, mangelfull, feil fødselsdato
old: gammel, gamle
untrue: stemmer ikke, er feil, det er feil, det stemmer ikke, er ikke sant, er ikke riktig, har aldri, aldri hatt, jeg er ikke, aldri sagt,
  ikke riktig, har ikke førerkort, har hatt
contact-news: har flyttet, har giftet meg, heter nå, ny adresse, nytt navn, nytt nummer, har byttet, byttet navn, byttet adresse, byttet
  etternavn, har fått nytt, er flyttet, flyttet til, giftet meg, skilt meg, er skilt, nytt etternavn, heter, ny epost, nytt mobilnummer, min
  nye adresse, nye adressen min, den nye adressen
rectify-noun: retting
delete: slett, slette, sletter, fjern, fjerne, sletting, makuler, makulere, fjernes, slettes, makulér, kast, kaste, ødelegg, ødelegge, rydd,
  rydde, anonymiser, anonymisere, ta bort, ta ned, stryk, glem, bli kvitt, tilintetgjør, tilintetgjøre
delete-person: slett, fjern, slette, fjerne
deleted: slettet, fjernet, slettes, fjernes, makuleres, makulert, kastet, tatt ned, ødelagt, anonymisert, tas ned, tas bort
close: avslutt, steng, lukk
forgotten: bli glemt, retten til å bli glemt
exercise: benytter, påberoper
erase-noun: sletting
keep: ikke slett, ikke slette, behold, ikke fjern
restrict: begrens, begrense, begrenset, begrenses, begrensning
restrict-noun: begrensning av behandlingen
freeze: frys, fryse, sperre, sperr, på vent, sperres, sperret, fryses, på is, settes på vent, sett på pause, stans, låses
until: til dere, mens, inntil, så lenge, før dere, inntil dere, til det er, mens dere, så lenge dere, imens, i mellomtiden
not-use: ikke bruke, ikke bruk, ikke behandle, ikke brukes, må ikke brukes, ikke røre, ikke vise, ikke dele, ingen bruker, ikke behandles
only-store: bare lagre, kun lagre
stop: slutt å, slutt, slutte å, stopp, stoppe
use: bruke, bruker, bruk, behandle, behandler
tell: gi beskjed, varsle, informer, informere, fortell, underrett, si fra, si ifra, gi dem beskjed, få beskjed, fortelle, beskjed, meld fra,
  opplyse, underrette
told: varslet, gitt beskjed
recipients: mottakere, mottakerne, dere har delt, dere har gitt, tredjeparter, alle dere, de som har fått, alle som har fått, dere sendte,
  dere har sendt, dere ga, nav, banken, forsikringsselskapet, arbeidsgiver*, skatteetaten, kommunen, samarbeidspartnere,
  samarbeidspartnerne, kredittopplysning*, inkasso*, andre selskaper, dem dere
move: overføre, overfør, overført, flytte, flytt, sende
moved: overført, flyttet
to-other: til ny, til en annen, til min nye, ny leverandør, til den nye, til mitt nye, direkte til, videre til, til det nye
elsewhere: en annen app, et annet sted
readable: maskinlesbart, strukturert, csv, json, leses maskinelt, maskinlesbar, som en fil, i en fil, som fil, kan leses inn, en maskin kan
  lese, strukturert format, csv fil, excel
portability: dataportabilitet
object: protesterer, innsigelse, motsetter, imot, protesterer mot, protesterer på, motsetter meg, motsetter jeg meg, går ikke med på, godtar
  ikke, aksepterer ikke, er imot, sier nei til, innvending, innsigelser, reagerer på at
not-want: ønsker ikke, vil ikke, ikke ha, ikke få, ikke lenger, frabeder, ikke motta, ikke flere, ønsker ikke flere, vil ikke ha, slipper,
  slippe, nei takk til, ingen flere, ikke send, ikke ring, slutt med, slutt å sende, ikke interessert, lei av, frabe meg, frabeder meg, ikke
  mer, vil ikke motta, reserverer meg, reservere meg
must-not: må ikke, skal ikke, får ikke, dere får ikke, får dere ikke, dere skal ikke, dere må ikke, ikke lov til, har ikke lov, ikke grunn
  til, ikke tillatelse
not-longer: ikke lenger, ikke mer
legit: berettiget interesse
track: overvåker, sporer, filmer, overvåkning, kartlegger, kartlegge, kartlegging, sporing, følger, loggfører, logger, overvåke, overvåkes,
  filmet, kamera, kameraet, gps, hvor jeg kjører, avlytter, tar opp
profile: profilering, profilerer, analyse, analyser, kartlegger, kartlegge, profilere, segmenterer, handlemønster, handlevaner
share: dele, deler, utleverer, gir videre, utlevere
unsubscribe: meld av, avmeld, meld meg av
unsubscribe-me: meld meg av, meld meg ut av, avmeld meg, ta meg av listen, stryk meg fra, fjern meg fra listen, fjern meg fra lista, ta meg
  av lista, ta meg bort fra, slett meg fra listen, avmelde meg, meld meg ut av nyhetsbrevet
marketing: reklame, nyhetsbrev, nyhetsbrevet, tilbud, markedsføring, salgssamtaler, eposter med reklame, e poster, eposter, tilbudene,
  reklamen, nyhetsbrevene, sms reklame, telefonsalg, selgere, selger, kataloger, katalog, kampanjer, salg, markedsføre, reklamepost,
  annonser, tilbudsavis, medlemstilbud, spam, søppelpost, kundeavis, undersøkelser, reklame på sms, sms er, reklame på
marketing-list: mailingliste, nyhetsbrev, e postliste, lista, listen, lister, e postlisten, epostlisten, ringeliste, utsendelseslisten
contact-me: ringe meg, kontakte meg, sende meg, ringe til meg, sende meg reklame, kontakte oss, skrive til meg, sender meg, sende oss
auto: automatisk, automatisert, algoritme, datamaskin, robot, systemet, systemet avslo, algoritmen, roboten, maskin, datamaskinen, på to
  sekunder, sekunder, uten at noen, uten menneskelig, ingen mennesker, automatikk
decide: vurdere, avgjørelse, avgjørelsen, vedtak, søknaden, vedtaket
decision-words: avgjørelse, vedtak
human: menneske, et menneske, en person, saksbehandler, manuelt, menneskelig, en ansatt, en saksbehandler, ekte menneske, noen ser, noen
  leser, manuell, en av dere
review: vurdere, vurderer, på nytt, se på, behandle, ser på søknaden, ser på saken, se på søknaden, ser på, skal se på, leser, vurderes,
  behandles, ny vurdering, overprøve, tar stilling, går gjennom
refused: avslått, avslag, avvist, avslo, ble avslått, fikk avslag, avviste, fikk nei, sa nei, siles ut, silt ut, stengte, sperret kontoen
withdraw: trekker, trekke, trekke tilbake, tilbakekaller, trekker jeg, trekker jeg nå tilbake, trekkes tilbake, trekker tilbake,
  tilbakekalle, tilbakekalles, tar tilbake, kaller tilbake, angrer
consent: samtykke, samtykket, samtykket mitt, samtykkene, godkjenning, samtykker
permission: tillatelse, tillatelsen
complain: klage, klager, misfornøyd, klage på, klager på, klagen, svært misfornøyd, sterkt misfornøyd, uakseptabelt, oppgitt, klager til,
  sende klage
reported: meldt, anmeldt, sendt klage, klager til, klage til, meldt dere, melder dere, anmelder
authority: datatilsynet
privacy: gdpr, personvern, personvernet, personopplysninger, opplysningene mine, personopplysningene mine, personvernet mitt,
  personvernforordningen, behandler personopplysningene, behandler opplysningene, taushetsplikt, taushetsplikten, innsynsbegjæring,
  informasjonskapsler, opptak
violate: bryter, strider mot, ulovlig, ikke lov, brudd på, bryter loven, i strid med, lovbrudd, har brutt
sent: sendte, sendt, sende, delte, delt, videresendte, vedla, la ut, lagt ut, la ved, sendte jeg, mailet, utleverte, utlevert
by-mistake: ved en feil, kom til å, ved et uhell, ved en feiltakelse, uheldigvis, kom i skade for, feilaktig, skulle sende
wrong-person: feil mottaker, ekstern mottaker, feil person, feil kunde, til en kunde, til feil, feil adresse, feil mail, feil e post, feil
  pasient, feil familie, utenforstående, uvedkommende, naboen, en ekstern, til en leverandør, feil gruppe
people: kunder, ansatte, pasienter, kunders, kundenes, ansattes, pasienters, elever, elevenes, medlemmer, beboere, brukere, søkere,
  deltakere, foreldre, kollega, pasient, naboens
sensitive: lønnslisten, lønnsliste, fødselsnummer, journal, diagnose, personopplysninger, kundelister, kundeliste, lønn, pasientdata,
  lønnslist*, kundelist*, medlemslist*, elevlist*, fødselsnumre, arbeidskontrakter, *kontrakter, prøvesvar, prøvesvaret, legeerklæring,
  sykemelding, sykmelding, karakterer, helseopplysninger, pasientopplysninger, journaler, personopplysningene, kontonumre, deltakerliste,
  adresseliste, passkopier, søknader
lost: stjålet, mistet, glemt, ble stjålet, borte, forsvunnet, mista, gjenglemt, glemte, innbrudd, kommet bort, finner ikke
device: pc, telefon, mobil, datamaskin, jobb pc, jobb pc en, laptop, bærbar, jobbtelefon, jobbpc, minnepinne, minnepenn, nettbrett, pcen,
  mobilen, harddisk, usb
folder: mappe, perm, veske, veska, sekk, konvolutt, permen
unauthorised: uvedkommende, uautorisert, snoket, snoker, uten tjenstlig behov, uten tillatelse, uten grunn
hacked: hackere, hacket, datainnbrudd, kapret, tatt over, løsepengevirus, lekket, lekkasje, phishing, svindlere har
breach-noun: personvernbrudd, sikkerhetsbrudd, avviksmelding, datainnbrudd, datalekkasje, brudd på personopplysningssikkerheten,
  personopplysningsbrudd, personvernhendelse
third: kunden, kunder, brukeren, registrerte, kunde, en kunde, ansatte skal, medlemmet, brukere skal
notdata: ordre, bestilling, bestillingen, møte, møtet, faktura, fakturaen, regnskapssystemet, hyllene, anbudsdokumentene, varene,
  reklamasjonen, sofaen, temperaturen, kollegaen, bestillinga, leveransen, leveranse, prislista, prislisten, overskriften, årsrapporten,
  rapporten fra møtet, sofa, pakken, pakke, varen, kvittering, billett, billetten, serveren, skriveren, lageret, tilbudet, avtalen,
  kontrakten
tender: anbudsdokumentene, regnskapssystemet
company: du har rett, vi har mottatt, den registrerte, du kan når som helst, opplysningene vi har om deg, du kan be om, vi behandler navnet,
  vi lagrer, meld deg av, vil du ikke, hvis du ikke ønsker, du kan, dine rettigheter, du har alltid, takk for henvendelsen, den registrerte
  har, vi sletter, hei kunde, les mer, opplysningene dine, avmelding her, klikk her
hypothetical: kurs, lær å, hvis en kunde, eksempel
gave: ga
meant-for: til noen andre, ment for
received: fikk, mottatt
something-about: noe om
you-stored: lagrer dere, har dere lagret, har dere registrert, har dere om meg, har dere på meg, dere har lagret, dere har om meg, dere har
  registrert, dere lagrer, vet dere om, vet dere, behandler dere, står det om meg, samler dere, dere sitter på, har dere av
object-that: det protesterer jeg, protesterer mot det, det motsetter jeg
who-looked: hvem som har vært inne, hvem har vært inne, hvem som har lest, hvem har lest, hvem som har sett, hvem som har åpnet, vært inne i
  journalen, sett i journalen, lest journalen, innsynslogg, loggen over
reply: ikke fått svar, ikke hørt, ikke svart, venter fortsatt, fristen, svar
asked-for: ba om, bedt dere, skrev til dere, spurte, purrer, purring
says-of-me: står at jeg, står det at jeg, står jeg som, fremgår at jeg, det står
down-as: står jeg som, registrert som, står som, oppført som, står fortsatt som
moved-or-renamed: har flyttet, vi har flyttet, er flyttet, flyttet til, giftet meg, heter nå, byttet navn, byttet etternavn, byttet adresse,
  byttet nummer, ny adresse, nytt etternavn, nytt navn, nytt nummer, nytt telefonnummer, nye adressen, skilt meg, har skilt meg
you-side: hos dere, systemet deres, registeret deres, systemet, kan dere, registeret, profilen min, kontoen min, opplysningene deres,
  databasen deres
must-go: skal bort, må bort, må slettes, må fjernes, skal slettes, skal fjernes
take-down: ta ned, tas ned, ta bort, fjerne, fjern, tatt ned
no-leave: aldri sagt ja, ikke gitt, aldri gitt, uten lov, uten tillatelse, uten samtykke, nettsiden, nettsida, brosjyre, ingen spurte
account-word: kontoen min, kontoen, en konto, profilen, brukeren min
him: ham, henne
his-object: ham, henne, dem, han
switching: bytter strømleverandør, bytter, bytter til, bytte til, bytter bank, bytter lege, bytter leverandør, ny leverandør, ny bank, ny
  lege, ny tjeneste, annen leverandør, nytt selskap, nye leverandøren
file-word: fil, filen, csv, json, excel
export: eksportere, eksporter, laste ned, last ned, eksport av
object-bare: protesterer, motsetter meg, innsigelse, er imot
my-doings: handler, kjøper, gjør, kjører, beveger meg, klikker, handlemønster, handlevaner, bevegelser
never-contact: ikke ring, ikke ring meg, slutt å ringe, slutt å sende, ikke send meg, ikke kontakt meg, ikke send flere, ikke ring igjen,
  slutt å kontakte, ikke sms
no-more-of: ingen flere, ikke mer, nei takk til, nok, slutt med, stopp, ikke flere
enough: nok med, fått nok, lei av, nå er det nok, møkklei
no-list: reservasjonsregisteret, reservert mot, reserver meg
leave-alone: la meg være i fred, la oss være i fred
machine-no: systemet avslo, systemet avviste, systemet sa nei, datamaskinen, sekunder
take-back: trekker _ tilbake, trekker jeg nå tilbake, tar _ tilbake, gjelder ikke lenger
regret: angret, ombestemt meg, har ombestemt
permission-given: sa ja, ga tillatelse, ga dere lov, har godtatt, skrev under, krysset av, ga lov
no-more-allowed: ikke lenger, får dere ikke lenger, gjelder ikke lenger
outrage: under enhver kritikk, en unnskyldning, skandale, helt uakseptabelt, krenkende, ikke greit
anothers: en annen pasients, en annen kundes, noen andres, naboens, andres, andre kunders, en annens, et annet barns
papers: papirer, papirene, kontrakter, skjemaer, søknader, lister, utskrifter, attester
open-to-all: åpen for alle, lå åpent, lå åpen, ligger åpent, tilgjengelig for alle, alle kan åpne, alle kan se, alle kunne se, uten passord
can-see: ser jeg, kan jeg se, kan se, kunne se, får jeg opp
clicked-link: klikket på en lenke, trykket på en lenke, skrev inn passordet, oppga passordet
self: legger ved, vedlagt, her er, sender over
event: ulykke, ulykken, falt, påkjørt, ringte, snakket med, kundeservice, samtalen, sykkel, bilen min, kameraet, besøkte, hendelsen, skadet
retain: beholde, oppbevare, ha liggende
no-reason: ingen grunn til, ikke lenger grunn, trenger ikke lenger, ikke lenger behov
you-wrote: dere skrev, dere noterte, dere har skrevet, dere tok, dere lagde, fra intervjuet, etter intervjuet, som ble skrevet
stop-it: slutt med det, stopp det, det vil jeg ikke ha, hold opp, stopp dem, nå må det slutte
fix-record: rett registreringen, rett i registeret, rette registeret, endre i registeret
have-x-as: dere har meg som, dere har fortsatt, dere har den gamle, ifølge dere, i brevene deres, dere skriver, dere staver, systemet deres
  sier, i databasen deres
change-it: endre det, rette det, kan dere endre, kan dere rette, rett det, endre dette, må rettes, skal rettes, må endres, oppdater det, kan
  dere oppdatere
letter-word: brev, brevet, konvolutt, epost, e post, mail
other-person: naboens, en kvinnes, en manns, noen andre, noen andres, en annen, fru, herr, ikke meg, ikke til meg, ikke min, ikke mine
exposed: hvem som helst kan, i containeren, i søpla, ligger åpne, ligger åpent, i skriveren, uten innlogging, ved å endre, i adressefeltet
`;
