/** Danish: correcting, deleting, freezing, telling others and moving. `_` stands for up to three words. */
export const DA_CHANGING = `
down-as: står jeg som, står som, er registreret som, registreret mig som, står stadig som, står to gange, står dobbelt, opført som, er jeg
  opført, står jeg til at være, står jeg anført, noteret mig som, anført som, noteret som, registreret som, står jeg stadig, opført med,
  står anført, står der stadig, fremgår jeg som, figurerer jeg som, figurerer som, opgivet til at være, optræder som, stadig er registreret,
  stadig står som, stadig opført
says-of-me: står der at jeg, stå at jeg, står at jeg, skrevet at jeg, anført at jeg, står jeg har, fremgår at jeg, fremgår det at jeg, står
  der, hævdes at jeg, hævder at jeg, påstås at jeg, det fremgår, fremgår det ikke, nævnes at jeg
art16: artikel 16, art 16
art17: artikel 17, art 17
art18: artikel 18, art 18
art19: artikel 19, art 19
art20: artikel 20, art 20
fix: ret venligst, ret mit, ret min, ret mine, ret det, ret den, ret dem, ret hans, og ret, ret navnet, ret adressen, rette, rettes,
  berigtig, berigtige, berigtiges, korriger, korrigere, ændre, ændres, opdater, opdatere, opdateres, opdateret, få rettet, rettelse,
  rettelser, tilføje, tilføjes, tilføjet, tilføj, ændring, rettet til, omgøre, få styr på, styr på det, noter, notér, skriv _ i stedet,
  retter, retter i, få ordnet, få ændret, skal ændres, må gerne rette, ajourføre, ajourfør, sæt den rigtige, skal være, tilrette, udbedre,
  lav det om, ændr, ændre det, ændre mit, ændre min, udskift, rette op på, gøre det om, sørge for at rette, få rettelsen, bringe i orden,
  bring i orden, sætte ind, skrive det rigtige, gerne have rettet, laves om, lave om, rettet op på, rettet op, bragt i orden, bragt på
  plads, på plads, få det på plads, bringes i, bringe i overensstemmelse, bringe det i overensstemmelse, korrigeres, korrekt, rettelsen,
  kigge på det, se på det, tage hånd om, ajourføres, ajourført, tilpasse, tilpasses, erstatte, erstattes, erstat, byt, bytte om, ombytte,
  lægge den nye, lægge det nye, lægge ind, skrive ind, skriv ind, indføre, indført, føje til, føjes til, suppleres, supplere, suppler, ret
  op, gør det godt, rettes til, sætte det rigtige, skriv i stedet, skal ud, skal hedde, skal stå, stå korrekt, ret lige, lige rette,
  omregistrer, omregistrere, berigtiget, berigtigede, komme til at stå
fixed: rettet, ændret, berigtiget, opdateret, korrigeret, ordnet, ajourført, ændres, tilføjet, opdateres, rettes, tilrettet, udskiftet,
  laves om, lavet om, rettet op, bragt i orden, på plads, suppleret, erstattet, ombyttet, korrigeres, ajourføres, suppleres, ændret til,
  rettet til
update: opdater, opdatere, opdateret, ændre, ændres, ændret, rette, tilføj, tilføjet, skift, skifte, indsæt, registrere den nye, registrer
  den nye, noter den nye, skriv den nye, ændr, ændring, få rettet, rettet, tilrette, skrive, skift til, ændr til, ret til, lægge den nye,
  lægge det nye, lægge ind, skrive ind, indtaste, registrere, registrér, registrer, sæt ind, ajourfør, ajourføre, bruge den nye, brug den
  nye, brug det nye, notere, lav det om, lave det om, rettet hos jer, ændret hos jer, ændrer, skifter, opdaterer, noterer, retter
wrong: forkert, forkerte, fejl, fejlagtig, fejlagtige, fejlagtigt, urigtig, urigtige, ukorrekt, ukorrekte, misvisende, mangelfuld,
  mangelfulde, ufuldstændige, byttet om, stavet forkert, forældet, forældede, galt, ikke passer, forvekslet, forkert stavet, usande, en
  anden persons, stavefejl, slåfejl, tastefejl, gengiver mig forkert, citerer mig forkert, blandet mig sammen, blandet sammen, forveksler,
  forvekslet mig, forvekslet med, med K, stavet galt, skæv, fejlregistreret, fejlregistrering, forkert angivet, forkert registreret,
  misforståelse, uaktuel, uaktuelle, mangler, ikke opdateret, utidssvarende, helt hen i vejret, ikke længere aktuel, modstrid, er ikke mit,
  er ikke min, er ikke mine, upræcis, upræcise, ikke rigtigt, ikke rigtig
old: gammel, gamle, gammelt, forældet, tidligere, eksmands, ekskones, forældede, udgået, nedlagt, ikke længere i brug, forhenværende, fra
  før
untrue: passer ikke, er ikke rigtigt, er ikke sandt, er forkert, ikke korrekt, usandt, har aldrig, kun haft, er en fejl, stemmer ikke,
  stemmer slet ikke, er løgn, er usandt, ikke rigtigt, det har jeg ikke, er forkerte, ikke har, aldrig sagt, aldrig haft, aldrig røget,
  aldrig været, jeg er ikke, er jeg ikke, stemmer ikke overens, det passer, jeg hverken, holder ikke, ikke tilfældet
spelled: staves, stavet, stavemåde
contact-news: er flyttet, har flyttet, er blevet gift, blevet skilt, hedder nu, har fået ny, har fået nyt, har skiftet, bor nu, ny adresse,
  nyt nummer, nyt navn, nyt efternavn, skiftet navn, juridisk køn, jeg er født, min gamle adresse, mit gamle nummer, gamle mail, ny mail, ny
  stilling, ikke længere gift, er blevet enke, har taget navnet, nyt kontonummer, har skiftet navn, har skiftet adresse, har skiftet
  telefonnummer, har fået nyt nummer, flyttede, er flyttet til, er skilt, har fået nyt efternavn, mit nye, min nye, vi er flyttet, jeg
  flytter, vi flytter, ny bopæl, ny postadresse, har skiftet mail, har skiftet efternavn, taget mit pigenavn, taget navnet, pigenavn
  tilbage, blevet separeret, gift, giftet, hedder jeg nu, hedder jeg, hedder vi, er født i, er født den, født i, min nye mail, mit nye
  nummer, har fået et nyt, har fået en ny, er omskåret, fået nyt navn, nyt mobilnummer, ny e mail, ny mailadresse, nyt telefonnummer, nyt
  cpr, nyt cpr nummer, er blevet forfremmet, har været teamleder, nu er, siden januar, fra den 1, min nuværende, min korrekte, det rigtige
  er, det rigtige navn, den rigtige adresse, den korrekte, det korrekte, skal være, kønsskifte, juridisk
rectify-noun: berigtigelse, berigtigelsen, rettelse af, berigtigelse af, korrektion
accuracy: rigtigheden, rigtighed, korrektheden
dispute: bestrider, bestride, bestridt, anfægter, uenig i, ikke enig, protesterer mod, anfægte, bestrides, bestrider jeg, afviser at, kan
  ikke genkende, kan ikke anerkende
delete: slet, slette, sletter, slettes, sletning, sletningen, fjern, fjerne, fjerner, fjernes, makulere, makuler, makuleres, destruere,
  destrueres, smid _ ud, smide _ ud, ryd, udslet, bortskaf, bortskaffe, kassere, kasser, tag _ ned, skaf _ af vejen, skal væk, helt væk,
  have _ væk, forsvinder, forsvinde, fjernelse, rydde, anonymisere, anonymiser, sletes, sletet, få fjernet, pil ned, pille ned, tag væk,
  stryge, ud af jeres, skrot, udryd, ryd op i, ud af jeres system, fjernet, glemme, afslette, annullere min profil, nedlæg, sletter i ikke,
  slettede, slettelse, udslette, bortfjern, fjern alt, tilintetgør, slet venligst, må i godt slette, rens, slippe af med, få mig ud af,
  udmeld, sletning af, udrydde, udrydder, makulerer, destruer, destruerer, destrueret, tilintetgøre, tilintetgjort, afindekseret,
  afindeksere, skaffe af vejen, skaf jer af med, skille jer af med, kyl ud, smid væk, smide væk, smides ud, kasseres, annuller min, afvikle
  min, lukke og slukke, fjernes helt, forsvinde fra, får slettet, sørge for at slette, sørg for at slette, taget ud, tage _ ud, tag _ ud,
  tage _ ned, pille _ ud, pil _ ud, få _ væk, ryd op, rydde op, glem alt, slet alt, bortskaffes, bortskaffet, udslettet, fjerner I, slettet,
  tømme, tøm, skrubbe, renset, rense ud, permanent fjerne, streg, stryg, strege, viske ud, visk ud, viskes ud
must-go: skal helt væk, skal væk, skal bort, skal forsvinde, må gerne forsvinde, skal ud, skal ned, skal fjernes, skal slettes, må væk, bør
  fjernes, bør slettes, må gerne slettes, skal makuleres, skal destrueres, skal helt ud
deleted: slettet, fjernet, sletet, makuleret, destrueret, forsvinder, væk, bortskaffet, kasseret, anonymiseret, ikke længere findes, ikke
  findes mere, taget ned, udgår, udgå, udslettet, renset ud, pillet ned, slettes, fjernes, fjernet igen, ryddet, tilintetgjort,
  afindekseret, taget ud, tages ned, skal væk, makuleres, destrueres, udryddet, tages af, pillet ud, skaffet af vejen, fjernes fra,
  forsvinde, væk igen, kasseres, strøget, stryges, slettede, anonymiseres, ud af jeres, ryger ud, forsvundet fra, bortskaffes
close: luk, lukke, lukket, nedlæg, nedlægge, opsig, deaktiver, deaktivere, luk min, lukke min, lukkes, nedlægges, slette, slet, fjern,
  fjerne, slettet, lukket ned, luk ned, afslut, afslutte, ophæve, ophæv
take-down: tag _ ned, tage _ ned, taget ned, tag _ af, skal ned, tages ned, tage den ned, tage det ned, fjernes fra, skal væk, taget af,
  pilles ned, skal fjernes, afindekseret, taget ud
forgotten: blive glemt, at blive glemt, retten til at blive glemt, ret til at blive glemt, vil glemmes, ønsker at blive glemt, glemmes,
  retten til sletning, ret til sletning, at i glemmer mig
forget-me: glem mig, glemme mig, glemme os, glem os, glemmer mig, glemme alt om mig, glem alt om mig, glem at jeg
exercise: gør brug af, gøre brug af, benytte, benytter, udøver, udøve, bruger min ret, påberåber, påberåber mig, gøre gældende, gør
  gældende, udnytte min ret, vil bruge min ret, henholder mig til
erase-noun: sletning, sletningen, sletteanmodning
not-delete: ikke slette, slet ikke, må ikke slettes, ikke overskrive, lade være med at overskrive, gem, gemme, bevar, bevare, ikke slettes,
  ikke slet, vent med at slette, undlade at slette, ikke overskrives, inden den slettes, gem optagelsen, sikre optagelsen, må ikke slette,
  bevares, beholde, behold
restrict: begræns, begrænse, begrænset, begrænser, begrænses, begrænsning, indskrænke, afgrænse, minimere brugen, begrænses til, skrue ned
  for, alene opbevaring, kun opbevaring, til opbevaring
restrict-noun: begrænsning, begrænset behandling
freeze: frys, fryse, frosset, frosne, spær, spærre, spærres, spærret, bero, på pause, i bero, suspender, suspendere, indefrys, stil _ i
  bero, sæt _ i bero, sætte _ i bero, på hold, indstil, indstille, urørt, urørte, fastfryse, sæt på hold, sættes på pause, sættes på stand
  by, stop midlertidigt, holde inde med, midlertidigt stoppe, sæt _ på pause, sætte _ på pause, sat på pause, stand by, ligge stille, lad _
  ligge, lade _ ligge, sat i bero, sættes i bero, blokér, bloker, blokere, stilles i bero, hold inde, stop al brug, standse, stands, lukke
  ned for, holde pause, afskærm, afskærme, parker, parkere, læg _ på is, lægges på is, på is, lås _ inde, lås _ fast, lås _ væk, lås mine,
  lås min
until: indtil, mens, så længe, imens, før, indtil videre, midlertidigt, så længe vi, mens vi, mens i, mens min, indtil det er, til det er,
  til sagen, til i har, til i er, indtil i har, før i har, før det er, foreløbig, lige nu, i mellemtiden, så længe sagen, inden
not-use: ikke bruge, ikke brugt, må ikke bruge, heller ikke bruge, ikke bruges, ikke behandle, ikke anvende, ikke behandler, ikke bruger,
  ikke behandles, må ikke se, lad være med at bruge, brug _ ikke, ikke _ til andet, må hverken, bruge dem, ikke anvendes, ikke vise, ikke
  anvender, ikke gøre andet, ikke røre, ingen andre må, ingen bruge, lad ingen, ingen må bruge, ikke må røre, ikke må bruge, vis _ ikke,
  ingen bruger dem, ikke kan tilgå, ikke kan se, må ikke bruges, ikke benytte, ikke benyttes, ikke dele, ikke gøre noget med, ikke andet,
  ikke foretage, uden at bruge, ikke se, ikke må se, ikke må behandle, hverken bruge, ikke må anvendes, undlad at bruge, undlade at bruge
notuse: ikke bruge, ikke brugt, heller ikke bruge, må ikke bruge
only-store: alene opbevarer, alene opbevare, kun opbevare, kun opbevarer, kun gemme, bare gemme, gem dem bare, gem det bare, udelukkende
  opbevare, alene opbevares, kun opbevares, kun må opbevares, opbevar dem, til opbevaring, bare ligge, kun ligge, alene opbevaring, kun
  opbevaring, bare opbevare, bare opbevares, nøjes med at opbevare, blot opbevare, blot opbevares, blot gemme, ligge stille
stop: stop, stoppe, stop med, hold op med, holde op med, ophøre, ophør med, lad være med, undlad, slut med, indstil, indstille, skal stoppe,
  holder op, standse, stands, sige stop, drop, droppe, slut, afslut, holde inde med, lad vær, lade vær, ophører, forbyder, forbyde, slippe
  for, undlade, undgå, undlader
use: bruge, bruger, brug, brugen, anvende, anvender, behandle, behandler, behandling, behandlingen, brugt, udnytte, indgår, indgår i, bruges
tell: giv _ besked, give _ besked, får _ besked, få _ besked, giver besked, besked til, underret, underrette, underretter, underrettet,
  informer, informere, informeres, orienter, orientere, fortæl, fortælle, fortalt, skriv til, skrive til, kontakt, meddel, meddele, sig _
  til, få _ til at slette, sige _ til, oplys, besked, bedt, bede, videregive rettelsen, sige det til, sagt det til, gøre opmærksom på,
  varsle, videreformidle, skal have at vide, have besked, skal have besked, adviser, advisere, giv dem, giv _ videre, sig _ videre, give _
  videre, få at vide, også få det at vide, besked om, sendt videre, sørge for at de, sørg for at de, sige til, viderebring, viderebringe,
  viderebringes, videregive, underrettes, sende rettelsen, send rettelsen, meddeler, orienterer, informerer, gør _ opmærksom, gøre _
  opmærksom, få at vide at, sende _ til dem
told: fortalt, underrettet, givet besked, informeret, orienteret, skrevet til
who-told: hvem i har underrettet, hvem i har givet besked, hvem i har informeret, hvem disse modtagere er, hvem har i orienteret, hvem har i
  underrettet, hvem har i givet besked, hvem har i fortalt
recipients: modtagere, modtagerne, modtager af, samarbejdspartnere, tredjeparter, tredjemand, i har delt, i har givet, i har sendt, i har
  videregivet, har delt dem med, har fået dem, har fået oplysningerne, de har videregivet, pensionsselskab*, forsikring*, kreditbureau*,
  banken, inkasso*, SKAT, skat, kommunen, apoteket, google, dem begge, begge, til dem, andre i har, alle de, a-kassen, dem i har, firmaer, i
  har solgt, solgt oplysningerne til, solgt dem til, de firmaer, de virksomheder, dem der har fået, andre der har, rki, banker, indberettet
  mig til, i har indberettet, alle i har, dem som i, dem i sendte, dem der fik, øvrige parter, andre myndigheder, samarbejdspartner,
  leverandører i har givet, enhver modtager, dem I delte, i har delt oplysningerne med, delt oplysningerne, alle der har modtaget, alle som
  har modtaget, dem der har modtaget, de andre, andre som, andre der, alle jer har, pensionskasse*, fagforening*, a kasse*, arbejdsgiver*,
  leverandører, datterselskaber, søsterselskaber, søsterselskab*, koncernselskaber, lægen, lægehus*, hospitalet, sygehus*, skolen, kommune*,
  revisor*, kreditoplysningsbureau*, inkassofirma*, gældsregister, de steder, de personer, enhver der, enhver som, de virksomheder i, alle i
  sendte, hos andre, andre virksomheder, det firma, den virksomhed, partnere
move: overfør, overføre, overført, overføres, flyt, flytte, flyttet, flyttes, send, sende, sendes, videresend, videresende, overdrage,
  overflyt, overflytte, tage dem med, tage _ med, aflever, aflevere, give videre, giv videre, sendes videre, få overført, få flyttet,
  flytter, skifte, migrere, overgive, overdrages, medtage, have med
moved: overført, flyttet, sendt, overflyttet, videresendt
to-other: til en anden, til anden, til min nye, til mit nye, ny leverandør, til nordbank, videre til, direkte til, direkte videre, over til,
  til konkurrenten, elektronisk til, til banken, til min, til fit*, skiftet bank, til dem, til et andet, til mit, med mig, min nye, mit nye,
  skifter til, til norlys, til en konkurrent, videre til mit, videre til min, over til en, over til mit, over til min, som jeg skifter til,
  til den nye, ny udbyder, nyt selskab, nye selskab, nye leverandør, ny læge, nye læge, ny bank, nye bank, nyt forsikringsselskab, et nyt,
  en ny, hos dem, videre
elsewhere: et andet sted, andet sted, anden app, til genbrug, tage dem med, med til, ind et andet, læse ind, læse det ind, andet system, ny
  udbyder, en konkurrent, hos en anden, anden udbyder, andet center, nyt center, anden tjeneste, hos dem, ny tjeneste, anden leverandør, nye
  system, andet program, konkurrent, det nye sted
readable: maskinlæsbar*, struktureret*, almindeligt anvendt, almindeligt format, csv, json, xml, som en fil, som fil, en fil, excel fil, csv
  fil, kan indlæse, kan indlæses, kan importere, kan læse ind, kan læses ind, digitalt format, et format som, xlsx, excel, en computer kan
  læse, en maskine kan læse, kan læses af en, i en fil, computerlæsbar*, elektronisk format, elektronisk form, regneark, på usb, åbent
  format, fx csv, i csv, som csv, som excel, standardformat, jeg kan læse ind, kan læses, maskinel læs*, læses maskinelt, digital form,
  digital fil, brugbart format, indlæses
portability: dataportabilitet, dataportabiliteten, ret til dataportabilitet, portabilitet, dataportering, portere, portering
object: gør indsigelse, gøre indsigelse, indsigelse, indsigelser, gør jeg indsigelse, protesterer, protestere, protest, modsætter, modsætte,
  imod, er imod, bryder mig ikke om, siger nej til, nægter, modsætter mig, finde mig i, vil ikke være med til, ikke lyst til at, ikke med
  på, vil ikke acceptere, accepterer ikke, ikke enig i, siger fra, gøre indsigelser, nedlægger indsigelse, frabeder mig at, gør opmærksom på
  at jeg ikke, har noget imod, er modstander af, vil gerne gøre indsigelse, gør hermed indsigelse, må sige nej, afviser, ikke acceptere,
  stiller mig uforstående, vil have mig frabedt, er ikke indforstået, siger nej, sige nej til, modsætter jeg mig, kan ikke acceptere, kan
  jeg ikke acceptere, vil ikke finde mig i, ikke finde mig i, finder mig ikke i, finder jeg mig ikke i, er jeg ikke enig i, ikke tilfreds
  med at, imod at, stærkt imod, har indvendinger, indvending, indvender, gør indvendinger, vil gøre indvendinger, undsiger, undsige mig,
  klart imod, opponerer, det er jeg ikke indforstået, ikke indforstået med, ikke okay med, ikke ok med, nægter at, ikke går med til, går
  ikke med til
not-want: vil ikke, vil jeg ikke, ønsker ikke, ønsker jeg ikke, gider ikke, ikke ønsker, ikke vil, vil _ ikke have, frabeder, frabede,
  frabeder mig, helst være fri, vil være fri, vil gerne være fri, nej tak til, ikke lyst til, ikke flere, ikke mere, aldrig mere, aldrig
  bedt om, hverken, ikke have, heller ikke, siger nej tak, bryder mig ikke om, vil helst ikke, vil heller ikke, skån mig, skån os, forskån,
  slippe for, fri for, ikke vil ringes op, ophøre med, ikke vil kontaktes, ikke længere ønsker, ikke modtage, ikke at ringe, ikke at sende,
  ikke at kontakte, ikke at skrive, ikke at maile, undgå at få, ikke sende mig, ikke ringe, ikke skrive, ikke være interesseret, er ikke
  interesseret, har ikke lyst til, ikke have lyst, vil ikke længere have, ikke brug for, ved ikke hvorfor jeg får, træt af, trætte af,
  ønskes ikke, uønskede, aldrig tilmeldt, ønsker jeg mig frabedt, vil være fri for, fri for flere, nok med, stop med at sende, nej til
  flere, ikke interesseret i, ingen interesse i, ikke sende, ikke lægge, ikke at lægge, ikke at bruge, vil jeg gerne være fri, vil jeg
  slippe for, vil jeg være fri, hold op med at sende, lad være med at sende, lad være med at, lade være med at, undlad at, undlade at, ikke
  flere af, har fået nok, fået nok af, drop, droppe, ikke længere modtage, ikke kontaktes, ikke kontakte, ikke ringes, ønsker ikke flere,
  undgå, ønsker mig fritaget, fritaget for, forskånet, skånes, ikke at modtage, ikke at få, ring ikke, skriv ikke, send ikke, send mig ikke,
  aldrig sende, aldrig ringe, aldrig kontakte, behøver ikke, behøver altså ikke, kan undvære, spare mig for, nej tak, NEJ TAK
must-not: må ikke, må i ikke, skal ikke, skal i ikke, har ikke lov til, må de ikke, bør ikke, ikke må, må I ikke længere, må ikke længere,
  forbyder, I må ikke, I skal ikke, I må ikke længere, forbudt, får I ikke lov til, I har ikke lov, har I ikke lov, vil jeg ikke have at,
  nægter jer, jeg forbyder jer
not-longer: ikke længere, ikke mere, ikke at, fortryder, ikke længere må, ingen grund til at, har ikke brug for, ikke mere fra, er slut med,
  gælder ikke, ikke længere ønsker, ikke længere at
decide: afgørelse, afgørelsen, afgøre, afgør, vurdering, vurdere, vurderet, vurderer, beslutning, beslutningen, sagen, ansøgning,
  ansøgningen, behandlet, bestemme, bestemmer, besluttet, afgjort, truffet, træffe, beregnet, prisen, præmien, scoren, lånet, lån,
  sortering, udvælgelse, vurderes, afvisningen, afslaget, udfaldet, resultatet
auto: automatisk, automatiske, automatiseret, automatiserede, algoritme, algoritmen, algoritmer, robot, robotten, computer, computeren,
  maskine, maskinen, et system, jeres system, ai, kunstig intelligens, på to sekunder, på få sekunder, alene af, uden at nogen, uden at et
  menneske, softwaren, scoring, kreditscore, om natten, autogenereret, autogenererede, maskinelt, maskinel, elektronisk afgørelse,
  automatik, maskinel behandling, uden menneskelig, af systemet, jeres it system, jeres ai, chatbot, pointsystem, sekunder efter, minutter
  efter, sekunder, på et sekund, få minutter, på fem minutter, på to minutter, med det samme, øjeblikkeligt, et program, jeres program, et
  stykke software, software, en bot, bot, formlen, en formel, systemet, jeres it, jeres computer, automatisk behandling, automatiseret
  behandling, en maskine, uden sagsbehandler, ingen kan have læst, ingen har læst, ingen har set, ikke set på, uden at nogen har, uden
  menneske*, et regneark, scoremodel, pointmodel, scoringsmodel, kunstig, chatbotten, robotter, machine learning, profilering alene, ren
  automatik, maskiner, digitalt afgjort
nothing-left: noget tilbage, intet tilbage, ikke ligger noget, ingen spor, alle spor, ikke findes noget, ikke har noget om, slet ingenting,
  ikke skal stå noget, ikke længere står noget, ikke er flere, ethvert spor, hvert spor, intet om mig, ikke er noget om mig, ikke mere om
  mig, ikke har mere, ingenting om mig, tabula rasa, enhver form for oplysning
no-reason: ingen grund til, ikke lov til, ikke længere grund, ikke længere brug for, ikke længere ret til, uden grund, intet formål, ikke
  noget formål, ikke nogen grund, ikke længere formål, unødvendigt at, ikke behov for, ikke længere nødvendig*, ikke nødvendigt, intet at
  bruge, ikke skal bruge
dead: dur ikke, virker ikke, gælder ikke længere, er nedlagt, er gammelt, er gammel, er ikke længere, bruges ikke længere, er forkert
use-instead: i stedet, det nye, den nye, nu hedder, det rigtige
along: med mig, med over
file-word: fil, format, filen, csv, json, excel, regneark, fil med, datafil, download, digital kopi
new-one: den nye, det nye
not-any-more: jeg er ikke skyldner, jeg skylder ikke, jeg er ikke længere, er ikke ansat
changed: er lavet om, er ændret, er ny, er skiftet, er blevet ændret, er nu
use-new: brug fremover, brug den nye, brug denne, fremover, brug i stedet
export: eksportere, eksporter, eksport af, hente ud, trække ud, få ud, eksporteret, eksporteres, udtræk, hente, download, downloade, trække,
  hentet ud
filmed-me: blev filmet, blev jeg filmet, jeg er filmet, optog mig, filmede mig
switching: skifter til, skifte til, skifter leverandør, skifter bank, skifter selskab, skifter udbyder, skifter fitnesscenter, skifter læge,
  skifter forsikring, skifter center, skifter app, skifter tjeneste, ny leverandør, nyt center, anden udbyder, andet center, anden app, ny
  udbyder, konkurrent, flytter til en anden, går over til, nye selskab, ny app, andet selskab, bytter, flytter mine, ny bank, skiftet til,
  et andet program, anden tjeneste, ny tjeneste, ny platform, anden platform
you-side: hos jer, jeres system, jeres oplysninger, jeres register, jeres systemer, jeres database, jeres arkiv, jeres kartotek, jeres side,
  i systemet, i jeres, på min profil, på kontoen, på lønsedlen, vil I, kan I, I bedes, bedes I, jeres
account-word: kontoen, profilen, brugeren, konto hos jer, profil hos jer, min konto, min profil, gammel konto, gammel profil, brugerkontoen,
  kundekontoen, login hos jer
misstated: gengiver mig forkert, citerer mig forkert, blandet mig sammen, forvekslet mig, forveksler mig, er stavet forkert, staver mit
  navn, står med forkert, fejlregistreret, forkert gengivet, fejlciteret, jeg er født i
missing: mangler, fremgår ikke, fremgår det ikke, ikke kommet med, ikke med på, udeladt, glemt at skrive, ikke noteret, ikke registreret,
  ikke nævnt, står der ikke
add: tilføjet, tilføje, tilføj, tilføjes, føjet til, føje, suppleret, supplere, suppler, indsat, indsætte, sat på, noteret, med på
no-leave: aldrig sagt ja, ikke sagt ja, ikke givet lov, aldrig givet lov, uden lov, uden tilladelse, uden samtykke, uden at spørge, aldrig
  spurgt, har ikke givet, aldrig givet, ingen har spurgt, ikke godkendt, ikke længere ansat, ikke ansat, ikke mere ansat, hjemmeside,
  facebook, instagram, folder, forside, forsiden, brochure, google, søger på
him: ham, hende
his-object: ham, hende, dem, afdøde
gone-away: væk, væk igen, forsvundet, slettet
pass-right: giv dem den rigtige, giv dem de rigtige, giv dem rettelsen, send dem den rigtige, send dem de rigtige, send rettelsen, sende
  rettelsen, sende dem de, videresend rettelsen, giv dem det rigtige
they-too: også, de andre, dem alle, samarbejdspartnere, alle der, alle som, de skal, dem i
stored-word: gemt, registreret, noteret, skrevet, liggende, opbevarer, opbevaret, arkiveret, indsamlet, lagret, samlet, ligger
moved-or-renamed: er flyttet, har flyttet, jeg flytter, vi flytter, flyttede, er blevet gift, blevet skilt, er skilt, hedder nu, hedder jeg
  nu, fået nyt navn, nyt efternavn, pigenavn, skiftet navn, har taget navnet, har giftet, har skiftet adresse, ny adresse, nye adresse, ny
  bopæl, nyt telefonnummer, nyt mobilnummer, mit nye nummer, juridisk køn, nyt cpr nummer, nyt cpr, har fået nyt nummer, har skiftet
  telefonnummer, har skiftet mail, min nye mail, bor nu, ikke længere gift
spare-me: spare mig for, behøver ikke, behøver altså ikke, kan undvære, undvære, slippe for
fix-record: ret registreringen, ret det i registret, rettet det i registret, rettet i registret, slet anmærkningen, ret anmærkningen, få
  rettet registreringen, ret posten, ret oplysningen, ret noteringen, få slettet anmærkningen, ret i jeres register, ret i kartoteket,
  rettet i jeres
owe: skylder, skylder kun, er betalt, allerede betalt, har betalt, ikke ejer, ejer ikke, ejer ikke længere, solgte, solgt, ikke gift, ikke
  længere, er ikke, har aldrig, kun, er det ikke, er ikke længere, i stedet
have-x-as: I har min eks, har min ekskone, har min eksmand, I har mig som, I har stadig, I har min gamle, I har mit gamle, I har indberettet
  mig, I har noteret, I har skrevet, I har registreret, ifølge jeres, i jeres breve, I skriver, I kalder mig, I staver, stilet til, jeres
  brev, I har opført, ifølge jeres breve, I har ført
change-it: ret det, ret den, ændr det, ændre det, rettes, få rettet, få det rettet, laves om, lav det om, kan i rette, vil i rette, kan i
  ændre, vil i ændre, rettet, skift det, opdater det, kan du rette, vil du rette, kan du ændre, vil du ændre, rette det, kan i opdatere, vil
  i opdatere, må rettes, skal rettes, få nu rettet
`;
