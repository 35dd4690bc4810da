/** Danish: correcting, deleting, freezing, telling others and moving. `_` stands for up to three words. */
export const DA_CHANGING = `
down-as: står jeg som, står som, registreret mig som, står stadig som, står to gange, står dobbelt, opført som, er jeg opført,
  står jeg til at være, står jeg anført, noteret mig som, anført som, noteret som, registreret som, står jeg stadig, opført med,
  står anført, står der stadig, fremgår jeg som, figurerer jeg som, figurerer som, opgivet til at være, optræder som, stadig er registreret,
  stadig opført
says-of-me: stå at jeg, står at jeg, skrevet at jeg, anført at jeg, står jeg har, fremgår at jeg, fremgår det at jeg, hævdes at jeg,
  hævder at jeg, påstås at jeg, fremgår det ikke, nævnes at jeg
art16: artikel 16, art 16
art17: artikel 17, art 17
art18: artikel 18, art 18
art19: artikel 19, art 19
art20: artikel 20, art 20
fix: ret venligst, ret mit, ret min, ret mine, ret det, ret den, ret dem, ret hans, og ret, ret navnet, ret adressen, rette, rettes,
  berigtig, berigtige, berigtiges, korriger, korrigere, ændre, ændres, opdater, opdatere, opdateres, opdateret, få rettet, rettelse,
  rettelser, tilføje, tilføjes, tilføjet, tilføj, ændring, rettet til, omgøre, få styr på, styr på det, skriv _ i stedet, retter, få ordnet,
  få ændret, ajourføre, ajourfør, sæt den rigtige, tilrette, udbedre, lav det om, ændr, udskift, gøre det om, bringe i orden, bring i orden,
  sætte ind, skrive det rigtige, gerne have rettet, laves om, lave om, rettet op, bragt i orden, på plads, bringes i,
  bringe i overensstemmelse, bringe det i overensstemmelse, korrigeres, korrekt, rettelsen, kigge på det, se på det, tage hånd om,
  ajourføres, ajourført, tilpasse, tilpasses, erstatte, erstattes, erstat, byt, bytte om, ombytte, lægge den nye, lægge det nye, lægge ind,
  skrive ind, skriv ind, indføre, indført, føje til, føjes til, suppleres, supplere, suppler, ret op, gør det godt, sætte det rigtige,
  skriv i stedet, skal ud, skal hedde, skal stå, ret lige, omregistrer, omregistrere, berigtiget, berigtigede, komme til at stå
fixed: rettet, ændret, berigtiget, opdateret, korrigeret, ordnet, ajourført, ændres, tilføjet, opdateres, rettes, tilrettet, udskiftet,
  laves om, lavet om, bragt i orden, på plads, suppleret, erstattet, ombyttet, korrigeres, ajourføres, suppleres
update: opdater, opdatere, opdateret, ændre, ændres, ændret, rette, tilføj, tilføjet, skift, skifte, indsæt, noter den nye, skriv den nye,
  ændr, ændring, rettet, tilrette, skrive, ret til, lægge den nye, lægge det nye, lægge ind, indtaste, registrere, registrér, sæt ind,
  ajourfør, ajourføre, bruge den nye, brug den nye, brug det nye, lav det om, lave det om, ændrer, skifter, opdaterer, noterer, retter,
  erstat
wrong: forkert, forkerte, fejl, fejlagtig, fejlagtige, fejlagtigt, urigtig, urigtige, ukorrekt, ukorrekte, misvisende, mangelfuld,
  mangelfulde, ufuldstændige, byttet om, forældet, forældede, galt, ikke passer, forvekslet, usande, en anden persons, stavefejl, slåfejl,
  tastefejl, blandet mig sammen, blandet sammen, forveksler, med K, skæv, fejlregistreret, fejlregistrering, misforståelse, uaktuel,
  uaktuelle, mangler, ikke opdateret, utidssvarende, helt hen i vejret, ikke længere aktuel, modstrid, er ikke mit, er ikke min,
  er ikke mine, upræcis, upræcise, ikke rigtigt, ikke rigtig
old: gammel, gamle, gammelt, forældet, tidligere, eksmands, ekskones, forældede, udgået, nedlagt, ikke længere i brug, forhenværende,
  fra før
untrue: passer ikke, er ikke sandt, er forkert, ikke korrekt, usandt, har aldrig, kun haft, er en fejl, stemmer ikke, stemmer slet ikke,
  er løgn, ikke rigtigt, det har jeg ikke, er forkerte, ikke har, aldrig sagt, aldrig haft, aldrig røget, aldrig været, jeg er ikke,
  er jeg ikke, det passer, jeg hverken, holder ikke, ikke tilfældet
spelled: staves, stavet, stavemåde
contact-news: er flyttet, har flyttet, blevet skilt, hedder nu, har fået ny, har fået nyt, har skiftet, bor nu, ny adresse, nyt nummer,
  nyt navn, nyt efternavn, skiftet navn, jeg er født, min gamle adresse, mit gamle nummer, gamle mail, ny mail, ny stilling, er blevet enke,
  nyt kontonummer, flyttede, er skilt, mit nye, min nye, jeg flytter, vi flytter, ny bopæl, ny postadresse, taget mit pigenavn,
  taget navnet, pigenavn tilbage, blevet separeret, gift, giftet, hedder jeg, hedder vi, er født den, født i, har fået et nyt,
  har fået en ny, er omskåret, nyt mobilnummer, ny e mail, ny mailadresse, nyt telefonnummer, nyt cpr, er blevet forfremmet,
  har været teamleder, nu er, siden januar, fra den 1, min nuværende, min korrekte, det rigtige er, det rigtige navn, den rigtige adresse,
  den korrekte, det korrekte, kønsskifte, juridisk
rectify-noun: berigtigelse, berigtigelsen, rettelse af, korrektion
accuracy: rigtigheden, rigtighed, korrektheden
dispute: bestrider, bestride, bestridt, anfægter, uenig i, ikke enig, protesterer mod, anfægte, bestrides, afviser at, kan ikke genkende,
  kan ikke anerkende
delete: slet, slette, sletter, slettes, sletning, sletningen, fjern, fjerne, fjerner, fjernes, makulere, makuler, makuleres, destruere,
  destrueres, smid _ ud, smide _ ud, ryd, udslet, bortskaf, bortskaffe, kassere, kasser, tag _ ned, skaf _ af vejen, skal væk, helt væk,
  have _ væk, forsvinder, forsvinde, fjernelse, rydde, anonymisere, anonymiser, sletes, sletet, pil ned, pille ned, tag væk, stryge,
  ud af jeres, skrot, udryd, fjernet, glemme, afslette, annullere min profil, nedlæg, slettede, slettelse, udslette, bortfjern, tilintetgør,
  rens, slippe af med, få mig ud af, udmeld, udrydde, udrydder, makulerer, destruer, destruerer, destrueret, tilintetgøre, tilintetgjort,
  afindekseret, afindeksere, skaffe af vejen, skaf jer af med, skille jer af med, kyl ud, smid væk, smide væk, smides ud, kasseres,
  annuller min, afvikle min, lukke og slukke, taget ud, tage _ ud, tag _ ud, tage _ ned, pille _ ud, pil _ ud, få _ væk, glem alt,
  bortskaffes, bortskaffet, udslettet, slettet, tømme, tøm, skrubbe, renset, rense ud, streg, stryg, strege, viske ud, visk ud, viskes ud,
  tag navnet væk, navn væk, lægge min bruger i graven, ryge ud, pille den af nettet, pille det af nettet, smid mine
must-go: skal helt væk, skal væk, skal bort, skal forsvinde, må gerne forsvinde, skal ud, skal ned, skal fjernes, skal slettes, må væk,
  bør fjernes, bør slettes, må gerne slettes, skal makuleres, skal destrueres, skal helt ud, tag navnet væk, tag billedet væk,
  tag billedet ned, tag navnet ned, ryge ud
deleted: slettet, fjernet, sletet, makuleret, destrueret, forsvinder, væk, bortskaffet, kasseret, anonymiseret, ikke længere findes,
  ikke findes mere, taget ned, udgår, udgå, udslettet, renset ud, pillet ned, slettes, fjernes, ryddet, tilintetgjort, afindekseret,
  taget ud, tages ned, makuleres, destrueres, udryddet, tages af, pillet ud, skaffet af vejen, forsvinde, kasseres, strøget, stryges,
  slettede, anonymiseres, ud af jeres, ryger ud, forsvundet fra, bortskaffes
close: luk, lukke, lukket, nedlæg, nedlægge, opsig, deaktiver, deaktivere, lukkes, nedlægges, slette, slet, fjern, fjerne, slettet, afslut,
  afslutte, ophæve, ophæv
take-down: tag _ ned, tage _ ned, taget ned, tag _ af, skal ned, tages ned, tage den ned, tage det ned, fjernes fra, skal væk, taget af,
  pilles ned, skal fjernes, afindekseret, taget ud, ned fra hjemmesiden, ned fra jeres, væk fra hjemmesiden, fjern fra hjemmesiden,
  ned fra nettet, af hjemmesiden, af nettet, pille den af, pille det af, væk fra nettet
forgotten: blive glemt, glemmes, retten til sletning, ret til sletning, at i glemmer mig
forget-me: glem mig, glemme mig, glemme os, glem os, glemmer mig, glemme alt om mig, glem alt om mig, glem at jeg
exercise: gør brug af, gøre brug af, benytte, benytter, udøver, udøve, bruger min ret, påberåber, gøre gældende, gør gældende,
  udnytte min ret, vil bruge min ret, henholder mig til
erase-noun: sletning, sletningen, sletteanmodning
not-delete: ikke slette, slet ikke, ikke overskrive, lade være med at overskrive, gem, gemme, bevar, bevare, ikke slettes, ikke slet,
  vent med at slette, undlade at slette, ikke overskrives, inden den slettes, sikre optagelsen, bevares, beholde, behold
restrict: begræns, begrænse, begrænset, begrænser, begrænses, begrænsning, indskrænke, afgrænse, minimere brugen, skrue ned for,
  alene opbevaring, kun opbevaring, til opbevaring
restrict-noun: begrænsning, begrænset behandling
freeze: frys, fryse, frosset, frosne, spær, spærre, spærres, spærret, bero, på pause, suspender, suspendere, indefrys, på hold, indstil,
  indstille, urørt, urørte, fastfryse, stop midlertidigt, holde inde med, midlertidigt stoppe, stand by, ligge stille, lad _ ligge,
  lade _ ligge, blokér, blokere, hold inde, stop al brug, standse, stands, lukke ned for, holde pause, afskærm, afskærme, parker, parkere,
  på is, lås, låse, låses, låst
until: indtil, mens, så længe, imens, før, midlertidigt, til det er, til sagen, til i har, til i er, foreløbig, lige nu, i mellemtiden,
  inden
not-use: ikke bruge, ikke brugt, ikke bruges, ikke behandle, ikke anvende, ikke behandler, ikke bruger, ikke behandles,
  lad være med at bruge, brug _ ikke, ikke _ til andet, må hverken, bruge dem, ikke anvendes, ikke vise, ikke anvender, ikke gøre andet,
  ikke røre, ingen andre må, ingen bruge, lad ingen, ikke må røre, ikke må bruge, vis _ ikke, ikke kan tilgå, ikke kan se, ikke benytte,
  ikke benyttes, ikke dele, ikke andet, ikke foretage, uden at bruge, ikke se, ikke må se, ikke må behandle, hverken bruge,
  ikke må anvendes, undlad at bruge, undlade at bruge, hold dem ude af, hold det ude af
notuse: ikke bruge, ikke brugt
only-store: alene opbevarer, alene opbevare, kun opbevare, kun opbevarer, kun gemme, bare gemme, gem dem bare, gem det bare,
  udelukkende opbevare, alene opbevares, kun opbevares, kun må opbevares, opbevar dem, til opbevaring, bare ligge, kun ligge,
  alene opbevaring, kun opbevaring, bare opbevare, bare opbevares, nøjes med at opbevare, blot opbevare, blot opbevares, blot gemme,
  ligge stille
stop: stop, stoppe, hold op med, holde op med, ophøre, ophør med, lad være med, undlad, indstil, indstille, holder op, standse, stands,
  drop, droppe, slut, afslut, holde inde med, lad vær, lade vær, ophører, forbyder, forbyde, slippe for, undlade, undgå, undlader
use: bruge, bruger, brug, brugen, anvende, anvender, behandle, behandler, behandling, behandlingen, brugt, udnytte, indgår, bruges
tell: underret, underrette, underretter, underrettet, informer, informere, informeres, orienter, orientere, fortæl, fortælle, fortalt,
  skriv til, skrive til, kontakt, meddel, meddele, sig _ til, få _ til at slette, sige _ til, oplys, besked, bedt, bede, sige det til,
  sagt det til, varsle, videreformidle, skal have at vide, adviser, advisere, giv dem, giv _ videre, sig _ videre, give _ videre,
  få at vide, også få det at vide, sendt videre, sørge for at de, sørg for at de, sige til, viderebring, viderebringe, viderebringes,
  videregive, underrettes, sende rettelsen, send rettelsen, meddeler, orienterer, informerer, gør _ opmærksom, gøre _ opmærksom,
  sende _ til dem
told: fortalt, underrettet, givet besked, informeret, orienteret, skrevet til
who-told: hvem i har underrettet, hvem i har givet besked, hvem i har informeret, hvem disse modtagere er, hvem har i orienteret,
  hvem har i underrettet, hvem har i givet besked, hvem har i fortalt
recipients: modtagere, modtagerne, modtager af, samarbejdspartnere, tredjeparter, tredjemand, i har delt, i har givet, i har sendt,
  i har videregivet, har delt dem med, har fået dem, har fået oplysningerne, de har videregivet, pensionsselskab*, forsikring*,
  kreditbureau*, banken, inkasso*, SKAT, apoteket, google, begge, til dem, andre i har, alle de, a-kassen, firmaer, i har solgt,
  solgt oplysningerne til, solgt dem til, de virksomheder, dem der har fået, rki, banker, indberettet mig til, i har indberettet,
  alle i har, dem som i, øvrige parter, andre myndigheder, samarbejdspartner, enhver modtager, dem I delte, delt oplysningerne,
  alle der har modtaget, alle som har modtaget, dem der har modtaget, de andre, andre som, andre der, alle jer har, pensionskasse*,
  fagforening*, a kasse*, arbejdsgiver*, leverandører, datterselskaber, søsterselskab*, koncernselskaber, lægen, lægehus*, hospitalet,
  sygehus*, skolen, kommune*, revisor*, kreditoplysningsbureau*, inkassofirma*, gældsregister, de steder, de personer, enhver der,
  enhver som, alle i sendte, hos andre, andre virksomheder, det firma, den virksomhed, partnere, fra jer, der fik, som fik, som har fået,
  dem alle
move: overfør, overføre, overført, overføres, flyt, flytte, flyttet, flyttes, send, sende, sendes, videresend, videresende, overdrage,
  overflyt, overflytte, tage dem med, tage _ med, aflever, aflevere, give videre, giv videre, flytter, skifte, migrere, overgive,
  overdrages, medtage, have med
moved: overført, flyttet, sendt, overflyttet, videresendt
to-other: til en anden, til anden, ny leverandør, til nordbank, direkte til, over til, til konkurrenten, elektronisk til, til banken,
  til min, til fit*, skiftet bank, til dem, til et andet, til mit, med mig, min nye, mit nye, skifter til, til norlys, til en konkurrent,
  til den nye, ny udbyder, nyt selskab, nye selskab, nye leverandør, ny læge, nye læge, ny bank, nye bank, nyt forsikringsselskab, et nyt,
  en ny, hos dem, videre
elsewhere: andet sted, anden app, til genbrug, tage dem med, med til, ind et andet, læse ind, læse det ind, andet system, ny udbyder,
  hos en anden, anden udbyder, andet center, nyt center, anden tjeneste, hos dem, ny tjeneste, anden leverandør, nye system, andet program,
  konkurrent, det nye sted
readable: maskinlæsbar*, struktureret*, almindeligt anvendt, almindeligt format, csv, json, xml, som fil, en fil, kan indlæse,
  kan importere, kan læse ind, et format som, xlsx, excel, en computer kan læse, computerlæsbar*, elektronisk format, elektronisk form,
  regneark, på usb, åbent format, standardformat, kan læses, maskinel læs*, læses maskinelt, digital form, digital fil, brugbart format,
  indlæses
portability: dataportabilitet, dataportabiliteten, portabilitet, dataportering, portere, portering
object: indsigelse, indsigelser, protesterer, protestere, protest, modsætter, modsætte, imod, nægter, finde mig i, vil ikke være med til,
  ikke lyst til at, ikke med på, accepterer ikke, ikke enig i, siger fra, frabeder mig at, gør opmærksom på at jeg ikke, er modstander af,
  må sige nej, afviser, ikke acceptere, stiller mig uforstående, vil have mig frabedt, er ikke indforstået, siger nej, sige nej til,
  finder jeg mig ikke i, ikke tilfreds med at, har indvendinger, indvending, indvender, gør indvendinger, vil gøre indvendinger, undsiger,
  undsige mig, opponerer, det er jeg ikke indforstået, ikke indforstået med, ikke okay med, ikke ok med, ikke går med til, går ikke med til,
  siger jeg fra, vil ikke med, vil jeg ikke med
not-want: vil ikke, vil jeg ikke, ønsker ikke, ønsker jeg ikke, gider ikke, ikke ønsker, ikke vil, frabeder, frabede, helst være fri,
  vil være fri, vil gerne være fri, ikke lyst til, ikke flere, ikke mere, aldrig mere, aldrig bedt om, hverken, ikke have, heller ikke,
  bryder mig ikke om, vil helst ikke, skån mig, skån os, forskån, slippe for, fri for, ophøre med, ikke længere ønsker, ikke modtage,
  ikke at ringe, ikke at sende, ikke at kontakte, ikke at skrive, ikke at maile, ikke ringe, ikke skrive, ikke være interesseret,
  er ikke interesseret, ikke brug for, ved ikke hvorfor jeg får, træt af, trætte af, ønskes ikke, uønskede, aldrig tilmeldt,
  ønsker jeg mig frabedt, nok med, stop med at sende, nej til flere, ikke interesseret i, ingen interesse i, ikke sende, ikke lægge,
  ikke at lægge, ikke at bruge, vil jeg gerne være fri, vil jeg være fri, hold op med at sende, lad være med at, lade være med at,
  undlad at, undlade at, har fået nok, fået nok af, drop, droppe, ikke længere modtage, ikke kontaktes, ikke kontakte, ikke ringes, undgå,
  ønsker mig fritaget, fritaget for, forskånet, skånes, ikke at modtage, ikke at få, ring ikke, skriv ikke, send ikke, send mig ikke,
  aldrig sende, aldrig ringe, aldrig kontakte, behøver ikke, behøver altså ikke, kan undvære, spare mig for, nej tak, uden at I skriver,
  uden at I ringer, uden at I sender, uden at få, interesserer mig ikke, har ingen interesse, svaret stop
must-not: må ikke, må i ikke, skal i ikke, har ikke lov til, må de ikke, bør ikke, ikke må, forbyder, forbudt, får I ikke lov til,
  I har ikke lov, har I ikke lov, vil jeg ikke have at, nægter jer
not-longer: ikke længere, ikke mere, ikke at, fortryder, ingen grund til at, har ikke brug for, er slut med, gælder ikke
decide: afgørelse, afgørelsen, afgøre, afgør, vurdering, vurdere, vurderet, vurderer, beslutning, beslutningen, sagen, ansøgning,
  ansøgningen, behandlet, bestemme, bestemmer, besluttet, afgjort, truffet, træffe, beregnet, prisen, præmien, scoren, lånet, lån,
  sortering, udvælgelse, vurderes, afvisningen, afslaget, udfaldet, resultatet
auto: automatisk, automatiske, automatiseret, automatiserede, algoritme, algoritmen, algoritmer, robot, robotten, computer, computeren,
  maskine, maskinen, et system, jeres system, ai, alene af, uden at nogen, uden at et menneske, softwaren, scoring, kreditscore, om natten,
  autogenereret, autogenererede, maskinelt, maskinel, elektronisk afgørelse, automatik, uden menneskelig, chatbot, pointsystem,
  minutter efter, sekunder, på et sekund, få minutter, på fem minutter, på to minutter, med det samme, øjeblikkeligt, et program,
  jeres program, software, bot, formlen, en formel, systemet, jeres it, uden sagsbehandler, ingen kan have læst, ingen har læst,
  ingen har set, ikke set på, uden menneske*, et regneark, scoremodel, pointmodel, scoringsmodel, kunstig, chatbotten, robotter,
  machine learning, profilering alene, maskiner, digitalt afgjort, svindelfilter, svindelfiltret, jeres filter
nothing-left: noget tilbage, intet tilbage, ikke ligger noget, ingen spor, alle spor, ikke findes noget, ikke har noget om, slet ingenting,
  ikke skal stå noget, ikke længere står noget, ikke er flere, ethvert spor, hvert spor, intet om mig, ikke er noget om mig,
  ikke mere om mig, ikke har mere, ingenting om mig, tabula rasa, enhver form for oplysning
no-reason: ingen grund til, ikke lov til, ikke længere grund, ikke længere brug for, ikke længere ret til, uden grund, intet formål,
  ikke noget formål, ikke nogen grund, ikke længere formål, unødvendigt at, ikke behov for, ikke længere nødvendig*, ikke nødvendigt,
  intet at bruge, ikke skal bruge
dead: dur ikke, virker ikke, gælder ikke længere, er nedlagt, er gammelt, er gammel, er ikke længere, bruges ikke længere, er forkert
use-instead: i stedet, det nye, den nye, nu hedder, det rigtige
along: med mig, med over
file-word: fil, format, filen, csv, json, excel, regneark, datafil, download, digital kopi
new-one: den nye, det nye
not-any-more: jeg er ikke skyldner, jeg skylder ikke, jeg er ikke længere, er ikke ansat
changed: er lavet om, er ændret, er ny, er skiftet, er blevet ændret, er nu
use-new: brug den nye, brug denne, fremover, brug i stedet
export: eksportere, eksporter, eksport af, få ud, eksporteret, eksporteres, udtræk, hente, download, downloade, trække, hentet ud
filmed-me: blev filmet, blev jeg filmet, jeg er filmet, optog mig, filmede mig
switching: skifter til, skifte til, skifter leverandør, skifter bank, skifter selskab, skifter udbyder, skifter fitnesscenter, skifter læge,
  skifter forsikring, skifter center, skifter app, skifter tjeneste, ny leverandør, nyt center, anden udbyder, andet center, anden app,
  ny udbyder, konkurrent, flytter til en anden, går over til, nye selskab, ny app, andet selskab, bytter, flytter mine, ny bank,
  skiftet til, et andet program, anden tjeneste, ny tjeneste, ny platform, anden platform
you-side: hos jer, i systemet, på min profil, på kontoen, på lønsedlen, vil I, kan I, I bedes, bedes I, jeres
account-word: kontoen, profilen, brugeren, konto hos jer, profil hos jer, min konto, min profil, gammel konto, gammel profil, brugerkontoen,
  kundekontoen, login hos jer
misstated: gengiver mig forkert, citerer mig forkert, blandet mig sammen, forvekslet mig, forveksler mig, er stavet forkert,
  står med forkert, fejlregistreret, forkert gengivet, fejlciteret, jeg er født i, har givet mig mellemnavnet, har givet mig navnet,
  har givet mig efternavnet, kalder mig, skriver mit navn, staver mig, staver mit, skrevet mit navn forkert, mit navn med
missing: mangler, fremgår ikke, fremgår det ikke, ikke kommet med, ikke med på, udeladt, glemt at skrive, ikke noteret, ikke registreret,
  ikke nævnt, står der ikke
add: tilføjet, tilføje, tilføj, tilføjes, føjet til, føje, suppleret, supplere, suppler, indsat, indsætte, sat på, noteret, med på
no-leave: aldrig sagt ja, ikke sagt ja, ikke givet lov, uden lov, uden tilladelse, uden samtykke, uden at spørge, aldrig spurgt,
  har ikke givet, aldrig givet, ingen har spurgt, ikke godkendt, ikke længere ansat, ikke ansat, ikke mere ansat, hjemmeside, facebook,
  instagram, folder, forside, forsiden, brochure, google, søger på
him: ham, hende
his-object: ham, hende, dem, afdøde
gone-away: væk, forsvundet, slettet
pass-right: giv dem den rigtige, giv dem de rigtige, giv dem rettelsen, send dem den rigtige, send dem de rigtige, send rettelsen,
  sende rettelsen, sende dem de, videresend rettelsen, giv dem det rigtige
they-too: også, de andre, dem alle, samarbejdspartnere, alle der, alle som, de skal, dem i
stored-word: gemt, registreret, noteret, skrevet, liggende, opbevarer, opbevaret, arkiveret, indsamlet, lagret, samlet, ligger
moved-or-renamed: er flyttet, har flyttet, jeg flytter, vi flytter, flyttede, er blevet gift, blevet skilt, er skilt, hedder nu,
  hedder jeg nu, fået nyt navn, nyt efternavn, pigenavn, skiftet navn, har taget navnet, har giftet, har skiftet adresse, ny adresse,
  nye adresse, ny bopæl, nyt telefonnummer, nyt mobilnummer, mit nye nummer, juridisk køn, nyt cpr, har fået nyt nummer,
  har skiftet telefonnummer, har skiftet mail, min nye mail, bor nu, ikke længere gift
spare-me: spare mig for, behøver ikke, behøver altså ikke, undvære, slippe for
fix-record: ret registreringen, ret det i registret, rettet det i registret, rettet i registret, slet anmærkningen, ret anmærkningen,
  få rettet registreringen, ret posten, ret oplysningen, ret noteringen, få slettet anmærkningen, ret i jeres register, ret i kartoteket,
  rettet i jeres
owe: skylder, er betalt, allerede betalt, har betalt, ikke ejer, ejer ikke, solgte, solgt, ikke gift, ikke længere, er ikke, har aldrig,
  kun, er det ikke, i stedet, aldrig handlet, havde lavt, jeg havde, hedder
have-x-as: I har min eks, har min ekskone, har min eksmand, I har mig som, I har stadig, I har min gamle, I har mit gamle,
  I har indberettet mig, I har noteret, I har skrevet, I har registreret, ifølge jeres, i jeres breve, I skriver, I kalder mig, I staver,
  stilet til, jeres brev, I har opført, I har ført, inkassosag på mit navn, på mit navn hos jer, på mit cpr, i notatet, i referatet,
  i min journal, i journalen, er anført, er noteret at jeg, står anført, fremgår af min, i min sag står
change-it: ret det, ret den, ændr det, ændre det, rettes, laves om, lav det om, kan i rette, vil i rette, kan i ændre, vil i ændre, rettet,
  skift det, opdater det, kan du rette, vil du rette, kan du ændre, vil du ændre, rette det, kan i opdatere, vil i opdatere,
  bedes berigtiget, bedes ændret, venlig at ændre, venligst ændre, ret venligst, skift venligst
you-fixed: I har rettet, I rettede, har I rettet, I har ændret, I har opdateret, tak for rettelsen, tak for at I, mit rettede, min rettede,
  I fik rettet, er blevet rettet, blev rettet, er nu rettet, I har berigtiget, I berigtigede, I har korrigeret, rettede I, er nu korrekt,
  er nu rigtig, er nu rigtigt, stemmer nu, passer nu, jeg har rettet
you-deleted: I har slettet, I slettede, har I slettet, tak for sletningen, I har fjernet, I fjernede, er blevet slettet
until-fixed: indtil det er rettet, indtil den er rettet, indtil de er rettet, til det er rettet, indtil I har rettet, før det er rettet,
  til den er rettet, indtil rettelsen, indtil oplysningerne er rettet, før I har rettet, mens I retter, indtil de rigtige
get-me-out: mig ud af systemet, mig ud af jeres, få os ud af, få mig væk fra, få mig ud, få mig helt ud
`;
