/** Swedish: objecting, withdrawing, complaining, reporting; how organisations speak; and what goes around a request. */
export const SV_STOPPING = `
art21: artikel 21
art22: artikel 22
stop: sluta, upphör, upphöra, stoppa, slutar, låta bli, låt bli, slut, lägg av
use: använda, använder, behandla, behandlar
object: invänder, invändning, protesterar, motsätter, invända, emot, säger nej till, protestera, godtar inte, accepterar inte, invändningar,
  inte okej med, vägrar
not-want: vill inte, önskar inte, inte ha, inte få, inte längre, avböjer, slippa, sluta skicka, vill jag inte, inga fler, inte fler,
  inte skicka, skicka inte, skicka mig inte, ring inte, vill ej, undanber, nej tack till, inte intresserad, trött på, sluta med,
  inget intresse, avsäger mig
must-not: får inte, ska inte, får ni inte, förbjuder, inte tillåtet, inte rätt att, får ej
not-longer: inte längre, inte mer, gäller inte, ej längre
legit: berättigat intresse
track: övervakar, spårar, filmar, övervakning, spårning, kartlägger, kartlägga, kartlagd, filma, filmas, övervaka, spåra, följer, loggar,
  logga, avlyssnar, spelar in, gps, kamera, kameran, kameror, registrerar vad, registrerar när, mäter, följa mina
profile: profilering, profilerar, analyserar, kartlägger, kartlägga, profilera, analysera, segmenterar, köpvanor, köpbeteende,
  profil av mig, statistik, målgrupp
share: dela, delar, lämnar ut, lämna ut, säljer, sälja, vidarebefordra, lämna vidare, lämnar vidare, skicka vidare, delas, lämna över, ger,
  ge ut, sprida
unsubscribe: avregistrera, avanmäla, avprenumerera, avsluta prenumerationen, säga upp, avregistrering, avprenumerering, avanmäl,
  avsluta utskicken
unsubscribe-me: avregistrera mig, avanmäl mig, ta bort mig från nyhetsbrevet, avsluta mitt nyhetsbrev, stryk mig från,
  ta bort mig från listan, ta bort mig från er, ta bort mig ur, ta bort mig från era utskick, ta bort mig från sändlistan,
  plocka bort mig från, avprenumerera mig, avsluta min prenumeration på nyhetsbrevet
marketing: nyhetsbrev, nyhetsbrevet, reklam, erbjudanden, marknadsföring, direktreklam, säljsamtal, utskick, reklamutskick, reklamblad,
  annonser, kampanjer, kampanj, erbjudande, sälj, säljare, telefonförsäljare, telefonförsäljning, kataloger, katalog, rea, sms med,
  medlemserbjudanden, spam, skräppost, försäljning, marknadsföra, reklammejl, säljmejl, rabatter, inbjudningar, undersökningar, annonsering,
  broschyrer, kundtidning, pusher, pushnotiser, nyhetsbreven
marketing-list: sändlista, nyhetsbrev, nyhetsbrevet, lista, listan, listor, adresslista, ringlista, utskickslista, utskickslistan
contact-me: ringa mig, kontakta mig, mejla mig, ringa till mig, ringa oss, ringer mig, skriva till mig, skicka mig, skickar mig, mejlar mig,
  sms a mig, ringa upp mig, kontakta oss, höra av er
auto: automatiskt, automatisk, automatiserat, algoritm, dator, maskin, maskinen, datorn, algoritmen, systemet, ett system, ert system,
  robot, roboten, ai, automatiserad, automatiska, sekunder, utan att någon, ingen människa, program, utan mänsklig
decide: beslut, beslutet, prövar, avgörande, avgjort, bedömning, bedömningen, ansökan, lån, lånet, besluten, premie, avslaget
decision-words: beslut
human: människa, en person, handläggare, någon tittar, någon ser, mänsklig, mänskligt, manuellt, manuell, medarbetare, någon hos er,
  någon av er, levande person
review: prövar, pröva, omprövning, granska, ompröva, tittar på, titta på, se över, ser över, bedömer, bedöma, gå igenom, går igenom, prövas,
  granskar, läser, läsa min, omprövas, ta om, på nytt, tar ställning, fattar, fatta
refused: nekades, avslag, avslogs, nekad, nekade, avslog, avvisades, avvisade, sållades bort, sållade bort, gallrades, stängde av mig,
  spärrade mitt, ratade, bortsorterad, sorterade bort
withdraw: återkallar, återkalla, drar tillbaka, dra tillbaka, tar tillbaka, tar jag tillbaka, återtar, återkallas, återkallat,
  drar jag tillbaka, tas tillbaka, upphäver, ångrar, säger upp mitt, ta tillbaka, gäller inte längre, återkallelse
consent: samtycke, samtycket, samtycken, medgivande, medgivandet, godkännande, mitt ja
permission: tillstånd, tillåtelse, medgivande, godkännande, lov, ok, tillåtelsen
complain: klaga, klagar, klagomål, missnöjd, klagomålet, besviken, anmärka, upprörd, oacceptabelt, reklamera er hantering
reported: anmält, anmäler, anmälan, anmälde, anmäla er, gått till, vänder mig till, vänt mig till, klagomål till, klagar till
authority: imy, datainspektionen, integritetsskydds*, tillsynsmyndigheten, dataskyddsmyndigheten
privacy: gdpr, dataskydd, personuppgifter, dataskyddsförordningen, mina uppgifter, dataskyddsombud, integritet, personuppgiftshantering,
  hanterar mina, sekretess, sekretessen, tystnadsplikt, personuppgiftslagen, kakor, cookies, registerutdrag
violate: bryter mot, strider mot, olagligt, olaglig, lagbrott, i strid med, bryter ni mot, brutit mot, inte lagligt, utan stöd, utan laglig,
  kränker, kränkt
sent: skicka, skickade, skickat, mejlade, mejlat, vidarebefordrade, bifogade, bifogat, delade, delat, lade upp, la upp, laddade upp,
  gick ut, skickades, lämnade ut, lämnat ut, mailade, spred
by-mistake: råkade, av misstag, råkat, oavsiktligt, missade, skulle skicka
wrong-person: fel mottagare, fel person, fel kund, fel adress, till en kund, till fel, fel mejladress, fel klient, fel patient, fel familj,
  fel avsändare, extern mottagare, obehörig mottagare, till en leverantör, utomstående, främmande, min granne, grannen, fel grupp,
  fel avdelning
people: kunder, anställda, patienter, kunds, kundens, personnummer, kundernas, anställdas, patienters, elever, elevernas, medlemmar,
  medlemmarnas, brukare, brukares, boende, sökande, deltagare, föräldrar, barnens, kollega, kollegas, kunders, patient, personalens,
  grannens, klienter, medarbetare, medarbetares
sensitive: personnummer, journal, diagnos, kunddata, personuppgifter, lön, patientuppgifter, provsvar, lönelist*, kundlist*, kundregister,
  medlemslist*, elevlist*, personnumren, anställningsavtal, anställningskontrakt, lönespecifikation*, journaler, patientjournaler,
  sjukintyg, läkarintyg, betyg, hälsouppgifter, patientdata, känsliga uppgifter, löner, diagnoser, passkopior, kontouppgifter,
  kortuppgifter, namn och adress, adresslista, adresslistan, personakter, ansökningar, cv n, deltagarlista, deltagarlistan
lost: stulen, stulits, tappat, borttappad, glömt, stals, försvunnen, försvunnit, tappade, glömde, stulet, är borta, kvarglömd, kvarglömt,
  inbrott, hittar inte, blivit av med, blev av med
device: dator, telefon, mobil, usb, laptop, surfplatta, jobbdator, jobbtelefon, arbetsdator, hårddisk, mobilen, datorn, telefonen,
  minneskort, ipad
folder: mapp, pärm, väska, väskan, pärmen, mappen, portfölj, ryggsäck, kuvert
unauthorised: obehörig, obehöriga, utan behörighet, snokat, snokar, obehörigt, obehörigen, utan tillåtelse
hacked: hackare, hackad, intrång, hackade, hackat, ransomware, kapat, kapade, kapats, skickar mejl till alla, nätfiske, phishing, läckt,
  läcka, utpressningsvirus, tagit över
breach-noun: personuppgiftsincident, dataintrång, dataläcka, dataläckage, säkerhetsincident, incident med personuppgifter
third: kunden, kunder, användaren, registrerade, en kund, användare, anställda ska, medlemmen, användarna
notdata: order, möte, mötet, faktura, fakturan, filen, avtalet, hyllorna, temperaturen, punkt, paket, skorna, beställning, beställningen,
  ordern, leverans, leveransen, paketet, bokning, bokningen, kalendern, hyllan, lager, lagret, offert, offerten, avtal, kontrakt, kvitto,
  prislista, prislistan, rubriken, sidan 3, dokumentet, protokollet från, årsrapporten, servern, skrivaren, varan, varor, soffa, soffan,
  biljett, biljetten, hotellet
company: du har rätt, har rätt att, vi har mottagit din, du är nu, kontakta oss om, den registrerade, vi behandlar, vi sparar,
  ni kan alltid, du kan, dina uppgifter, dina rättigheter, om du vill, om du inte vill, du har alltid, vi har tagit emot, vi har fått din,
  tack för din, avregistrera dig, klicka här, vi raderar, registrerade har rätt, läs mer, integritetspolicy, personuppgiftsansvarig för,
  kan när som helst, kan alltid återkalla
hypothetical: utbildning, om en kund, exempel, kursen, utbildningen, mall, utkast, övning, en kund skriver, hur hanterar vi
plural: begäranden
meant-for: till någon annan, avsett för
received: fick, fått
something-about: något om
you-stored: sparar ni, har ni sparat, lagrar ni, har ni lagrat, har ni registrerat, ni har sparat, ni har lagrat, ni sparar, ni lagrar,
  har ni för uppgifter, har ni om mig, vet ni, har ni samlat, har ni skrivit, har ni noterat, behandlar ni, finns det, finns sparat,
  samlar ni, står det om mig, har ni på mig, ni har om mig, ni har på mig, ni har samlat, har ni kvar
object-that: det invänder jeg, det protesterar jeg, invänder mot det
reply: inte svarat, väntar fortfarande, väntat, hört något, en månad, fristen, tiden har gått ut, svar
how-long: hur länge, hur lång tid
who-word: vem, vilka, namnen på
gave-on: delat mina, sålt mina, gett mina, lämnat mina, fått mina, skickat mina, har fått
share-done: delat, sålt, lämnat ut, gett, skickat
stored-word: sparat, lagrat, registrerat, noterat, skrivit, sparade, finns, samlat, antecknat
you-wrote: ni skrev, ni skrivit, ni har skrivit, ni gjorde, ni gjort, ni antecknade, ni tog, ni har gjort, skrevs, gjordes, från intervjun,
  från samtalet, efter intervjun, under intervjun, skrivits
explain: förklara, förklaring, motivering, redogör, redogöra
logic: logiken, hur systemet, hur algoritmen, beräknat, räknats fram
whether: om ni behandlar, om ni har, huruvida, om ni lagrar, om ni sparar, bekräfta om
event: olycka, olyckan, ramlade, halkade, påkörd, stulen, ringde, pratade med, spelades in, samtalet, er kundtjänst, min bil, min cykel,
  kameran, kameror, besökte, skadade, krocken, krock
basis: bygger på, baseras på, grundar sig, grundas på, kommer ifrån
says-of-me: står att jag, står det att jag, står jag som, det framgår att jag, skrivit att jag, anges att jag, påstås att jag
down-as: står jag som, registrerad som, står som, listad som, noterad som, står kvar som, upptagen som
moved-or-renamed: har flyttat, flyttat till, har gift mig, gifte mig, heter nu, heter numera, bytt efternamn, bytt namn, bytt adress,
  bytt nummer, bytt telefonnummer, ny adress, nytt efternamn, nytt namn, nytt telefonnummer, nytt mobilnummer, min nya adress, skilt mig
you-side: hos er, ert system, era system, ert register, era register, kan ni, kundregistret, systemet, registret, min profil, mitt konto,
  era uppgifter
misstated: stavat fel, felstavat, felstavad, förväxlat mig, blandat ihop mig, citerar mig fel, felciterad
missing: saknas, saknar, inte med, fattas, utelämnat, framgår inte
add: lägg till, lägga till, komplettera, kompletteras, läggas till, lägg in, lägga in, fyll i
must-go: ska bort, måste bort, ska tas bort, måste tas bort, ska raderas, måste raderas, bör tas bort, vill ha bort
take-down: ta ner, tas ner, ta bort, tar bort, plocka ner, tas bort, ta ned, tar ner, ner från hemsidan, bort från hemsidan, från er hemsida
no-leave: aldrig gett, inte gett, utan lov, utan tillstånd, utan samtycke, aldrig sagt ja, ingen frågade, hemsida, facebook, instagram,
  broschyr, hemsidan, google, affisch, inte godkänt, slutat
account-word: ett konto, mitt konto, kontot, min profil, profilen, gammalt konto
him: honom, henne
his-object: honom, henne, dem
nothing-left: inget kvar, ingenting kvar, inga spår, alla spår, inget om mig, ingenting om mig
no-reason: ingen anledning, ingen grund, inget skäl, inte längre behöver, behöver inte längre, ingen rätt att
retain: behålla, ha kvar, spara, lagra, sparar, lagrar, har kvar
not-delete: radera inte, inte radera, spara, behåll, bevara, inte raderas, innan den raderas
they-too: också, även, de andra, alla som, alla ni
pass-right: skicka rättelsen, skicka den rätta, ge dem den rätta, ge dem rätt
switching: byta till, byter, ny leverantör, nytt bolag, ny vårdcentral, annan leverantör, nya elbolag, ny tjänst
file-word: fil, csv, json, excel, filen, format, xml
export: exportera, exporteras, ladda ner, export av, hämta ut
along: med mig, ta med
object-bare: motsätter mig, protesterar, invänder, är emot, det går jag inte med på, säger jag nej, jag vill inte vara med, säger nej
my-doings: handlar, köper, gör, kör, rör mig, klickar, läser, köpvanor, inköp, beteende, rörelser
never-contact: ring inte, ring mig inte, ringer inte igen, ring aldrig, mejla inte, mejla mig inte, sluta ringa, sluta mejla, sluta skicka,
  kontakta mig inte, sms a mig inte, skicka inga fler, inte kontakta mig
no-more-of: inga fler, ingen mer, inget mer, inte mer, inte fler, nej tack till, nog med, sluta med, stoppa, slut på
enough: nog med, fått nog, trött på, less på, dränks i, bombarderar, bombarderas, nu räcker det
no-list: nix, spärrlista, spärra mitt nummer för, spärra mig för reklam, reklamspärr, nej till reklam
leave-alone: lämna mig ifred, lämna oss ifred, låt mig vara
more-messages: fler mejl, fler sms, fler brev, fler utskick, mer reklam, fler samtal, mer post, fler erbjudanden
machine-no: datorn nekade, systemet nekade, systemet avslog, datorn sa nej, algoritmen sa nej, sekunder, av en algoritm
regret: ångrat mig, ångrar, ändrat mig, ändrat uppfattning, kommit på andra tankar
permission-given: sa ja, sade ja, gav tillstånd, godkände, skrev på, tillät, samtyckte, gick med på
no-more-allowed: inte längre, slut med det
take-back: tar _ tillbaka, tar jag _ tillbaka, återkallar, drar _ tillbaka, gäller inte längre
complain-to: vart vänder jag mig, var klagar jag, hur klagar jag, vem klagar jag till
outrage: skandal, under all kritik, en ursäkt, kränkande, upprörande, inte okej, fruktansvärt
regard-as-complaint: detta är ett klagomål, som ett klagomål
shared: delade, delat, lade upp, la upp, publicerade, publicerat, laddade upp
anothers: någon annans, grannens, andra kunders, andras, annan persons, ett annat barns, en annan elevs, annan kunds
strangers: provsvar, diagnos, personnummer, namn, adress, journal, faktura, resultat, uppgifter, lönebesked
papers: papper, dokument, avtal, handlingar, listor, listan med, blanketter, intyg, utskrifter, kontrakt
work-device: jobbdator, jobbtelefon, arbetsdator, jobbmobil
files: filer, akter, dokument
can-see: kan jag se, jag ser, kan se, kunde se, visas, ser jag, får jag upp
others: andras, andra, annan, någon annans
visible: synliga för alla, synlig för alla, alla kan se, kunde se varandras, i cc, öppet för alla, låg öppet, ligger öppet
open-to-all: öppen för alla, öppet för alla, låg öppen, låg öppet, stod öppen, tillgänglig för alla, alla kan öppna, alla kunde läsa,
  åtkomlig för alla, utan lösenord
all-others: i cc, i kopiefältet, synliga för alla, alla adresser
addresses: adresser, mejladresser
lay-open: låg framme, ligger framme, låg kvar, kvar i skrivaren, låg i skrivaren, i papperskorgen, i soprummet, i en container
clicked-link: klickade på en länk, klickat på en länk, angav mitt lösenord, skrev in mitt lösenord
password: lösenord, inloggning
mailbox: mejlkonto, inkorg, mejl, brevlåda
third-news: tidningen, domstolen
self: bifogar jag, jag bifogar, här är mitt, här är min, här kommer, jag skickar, härmed skickar
lying: finns, sparas, sparat, lagras, ligger
spelled: stavas, stavat, stavning
gave: gav, gett
done: har raderats, är raderad, vi har raderat, tack för
company-sends: vi skickar
dispute: bestrider, ifrågasätter, håller inte med om
accuracy: riktigheten, korrektheten
stop-it: sluta med det, stoppa det, det ska sluta, det vill jag inte ha, lägg av, stoppa dem, nu får det vara nog
fix-record: rätta registret, rätta registreringen, rätta noteringen, ändra i registret, rätta i registret
have-x-as: ni har mig som, ni har kvar, ni har min gamla, ni har mitt gamla, enligt er, i era brev, ni skriver, ni stavar, ert system säger,
  enligt ert register
change-it: ändra det, rätta det, kan ni ändra, kan ni rätta, rätta till det, ändra detta, måste rättas, ska rättas, måste ändras,
  ska ändras, uppdatera det, kan ni uppdatera
letter-word: brev, brevet, kuvert, kuvertet, mejl, mejlet
other-person: grannens, en kvinnas, en mans, någon annan, en annan, annans, fru, herr, inte är mig, inte till mig, inte mitt, inte mina,
  henne, honom
exposed: vem som helst kan, i containern, i soporna, ligger öppna, ligger öppet, i skrivaren, utan inloggning, genom att ändra,
  i adressfältet, stod öppet, stod öppen, olåst
you-fixed: ni har rättat, ni rättade, ni har ändrat, ni har uppdaterat, tack för rättelsen, ni ändrade
you-deleted: ni har raderat, ni raderade, ni har tagit bort, ni tog bort
until-fixed: tills det är rättat, tills ni har rättat, tills de är rättade, innan det är rättat
get-me-out: få bort mig, ut mig ur, ta mig ur ert, ta bort mig ur
dumped: hittat, hittade, slängt, slängda
your-notes: era anteckningar, dina anteckningar, de anteckningar, er bedömning av mig
addressed: ni, er, ert, era, hej, tack, snälla, vänligen, hälsningar, du, begär
threat: förbehåller mig, förbehåller jag mig, annars kommer jag, om ni inte svarar, annars anmäler jag, i annat fall
info-list: förekomsten av automatiserat, meningsfull information om logiken
art77: artikel 77, art 77
legal-request: begäran enligt artikel, begäran enligt gdpr
`;
