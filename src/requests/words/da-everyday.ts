/** Danish: everyday and roundabout ways to say what the other tables say plainly, by what the words stand for. */
export const DA_EVERYDAY = `
see: kigge i, kigge på, kaste et blik, læse med, læse det igennem, få at se, få lov at se, få lov at læse, høre optagelsen, se med egne øjne,
  bladre i, sort på hvidt, ved selvsyn
give-me: få fat i, få tilsendt, få udleveret, printe ud til mig, sende mig en udskrift, lægge i min e boks, sende mig det, må jeg få, kan jeg få,
  kunne jeg få, lade mig få, stikke mig
you-stored: hvad der står, hvad i har skrevet, hvad i skrev, hvad de skrev, hvad der er skrevet, hvad der blev skrevet, hvad i ved, hvad ved i,
  hvad der ligger, hvad i har liggende, hvad i har noteret, gemmer i, har i noget, ligger der noget, står der noget om
where-from: hvem har fortalt jer, hvem har givet jer, hvor ved i, hvordan ved i, hvordan er i kommet, hvor har i det, hvor har i mit
fix: få det på plads, få på plads, bringe i orden, bragt i orden, få styr på, lave om, laves om, skrives om, skrive det rigtige, passe til,
  på det rene, stilles til, gøres om, skrive mig om, byttes om, komme til at stå
wrong: passer ikke, byttet om, forvekslet, blandet sammen, taget fejl, rent forkert, helt forkert, ved siden af, mangler et, ikke rigtigt,
  skæv, skudt forbi, det er løgn, det modsatte, er omvendt
untrue: har aldrig, er aldrig, var aldrig, det er jeg ikke, det har jeg ikke, det gjorde jeg ikke, det sagde jeg ikke, er ikke min, ikke mig,
  er altså, jeg er ikke, vi er ikke, han er ikke, hun er ikke
delete: smid ud, smide ud, smid alt, smid det, smid mine, smide det, smides ud, brænde, brænd, kyl det, kyl ud, skrotte, skrottes, rydde ud,
  rydde op i, få det væk, få den væk, få mig væk, få alt væk, pille ned, pil det ned, tage det ned, tag det ned, tage den ned, tag den ned,
  strege, streg mig, stryge, stryg mig, viske ud, makulere, makulér, destruere, destruér, forsvinde, tømme, få fjernet
must-go: skal væk, skal ud, må væk, væk med, ud med, ned fra nettet, ned fra, ikke ligge der, ikke stå der, høre op med at ligge
retain: ligge og flyde, liggende, ligger der stadig, ligger stadig, står der stadig, står stadig, har stadig, gemmer stadig, hænge fast i,
  ligge resten af, holde fast i, bliver ved med at have
no-reason: ingen grund til, ikke brug for, ikke længere brug for, hvad skal i med, vedkommer ikke, rager ikke, nu er det slut, længe siden,
  blev aldrig til noget, er forbi, har ikke noget at gøre
freeze: læg den væk, læg det væk, lås den, lås det, lås den inde, lægge på is, lagt på is, i bero, stilles i bero, sæt på pause, lad den ligge,
  lad det ligge, rør den ikke, rør det ikke, fingrene fra, under lås, i en skuffe
until: så længe, indtil, imens, mens i, mens det, i mellemtiden, til det er, før det er, før i har, lige nu, foreløbig
not-use: ingen skal bruge, ingen må bruge, ikke bruges, ikke brug den, ikke brug det, ikke vises, ikke deles, ingen må se, ingen skal se,
  ikke røres, ikke gives videre, ikke lægge den til grund, ikke bygge på
tell: sige til, sig det til, sig det videre, give besked, giv besked, skrive til dem, ringe til dem, lade dem vide, få at vide, høre det fra jer,
  sende rettelsen
told: fået besked, fået det at vide, har i sagt det, har i fortalt, ved de det
recipients: har fået det af jer, fik det af jer, fik det fra jer, har det fra jer, dem i har, dem der fik, alle der fik, alle der har fået,
  de andre, laboratoriet, kassen, a kassen, banken, forsikringen, klinikken, skolerne, klubberne, udlejerne, hotellerne
move: tage med mig, tage med, med over, flytte over, flyttet over, føres over, sende videre, få med, følge med mig, overdrage
readable: indlæse, indlæses, læse ind, som fil, en fil, som data, i excel, json, csv, ikke som pdf, ikke pdf, duer ikke, deres system kan,
  den nye kan læse, tager imod, regneark, rå data, rådata
switching: går over til, skifter til, skifter, flytter til, ny bank, nyt selskab, ny app, nyt fitness, ny læge, anden app, andet selskab,
  anden bank, siger op, forlader jer
object: uden mig, hold mig udenfor, hold mig uden for, lad mig være udenfor, ikke med på, vil ikke være med, vil ikke finde mig i,
  finder mig ikke i, jeg siger nej, siger nej til, bryder mig ikke om, hellere fri, ikke under, protest, imod at, fritag mig, fritages
track: filmer mig, holder øje, følger mig, hvor jeg er, hvor jeg kører, sporer, sporing, logger, registrerer hvor, kameraet peger, kigger på kort,
  nummerplade, mikrofon, ser mig, overvåger
profile: regnes ud, regne ud, regner ud, gætte på, gætter på, rangere, pointsystem, risikoliste, segment, sandsynlighed, tegne et billede,
  sætte i bås, vurdere mig, forudsige
marketing: tilbud, tilbudsmails, gavekort, kuponer, kupon, fødselsdagshilsen, onsdagstilbud, salgsopkald, telefonsælger, telefonsalg, indsamling,
  tiggerbreve, inspirationsmail, reklamer, tilbudsaviser, konkurrencer, kampagne, kampagner, medlemstilbud, push beskeder
not-want: slippe for, vil gerne slippe, fri for, få fred, lad mig være, lade mig være, orker ikke, gider ikke, har fået nok, kun kvitteringer,
  ikke flere, ikke mere, spar mig, hellere undvære, uden at få
auto: en maskine, maskinen, en formel, modellen, en model, programmet, robotten, algoritmen, af sig selv, sekunder, automatisk, systemet sagde
human: et menneske, en medarbejder, en sagsbehandler, en rådgiver, nogen af jer, en af jer, en rigtig person, et par øjne, af kød og blod
permission-given: sagde ja, sagt ja, gav lov, givet lov, måtte bruge, måtte gerne, skrev under, krydsede af, satte kryds, sagde god for, flueben
take-back: gælder ikke længere, gælder ikke mere, ikke længere, må i ikke mere, må i ikke længere, fortrudt, fortryder, ombestemt, tager det tilbage,
  siger nej nu, nu siger jeg nej, trækkes tilbage, snakket om det, sovet på det, er slut, ophører, annulleres
complain: finder mig ikke i, utilfreds, under al kritik, det er for galt, urimeligt, krænkende, groft, hvem klager jeg, hvor klager, vil klage
privacy: tavshedspligt, fortrolighed, fortroligt, private ting, private oplysninger, sladder, sladre, sladret, fortalt videre, læst højt,
  hele venteværelset, alle kunne høre
sent: kom til at sende, fik sendt, røg afsted, røg til, trykkede send, lagt ved, vedhæftede
lost: blev væk, er væk, glemt i, glemte, efterladt, stjålet, forsvundet, bortkommet, i toget, i bussen, i taxaen
can-see: kan se andres, kommer ind på, får vist, viser en andens, kan åbne, kunne åbne
lay-open: ligger og flyder, lå fremme, ligger fremme, i containeren, i skraldet, på opslagstavlen, genbrugspladsen, hængt op, åbent for alle
wrong-person: den forkerte, forkerte mette, forkert person, forkert modtager, nabo, naboen, en anden patient, en anden kunde, fremmed
office-thing: min forrige mail, min sidste mail, min tidligere mail, den mail jeg sendte, den mail jeg lige, mailen jeg sendte, mail jeg sendte,
  den besked jeg sendte, min forrige besked, den indkaldelse jeg, indkaldelsen jeg, min signatur, mailsignatur*, min mailsignatur, autosignatur*,
  mit autosvar, profilbillede i teams, profilbillede i outlook, billede i teams, billede i outlook, adgang til mine mails, adgang til min mail,
  adgang til min mailboks, adgang til min postkasse, adgang til min indbakke, adgang til mit drev, adgang til min pc, min kørsel, mit kørselsregnskab,
  min kørselsgodtgørelse, min tidsregistrering, min timeregistrering, mine timer, mine feriedage, min feriesaldo, min rejseafregning,
  min udlægsafregning, mine udlæg, mit udlæg, min vagtplan, mine vagter, min flekssaldo
mishap: var til en kunde, forkert modtager, forkerte modtager, følsom*, personnumre, cpr, uvedkommende, hacket
invoke: jeg påberåber mig, påberåber jeg mig, jeg påberåber, under påberåbelse af
refrain-sending: undlad at sende, undlade at sende, undlad fremover at, ophøre med at sende, undlad at kontakte, undlade at kontakte
ad-word: invitationer, reklame, reklamer, markedsføring, nyhedsbreve, tilbud
am-i-in: står jeg i jeres, optræder jeg i jeres, jeg optræder i jeres, figurerer jeg i, jeg figurerer i, er jeg registreret i, jeg er registreret i jeres,
  jeg står i jeres
held-list: gæsteliste, gæstelisten, gæstesystem, kalender, kalendere, crm, kundekartotek, kartotek, database, register, systemer, system
what-there: hvad står der, hvad der står, hvad der i så fald står, hvad i så fald, hvad der er noteret
down-still: står jeg stadig som, jeg står stadig som, jeg stadig står som, står jeg som, står jeg opført som, jeg er opført som
directory: telefonbogen, adressebogen, medarbejderlisten, oversigten, intranettet, hjemmesiden, jeres side, organisationsdiagrammet
registration: den registrering, registreringen, min registrering
was-registered: jeg blev registreret, blev jeg registreret, jeg er blevet registreret, jeg er registreret, jeg lod mig registrere
work-mail: min arbejdsmail, min firmamail, min mailkonto, min gamle mail, min gamle arbejdsmail, min mailboks
the-contents: indholdet, luk den, lukke den, det private, private mails
left-job: fratrådte, fratrådt, stoppede, stoppet, sagde op, opsagt
says-record: referatet, journalen, notatet, udtalelsen, vurderingen, referatet siger
says-i: siger at jeg, skriver at jeg, står at jeg, står der at jeg, påstår at jeg, fremgår at jeg
all-addresses: alle adresserne, alle adresser, alles adresser, alle modtagerne, alle modtagere
never-said: det har jeg aldrig sagt, det er ikke rigtigt, det passer ikke, har jeg aldrig
must-fix: skal rettes, må rettes, rettes, ret det, rettet
footage-me: jeg er ham, jeg er hende, jeg er den, jeg er personen, jeg kan ses, jeg er med på, viser mig
to-field: i til feltet, i to feltet, i cc feltet, i stedet for bcc, i cc i stedet, se hinanden, se hinandens
who-had: hvem har haft adgang, hvem _ haft adgang, hvem har set, hvem _ slået op
`;
