/** Danish: correcting, deleting, freezing, telling others and moving. `_` stands for up to three words. */
export const DA_CHANGING = `
down-as: står jeg som, står som, er registreret som, registreret mig som, står stadig som, står to gange, står dobbelt, opført som, er jeg
  opført, står jeg til at være, står jeg anført, noteret mig som
says-of-me: står der at jeg, stå at jeg, står at jeg, skrevet at jeg, anført at jeg, står jeg har
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
  bring i orden, sætte ind, skrive det rigtige, gerne have rettet
fixed: rettet, ændret, berigtiget, opdateret, korrigeret, ordnet, ajourført, ændres, tilføjet, opdateres, rettes, tilrettet, udskiftet
update: opdater, opdatere, opdateret, ændre, ændres, ændret, rette, tilføj, tilføjet, skift, skifte, indsæt, registrere den nye, registrer
  den nye, noter den nye, skriv den nye, ændr, ændring, få rettet, rettet, tilrette, skrive, skift til, ændr til, ret til
wrong: forkert, forkerte, fejl, fejlagtig, fejlagtige, fejlagtigt, urigtig, urigtige, ukorrekt, ukorrekte, misvisende, mangelfuld,
  mangelfulde, ufuldstændige, byttet om, stavet forkert, forældet, forældede, galt, ikke passer, forvekslet, forkert stavet, usande, en
  anden persons
old: gammel, gamle, gammelt, forældet, tidligere, eksmands, ekskones
untrue: passer ikke, er ikke rigtigt, er ikke sandt, er forkert, ikke korrekt, usandt, har aldrig, kun haft, er en fejl, stemmer ikke
spelled: staves, stavet, stavemåde
contact-news: er flyttet, har flyttet, er blevet gift, blevet skilt, hedder nu, har fået ny, har fået nyt, har skiftet, bor nu, ny adresse,
  nyt nummer, nyt navn, nyt efternavn, skiftet navn, juridisk køn, jeg er født, min gamle adresse, mit gamle nummer, gamle mail, ny mail, ny
  stilling, ikke længere gift, er blevet enke, har taget navnet, nyt kontonummer, har skiftet navn, har skiftet adresse, har skiftet
  telefonnummer, har fået nyt nummer, flyttede, er flyttet til, er skilt, har fået nyt efternavn, mit nye, min nye
rectify-noun: berigtigelse, berigtigelsen
accuracy: rigtigheden, rigtighed, korrektheden
dispute: bestrider, bestride, bestridt, anfægter, uenig i, ikke enig, protesterer mod
delete: slet, slette, sletter, slettes, sletning, sletningen, fjern, fjerne, fjerner, fjernes, makulere, makuler, makuleres, destruere,
  destrueres, smid _ ud, smide _ ud, ryd, udslet, bortskaf, bortskaffe, kassere, kasser, tag _ ned, skaf _ af vejen, skal væk, helt væk,
  have _ væk, forsvinder, forsvinde, fjernelse, rydde, anonymisere, anonymiser, sletes, sletet, få fjernet, pil ned, pille ned, tag væk,
  stryge, ud af jeres, skrot, udryd, ryd op i, ud af jeres system, fjernet, glemme, afslette, annullere min profil, nedlæg, sletter i ikke,
  slettede, slettelse, udslette, bortfjern, fjern alt, tilintetgør, slet venligst, må i godt slette, rens, slippe af med, få mig ud af,
  udmeld, sletning af
must-go: skal helt væk, skal væk, skal bort
deleted: slettet, fjernet, sletet, makuleret, destrueret, forsvinder, væk, bortskaffet, kasseret, anonymiseret, ikke længere findes, ikke
  findes mere, taget ned, udgår, udgå, udslettet, renset ud, pillet ned, slettes, fjernes, fjernet igen, ryddet
close: luk, lukke, lukket, nedlæg, nedlægge, opsig, deaktiver, deaktivere
take-down: tag _ ned, tage _ ned, taget ned, tag _ af
forgotten: blive glemt, at blive glemt, retten til at blive glemt, ret til at blive glemt
forget-me: glem mig, glemme mig, glemme os, glem os
exercise: gør brug af, gøre brug af, benytte, benytter, udøver, udøve, bruger min ret, påberåber
erase-noun: sletning, sletningen, sletteanmodning
not-delete: ikke slette, slet ikke, må ikke slettes, ikke overskrive, lade være med at overskrive, gem, gemme, bevar, bevare
restrict: begræns, begrænse, begrænset, begrænser, begrænses, begrænsning, indskrænke, afgrænse, minimere brugen
restrict-noun: begrænsning, begrænset behandling
freeze: frys, fryse, frosset, frosne, spær, spærre, spærres, spærret, bero, på pause, i bero, suspender, suspendere, indefrys, stil _ i
  bero, sæt _ i bero, sætte _ i bero, på hold, indstil, indstille, urørt, urørte, fastfryse, sæt på hold, sættes på pause, sættes på stand
  by, stop midlertidigt, holde inde med, midlertidigt stoppe
until: indtil, mens, så længe, imens, før, indtil videre, midlertidigt
not-use: ikke bruge, ikke brugt, må ikke bruge, heller ikke bruge, ikke bruges, ikke behandle, ikke anvende, ikke behandler, ikke bruger,
  ikke behandles, må ikke se, lad være med at bruge, brug _ ikke, ikke _ til andet, må hverken, bruge dem, ikke anvendes, ikke vise, ikke
  anvender, ikke gøre andet, ikke røre, ingen andre må, ingen bruge, lad ingen, ingen må bruge
notuse: ikke bruge, ikke brugt, heller ikke bruge, må ikke bruge
only-store: alene opbevarer, alene opbevare, kun opbevare, kun opbevarer, kun gemme, bare gemme, gem dem bare, gem det bare, udelukkende
  opbevare, alene opbevares, kun opbevares, kun må opbevares, opbevar dem
stop: stop, stoppe, stop med, hold op med, holde op med, ophøre, ophør med, lad være med, undlad, slut med, indstil, indstille, skal stoppe,
  holder op
use: bruge, bruger, brug, brugen, anvende, anvender, behandle, behandler, behandling, behandlingen, brugt, udnytte, indgår, indgår i, bruges
tell: giv _ besked, give _ besked, får _ besked, få _ besked, giver besked, besked til, underret, underrette, underretter, underrettet,
  informer, informere, informeres, orienter, orientere, fortæl, fortælle, fortalt, skriv til, skrive til, kontakt, meddel, meddele, sig _
  til, få _ til at slette, sige _ til, oplys, besked, bedt, bede, videregive rettelsen, sige det til, sagt det til, gøre opmærksom på,
  varsle, videreformidle, skal have at vide, have besked, skal have besked, adviser, advisere
told: fortalt, underrettet, givet besked, informeret, orienteret, skrevet til
who-told: hvem i har underrettet, hvem i har givet besked, hvem i har informeret, hvem disse modtagere er, hvem har i orienteret, hvem har i
  underrettet, hvem har i givet besked, hvem har i fortalt
recipients: modtagere, modtagerne, modtager af, samarbejdspartnere, tredjeparter, tredjemand, i har delt, i har givet, i har sendt, i har
  videregivet, har delt dem med, har fået dem, har fået oplysningerne, de har videregivet, pensionsselskab*, forsikring*, kreditbureau*,
  banken, inkasso*, SKAT, skat, kommunen, apoteket, google, dem begge, begge, til dem, andre i har, alle de, a-kassen, dem i har, firmaer, i
  har solgt, solgt oplysningerne til, solgt dem til, de firmaer, de virksomheder, dem der har fået, andre der har, rki, banker, indberettet
  mig til, i har indberettet, alle i har, dem som i, dem i sendte, dem der fik, øvrige parter, andre myndigheder, samarbejdspartner,
  leverandører i har givet, enhver modtager
move: overfør, overføre, overført, overføres, flyt, flytte, flyttet, flyttes, send, sende, sendes, videresend, videresende, overdrage,
  overflyt, overflytte, tage dem med, tage _ med
moved: overført, flyttet, sendt, overflyttet, videresendt
to-other: til en anden, til anden, til min nye, til mit nye, ny leverandør, til nordbank, videre til, direkte til, direkte videre, over til,
  til konkurrenten, elektronisk til, til banken, til min, til fit*, skiftet bank, til dem, til et andet, til mit, med mig, min nye, mit nye,
  skifter til
elsewhere: et andet sted, andet sted, anden app, til genbrug, tage dem med, med til, ind et andet, læse ind, læse det ind, andet system, ny
  udbyder, en konkurrent, hos en anden, anden udbyder
readable: maskinlæsbar*, struktureret*, almindeligt anvendt, almindeligt format, csv, json, xml, som en fil, som fil, en fil, excel fil, csv
  fil, kan indlæse, kan indlæses, kan importere, kan læse ind, kan læses ind, digitalt format, et format som, xlsx, excel
portability: dataportabilitet, dataportabiliteten, ret til dataportabilitet, portabilitet
object: gør indsigelse, gøre indsigelse, indsigelse, indsigelser, gør jeg indsigelse, protesterer, protestere, protest, modsætter, modsætte,
  imod, er imod, bryder mig ikke om, siger nej til, nægter, modsætter mig, finde mig i, vil ikke være med til, ikke lyst til at, ikke med
  på, vil ikke acceptere, accepterer ikke, ikke enig i, siger fra, gøre indsigelser, nedlægger indsigelse, frabeder mig at, gør opmærksom på
  at jeg ikke, har noget imod, er modstander af, vil gerne gøre indsigelse, gør hermed indsigelse, må sige nej, afviser, ikke acceptere,
  stiller mig uforstående, vil have mig frabedt, er ikke indforstået
not-want: vil ikke, vil jeg ikke, ønsker ikke, ønsker jeg ikke, gider ikke, ikke ønsker, ikke vil, vil _ ikke have, frabeder, frabede,
  frabeder mig, helst være fri, vil være fri, vil gerne være fri, nej tak til, ikke lyst til, ikke flere, ikke mere, aldrig mere, aldrig
  bedt om, hverken, ikke have, heller ikke, siger nej tak, bryder mig ikke om, vil helst ikke, vil heller ikke, skån mig, skån os, forskån,
  slippe for, fri for, ikke vil ringes op, ophøre med, ikke vil kontaktes, ikke længere ønsker, ikke modtage, ikke at ringe, ikke at sende,
  ikke at kontakte, ikke at skrive, ikke at maile, undgå at få, ikke sende mig, ikke ringe, ikke skrive, ikke være interesseret, er ikke
  interesseret, har ikke lyst til, ikke have lyst, vil ikke længere have, ikke brug for, ved ikke hvorfor jeg får, træt af, trætte af,
  ønskes ikke, uønskede, aldrig tilmeldt
must-not: må ikke, må i ikke, skal ikke, skal i ikke, har ikke lov til, må de ikke, bør ikke, ikke må
not-longer: ikke længere, ikke mere, ikke at, fortryder, ikke længere må, ingen grund til at, har ikke brug for
decide: afgørelse, afgørelsen, afgøre, afgør, vurdering, vurdere, vurderet, vurderer, beslutning, beslutningen, sagen, ansøgning,
  ansøgningen, behandlet, bestemme, bestemmer, besluttet
auto: automatisk, automatiske, automatiseret, automatiserede, algoritme, algoritmen, algoritmer, robot, robotten, computer, computeren,
  maskine, maskinen, et system, jeres system, ai, kunstig intelligens, på to sekunder, på få sekunder, alene af, uden at nogen, uden at et
  menneske, softwaren, scoring, kreditscore, om natten, autogenereret, autogenererede, maskinelt, maskinel, elektronisk afgørelse,
  automatik, maskinel behandling, uden menneskelig, af systemet, jeres it system, jeres ai, chatbot, pointsystem
nothing-left: noget tilbage, intet tilbage, ikke ligger noget, ingen spor, alle spor, ikke findes noget, ikke har noget om, slet ingenting,
  ikke skal stå noget, ikke længere står noget, ikke er flere
no-reason: ingen grund til, ikke lov til, ikke længere grund, ikke længere brug for, ikke længere ret til, uden grund
dead: dur ikke, virker ikke, gælder ikke længere, er nedlagt, er gammelt, er gammel, er ikke længere, bruges ikke længere, er forkert
use-instead: i stedet, det nye, den nye, nu hedder, det rigtige
along: med mig, med over
file-word: fil, format, filen
new-one: den nye, det nye
not-any-more: jeg er ikke skyldner, jeg skylder ikke, jeg er ikke længere, er ikke ansat
changed: er lavet om, er ændret, er ny, er skiftet, er blevet ændret, er nu
use-new: brug fremover, brug den nye, brug denne, fremover, brug i stedet
export: eksportere, eksporter, eksport af, hente ud, trække ud, få ud
filmed-me: blev filmet, blev jeg filmet, jeg er filmet, optog mig, filmede mig
`;
