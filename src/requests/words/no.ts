/** Norwegian: the concepts of the Danish tables, with the usual words for them. */
export const NO = `
me: meg, oss
us: oss
my: mitt
our: vår, vårt, våre
record: saken, opptakene, vitnemål, vitnemålene, utskrift, rapport, rapporten, vurderinger, *opptak, *opptaket, *mappe, *mappa
his: hennes
your: ditt
about-me: om meg, på meg, angående meg, vedrørende meg, knyttet til meg, gjelder meg, i mitt navn
about-us: om oss
about-him: om henne, om sønnen min, om datteren min, om moren min, om faren min, om sønnen vår, om datteren vår, vedrørende henne,
  angående henne
about: av
with-me: av meg, om meg, av samtalen, der jeg, av sønnen, av datteren, av ulykken, av barnet, som viser meg
relative: moren, faren, sønn, mann, bestemor, sønnen, datteren, mora, pappa, mamma, verge, fullmakt, avdøde, dødsboet, samboer, foreldre
data: informasjon, informasjonen, *opplysninger, *opplysningene, *historikk, opplysning, verdier, spillelister, kjøp
strongdata: personopplysninger, personopplysningene, helseopplysninger, personlige opplysninger, personlig informasjon,
  sensitive opplysninger, private opplysninger
dataword: personopplysninger, fødselsnummer
all: all, hva
item: e post, cven, søknad, søknaden, personalmappe, fødselsdatoen, opptak, opptaket, etternavn, saken, tittel, fødselsåret, etternavnet,
  medlemskap, kjøp, *nummeret, *bilde, *bildet, *bilder, *bildene, vitnemål, vitnemålene, attester, førerkort, pass, lønn, lønnsslipp,
  inntekt, gjeld, sivilstand, utdanning, eposten, epost, e posten, ansikt, fingeravtrykk, handlevaner, bevegelser, innlegg, anmeldelser,
  intervju, medlemskapet, bestillinger
image: bilde, bilder
contact: adressen, navnet, etternavn
notes: notatene, tilbakemeldinger, referanser
recording: opptak, opptaket
records: hos dere, registrene, systemene, nettsiden, nettsida, hjemmesiden, lister, listene deres
account-mine: kontoen min, profilen min, brukeren min, medlemskapet mitt, kundekontoen min, hele kontoen
processing: bruken av
pronoun: alt, bildet, bildene, opptaket, opplysningene, opplysningen
want: ber, krever, vennligst, kan dere, kan jeg, få, kunne dere, vær så snill, vær så snille, vær vennlig, bes, må dere, dere må,
  skulle gjerne, er det mulig, får jeg, håper dere, setter pris på
see: innsyn, lese, tilgang til, få tilgang, gå gjennom
copy: utskrift, oversikt over
disclose: utlevert, utlevere, innsyn, oversendt, sende over
give-me: send meg, gi meg, vil ha, vil gjerne ha, sende det over, sende over, send over, sende meg, ønsker kopi, ha kopi, trenger, mail meg
know: vite, fortell meg, lurer på, fortelle meg, opplyse, opplyst, si meg, finne ut, forklare, bekrefte
what: hva
hold: lagrer, vet, registrert, samlet inn, oppbevarer, sitter på, notert
where-from: hvor fikk dere, hvordan har dere fått, hvordan fikk dere, hvordan dere fikk, hvor dere har fått, hvor har dere, hvor fant dere,
  fått tak i, hvem ga dere, hvordan fant dere
who-given: hvem har dere gitt, hvem dere har gitt, hvem har dere delt, hvem dere har delt, hvem har fått, hvem som har fått,
  hvem dere deler, selger dere, solgt opplysningene, delt opplysningene, hvem dere selger, hvilke selskaper
art15: artikkel 15
art16: artikkel 16
art17: artikkel 17
art18: artikkel 18
art20: artikkel 20
art21: artikkel 21
art22: artikkel 22
access-request: innsynsbegjæring, innsynskrav, ber om innsyn, krever innsyn, innsynsforespørsel, ønsker innsyn, bedt om innsyn, innsyn i,
  krav om innsyn, begjæring om innsyn, rett til innsyn, be om innsyn, innsynsbegjæringen, egeninnsyn
fix: rett, endre, oppdatere, oppdater, rettet, endres, oppdateres, bytte, byttes, legge til, legg til, legge inn, legg inn, fikse, fiks,
  skrive om, ordne, stryke
fixed: endret, oppdatert, endres, oppdateres, korrigert, byttet
update: oppdater, oppdatere, endre, oppdatert, endres, bytt, bytte, legg inn, legge inn, bruk den nye
wrong: feil, uriktig, gammel, gal, uriktige, feilaktig, feilaktige, feilstavet, utdatert, utdaterte, ikke riktig, mangelfull
untrue: er feil, er ikke sant, har aldri, aldri hatt, aldri sagt, ikke riktig, har ikke førerkort, har hatt
contact-news: nytt navn, nytt nummer, har byttet, byttet navn, byttet adresse, byttet etternavn, har fått nytt, flyttet til, skilt meg,
  nytt etternavn, heter, ny epost, nytt mobilnummer, nye adressen min, den nye adressen
rectify-noun: retting
delete: slett, sletting, kast, kaste, ødelegg, ødelegge, rydd, ta bort, ta ned, stryk, glem, bli kvitt, tilintetgjør, tilintetgjøre
delete-person: slett
deleted: makulert, kastet, tatt ned, ødelagt, anonymisert, tas ned, tas bort
close: avslutt, steng, lukk
forgotten: bli glemt
exercise: påberoper
erase-noun: sletting
keep: ikke slett, ikke fjern
restrict: begrens, begrense, begrenset, begrenses, begrensning
restrict-noun: begrensning av behandlingen
freeze: sperre, sperr, på vent, sperres, sperret, fryses, stans
until: til dere, inntil, så lenge, i mellomtiden
not-use: ikke bruke, ikke bruk, ikke brukes, ingen bruker
only-store: bare lagre, kun lagre
stop: slutt, slutte å, stopp
use: bruke, bruker, bruk
tell: fortell, underrett, si fra, si ifra, fortelle, beskjed, meld fra, opplyse
told: varslet, gitt beskjed
recipients: mottakere, mottakerne, dere har delt, dere har gitt, alle dere, dere sendte, dere har sendt, dere ga, nav, arbeidsgiver*,
  skatteetaten, samarbeidspartnere, samarbeidspartnerne, kredittopplysning*, andre selskaper, dem dere, som fikk, fra dere, som har fått
move: flytt
to-other: til ny, til en annen, til mitt nye
elsewhere: en annen app, et annet sted
readable: maskinlesbart, strukturert, leses maskinelt, maskinlesbar, kan leses inn, en maskin kan lese
object: innsigelse, motsetter, imot, godtar ikke, aksepterer ikke, sier nei til, innvending, innsigelser, reagerer på at
not-want: ikke ha, ikke få, ikke lenger, ikke motta, slipper, slippe, nei takk til, ingen flere, ikke send, ikke ring, slutt med,
  slutt å sende, ikke interessert, lei av, frabe meg, ikke mer, reserverer meg, reservere meg
must-not: får ikke, får dere ikke, ikke lov til, har ikke lov, ikke grunn til, ikke tillatelse
not-longer: ikke lenger, ikke mer
track: overvåker, overvåkning, kartlegger, kartlegge, kartlegging, loggfører, logger, overvåke, overvåkes, kameraet, hvor jeg kjører,
  avlytter, tar opp
profile: analyse, kartlegger, kartlegge, handlemønster, handlevaner
share: utleverer, gir videre, utlevere
unsubscribe: meld av, avmeld, meld meg av
unsubscribe-me: meld meg av, meld meg ut av, avmeld meg, ta meg av listen, stryk meg fra, fjern meg fra listen, fjern meg fra lista,
  ta meg av lista, ta meg bort fra, slett meg fra listen, avmelde meg
marketing: nyhetsbrev, nyhetsbrevet, salgssamtaler, e poster, eposter, tilbudene, nyhetsbrevene, selgere, selger, kampanjer, markedsføre,
  annonser, søppelpost, undersøkelser, sms er
marketing-list: nyhetsbrev, e postliste, lista, listen, lister, e postlisten, epostlisten, utsendelseslisten
contact-me: ringe meg, kontakte meg, sende meg, ringe til meg, kontakte oss, skrive til meg, sender meg, sende oss
auto: automatisert, datamaskin, roboten, maskin, datamaskinen, uten at noen, uten menneskelig, ingen mennesker, automatikk
decide: avgjørelse, avgjørelsen, vedtak, søknaden, vedtaket
decision-words: avgjørelse, vedtak
human: saksbehandler, en ansatt, noen ser, noen leser, manuell, en av dere
review: på nytt, se på, leser, vurderes, behandles, overprøve, tar stilling, går gjennom
refused: avslått, avslag, avvist, avslo, avviste, fikk nei, sa nei, siles ut, silt ut, stengte, sperret kontoen
withdraw: trekker, trekke, tilbakekaller, trekkes tilbake, tilbakekalle, tilbakekalles, tar tilbake, kaller tilbake, angrer
consent: samtykkene, godkjenning
permission: tillatelse, tillatelsen
complain: misfornøyd, klagen, uakseptabelt, oppgitt
reported: meldt, sendt klage, klager til, melder dere
privacy: personvern, personvernet, personopplysninger, opplysningene mine, personopplysningene mine, personvernforordningen,
  behandler personopplysningene, behandler opplysningene, taushetsplikt, taushetsplikten, innsynsbegjæring, informasjonskapsler, opptak
violate: bryter, strider mot, ikke lov, brudd på, lovbrudd
sent: vedla, la ut, la ved, utleverte, utlevert
by-mistake: ved en feil, ved et uhell, ved en feiltakelse, kom i skade for, feilaktig
wrong-person: feil mottaker, feil person, feil kunde, til feil, feil adresse, feil mail, feil e post, feil pasient, feil familie,
  utenforstående, feil gruppe
people: pasienter, kundenes, pasienters, elevenes, brukere, søkere, deltakere, foreldre, pasient, naboens
sensitive: fødselsnummer, personopplysninger, lønn, pasientdata, lønnslist*, fødselsnumre, legeerklæring, sykemelding, sykmelding,
  helseopplysninger, pasientopplysninger, personopplysningene, deltakerliste, passkopier, søknader
lost: borte, forsvunnet, mista, gjenglemt, innbrudd, kommet bort, finner ikke
device: datamaskin, jobbtelefon, jobbpc, minnepinne, minnepenn, nettbrett, pcen
folder: perm, veske, veska, sekk, konvolutt, permen
unauthorised: uautorisert, snoket, snoker, uten tjenstlig behov, uten tillatelse, uten grunn
hacked: datainnbrudd, kapret, tatt over, løsepengevirus, lekket, lekkasje
breach-noun: personvernbrudd, sikkerhetsbrudd, avviksmelding, datainnbrudd, datalekkasje, brudd på personopplysningssikkerheten,
  personopplysningsbrudd, personvernhendelse
third: brukeren, registrerte, kunde, ansatte skal, medlemmet, brukere skal
notdata: bestilling, bestillingen, møte, møtet, regnskapssystemet, hyllene, anbudsdokumentene, varene, reklamasjonen, sofaen, kollegaen,
  bestillinga, leveransen, leveranse, prislista, prislisten, årsrapporten, sofa, pakken, pakke, kvittering, billett, billetten, skriveren,
  tilbudet, avtalen
tender: anbudsdokumentene, regnskapssystemet
company: du har rett, vi har mottatt, den registrerte, opplysningene vi har om deg, vi behandler navnet, vi lagrer, meld deg av,
  vil du ikke, hvis du ikke ønsker, du kan, dine rettigheter, du har alltid, takk for henvendelsen, hei kunde, les mer, opplysningene dine,
  avmelding her, klikk her, kan når som helst, kan alltid trekke
hypothetical: kurs, lær å
gave: ga
meant-for: til noen andre, ment for
received: fikk, mottatt
something-about: noe om
you-stored: lagrer dere, har dere lagret, har dere registrert, har dere om meg, har dere på meg, dere har lagret, dere har om meg,
  dere har registrert, dere lagrer, vet dere, behandler dere, står det om meg, samler dere, dere sitter på, har dere av
object-that: protesterer mot det, det motsetter jeg
who-looked: hvem som har vært inne, hvem har vært inne, hvem som har lest, hvem har lest, hvem som har sett, hvem som har åpnet,
  vært inne i journalen, sett i journalen, lest journalen, innsynslogg, loggen over
reply: ikke svart, venter fortsatt
asked-for: ba om, bedt dere, skrev til dere, spurte, purrer, purring
says-of-me: står det at jeg, står jeg som, det står
down-as: registrert som, oppført som, står fortsatt som
moved-or-renamed: flyttet til, giftet meg, heter nå, byttet navn, byttet etternavn, byttet adresse, byttet nummer, nytt etternavn,
  nytt navn, nytt nummer, nytt telefonnummer, nye adressen, skilt meg
you-side: hos dere, systemet, kan dere, registeret, profilen min, kontoen min, opplysningene deres, databasen deres
must-go: må bort, må slettes, må fjernes
take-down: ta ned, tas ned, ta bort, fjerne, fjern, tatt ned, ned fra nettsiden, bort fra nettsiden, vekk fra nettsiden
no-leave: aldri sagt ja, ikke gitt, aldri gitt, uten lov, uten tillatelse, uten samtykke, nettsiden, nettsida, brosjyre, ingen spurte
account-word: en konto, brukeren min
him: henne
his-object: henne, han
switching: bytte til, ny lege, annen leverandør, nytt selskap, nye leverandøren
export: laste ned, last ned, eksport av
object-bare: motsetter meg, innsigelse, er imot, sier jeg nei, vil ikke være med, sier nei
my-doings: kjøper, gjør, kjører, beveger meg, handlemønster, handlevaner, bevegelser
never-contact: ikke ring, slutt å ringe, slutt å sende, ikke send meg, ikke kontakt meg, ikke send flere, slutt å kontakte, ikke sms
no-more-of: ikke mer, nei takk til, nok, slutt med, stopp
enough: fått nok, lei av, nå er det nok, møkklei
no-list: reservasjonsregisteret, reservert mot, reserver meg
leave-alone: la meg være i fred, la oss være i fred
machine-no: systemet avslo, systemet avviste, systemet sa nei, datamaskinen
take-back: trekker _ tilbake, trekker jeg nå tilbake, tar _ tilbake, gjelder ikke lenger
regret: angret
permission-given: sa ja, ga tillatelse, ga dere lov, har godtatt, krysset av, ga lov
no-more-allowed: ikke lenger
outrage: under enhver kritikk, en unnskyldning, krenkende, ikke greit
anothers: en annen pasients, en annen kundes, naboens, en annens, et annet barns
papers: papirene, skjemaer, søknader, utskrifter, attester
open-to-all: åpen for alle, lå åpent, lå åpen, ligger åpent, tilgjengelig for alle, alle kan åpne, alle kan se, alle kunne se, uten passord
can-see: får jeg opp
clicked-link: klikket på en lenke, trykket på en lenke, skrev inn passordet, oppga passordet
self: legger ved, vedlagt, her er, sender over
event: falt, påkjørt, ringte, snakket med, kundeservice, samtalen, sykkel, bilen min, besøkte, hendelsen
retain: oppbevare
no-reason: ingen grunn til, ikke lenger grunn, trenger ikke lenger, ikke lenger behov
you-wrote: dere skrev, dere noterte, dere har skrevet, dere tok, dere lagde, fra intervjuet, etter intervjuet, som ble skrevet
stop-it: slutt med det, stopp det, det vil jeg ikke ha, hold opp, stopp dem, nå må det slutte
fix-record: rett registreringen, rett i registeret, rette registeret, endre i registeret
have-x-as: dere har meg som, dere har fortsatt, dere har den gamle, ifølge dere, i brevene deres, dere skriver, dere staver,
  systemet deres sier, i databasen deres
change-it: endre det, kan dere endre, kan dere rette, rett det, endre dette, må endres, oppdater det, kan dere oppdatere
letter-word: konvolutt, epost, e post
other-person: en kvinnes, en manns, noen andre, en annen, herr, ikke meg, ikke til meg
exposed: hvem som helst kan, i søpla, ligger åpne, ligger åpent, i skriveren, uten innlogging, ved å endre, i adressefeltet, sto åpent,
  sto åpen
you-fixed: dere har rettet, dere rettet, dere har endret, dere har oppdatert, takk for rettelsen, dere endret
you-deleted: dere har slettet, dere slettet, dere har fjernet
until-fixed: til dere har rettet, inntil det er rettet
get-me-out: få meg ut av, ta meg ut av systemet, fjern meg fra systemet, ta meg bort fra
dumped: funnet, fant, kastet
your-notes: notatene deres, notatene dine, de notatene, vurderingen deres av meg
addressed: dere, deres, hei, vennligst, takk, ber
threat: forbeholder meg, forbeholder jeg meg, hvis dere ikke svarer, i motsatt fall
info-list: forekomsten av automatiserte, meningsfull informasjon om logikken
art77: artikkel 77, art 77
legal-request: anmodning etter artikkel, forespørsel etter gdpr
`;
