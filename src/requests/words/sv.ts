/** Swedish: the concepts of the Danish tables, with the usual words for them. */
export const SV = `
i: jag
me: mig, oss
us: oss, vi
we: vi
my: min, mitt, mina
our: vår, vårt, våra
record: personakt, personalakt, journal, inspelningen, inspelning, anteckningarna, anteckningar, filmen, samtal, akt
his: hans, hennes, deras
your: din, ditt, dina
about-me: om mig, på mig, angående mig, rörande mig, gällande mig, till mig, som rör mig, rör mig, gäller mig
about-us: om oss
about-him: om henne, om honom
about: om, på, av
with-me: där jag syns, jag syns, av mig, på mig, om mig, med mig
relative: mamma, pappa, mor, far, son, dotter, man, fru, make, maka, barn, klient, pappas, mammas
data: uppgifter, uppgifterna, uppgift, uppgiften, information, data, allt ni, personliga uppgifter, utdrag
strongdata: personuppgifter, personuppgifterna, personliga uppgifter, hälsouppgifter
dataword: personuppgifter, personnummer
all: allt, alla, vad, alla de
item: konto, kontot, namn, adress, telefonnummer, nummer, e post, mejl, cv, ansökan, profil, personakt, personalakt, journal, bild, bilder,
  födelsedatum, personnummer, samtal, inspelningen, anteckningarna, filmen, efternamn, mejladress, titel, mobilnummer, uppgift, födelseår,
  köp, medlemskap, bilderna, fotot, lösenord
image: bild, bilder
contact: adress, namn, nummer, mejl, efternamn
notes: anteckningar, anteckningarna, omdömen, noteringar
mails: mejl
recording: inspelningen, inspelning, filmen, film, kamera, video
conversation: samtal, samtalet
records: register, registret, system, kundregister, databas, kundregistret, er databas
account-mine: mitt konto, min profil
processing: behandlar, behandlingen, behandling, användningen
pronoun: det, den, dem, detta, allt
want: vill, vill ha, begär, kräver, vänligen, kan ni, kan jag, tack, önskar, ber, får jag
see: se, tillgång till, ta del av, läsa, insyn
copy: kopia, kopior, utdrag, registerutdrag
disclose: lämna ut, få ut
give-me: skicka mig, ge mig, få ut, vill ha, få
know: veta, berätta, upplys
what: vilka, vad, vilken
hold: har, sparat, lagrat, sparar, lagrar, behandlar, vet, registrerat, finns, lagrade
where-from: var kommer de, var har ni fått, var fick ni, varifrån
who-given: vem har ni gett, vilka har ni lämnat, vilka ni har delat, delat med
art15: artikel 15
art16: artikel 16
art17: artikel 17
art18: artikel 18
art20: artikel 20
art21: artikel 21
art22: artikel 22
access-request: registerutdrag, begäran om registerutdrag, rätt till tillgång
asked-for: begärde, bad om, begärt
fix: rätta, ändra, korrigera, uppdatera, rättelse, rätta till
fixed: rättat, rättad, ändrat, korrigerad, rättade
update: uppdatera, ändra
wrong: fel, felaktig, felaktiga, felaktigt, gammal
old: gammal, gamla
untrue: stämmer inte, är fel
contact-news: har flyttat, har gift mig, heter nu, ny adress, nytt namn, nytt efternamn, nytt nummer
registered: registrerat, har
rectify-noun: rättelse
delete: radera, raderar, ta bort, tar bort, radering, stryk, förstör, avsluta, raderas, plocka bort, avlägsna
delete-person: radera, ta bort, stryk
deleted: raderade, raderat, borttagna, borttaget, bort, raderas, tas bort, förstörs, raderad
close: avsluta, stäng
forgotten: bli bortglömd, rätten att bli bortglömd, bli glömd
forget-me: glöm mig
exercise: åberopar, utövar, utnyttjar
erase-noun: radering
keep: radera inte
restrict: begränsa, begränsas, begränsning
restrict-noun: begränsning av behandling
freeze: frysa, frys, spärra, pausa
until: tills, medan, så länge
not-use: inte använda, inte använder, inte behandla
only-store: bara lagra, endast lagra
stop: sluta, upphör, upphöra
use: använda, använder, behandla, behandlar
tell: meddela, underrätta, informera, berätta för
told: meddelat, underrättat
recipients: mottagare, mottagarna, ni har lämnat ut, alla som ni, alla ni, ni har delat, tredje part
move: flytta, överföra, överför, skicka
moved: överförda, flyttade
to-other: till en annan, annan leverantör, ny leverantör
elsewhere: en annan app, annat ställe
readable: maskinläsbart, strukturerat, csv, json
portability: dataportabilitet
object: invänder, invändning, protesterar, motsätter
not-want: vill inte, önskar inte, inte ha, inte få, inte längre, vill inte ha fler, avböjer, slippa, sluta skicka, vill inte längre
must-not: får inte, ska inte
not-longer: inte längre, inte mer
legit: berättigat intresse
track: övervakar, spårar, filmar, övervakning, spårning
profile: profilering, profilerar, analyserar
share: dela, delar, lämnar ut, lämna ut, delar med
unsubscribe: avregistrera, avanmäla, avprenumerera
unsubscribe-me: avregistrera mig, avanmäl mig, ta bort mig från er lista, ta bort mig från nyhetsbrevet
marketing: nyhetsbrev, nyhetsbrevet, reklam, erbjudanden, marknadsföring, direktreklam, säljsamtal, utskick
marketing-list: sändlista, nyhetsbrev, nyhetsbrevet
contact-me: ringa mig, kontakta mig, mejla mig
auto: automatiskt, automatisk, automatiserat, algoritm, dator
decide: beslut, beslutet, prövar
decision-words: beslut
human: människa, en person, handläggare
review: prövar, pröva, omprövning, granska, ompröva
refused: nekades, avslag, avslogs, nekad
withdraw: återkallar, återkalla, drar tillbaka, dra tillbaka, tar tillbaka, tar tillbaka mitt
consent: samtycke, samtycket
permission: tillstånd, tillåtelse
complain: klaga, klagar, klagomål, missnöjd
reported: anmält, anmäler, anmälan
authority: imy, integritetsskyddsmyndigheten, datainspektionen
privacy: gdpr, dataskydd, personuppgifter, dataskyddsförordningen, mina uppgifter
violate: bryter mot, strider mot
sent: skicka, skickade, skickat, mejlade
by-mistake: råkade, av misstag
wrong-person: fel mottagare, fel person, fel kund, fel adress
people: kunder, anställda, patienter, kunds, kundens, personnummer
sensitive: personnummer, lönelista, journal, diagnos, kunddata, personuppgifter, kundlista, lön, patientuppgifter
lost: stulen, stulits, tappat, borttappad, glömt, stals
device: dator, telefon, mobil, usb
folder: mapp, pärm
unauthorised: obehörig, obehöriga
hacked: hackare, hackad, intrång
breach-noun: personuppgiftsincident, dataintrång
third: kunden, kunder, användaren, registrerade
notdata: order, möte, mötet, faktura, fakturan, filen, avtalet, hyllorna, temperaturen, punkt, paket, skorna
company: du har rätt, har rätt att, vi har mottagit din, du är nu, kontakta oss om, den registrerade, du kan när som helst, vi behandlar, du
  kan begära, vi behandlar ditt, vi sparar
hypothetical: utbildning, om en kund, exempel
plural: begäranden
meant-for: till någon annan, avsett för
received: fick, fått
something-about: något om
you-stored: sparar ni, har ni sparat, lagrar ni, har ni lagrat, har ni registrerat
object-that: det invänder jeg, det protesterar jeg, invänder mot det
`;
