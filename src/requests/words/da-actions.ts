/** Danish: what people do, want and say. `slet*` is a beginning, `*data` an ending, `_` up to three words. */
export const DA_ACTIONS = `
want: vil, vil gerne, vil have, ønsker, ønske, kræver, anmoder, beder, bede, bedes, venligst, skal, må jeg, kan i, kan du, kan de, vil i, vil du, gerne, forlanger, forventer, søger om, krav, anmodning
see: se, læse, gennemse, indsigt, aktindsigt, egenacces, indblik, kigge i, få adgang til, adgang til, gennemgå, få at se, vise mig, vis mig, kende, få set
copy: kopi, kopier, udskrift, udtræk, oversigt, fuld liste, liste over, kopier af, fotokopi, genpart, pdf, overblik, samlet overblik, udprint, fuldt overblik
disclose: udleveret, udlevere, udlever, udlevering, tilsendt, fremsendt, indsigt, få udleveret, få tilsendt, få en kopi, sende mig en kopi, få overblik, en oversigt, et overblik
give-me: send mig, sende mig, send os, sende os, send det, send dem, giv mig, give mig, jeg vil have, jeg vil gerne have, vil gerne have, få, få en, få alle, mailer i, sende til mig, udlevere mig, få tilsendt, har brug for, fremsende, fremsend, mail mig, bede om en kopi, videresend mig
know: vide, få at vide, oplyst, oplyse, oplys, oplyser, fortæl mig, fortælle mig, fortæl, informere mig, undrer mig over hvad, finde ud af hvad, redegøre for, redegør for, bekræfte, kunne tænke mig at vide, høre hvad, orienteres om, få indblik, få klarlagt, undersøge hvad, svar på hvad, fået at vide
what: hvad, hvilke, hvilken, hvilket
hold: har, gemmer, gemt, gemme, opbevarer, opbevare, registreret, registrerer, lagret, liggende, ligger, behandler, ved, noteret, nedskrevet, indsamler, indsamlet, står, skrevet, har på, liggende på, lavet, findes, beholde, indhentet, have, opbevares, behandles, lagres, gemmes, indsamles, har samlet, har indsamlet, har indhentet, ligger inde med, er i besiddelse af, bliver behandlet
hold-on-me: har på mig, har om mig, ved om mig
retain: gemme, gemmer, gemt, opbevare, opbevarer, beholde, liggende, ligge, have det liggende, lagre, i har
ignored: manglende svar, ikke svaret, mangler, ufuldstændigt
disclose-me: udleveret
down-as: står jeg som, står som, er registreret som, registreret mig som, står stadig som, står to gange, står dobbelt, opført som, er jeg opført, står jeg til at være, står jeg anført, noteret mig som
says-of-me: står der at jeg, stå at jeg, står at jeg, skrevet at jeg, anført at jeg, står jeg har
lying: liggende, ligge, ligger, gemmes, gemt, findes, opbevares, opbevaret
where-from: hvor i har, hvor har i, hvor har du, hvor i fik, hvor i har fået, hvor i har dem fra, har i mit navn fra, hvorfra, hvor kommer, har i mig fra, har i min, har i mit nummer fra
who-given: hvem i har givet, hvem har i givet, hvem i har videregivet, hvem har i videregivet, hvem i har delt, hvem har i delt, hvem har fået, sælger i, deler i, hvem i deler, hvem der har fået, videregiver i, hvem i har sendt, hvem har ellers, hvem ellers har, har i solgt, solgt mine, købt min, købt mit, hvem der ellers, hvem sender i, hvilke firmaer
who-looked: har slået, slået mig op, hvem der har set, hvem har kigget, hvem har set, kigget på, hvem der har haft adgang til, hvem har haft adgang til, har læst om, hvem der har været inde, hvem har været inde, hvem der har læst, har været inde i, har kigget i, hvem der har åbnet
art15: artikel 15, art 15
art16: artikel 16, art 16
art17: artikel 17, art 17
art18: artikel 18, art 18
art19: artikel 19, art 19
art20: artikel 20, art 20
art21: artikel 21, art 21
art22: artikel 22, art 22
access-request: indsigtsanmodning, indsigtsanmodningen, indsigtsbegæring, anmodning om indsigt, anmoder om indsigt, begærer indsigt, bede om indsigt, beder om indsigt, begæring om indsigt, ret til indsigt, bedt om indsigt, anmodet om indsigt, gerne have indsigt, vil have indsigt, ønsker indsigt, kræver indsigt, søger om indsigt, dataindsigt, registerindsigt, egenacces, min indsigt, har indsigt
asked-for: bedt om, anmodet om, bad om, bad jer om, anmodede om, beder om
reply: svar, svaret
how-long: hvor længe
explain: forklar, forklare, forklaring, begrundelse, redegør, redegøre
logic: logikken, logik, hvordan i er nået frem, beregnet, beregning
fix: ret venligst, ret mit, ret min, ret mine, ret det, ret den, ret dem, ret hans, og ret, ret navnet, ret adressen, rette, rettes, ret venligst, berigtig, berigtige, berigtiges, korriger, korrigere, ændre, ændres, opdater, opdatere, opdateres, opdateret, få rettet, rettelse, rettelser, tilføje, tilføjes, tilføjet, tilføj, ændring, rettet til, omgøre, få styr på, styr på det, noter, notér, skriv _ i stedet, retter, retter i, få ordnet, få ændret, skal ændres, må gerne rette, ajourføre, ajourfør, sæt den rigtige, skal være, tilrette, udbedre, lav det om, ændr, ændre det, ændre mit, ændre min, udskift
fixed: rettet, ændret, berigtiget, opdateret, korrigeret, ordnet, ajourført, ændres, tilføjet, opdateres, rettes, tilrettet, udskiftet
update: opdater, opdatere, opdateret, ændre, ændres, ændret, rette, tilføj, tilføjet, skift, skifte, indsæt, registrere den nye, registrer den nye, noter den nye, skriv den nye, ændr, ændring, få rettet, rettet
wrong: forkert, forkerte, fejl, fejlagtig, fejlagtige, fejlagtigt, urigtig, urigtige, ukorrekt, ukorrekte, misvisende, mangelfuld, mangelfulde, ufuldstændige, byttet om, stavet forkert, forældet, forældede, galt, ikke passer, forvekslet, forkert stavet, usande, en anden persons
old: gammel, gamle, gammelt, forældet, tidligere, eksmands, ekskones
untrue: passer ikke, er ikke rigtigt, er ikke sandt, er forkert, ikke korrekt, usandt, har aldrig, kun haft, er en fejl, stemmer ikke
spelled: staves, stavet, stavemåde
registered: registreret, noteret, skrevet, anført, står, i har min gamle, i har stadig min, i har noteret, hos jer står, i har registreret
contact-news: er flyttet, har flyttet, er blevet gift, blevet skilt, hedder nu, har fået ny, har fået nyt, har skiftet, bor nu, ny adresse, nyt nummer, nyt navn, nyt efternavn, skiftet navn, juridisk køn, jeg er født, min gamle adresse, mit gamle nummer, gamle mail, ny mail, ny stilling, ikke længere gift, er blevet enke, har taget navnet, nyt kontonummer
i-am: jeg står, jeg er, jeg bor, jeg hedder, mit, min
rectify-noun: berigtigelse, berigtigelsen
accuracy: rigtigheden, rigtighed, korrektheden
dispute: bestrider, bestride, bestridt, anfægter, uenig i, ikke enig, protesterer mod
delete: slet, slette, sletter, slettes, sletning, sletningen, fjern, fjerne, fjerner, fjernes, makulere, makuler, makuleres, destruere, destrueres, smid _ ud, smide _ ud, ryd, udslet, bortskaf, bortskaffe, kassere, kasser, tag _ ned, skaf _ af vejen, skal væk, helt væk, have _ væk, forsvinder, forsvinde, fjernelse, rydde, anonymisere, anonymiser, sletes, sletet, få fjernet, pil ned, pille ned, tag væk, stryge, ud af jeres, skrot, udryd, ryd op i, ud af jeres system, fjernet, glemme, afslette, annullere min profil, nedlæg, sletter i ikke, slettede, slettelse, udslette, bortfjern, fjern alt, tilintetgør
delete-person: slet, slette, sletter, fjern, fjerne, fjerner, slettes, fjernes, stryg
must-go: skal helt væk, skal væk, skal bort
deleted: slettet, fjernet, sletet, makuleret, destrueret, forsvinder, væk, bortskaffet, kasseret, anonymiseret, ikke længere findes, ikke findes mere, taget ned, udgår, udgå, udslettet, renset ud, pillet ned
close: luk, lukke, lukket, nedlæg, nedlægge, opsig, deaktiver, deaktivere
take-down: tag _ ned, tage _ ned, taget ned, tag _ af
forgotten: blive glemt, at blive glemt, retten til at blive glemt, ret til at blive glemt
forget-me: glem mig, glemme mig, glemme os, glem os
exercise: gør brug af, gøre brug af, benytte, benytter, udøver, udøve, bruger min ret, påberåber
erase-noun: sletning, sletningen, sletteanmodning
keep: slet ikke _ endnu, slet endelig ikke, ikke slette, slet ikke min, slet ikke mine, slet ikke mit, glem min anmodning, behold, beholde
not-delete: ikke slette, slet ikke, må ikke slettes, ikke overskrive, lade være med at overskrive, gem, gemme, bevar, bevare
self-done: jeg kom til at slette, jeg har slettet, jeg har opdateret, jeg har rettet, kom til at slette, gendan, gendanne, når jeg trykker, når jeg klikker
self: jeg sender, jeg har sendt, vedhæfter jeg, jeg vedhæfter, hermed sender, sender hermed, må jeg sende, her er min, her er mit, her er mine, vedlagt er
done: er nu slettet, vi har slettet, har i dag slettet, tak for, blev slettet
thanks: tak for hurtig hjælp, tak for hjælpen, tak fordi i slettede, tak for at slette, det virkede
restrict: begræns, begrænse, begrænset, begrænser, begrænses, begrænsning, indskrænke
restrict-noun: begrænsning, begrænset behandling
freeze: frys, fryse, frosset, frosne, spær, spærre, spærres, spærret, bero, på pause, i bero, suspender, suspendere, indefrys, stil _ i bero, sæt _ i bero, sætte _ i bero, på hold, indstil, indstille, urørt, urørte, fastfryse
until: indtil, mens, så længe, imens, før, indtil videre, midlertidigt
not-use: ikke bruge, ikke brugt, må ikke bruge, heller ikke bruge, ikke bruges, ikke behandle, ikke anvende, ikke behandler, ikke bruger, ikke behandles, må ikke se, lad være med at bruge, brug _ ikke, ikke _ til andet, må hverken, bruge dem, ikke anvendes, ikke vise, ikke anvender, ikke gøre andet, ikke røre, ingen andre må, ingen bruge, lad ingen, ingen må bruge
notuse: ikke bruge, ikke brugt, heller ikke bruge, må ikke bruge
only-store: alene opbevarer, alene opbevare, kun opbevare, kun opbevarer, kun gemme, bare gemme, gem dem bare, gem det bare, udelukkende opbevare, alene opbevares, kun opbevares, kun må opbevares, opbevar dem
stop: stop, stoppe, stop med, hold op med, holde op med, ophøre, ophør med, lad være med, undlad, slut med, indstil, indstille, skal stoppe, holder op
stop-word: stop, hold op, ophøre, nok nu, slut
use: bruge, bruger, brug, brugen, anvende, anvender, behandle, behandler, behandling, behandlingen, brugt, udnytte, indgår, indgår i, bruges
tell: giv _ besked, give _ besked, får _ besked, få _ besked, giver besked, besked til, underret, underrette, underretter, underrettet, informer, informere, informeres, orienter, orientere, fortæl, fortælle, fortalt, skriv til, skrive til, kontakt, meddel, meddele, sig _ til, få _ til at slette, sige _ til, oplys, besked, bedt, bede, videregive rettelsen, sige det til, sagt det til
told: fortalt, underrettet, givet besked, informeret, orienteret, skrevet til
who-told: hvem i har underrettet, hvem i har givet besked, hvem i har informeret, hvem disse modtagere er, hvem har i orienteret, hvem har i underrettet, hvem har i givet besked, hvem har i fortalt
recipients: modtagere, modtagerne, modtager af, samarbejdspartnere, tredjeparter, tredjemand, i har delt, i har givet, i har sendt, i har videregivet, har delt dem med, har fået dem, har fået oplysningerne, de har videregivet, pensionsselskab*, forsikring*, kreditbureau*, banken, inkasso*, SKAT, skat, kommunen, apoteket, google, dem begge, begge, til dem, andre i har, alle de, a-kassen, dem i har, firmaer, i har solgt, solgt oplysningerne til, solgt dem til, de firmaer, de virksomheder, dem der har fået, andre der har, rki, banker, indberettet mig til, i har indberettet
move: overfør, overføre, overført, overføres, flyt, flytte, flyttet, flyttes, send, sende, sendes, videresend, videresende, overdrage, overflyt, overflytte, tage dem med, tage _ med
moved: overført, flyttet, sendt, overflyttet, videresendt
to-other: til en anden, til anden, til min nye, til mit nye, ny leverandør, til nordbank, videre til, direkte til, direkte videre, over til, til konkurrenten, elektronisk til, til banken, til min, til fit*, skiftet bank, til dem, til et andet, til mit, med mig, min nye, mit nye, skifter til
elsewhere: et andet sted, andet sted, anden app, til genbrug, tage dem med, med til, ind et andet, læse ind, læse det ind, andet system, ny udbyder
readable: maskinlæsbar*, struktureret*, almindeligt anvendt, almindeligt format, csv, json, xml, som en fil, som fil, en fil, excel fil, csv fil, kan indlæse, kan indlæses, kan importere, kan læse ind, kan læses ind, digitalt format, et format som, xlsx, excel
portability: dataportabilitet, dataportabiliteten, ret til dataportabilitet, portabilitet
object: gør indsigelse, gøre indsigelse, indsigelse, indsigelser, gør jeg indsigelse, protesterer, protestere, protest, modsætter, modsætte, imod, er imod, bryder mig ikke om, siger nej til, nægter, modsætter mig, finde mig i, vil ikke være med til, ikke lyst til at, ikke med på, vil ikke acceptere, accepterer ikke, ikke enig i, siger fra, gøre indsigelser, nedlægger indsigelse, frabeder mig at, gør opmærksom på at jeg ikke, har noget imod, er modstander af, vil gerne gøre indsigelse
disagree: kan jeg ikke se, er jeg uenig i, anerkender jeg ikke
not-want: vil ikke, vil jeg ikke, ønsker ikke, ønsker jeg ikke, gider ikke, ikke ønsker, ikke vil, vil _ ikke have, frabeder, frabede, frabeder mig, helst være fri, vil være fri, vil gerne være fri, nej tak til, ikke lyst til, ikke flere, ikke mere, aldrig mere, aldrig bedt om, hverken, ikke have, heller ikke, siger nej tak, bryder mig ikke om, vil helst ikke, vil heller ikke, skån mig, skån os, forskån, slippe for, fri for, ikke vil ringes op, ophøre med, ikke vil kontaktes, ikke længere ønsker, ikke modtage
must-not: må ikke, må i ikke, skal ikke, skal i ikke, har ikke lov til, må de ikke, bør ikke, ikke må
not-longer: ikke længere, ikke mere, ikke at, fortryder, ikke længere må, ingen grund til at, har ikke brug for
legit: legitim interesse, legitime interesser, berettiget interesse, interesseafvejning
track: følger, følge, overvåger, overvåge, overvåget, overvågning, filmer, filme, filmet, sporer, spore, sporing, gps, tracker, registrerer min, bliver registreret, aflytte, overvågningen, overvåges, optages, lytter med, måler min, logger min, kameraovervågning, geolokation, lokaliserer, følger med i, holder øje med
profile: profilerer, profilere, profilering, laver profiler, lave profiler, laver en profil, profiler på, analyserer, analysere, kundeanalyse, analyser, statistik, segmentere
share: dele, deler, videregive, videregiver, videregivelse, videresælge, sælger, sælge, udlevere, udleverer, videregives, deles, give videre, giver videre, gives videre, videresende, lade _ få
opt-out: framelde, frameld, fravælge, fravælger, afmelde, afmeld, afmelder
unsubscribe: afmeld, afmelde, afmelder, afmeldt, frameld, framelde, frameldt, meld _ ud, melde _ ud, opsig, framelding, afmelding
unsubscribe-me: afmeld mig, afmelde mig, meld mig af, melde mig af, meld mig ud af, frameld mig, meld mig fra, vil afmeldes, ønsker at blive afmeldt, gerne afmeldes, tag mig af, tage mig af jeres, tag mig af jeres, slet mig fra jeres nyhedsbrev, slet mig fra jeres mailliste, slet mig fra jeres maillister, fjern mig fra listen, tag mig _ af, tag mig ud af, slet mig på listen, få mig af, vil ikke stå på, framelde mig, framelder mig, melde mig fra, ønsker at framelde, afmelder mig
contact-me: ringe til mig, ringer til mig, ringe til os, ringer til os, ringe mig op, kontakte mig, kontakter mig, skrive til mig, maile til mig, sende mig, sender mig, send mig, kontakt mig, ring _ til mig, mails fra jer, mail fra jer, modtage mails, få mails, henvendelser fra jer, kontakte os, sender til mig, få flere mails
asked-before: aldrig bedt om, sagt nej, flere gange bedt om, bedt om ikke, aldrig tilmeldt, ikke tilmeldt mig, frabedt, robinson*, nej tak
never-asked: aldrig bedt om, aldrig tilmeldt, har ikke tilmeldt mig
no-list: robinsonlisten, robinson listen, nej liste, jeres nej liste, reklamebeskyttet, reklamer nej tak, registrere at jeg ikke ønsker, ring ikke mere, ring aldrig, spærreliste, jeres spærreliste
leave-alone: lad mig være i fred, lad mig være, lad os være i fred, i fred for
spam-stop: det er spam, spammer mig, holde op med at spamme, stop jeres spam
human: menneske, mennesker, et menneske, menneskelig, en person, medarbejder, rigtig person, en medarbejder, manuelt, manuel, et rigtigt menneske, fysisk person, sagsbehandler, en af jer, levende menneske, personlig vurdering, personlig behandling, en rigtig, en af jeres
decide: afgørelse, afgørelsen, afgøre, afgør, vurdering, vurdere, vurderet, vurderer, beslutning, beslutningen, sagen, ansøgning, ansøgningen, behandlet, bestemme, bestemmer, besluttet
decision-words: afgørelse, afgørelser, afgør, vurdering, beslutning
review: gennemgå, gennemgår, se på den, se på det, kigge på, genoverveje, vurderet, revurdere, revurdering, ny vurdering, på ny, prøvet, genbehandle, vurderer, vurdere, indgriben, kigget, prøve, tager stilling, tage stilling, behandler, behandle, træffe beslutningen, træffe, se på sagen, vurderer min, tjekke, efterprøve, omgøre, tage sagen op, kigger på, ser på
it-again: se på den, se på det, kigge på den, kigge på det, på ny
application: min ansøgning, min sag, min låneansøgning
refused: afvist, afslag, afslået, nej til, sorteret mig fra, sorteret fra, frasorteret, fik nej, bøde, kontrolafgift, siger nej, nej fra, autogenereret nej, fik afslag, fået afslag, blev afvist, nægtet, afviste, lukket min, spærret min, udelukket
let: lad, lade
not-subject: ikke være genstand for, ikke underlægges, ikke vil underlægges
auto: automatisk, automatiske, automatiseret, automatiserede, algoritme, algoritmen, algoritmer, robot, robotten, computer, computeren, maskine, maskinen, et system, jeres system, ai, kunstig intelligens, på to sekunder, på få sekunder, alene af, uden at nogen, uden at et menneske, softwaren, scoring, kreditscore, om natten, autogenereret, autogenererede, maskinelt, maskinel, elektronisk afgørelse, automatik, maskinel behandling, uden menneskelig, af systemet, jeres it system, jeres ai, chatbot, pointsystem
auto-context: automatisk, algoritme, robot, system, afgørelsen, computer, afgørelse
accept-not: finde mig i, acceptere ikke
withdraw: trækker, trække, tilbagekalder, tilbagekalde, tilbagekaldes, tilbagetrækker, tilbagetrække, trækkes, trukket, ophæver, ophæve, annulleret, annullere, annullerer, fortryder, fortryde, trækker hermed, tilbagekaldt, inddrager, opsiger, kalder tilbage, kalde tilbage, trækker jeg, afgivet samtykke tilbage, ophævet, slut med, bortfalder, bortfald
withdraw-noun: tilbagekaldelse af samtykke, tilbagetrækning af samtykke, tilbagekaldelse af mit samtykke
regret: fortryder, fortrudt, ombestemt, skiftet mening, ikke stå ved
said-yes: sagde ja, sagt ja, sagde ok, skrev under, underskrev, gav jer lov, gav lov
ended: gælder ikke, ophører, ikke længere gælder, trukket tilbage, er trukket
ask-consent: dit samtykke, give samtykke, indhente samtykke
complain: klage, klager, klagede, klaget, indklage, indklager, utilfreds, brokke mig, beklage mig, besværer, besværing, klages, uacceptabelt, påklage, klage over, indgive klage, indgiver klage, beklager mig, klagepunkt, klage til jer, gør vrøvl, tager afstand, indgive en klage, indgive, dybt utilfreds
complain-to: hvem kan jeg klage til, hvem klager jeg til, hvor kan jeg klage, hvor klager jeg, hvordan klager jeg, gerne klage
reported: anmeldt jer, anmelder jer, anmeldt, anmelder, indberettet, indgivet
bring: indbringer, indbringe, går til, går videre til, kontakter, kontakter jeg, melder
violate: overtræder, overtræde, overtrådt, bryder, brudt, brud på, strider imod, i strid med, krænker, krænket, ulovlig*, krænkelse af
unlawful: ulovligt, ulovlig, lovstridigt, i strid med loven
hereby: hermed, herved
formal-word: formelt, formel, som en klage, officiel, officielt, en klage
over: over
sent: sendt, sende, sendte, mailet, mailede, fremsendt, udsendt, videresendt, delte, delt, dele, lagt ud, kom ud, røg, cc, vedhæftede, vedhæftet, fremsendte, udleveret, udleverede, oplyst, uploadet, afsendt, sendte jeg, lagt
posted: lagt, sendt, delt
shared: dele, delt, delte, lagt, lagde, uploadet, uploadede
attached: vedhæftede, vedhæftet, lagde ved
received: fået, fik, modtaget, modtog, modtager
wrong-person: forkert modtager, forkerte modtager, forkert kunde, forkert person, forkert mail, forkert mailadresse, forkerte adresse, forkert adresse, forkert firma, forkerte personer, fremmed person, fremmed persons, til min nabo, min nabo, en fremmed, forkert hent*, forkert kollega, forkerte kunde, forkert borger, forkert patient, fremmede, en udenforstående, uvedkommende, naboen, forkert medarbejder, den forkerte, en forkert, forkerte mailadresse, forkerte modtagere, en anden kunde, en anden borger, en anden patient, en anden familie, en helt anden
wrong-place: til hele lageret, rundt til, hele, forkerte kanal, teams kanalen, i kanalen, offentligt, på nettet, fælles drev, fællesdrevet, i stedet for til
outside: eksternt, ekstern, udenfor huset, ekstern adresse, til en kunde
all-others: alle kan se, til alle, i cc, til samtlige, til hele
by-mistake: ved en fejl, ved en fejltagelse, kommet til, kom til, fejlagtigt, dummet mig, fik sendt, skulle sende, uheldigvis
instead: i stedet for, men vedhæftede, men kom til
anothers: en andens, en anden kundes, anden kundes, en anden patients, andres, fremmed persons, en fremmed, en anden borgers, anden persons, fremmede
strangers: diagnose, cpr nummer, navn, papirer, oplysninger
lost: stjålet, mistet, tabt, glemt, forsvundet, væk, blev væk, bortkommet, efterladt, indbrud, glemte, mistede, tabte
device: computer, computeren, arbejdscomputer, pc, bærbar, bærbare, laptop, telefon, mobil, arbejdstelefon, usb, usb nøgle, harddisk, ipad, tablet, tasken, arbejdsmobil
work-device: arbejdscomputer, arbejdstelefon, min bærbare, arbejdsmobil, firmatelefon, min pc
folder: mappe, mappen, ringbind, kuvert, notesbog, taske
files: filer, sager, sagsmapper, dokumenter
papers: papirer, dokumenter, kontrakter, print, udskrifter, lægepapirer
unauthorised: uvedkommende, uvedkommendes, uautoriseret, uberettiget, uden aftale, ingen adgang burde, haft adgang til, adgang til uden, snaget, uretmæssig, uretmæssigt, uden tilladelse, ubudne, adgang til data, kigget i, har set i, snager, lukket adgang
hacked: hackere, hacker, hacket, hackerangreb, ransomware, inde i systemet, krypteret af, phishing, sendt mails fra min, overtaget min, kompromitteret, datalæk, lækket, læk
clicked-link: klikkede på et link, klikkede på linket, trykkede på et link, klikket på et link, tastede min kode
password: kode, adgangskode, password, kodeord
can-see: kan se, kan jeg se, kunne se, ser jeg, fik jeg vist
others: andre, alle andre, andres, anden, de andre, hinandens, hinanden, fremmede
visible: alle kan se, kan se hinandens, synlige, synlig for alle, kan se alle, i cc, åbent på, offentligt tilgængelig, ligget åbent, tilgængelig for alle
lay-open: lå _ i printeren, lå fremme, ligge fremme, ligget fremme, lå en stak, ligget åbent, efterladt i, ligger frit, lå frit
mailbox: postkasse, indbakke, mailkonto, mail
breach-noun: databrud, sikkerhedsbrud, brud på persondatasikkerheden, brud på datasikkerheden, datalæk, persondatabrud, sikkerhedshændelse
gave: gav, givet, gav jer, givet jer, sagde ja, fotograf, den tilladelse
human-intervention: menneskelig indgriben, menneskelig indblanding
whether: om i behandler, om i har, bekræfte om, hvorvidt, om i opbevarer, om der findes, om i gemmer, om i ligger
you-stored: har i gemt, har i registreret, har i noteret, har i lagret, har i liggende, har i skrevet, har i stående, i har gemt, i har registreret, i har noteret, gemmer i, opbevarer i, har i på mig, ved i, registrerer i, ligger i inde med, i ligger inde med, indsamler i, gem i, har i noget, findes der
basis: lå til grund, ligger til grund, baseret på, grundlag for, byggede på, bygger på, grundlaget
where-from-you: hvor i har dem fra, hvor i har mit, hvor i har min, hvor har i mit, hvor har i min, hvor fik i mit, hvor fik i min, hvor i har oplysningerne fra, har i mig fra, hvor har i mig
nothing-left: noget tilbage, intet tilbage, ikke ligger noget, ingen spor, alle spor, ikke findes noget, ikke har noget om
no-reason: ingen grund til, ikke lov til, ikke længere grund, ikke længere brug for, ikke længere ret til, uden grund
dead: dur ikke, virker ikke, gælder ikke længere, er nedlagt, er gammelt, er gammel, er ikke længere, bruges ikke længere, er forkert
use-instead: i stedet, det nye, den nye, nu hedder, det rigtige
along: med mig, med over
file-word: fil, format, filen
not-having: finde mig i, ikke tænkt mig at finde, vil jeg ikke finde, tolererer jeg ikke
no-more-allowed: må i ikke mere, må i ikke længere, det må i ikke, gør jeg ikke længere, gælder ikke mere, ikke længere min tilladelse, ikke længere mit samtykke, ikke længere lov
permission-given: sagde jeg, gerne måtte, i måtte, grønt lys, gav lov, gav jer lov, sagde ja, sagde at i, sagt god for, tilladelse, gav jer tilladelse
permission: grønt lys, tilsagn
open-to-all: kan åbnes af, kan ses af alle, åben for alle, alle har adgang til, alle kan åbne, kan læses af, kan tilgås af, ligger åbent, adgang for alle, kan alle se, alle medarbejdere kan se
meant-for: stilet til, til en anden, tiltænkt, beregnet til, adresseret til, som ikke var til mig, ikke til mig
access-given: givet _ adgang til, gav _ adgang til, adgang til, fået adgang til
none: ingen, intet, aldrig
please-word: venligst, tak, bedes
nobody-see: ingen _ kan se, ikke _ kan se, ingen må se
about-erasure: om sletningen, om sletning
earlier-objection: min indsigelse, behandlet indsigelsen
something-about: noget om, nogen oplysninger om, noget på, noget der vedrører
faq: hvordan får jeg, hvordan sletter jeg, hvordan trækker jeg, hvordan kan jeg få, hvordan gør jeg indsigelse, hvordan klager jeg, hvordan retter jeg
new-one: den nye, det nye
not-any-more: jeg er ikke skyldner, jeg skylder ikke, jeg er ikke længere, er ikke ansat
object-that: det gør jeg indsigelse, det protesterer jeg, det modsætter jeg, det vil jeg ikke have, det vil jeg ikke finde, indsigelse imod det, indsigelse mod det, det siger jeg nej, det er jeg imod
being-done: blive optaget, bliver optaget, blive filmet, blive overvåget, blive placeret, bliver placeret, blive målt, blive vurderet, blive profileret, blive registreret, jeg bliver registreret, bliver filmet, blive sporet, blive fotograferet, blive scoret, blive delt
slip: gerne slippe, vil slippe, gerne være fri, blive fri for, vil gerne undgå, skal stoppe
marketing: tilbudsmails, tilsende mig reklamer
see-each-other: se hinandens, kan alle _ se, ser hinandens, alle kan se
dumped: smidt, smidt ud, ligger i containeren, fundet
mails-from-you: mails fra jer, mail fra jer, breve fra jer, henvendelser fra jer, sms er fra jer, opkald fra jer, høre fra jer, høre mere fra jer, beskeder fra jer, post fra jer, e mails fra jer, jeres mails
leaked: lækket, hacket, misbrugt, offentliggjort ved en fejl, kommet ud, havnet hos, endt hos
authority: tilsynsmyndigheden, forbrugerombudsmanden
`;
