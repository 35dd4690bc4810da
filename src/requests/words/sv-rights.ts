/** Swedish: people, data about them, and the rights from access to portability. */
export const SV_RIGHTS = `
i: jag, undertecknad
me: mig, oss
us: oss, vi
we: vi
my: min, mitt, mina
our: vår, vårt, våra
record: inspelningen, inspelning, anteckningarna, anteckningar, filmen, samtal, journalen, patientjournalen, anteckning, inspelningar,
  inspelningarna, filmklippet, klippet, övervakningsfilm, loggen, logg, logglista, ärende, ärendet, ljudfil, ljudfilen, samtalet, betyg,
  omdöme, omdömet, testresultat, testet, utredning, utredningen, rapport, rapporten, rapporter, protokoll, protokollet, chatt, chatten,
  kreditupplysning, mappen, profil, *journal, *akt, *akten, *utlåtande, *historik
his: hans, hennes, deras, sin, sitt, sina, barnets, sonens, dotterns
your: din, ditt, dina
about-me: om mig, på mig, angående mig, rörande mig, gällande mig, till mig, rör mig, gäller mig, kring mig, i mitt namn, mig som kund
about-us: om oss
about-him: om henne, om honom, om min son, om min dotter, om min mamma, om min pappa, om vår son, om vår dotter, om vårt barn,
  om min klient, om den avlidne, där han syns, där hon syns, angående henne, angående honom, rörande henne, rörande honom, gällande henne,
  gällande honom
about: om, på, av
with-me: jag syns, av mig, på mig, om mig, med mig, där jag, med mitt namn, av samtalet, av olyckan, av min, av vår son, av vår dotter,
  av mitt barn, där han syns, där hon syns, där man ser mig, som visar mig
relative: mamma, pappa, mor, far, son, dotter, man, fru, make, maka, barn, klient, pappas, mammas, sons, dotters, fars, mors, barnet,
  barnets, huvudman, vårdnadshavare, avliden, avlidne, dödsbo, dödsboet, mormor, farmor, morfar, farfar, syster, bror, sambo, fullmakt,
  föräldrar, föräldrarna, klientens, klients
data: uppgift, uppgiften, allt ni, utdrag, *uppgifter, *uppgifterna, *data, *datan, *historik, *information, köp, köpen, spår, material,
  värden, mätvärden, träningspass, resultat, detaljer, spellistor, register om
strongdata: personuppgifter, personuppgifterna, personliga uppgifter, hälsouppgifter, hälsodata, känsliga uppgifter, privata uppgifter,
  personlig information, personliga data, persondata
dataword: personuppgifter, personnummer
all: allt, alla, vad, allting, samtliga, fullständig, fullständiga, hela, varenda, alltihop, komplett, kompletta
item: kontot, namn, e post, mejl, cv, ansökan, profil, personakt, personalakt, journal, födelsedatum, samtal, inspelningen, anteckningarna,
  filmen, efternamn, titel, uppgift, födelseår, köp, medlemskap, bilderna, fotot, lösenord, bilden, foton, *nummer, *adress, *bild, *bilder,
  *foto, *konto, namnet, adressen, mejladressen, personnumret, lön, inkomst, skuld, diagnos, titeln, civilstånd, betyg, betygen, intyg,
  ansökningshandlingar, ansökningar, cvt, pass, körkort, passkopia, fingeravtryck, röst, ansikte, blodprov, prover, provsvar, intervju,
  test, testresultat, utbildning, anställning, medicin, allergi, allergier, kommentarer, inlägg, recensioner, bokningar, besök, inköp,
  inköpsvanor, vanor, rörelser, position, telefon, mobil, lönebesked, löneuppgift, kort, kortuppgifter, bankuppgifter, familj, födelseort,
  kön, ålder, namnteckning, elevmapp, boende, kösplats, köplats, spellistor
image: bild, bilder, bilden, bilderna, foto, fotot, foton, filmen, video, videon, artikel, artikeln, namnet, namn, inlägget, inlägg
contact: adress, namn, nummer, mejl, efternamn, adressen, telefonnummer, mobilnummer, födelsedatum, mejladress, titel, civilstånd,
  kontonummer, namnet
notes: anteckningar, anteckningarna, omdömen, noteringar, noteringarna, omdömet, kommentarer, bedömning, bedömningen, bedömningar,
  utlåtande, observationer, referenser, poäng, underlag, underlaget
mails: mejl
recording: inspelningen, inspelning, filmen, film, kamera, video, inspelningar, inspelningarna, klippet, filmklipp, ljudfil, ljudfilen,
  övervakningsfilm, övervakningsfilmen, kamerabilder, kameran, videon
conversation: samtal, samtalet, telefonsamtal, telefonsamtalet, olyckan, händelsen, mötet med mig
records: register, registret, system, kundregister, databas, kundregistret, registren, arkiv, arkivet, databasen, databaser, systemet,
  systemen, hos er, era listor, kundkort, hemsida, hemsidan, webbplats, er sida
account-mine: mitt konto, min profil, mitt gamla konto, min användare, mitt medlemskap, kontot och, profilen och, ett gammalt konto,
  min gamla profil
processing: behandlar, behandlingen, behandling, användningen, hanterar, hanteringen, hantering
pronoun: det, den, dem, detta, allt, bilderna, bilden, fotot, inspelningen, kontot, profilen, uppgifterna, uppgiften, journalen, klippet,
  filmen, kopian, kopiorna, alltihop, dessa, de, anteckningen, registreringen
want: vill, begär, kräver, vänligen, kan ni, kan jag, tack, önskar, ber, får jag, skulle vilja, snälla, begära, vore tacksam, var snäll,
  var vänlig, var god, skulle ni kunna, går det att, kan man, hoppas, ser fram emot, anhåller, måste ni, ni måste, ska ni, får vi, kan vi
see: se, tillgång till, ta del av, läsa, insyn, titta på, kolla, lyssna på, höra, granska vad, komma åt, få tillgång
copy: kopia, kopior, utdrag, registerutdrag, kopian, utskrift, utskrifter, sammanställning, lista över, översikt, avskrift
disclose: lämna ut, få ut, lämnas ut, begära ut, begär ut, utlämnande, utlämnad, utlämnat, tillhandahålla, få hem, skicka över,
  lämnar ut till mig
give-me: skicka mig, ge mig, vill ha, få, skicka över, skicka allt, mejla mig, mejla över, kan ni skicka, vill jag ha, skulle vilja ha,
  ta fram, skicka det, skicka den, skicka dem, behöver, hämta
know: veta, berätta, upplys, undrar, tala om, ta reda på, upplysa, upplysning, förklara, besked om, information om vilka, bekräfta
what: vilka, vad, vilken, vilket, vem
hold: har, sparat, lagrat, sparar, lagrar, behandlar, vet, registrerat, finns, lagrade, sparade, samlar in, samlat, skrivit, skrivet,
  noterat, registrerade, antecknat, står, behandlas, lagras, sparas, ligger, bevarar, innehar
where-from: var kommer de, var har ni fått, var fick ni, varifrån, hur har ni fått, hur fick ni, hur ni fick, hur ni har fått, fått tag i,
  fått tag på, var ni fick, var ni har fått, var hittade ni, hur hittade ni, hur kommer det sig att ni har, vem gav er, var har ni hittat,
  var har ni mitt, var har ni min
who-given: vem har ni gett, vilka ni har delat, delat med, vilka har fått, vilka ni har gett, vilka ni lämnat, vem ni har delat,
  vilka företag, vem har fått, vilka får, säljer ni, sålt mina, delat mina, lämnat ut mina, lämnat mina, vilka har ni, till vem har ni,
  till vilka, vem som fått, vilka ni säljer
art15: artikel 15
art16: artikel 16
art17: artikel 17
art18: artikel 18
art20: artikel 20
access-request: registerutdrag, rätt till tillgång, begär tillgång till, begäran om tillgång, begär ut mina, begära ut mina,
  begäran om utdrag, ta del av mina, få ut mina, registerutdraget
asked-for: begärde, bad om, begärt, skrev till er, mejlade er, bett om, har bett, påminnelse, påminner, frågade
fix: rätta, ändra, korrigera, uppdatera, rättelse, rättas, rättat, ändras, korrigeras, uppdateras, justera, justeras, byt, komplettera,
  kompletteras, lägg till, lägga till, fixa, skriv in, skriva in, rättelsen, byta, rättar, ändrar
fixed: rättat, rättad, ändrat, korrigerad, rättade, rättas, ändras, korrigeras, uppdateras, uppdaterad, kompletteras, rätt, ändrad
update: uppdatera, ändra, ändras, byt, byta, lägg in, lägga in, registrera, notera, använd den nya, använd det nya, skriv in, ändrar, ändrat
wrong: fel, felaktig, felaktiga, felaktigt, gammal, felstavat, felstavad, felskrivet, inkorrekt, inaktuell, inaktuella, inaktuellt,
  missvisande, ofullständig, ofullständiga, förväxlat, förväxlad, inte rätt, stämmer inte, föråldrad, föråldrade
old: gammal, gamla
untrue: stämmer inte, är fel, är inte sant, inte korrekt, är osant, har aldrig, jag är inte, är jag inte, aldrig varit, aldrig haft,
  felaktigt, stämmer ej, är inte rätt
contact-news: heter nu, ny adress, nytt namn, nytt efternamn, nytt nummer, bytt efternamn, bytt namn, bytt adress, bytt nummer,
  bytt telefonnummer, flyttat, gifte mig, gift mig, skilt mig, skild, har bytt, mitt nya, min nya, ny mejl, nytt telefonnummer, ny e post,
  heter numera, hette, född den
registered: registrerat, har, registrerade, noterat, noterad, står, sparat
rectify-noun: rättelse
delete: radera, raderar, ta bort, tar bort, radering, stryk, förstör, avsluta, raderas, plocka bort, avlägsna, förstöra, makulera,
  makulerar, utplåna, rensa, släng, slänga, kasta, avregistrera mitt konto, stäng, glömma, avidentifiera, anonymisera, ta ner, plocka ner,
  städa bort, sudda, stryka, tas bort, bli av med, raderade
delete-person: radera, ta bort, stryk
deleted: raderade, raderat, borttagna, borttaget, bort, raderas, förstörs, raderad, borttagen, förstörda, förstörd, makuleras, makulerad,
  makulerade, ur era, tas ner, nedtagen, nedtaget, slängas, rensas, anonymiseras, försvinna
close: avsluta, stäng
forgotten: bli bortglömd, bli glömd
forget-me: glöm mig
exercise: åberopar, utövar, utnyttjar
erase-noun: radering
keep: radera inte, ta inte bort, behåll mitt
restrict: begränsa, begränsas, begränsning
restrict-noun: begränsning av behandling
freeze: frysa, frys, spärra, pausa, spärras, spärrad, spärrade, låsa, lås, låsas, låst, fryses, pausas, vila, lägg på is, stoppa tills,
  stäng av tills
until: tills, medan, så länge, förrän, under tiden, till dess, innan, under utredningen
not-use: inte använda, inte använder, inte behandla, använd inte, inte använd, ingen använder, inte röra, inte får använda, inte användas,
  inte visa, inte dela, inget annat, inte till något annat, låt ingen använda
only-store: bara lagra, endast lagra, bara spara, endast spara, bara sparas, endast lagras, bara lagras, enbart lagra
tell: meddela, underrätta, informera, berätta för, säga till, säg till, tala om för, hälsa, kontakta, få veta, besked, vidarebefordra,
  meddelas, underrättas
told: meddelat, underrättat
recipients: mottagare, mottagarna, ni har lämnat ut, alla ni, ni har delat, tredje part, ni skickat, ni har skickat, ni har gett, de ni,
  dem ni, till vilka ni, försäkringsbolaget, försäkringskassan, banken, kreditupplysning*, inkasso*, skatteverket, kommunen,
  pensionsbolaget, arbetsgivaren, samarbetspartner, partner, ni lämnat, andra företag, som fick, från er, som fått, de banker, de bolag
move: flytta, överföra, överför, skicka, föra över, flyttas, överföras, skickas, lämna över, flyttar
moved: överförda, flyttade
to-other: till en annan, annan leverantör, ny leverantör, till den nya, till min nya, till mitt nya, direkt till, vidare till, till en ny,
  till ett annat, till annan, till dem
elsewhere: en annan app, annat ställe
readable: maskinläsbart, strukturerat, csv, json, läsas av en dator, dator kan läsa, som en fil, i en fil, som fil, maskinläsbar,
  maskinläsbara, kan läsa in, kan läsas in, format, strukturerad, excel
portability: dataportabilitet
report: rapport, rapporten, utredning, kreditupplysning, test, testet
who-looked: vem som har läst, vem har läst, vilka som har läst, vem som varit inne, vem har varit inne, vilka som varit inne,
  vem som öppnat, vilka har öppnat, läst min journal, tittat i min, varit inne i min, loggutdrag, logglista, vem som tittat,
  vem som har tittat, vilka som tittat
you-fixed: stämmer nu, är nu rätt
`;
