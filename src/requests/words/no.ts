/** Norwegian: the concepts of the Danish tables, with the usual words for them. */
export const NO = `
i: jeg
me: meg, oss
us: oss, vi
we: vi
my: min, mitt, mine, mi
our: vår, vårt, våre
record: personalmappe, personalmappen, journal, journalen, opptak, opptaket, notater, saken, saksmappe
his: hans, hennes, sine
your: din, ditt, dine
about-me: om meg, på meg, angående meg, vedrørende meg
about-us: om oss
about-him: om henne, om ham
about: om, på, av
with-me: der jeg er med, jeg er med, av meg, om meg
relative: mor, moren, far, faren, sønn, datter, mann, kone, barn, klient, bestemor
data: opplysninger, opplysningene, informasjon, informasjonen, data, dataene, personlige data
strongdata: personopplysninger, personopplysningene, helseopplysninger, persondata, personlige opplysninger
dataword: personopplysninger, fødselsnummer
all: alt, alle, all, hva
item: konto, kontoen, navn, navnet, adresse, adressen, telefonnummer, nummer, nummeret, e post, cv, cven, søknad, søknaden, profil,
  profilen, personalmappe, personalmappen, journal, journalen, bilde, bilder, fødselsdato, fødselsdatoen, opptak, opptaket, etternavn,
  saken, tittel, fødselsår, fødselsåret, etternavnet, mobilnummer, bildene, bildet, medlemskap, e postadresse, kjøp
image: bilde, bilder
contact: adresse, adressen, navn, navnet, nummer, etternavn
notes: notater, skrevet, referater, vurderinger
recording: opptak, opptaket, film, video, kamera
conversation: samtale, samtalen
records: register, registeret, system, systemet, database, hos dere, registeret deres
account-mine: kontoen min, profilen min, min konto, min profil
processing: behandler, behandlingen, behandling, bruken av
pronoun: det, den, dem, dette, alt
want: vil, vil ha, ber, ber om, krever, vennligst, kan dere, ønsker, kan jeg, få
see: se, innsyn, lese, tilgang til
copy: kopi, kopier, utskrift
disclose: utlevert, utlevere, innsyn
give-me: send meg, gi meg, få, vil ha
know: vite, få vite, fortell meg
what: hvilke, hva, hvilken
hold: har, lagret, lagrer, behandler, vet, registrert, skrevet, liggende
where-from: hvor har dere fått, hvor fikk dere, hvor kommer
who-given: hvem har dere gitt, hvem dere har gitt, hvem har dere delt, hvem dere har delt
art15: artikkel 15
art16: artikkel 16
art17: artikkel 17
art18: artikkel 18
art20: artikkel 20
art21: artikkel 21
art22: artikkel 22
access-request: innsynsbegjæring, innsynskrav, ber om innsyn, krever innsyn, innsynsforespørsel, ønsker innsyn, bedt om innsyn
fix: rette, rett, endre, oppdatere, oppdater, korrigere, rettet
fixed: rettet, endret, oppdatert
update: oppdater, oppdatere, endre
wrong: feil, uriktig, gammel, gal
old: gammel, gamle
untrue: stemmer ikke, er feil
contact-news: har flyttet, har giftet meg, heter nå, ny adresse, nytt navn, nytt nummer
rectify-noun: retting
delete: slett, slette, sletter, fjern, fjerne, sletting, makuler, makulere
delete-person: slett, fjern, slette, fjerne
deleted: slettet, fjernet, slettes, fjernes, makuleres
close: avslutt, steng, lukk
forgotten: bli glemt, retten til å bli glemt
exercise: benytter, påberoper
erase-noun: sletting
keep: ikke slett, ikke slette
restrict: begrens, begrense, begrenset, begrenses, begrensning
restrict-noun: begrensning av behandlingen
freeze: frys, fryse, sperre, sperr, på vent
until: til dere, mens, inntil, så lenge
not-use: ikke bruke, ikke bruk, ikke behandle
only-store: bare lagre, kun lagre
stop: slutt å, slutt, slutte å, stopp, stoppe
use: bruke, bruker, bruk, behandle, behandler
tell: gi beskjed, varsle, informer, informere, fortell, underrett
told: varslet, gitt beskjed
recipients: mottakere, mottakerne, dere har delt, dere har gitt, tredjeparter, alle dere
move: overføre, overfør, overført, flytte, flytt, sende
moved: overført, flyttet
to-other: til ny, til en annen, til min nye, ny leverandør
elsewhere: en annen app, et annet sted
readable: maskinlesbart, strukturert, csv, json
portability: dataportabilitet
object: protesterer, innsigelse, motsetter, imot
not-want: ønsker ikke, vil ikke, ikke ha, ikke få, ikke lenger, frabeder, ikke motta, ikke flere
must-not: må ikke, skal ikke, får ikke
not-longer: ikke lenger, ikke mer
legit: berettiget interesse
track: overvåker, sporer, filmer, overvåkning
profile: profilering, profilerer, analyse, analyser
share: dele, deler, utleverer, gir videre, utlevere
unsubscribe: meld av, avmeld, meld meg av
unsubscribe-me: meld meg av, meld meg ut av, avmeld meg, ta meg av listen
marketing: reklame, nyhetsbrev, nyhetsbrevet, tilbud, markedsføring, salgssamtaler, eposter med reklame, e poster, eposter
marketing-list: mailingliste, nyhetsbrev, e postliste
contact-me: ringe meg, kontakte meg, sende meg, ringe til meg
auto: automatisk, automatisert, algoritme, datamaskin, robot
decide: vurdere, avgjørelse, avgjørelsen, vedtak, søknaden, vedtaket
decision-words: avgjørelse, vedtak
human: menneske, et menneske, en person, saksbehandler, manuelt
review: vurdere, vurderer, på nytt, se på, behandle
refused: avslått, avslag, avvist
withdraw: trekker, trekke, trekke tilbake, tilbakekaller
consent: samtykke, samtykket
permission: tillatelse, tillatelsen
complain: klage, klager, misfornøyd
reported: meldt, anmeldt, sendt klage
authority: datatilsynet
privacy: gdpr, personvern, personvernet, personopplysninger, opplysningene mine, personopplysningene mine
violate: bryter, strider mot
sent: sendte, sendt, sende
by-mistake: ved en feil, kom til å
wrong-person: feil mottaker, ekstern mottaker, feil person, feil kunde
people: kunder, ansatte, pasienter, kunders
sensitive: lønnslisten, lønnsliste, fødselsnummer, journal, diagnose, personopplysninger, kundelister, kundeliste, lønn, pasientdata
lost: stjålet, mistet, glemt
device: pc, telefon, mobil, datamaskin, jobb pc, jobb pc en, laptop, bærbar
folder: mappe, perm
unauthorised: uvedkommende, uautorisert
hacked: hackere, hacket, datainnbrudd
breach-noun: personvernbrudd, sikkerhetsbrudd, avviksmelding
third: kunden, kunder, brukeren, registrerte
notdata: ordre, bestilling, bestillingen, møte, møtet, faktura, fakturaen, regnskapssystemet, hyllene, anbudsdokumentene, varene,
  reklamasjonen, sofaen, temperaturen, kollegaen
tender: anbudsdokumentene, regnskapssystemet
company: du har rett, vi har mottatt, den registrerte, du kan når som helst, opplysningene vi har om deg, du kan be om, vi behandler navnet,
  vi lagrer
hypothetical: kurs, lær å, hvis en kunde, eksempel
gave: ga
meant-for: til noen andre, ment for
received: fikk, mottatt
something-about: noe om
you-stored: lagrer dere, har dere lagret, har dere registrert
object-that: det protesterer jeg, protesterer mot det, det motsetter jeg
`;
