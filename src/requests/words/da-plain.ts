/** Danish: what people say who know no word of the law, and those who write for somebody else. */
export const DA_PLAIN = `
relative: vores medlem, medlems, på vegne af, bisidder for, partsrepræsentant for
about-him: om klienten, om medlemmet, omhandler ham, omhandler hende, omtaler ham, omtaler hende
want: jeg tænkte på om, ville det være muligt, sørg for, sørge for, se til at, håber i kan, håber at i, kunne i
you-stored: hvad der står, hvad står der, hvad der ligger, hvad ligger der, hvad har i, hvad i har, hvad i ved, alt hvad i, alt i har,
  hvad der er skrevet, hvad der er noteret
who-given: hvem har i sendt, hvem i har fortalt, hvem i har solgt
not-delete: ikke sletter, ikke slettet, ikke smide, ikke smides, smid ikke, ikke makulere, ikke makuleres, må gerne ligge,
  skal blive liggende, lad den ligge, lad dem ligge, lad det ligge, lade den ligge, lade dem ligge, uden at slette, i stedet for at slette,
  i stedet for at i sletter, gemmes, bliver gemt, rør ikke, ikke rør, ikke røre, ikke røres, sletter efter, overskriver efter,
  lad være med det
freeze: sæt bom, læg den væk, læg dem væk, læg det væk, hold pause, sæt alt på, vent med, sæt det hele på, hold den lukket, luk ned for,
  luk for, rør ikke, rør den ikke, rør dem ikke, fingrene væk
not-use: ikke gøre noget, ikke gør noget, gør ikke noget, gør intet, ingen må, ingen skal, ingen bruger, ingen bør, ikke kigge i,
  ikke kigge på, ikke åbne, ikke deles, ikke sende, ikke sendes, ikke videregive, ikke videregives, ikke arbejde videre, ikke gå videre,
  ikke træffe, hverken bruges, hverken dele, ikke til andet, ikke røres, ikke vises
until: sålænge, til jeg, til min, til klagen, til nævnet, til retten, til advokaten, til vi
only-store: bare have den liggende, til retssagen, til min sag, til sagen, til forsikringen, forsikringen skal, som bevis,
  som dokumentation, bruge den som, bruge dem som, bruge det som, advokaten skal bruge, advokat skal bruge, skal bruge den i,
  skal bruge dem i
tell: sig til, sig det til, sige det videre, give det videre, giv det videre, give rettelsen, giv rettelsen, ring til, kontakte,
  gøre opmærksom, sørg for at alle
told: fået at vide, får at vide, får det at vide, ved besked, får besked, fik besked, har hørt om
recipients: alle dem, dem i, de selskaber, hvem i end, inkassofirma, inkassofirmaet, inkasso, kreditbureau, kreditoplysning,
  pensionsselskab, pensionskassen, pensionskasse, forsikringsselskab, forsikringsselskabet, forsikringen, vikarbureau, vikarbureauet,
  underleverandør, underleverandører, kommunen, jobcentret, sygehuset, lønbureau, lønbureauet, mægleren, fagforeningen, forhandlere,
  forhandlerne, søskendeselskaber, moderselskabet, koncernen, søgemaskiner
move: tage med, tage mine, tager mine, tage min, få med mig, lægge over, læg over, føre over, importere, importer
to-other: til det nye, over i, ind i, over hos, hos den nye, i det nye, i den nye
readable: excelark, datafil, rå data, rådata, digitalt, ikke pdf, ikke en pdf, ikke som pdf, pdf duer ikke, ikke på papir, ikke papir,
  ikke print, program kan læse, system kan læse, app kan læse, de kan læse, kan importeres, kan åbnes i, kan bruge i, maskine kan, udtræk,
  zip
switching: flytter til et andet, flytter bank, flytter over, går til en anden, har valgt en anden, har fundet en anden, nyt selskab,
  ny læge, ny tandlæge, nyt fitnesscenter, nyt system, ny skole, anden bank, andet system, lukker ned, lukker tjenesten, før i lukker,
  inden i lukker
object: kan ikke leve med, vil ikke finde mig, finder mig ikke, er ikke tryg ved, utryg ved, er ikke glad for at, bryder mig ikke,
  hold mig ude, holde mig ude, holdes ude, hold mig udenfor, lad mig være udenfor, undtag mig, fritag mig, fritages, uden mig, træk mig ud,
  tag mig ud, beder jer holde op, beder jer stoppe, beder jer om at holde op, beder jer om at stoppe
track: bliver fulgt, blive fulgt, bliver målt, blive målt, bliver sporet, kameraet over, kameraet ved, kameraer, webcam, skærmoptagelse,
  tastetryk, måler hvor, måler hvornår, holder øje, holde øje, lytte med, fingeraftryk, nummerplade
profile: træne jeres, træner jeres, træne en, oplære jeres, til træning af, ai træning, kategori, segment, målrette, målrettet, målrettede,
  personlige tilbud, gætte på, regner ud, scorer, risikovurdere, pointgivning
marketing: fagforeningstilbud, rabatkoder, rabatkode, sms'er, reklamesms, tilbudsavis, indsamling, indsamlinger, donationer, bidrag,
  tilfredshedsundersøgelser, undersøgelser, ugens
never-contact: ikke ringes op, ikke ringe, ikke ringer, ikke kontaktes, ikke kontakte mig, ikke skrive til mig, ikke sende mig,
  lad være med at skrive, lad være med at sende, ring ikke
no-more-allowed: gælder ikke længere, ikke gælder mere, ikke gælder længere, har ombestemt, ombestemt mig, ombestemt os, fortrudt,
  er ikke længere enig, ikke længere med på, ikke længere okay, har skiftet mening, ikke mere har lov
permission-given: flueben, fluebenet, krydset, skrevet under, underskrevet, sagde okay, sagde fint, var med på, meldte mig til, tilmeldte,
  deltog i, tilladelsen, lov til at
human: et levende, nogen kigge, nogen læse, en voksen, en fagperson, en læge, en lærer, ansat, jeres folk, tale med nogen, tale med en,
  snakke med en, personligt, censor
auto: computersystem, app'en, appen, programmet, efter to minutter, søndag nat, ai'en, score, scoren
refused: fik et nej, får nej, dumpede, hævet min, frataget
complain: anke, påtaler, påtale, ikke i orden, ikke okay, ikke acceptabelt, kan ikke være rigtigt, vil have en forklaring,
  kræver en forklaring, undersøgt ordentligt, indberette, anmelde, anmelder, anmeldt jer, går til datatilsynet, skrevet til datatilsynet,
  melder jer
outrage: rystet, forarget, vred, rasende, dybt skuffet, skuffet over, ydmygende, pinligt, svigtet, utrygt, uprofessionelt, ikke okay,
  under lavmålet, helt til grin, fy
violate: uden min tilladelse, uden mit samtykke, uden at spørge, bag min ryg, uden mit vidende, tavshedspligt, tavshedspligten, fortroligt,
  fortrolighed, fortrolige, privatliv, privatlivet, snaget, snager, snagede, læst min, læste min, læst mine, læst hele, ulovligt,
  imod loven, i strid, sjusket, skødesløs, sjusk, ikke passer på, ikke passet på
sent: lå ved, rundsendt, kopi til, smuttet, røget ud, røget til
received: lå i min, lå i vores, lå i postkassen, landet i, landet hos, i min indbakke, i min postkasse, i vores postkasse, i min eboks,
  i e boks, kom med posten, samlede op, samlet op
wrong-person: forkerte fil, forkert fil, forkert vedhæftning, forkert kuvert, forkert forælder, forkert elev, forkert ansøger, forkert nabo,
  ekskone, eksmand, eks kæreste, modparten, helt anden, helt fremmed, vildfremmed, ukendt, ekstern, eksterne, jeg er bare, kender ikke,
  autoudfyld
anothers: en anden patient, en anden kunde, en anden borger, en anden elev, en anden beboer, andre borgeres, andre beboeres, andre elevers,
  andre medlemmers, andre menneskers, andre folks, en helt anden, ikke mit navn, ikke min, ikke mine, ikke os, ikke mig, hele afdelingen,
  hele holdet, hele klassen, mange mennesker, alle medarbejdere, alle forældre
sensitive: lønoversigt, lønoversigten, lønliste, lønlisten, lønark, ansøgning, pasbilleder, helbredsoplysninger, henvisning, henvisningen,
  prøvesvar, blodprøvesvar, epikrise, recept, medicinliste, medicinkort, skattekort, årsopgørelse, kontoudtog, kontonummer, adresser,
  telefonnummer, klasseliste, elevliste, elevplan, elevplaner, handleplan, sagsakter, aktindsigt i, personaleliste, medlemsliste,
  deltagerliste, kundeliste, kundelisten, referat, sygemelding, sygemeldinger, fraværsliste, ansættelseskontrakt, lejekontrakt,
  lejekontrakter, børneattest, private mails, ordrer, bookinger, bestillinger, kvitteringer
lost: forsvandt, nakket, røveri, fundet, fandt, samlede
device: diktafon
`;
