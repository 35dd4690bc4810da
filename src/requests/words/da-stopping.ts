/** Danish: objecting, opting out, withdrawing, complaining and reporting a breach. */
export const DA_STOPPING = `
art21: artikel 21, art 21
art22: artikel 22, art 22
delete-person: slet, slette, sletter, fjern, fjerne, fjerner, slettes, fjernes, stryg
stop-word: stop, hold op, ophøre, nok nu, slut
disagree: kan jeg ikke se, er jeg uenig i, anerkender jeg ikke
legit: legitim interesse, legitime interesser, berettiget interesse, interesseafvejning
track: følger, følge, overvåger, overvåge, overvåget, overvågning, filmer, filme, filmet, sporer, spore, sporing, gps, tracker,
  registrerer min, bliver registreret, aflytte, overvågningen, overvåges, optages, lytter med, måler min, logger min, kameraovervågning,
  geolokation, lokaliserer, i logger, logger alt, registrerer alt, kamera, aflytning, lokationsdata, adfærd, positionsdata, kortlægger,
  kortlægge, kortlagt, kortlægning, overvågede, måle, logge, skærmovervågning, ansigtsgenkendelse, registrerer mine, registrere mine,
  optager, optage, samler data om, aflytter, positionering, tracking, holde regnskab med, føre regnskab med
profile: profilerer, profilere, profilering, laver profiler, lave profiler, laver en profil, profiler på, analyserer, analysere,
  kundeanalyse, analyser, statistik, segmentere, segmenteret, kategorisere, kategoriserer, målgruppe, adfærdsanalyse, risikoprofil,
  kortlægger, kortlægge, bygger en profil, bygge en profil, profil af mig, tegner et billede af, indkøbsmønster, forbrugerprofil,
  forbrugsmønster, kundeprofiler, kreditscorer, score mig, segmenterer, personprofil, adfærdsprofil, forudsige, forudsiger
share: dele, deler, videregive, videregiver, videregivelse, videresælge, sælger, sælge, udlevere, udleverer, videregives, deles,
  give videre, giver videre, gives videre, videresende, lade _ få
opt-out: framelde, frameld, fravælge, fravælger, afmelde, afmeld, afmelder
unsubscribe: afmeld, afmelde, afmelder, afmeldt, frameld, framelde, frameldt, meld _ ud, melde _ ud, opsig, framelding, afmelding
unsubscribe-me: afmeld mig, afmelde mig, meld mig af, melde mig af, meld mig ud af, frameld mig, meld mig fra, vil afmeldes,
  ønsker at blive afmeldt, gerne afmeldes, tag mig af, tage mig af jeres, slet mig fra jeres nyhedsbrev, slet mig fra jeres mailliste,
  slet mig fra jeres maillister, fjern mig fra listen, tag mig _ af, tag mig ud af, slet mig på listen, få mig af, vil ikke stå på,
  framelde mig, framelder mig, melde mig fra, ønsker at framelde, afmelder mig, fjern mig fra jeres mails, slette mig fra nyhedsbrevet,
  stop mit nyhedsbrev, opsig mit nyhedsbrev
contact-me: ringe til mig, ringer til mig, ringe til os, ringer til os, ringe mig op, kontakte mig, kontakter mig, skrive til mig,
  maile til mig, sende mig, sender mig, send mig, kontakt mig, ring _ til mig, mails fra jer, mail fra jer, modtage mails, få mails,
  henvendelser fra jer, kontakte os, sender til mig, få flere mails
asked-before: aldrig bedt om, sagt nej, flere gange bedt om, bedt om ikke, aldrig tilmeldt, ikke tilmeldt mig, frabedt, robinson*, nej tak
never-asked: aldrig bedt om, aldrig tilmeldt, har ikke tilmeldt mig
no-list: robinsonlisten, robinson listen, nej liste, reklamebeskyttet, reklamer nej tak, registrere at jeg ikke ønsker, ring ikke mere,
  ring aldrig, spærreliste
leave-alone: lad mig være, lad os være i fred, i fred for
spam-stop: det er spam, spammer mig, holde op med at spamme, stop jeres spam
human: menneske, mennesker, menneskelig, en person, medarbejder, rigtig person, manuelt, manuel, fysisk person, sagsbehandler, en af jer,
  personlig vurdering, personlig behandling, en rigtig, en af jeres, en leder, kød og blod, en kollega, en virkelig person, en levende,
  rekrutterer, en bankrådgiver, rådgiver, en jurist, en fra jer, nogen læser, nogen kigger, nogen ser på, en der kan tænke
decision-words: afgørelse, afgørelser, afgør, vurdering, beslutning
review: gennemgå, gennemgår, se på den, se på det, kigge på, genoverveje, vurderet, revurdere, revurdering, ny vurdering, på ny, prøvet,
  genbehandle, vurderer, vurdere, indgriben, kigget, prøve, tager stilling, tage stilling, behandler, behandle, træffe, se på sagen, tjekke,
  efterprøve, omgøre, tage sagen op, kigger på, ser på, læser den, læser min, genbehandles, genbehandlet, genoptage, genoptages, genoptager,
  tage den op, tage det op, tager et kig, taget op, tænke over, overvejer, overveje, læse den, læse min, set på, afgør, afgøre, bedømme,
  bedømmer, gå den igennem, går den igennem, underlagt, omstøde, underkende
it-again: se på den, se på det, kigge på den, kigge på det, på ny
application: min ansøgning, min sag, min låneansøgning
refused: afvist, afslag, afslået, nej til, frasorteret, fik nej, bøde, kontrolafgift, siger nej, nej fra, autogenereret nej, nægtet,
  afviste, lukket min, spærret min, udelukket, kasserede, kasseret, lukkede min, lukket ned for, spærrede, blokerede, blokeret, smidt ud,
  udelukkede, fravalgt, sorterede, sorteret, underkendt, ikke godkendt, dumpet, nedlagt, sagt nej, sagde nej, forhøjet, sat op, sat af,
  lukkede kontoen
let: lad, lade
not-subject: ikke være genstand for, ikke underlægges, ikke vil underlægges
withdraw: trækker, trække, tilbagekalder, tilbagekalde, tilbagekaldes, tilbagetrækker, tilbagetrække, trækkes, trukket, ophæver, ophæve,
  annulleret, annullere, annullerer, fortryder, fortryde, tilbagekaldt, inddrager, opsiger, kalder tilbage, kalde tilbage,
  afgivet samtykke tilbage, ophævet, slut med, bortfalder, bortfald, ja til et nej, ændre mit ja, slette mit samtykke, opsige mit samtykke,
  ændre mit samtykke, fjerne mit samtykke, tager mit
withdraw-noun: tilbagekaldelse af samtykke, tilbagetrækning af samtykke, tilbagekaldelse af mit samtykke
regret: fortryder, fortrudt, ombestemt, skiftet mening, ikke stå ved, på andre tanker, tænkt mig om, skifter mening, skiftet holdning
said-yes: sagde ja, sagt ja, sagde ok, skrev under, underskrev, gav jer lov, gav lov
ended: gælder ikke, ophører, ikke længere gælder, trukket tilbage, er trukket, ophørt, bortfaldet
complain: klage, klager, klagede, klaget, indklage, indklager, utilfreds, brokke mig, beklage mig, besværer, besværing, klages,
  uacceptabelt, påklage, beklager mig, klagepunkt, gør vrøvl, tager afstand, kritisk, klagesag, under al kritik, rystet,
  dybt bekymret, klagemål, klageskrivelse, beklageligt, dybt krænket
complain-to: hvem kan jeg klage til, hvem klager jeg til, hvor kan jeg klage, hvor klager jeg, hvordan klager jeg, gerne klage,
  til hvem klager jeg, hvem klager man til, hvor skal jeg klage, hvordan klager man, klager jeg over, hvor henvender jeg mig,
  hvem hos jer tager sig af klager, adressen på jeres klageafdeling
reported: anmeldt, anmelder, indberettet, indgivet, sagen er sendt, klage til, klaget til, går jeg til, gået til, har jeg klaget,
  sender jeg videre, sagen videre, meldt jer, melder jer, anmeldelse til, sendt en klage, sender en klage, kontaktet
bring: indbringer, indbringe, går til, går videre til, kontakter, melder
violate: overtræder, overtræde, overtrådt, bryder, brudt, brud på, strider imod, krænker, krænket, ulovlig*, krænkelse af, lovbrud,
  overskrider, ikke overholder, ikke lever op til, tilsidesætter, på kant med loven, ikke lovligt, ikke lovlige, er lovlige, hjemmel,
  uden lovhjemmel, mod reglerne, imod reglerne, i modstrid med, ikke i overensstemmelse med, overholder ikke, misligholder, misbruger,
  misbrugt, uberettiget
unlawful: ulovligt, ulovlig, lovstridigt, i strid med loven
hereby: hermed, herved
formal-word: formelt, formel, officiel, officielt, en klage
sent: sendt, sende, sendte, mailet, mailede, fremsendt, udsendt, videresendt, delte, delt, dele, kom ud, røg, cc, vedhæftede, vedhæftet,
  fremsendte, udleveret, udleverede, oplyst, uploadet, afsendt, lagt, vedhæfte, vedhæfter, mailer, lagde op, postede, afleverede, læst højt,
  cc'et, printede, printet, afsendte, videresendte, fremlagde, sms'ede, uploadede, sendtes
posted: lagt, sendt, delt
shared: dele, delt, delte, lagt, lagde, uploadet, uploadede
attached: vedhæftede, vedhæftet, lagde ved
received: fået, fik, modtaget, modtog, modtager, åbnede, ligger i min, lå der, kom der, landede, endte i min, dumpede
wrong-person: forkert modtager, forkerte modtager, forkert kunde, forkert person, forkert mail, forkert mailadresse, forkerte adresse,
  forkert adresse, forkert firma, forkerte personer, fremmed person, fremmed persons, min nabo, en fremmed, forkert hent*, forkert kollega,
  forkerte kunde, forkert borger, forkert patient, fremmede, en udenforstående, uvedkommende, naboen, forkert medarbejder, den forkerte,
  en forkert, forkerte mailadresse, forkerte modtagere, en anden kunde, en anden borger, en anden patient, en kunde i stedet, til en kunde,
  til en leverandør, til en konkurrent, forkert gruppe, forkerte gruppe, forkert postkasse, anden familie, hele afdelingen,
  hele virksomheden, anden modtager, navnebror, forkert leverandør, en helt forkert, tidligere kollega
wrong-place: rundt til, hele, forkerte kanal, teams kanalen, i kanalen, offentligt, på nettet, fælles drev, fællesdrevet, i stedet for til,
  opslagstavlen, opslagstavle, på intranettet, intranet, på facebook, på hjemmesiden, åbent drev, delt mappe, for alle, på storskærm,
  i venteværelset, til alle i, alle i virksomheden
outside: eksternt, ekstern, udenfor huset, til en kunde
all-others: alle kan se, til alle, i cc, til samtlige, til hele, cc feltet, alle adresser i, åbent cc, glemte bcc, bcc glemt,
  i stedet for bcc, synlige for hinanden, alle modtagere kunne, kunne se hinandens
by-mistake: ved en fejl, ved en fejltagelse, kommet til, kom til, fejlagtigt, dummet mig, fik sendt, skulle sende, uheldigvis, ved et uheld,
  uforvarende, kom vist til, har fået sendt, fejl fra min side, min fejl, fik vist, utilsigtet, jokkede i spinaten, ups
instead: i stedet for, men vedhæftede, men kom til
anothers: en andens, anden kundes, en anden patients, andres, fremmed persons, en fremmed, en anden borgers, anden persons, fremmede,
  en anden elevs, et andet barns, en anden medarbejders, en fremmeds, min nabos, andre kunders, andre patienters, en helt andens,
  nogen andens, en anden families, en vildt fremmed, fremmed menneskes, tilhører en anden
strangers: diagnose, cpr nummer, navn, papirer, oplysninger, prøvesvar, journal, adresse, kontrakt, lønseddel, faktura, brev, cv,
  resultater, kontoudtog, dokumenter, sag, skadesag, recept, medicin
lost: stjålet, mistet, tabt, glemt, forsvundet, væk, bortkommet, efterladt, indbrud, glemte, mistede, tabte, bortkommen, forlagt, stjal,
  ikke finde, taget fra, røvet, kan ikke findes, er ikke til at finde, efterlod, taxaen, lod min bærbare ligge, ligge i toget,
  liggende i toget, ladet ligge
device: computer, computeren, arbejdscomputer, pc, bærbar, bærbare, laptop, telefon, mobil, arbejdstelefon, usb, harddisk, ipad, tablet,
  tasken, arbejdsmobil, harddisken, memory stick, papirkurv, server, kamera, telefonen, mobilen, arbejdscomputeren, pc'en, ipaden,
  tabletten, laptoppen, hukommelseskort, firmatelefonen, arbejdstelefonen, sikkerhedskopi, disk
work-device: arbejdscomputer, arbejdstelefon, min bærbare, arbejdsmobil, firmatelefon, min pc
folder: mappe, mappen, ringbind, kuvert, notesbog, taske, tasken, dokumentmappe, kuverten, kasse med, rygsæk, mapper
files: filer, sager, sagsmapper, dokumenter
papers: papirer, dokumenter, print, udskrifter, lægepapirer, lister, listen med, skemaer, ansøgninger, journaler, dokumentmappe,
  kontrakterne, *kontrakter, papirerne, dokumenterne, sagsakter, mapper, mappen med, listen over, liste over, liste med, udskriften,
  ansøgningerne, cv'er, journalerne, besvarelser, eksamensopgaver, blanketter, formularer, sygemeldinger, lægeerklæringer, notesbog,
  notesbogen, kalenderen med, regnearket, regneark med, besøgslisten, gæstelisten, deltagerlisten
unauthorised: uvedkommende, uvedkommendes, uautoriseret, uberettiget, uden aftale, ingen adgang burde, haft adgang til, adgang til uden,
  snaget, uretmæssig, uretmæssigt, uden tilladelse, ubudne, adgang til data, kigget i, har set i, snager, lukket adgang, snagede, slog op i,
  slået op i, uden arbejdsmæssig, uden saglig, ikke burde have, ikke skulle have, som ikke må, uden berettigelse
hacked: hackere, hacker, hacket, hackerangreb, ransomware, inde i systemet, krypteret af, phishing, sendt mails fra min, overtaget min,
  kompromitteret, datalæk, lækket, læk, uvedkommende er logget, nogen er logget på, fremmed login, brudt ind, virusangreb, malware,
  sender min konto mails, overtaget af, nogen har overtaget, logget ind på min, logget ind fra, indbrud i systemet, indbrud i vores,
  kryptovirus, spyware, svindlere har, it angreb, cyberangreb
clicked-link: trykkede på et link, klikket på et link, tastede min kode, klikkede på, åbnede en vedhæftet fil, skrev min kode,
  indtastede min kode, opgav min kode, gav min kode, skrev mit password, trykket på et link
password: kode, adgangskode, password, kodeord
can-see: kan se, kan jeg se, kunne se, ser jeg, fik jeg vist, jeg ser, får jeg vist, kan man se, kunne jeg se, fik vist, viser andre,
  har adgang til andre, dukker _ op, kommer _ frem, kan åbne
others: andre, andres, anden, hinandens, hinanden, fremmede
visible: alle kan se, kan se hinandens, synlige, synlig for alle, kan se alle, i cc, åbent på, offentligt tilgængelig, ligget åbent,
  tilgængelig for alle
lay-open: lå _ i printeren, lå fremme, ligge fremme, ligget fremme, lå en stak, ligget åbent, efterladt i, ligger frit, lå frit
mailbox: postkasse, indbakke, mailkonto, mail
breach-noun: databrud, sikkerhedsbrud, brud på persondatasikkerheden, brud på datasikkerheden, datalæk, persondatabrud, sikkerhedshændelse,
  brud på sikkerheden, brud på persondata, datasikkerhedsbrud, datalækage, lækage af, brist på
gave: gav, givet, sagde ja, fotograf, den tilladelse
human-intervention: menneskelig indgriben, menneskelig indblanding
not-having: finde mig i, ikke tænkt mig at finde, vil jeg ikke finde, tolererer jeg ikke
no-more-allowed: må i ikke mere, må i ikke længere, det må i ikke, gør jeg ikke længere, gælder ikke mere, ikke længere min tilladelse,
  ikke længere mit samtykke, ikke længere lov, vil jeg ikke mere, er ikke længere ok, stopper nu, ikke ok længere, må _ ikke længere,
  det er slut, slut nu, tilladelsen er trukket, ikke lov længere, ikke lov til længere, det får I ikke
permission-given: sagde jeg, gerne måtte, i måtte, grønt lys, gav lov, gav jer lov, sagde ja, sagde at i, sagt god for, tilladelse,
  har accepteret, accepterede, tillod, givet lov til, sagt ja til, gav jeg jer lov, gav jeg lov, har tilladt, gik med til, gået med til,
  godkendte, har godkendt, sat kryds, satte kryds, krydsede, sagde god for, gav samtykke, givet samtykke, underskrev, skrev under,
  fik lov til, har givet lov, I fik lov
open-to-all: kan åbnes af, kan ses af alle, åben for alle, alle har adgang til, alle kan åbne, kan læses af, kan tilgås af, ligger åbent,
  adgang for alle, kan alle se, alle medarbejdere kan se, lå åben for, lå åbent for, stod åben, har ligget åben, var åben for,
  åbent for hele, åben for hele, kunne åbnes, kunne ses, kunne læses, alle kan læse, alle kan gå ind, alle har kunnet, uden adgangskode,
  uden password, uden kode, offentligt link, for enhver, tilgængelig for hele, synlig for hele, frit tilgængelig*, søgbar på google,
  kan findes på google, indekseret af google
meant-for: stilet til, til en anden, tiltænkt, beregnet til, adresseret til, som ikke var til mig, ikke til mig
access-given: adgang til
please-word: venligst, tak, bedes
object-that: det gør jeg indsigelse, det protesterer jeg, det modsætter jeg, det vil jeg ikke have, det vil jeg ikke finde,
  indsigelse imod det, indsigelse mod det, det siger jeg nej, det er jeg imod
being-done: blive optaget, bliver optaget, blive filmet, blive overvåget, blive placeret, bliver placeret, blive målt, blive vurderet,
  blive profileret, blive registreret, jeg bliver registreret, bliver filmet, blive sporet, blive fotograferet, blive scoret, blive delt
slip: gerne slippe, vil slippe, gerne være fri, blive fri for, vil gerne undgå, skal stoppe
see-each-other: se hinandens, kan alle _ se, ser hinandens, alle kan se, fået naboens, fået hinandens, modtaget hinandens, fik hinandens
dumped: smidt, ligger i containeren, fundet, samlet op, fandt, ligger hos mig
mails-from-you: mails fra jer, mail fra jer, breve fra jer, henvendelser fra jer, sms er fra jer, opkald fra jer, høre fra jer,
  høre mere fra jer, beskeder fra jer, post fra jer, jeres mails
leaked: lækket, hacket, misbrugt, offentliggjort ved en fejl, kommet ud, havnet hos, endt hos
more-messages: flere sms, flere mails, flere breve, flere beskeder, flere e mails, flere opkald, flere henvendelser, flere nyheder,
  mere post, mere reklame
my-doings: indkøbsmønster, indkøb, indkøbsvaner, handler, køber, gør, går, bevæger mig, kører, klikker, læser, ser, besøger, færden, adfærd,
  bevægelser, vaner, låner, hører, streamer
not-build: lav ikke, byg ikke, lad være med at lave, ikke lave
object-bare: indsigelse, protesterer, finder mig ikke, jeg mig ikke i, er imod, modsætter mig, skal stoppe, skal væk, siger jeg fra,
  siger fra, vil ikke med, modsætter jeg mig, det modsætter, siger jeg nej
no-more-of: ikke flere, ikke mere, nej tak til, ingen flere, slut med, nej til flere, stop med, drop, droppe, fri for, helst ingen
enough: nok med, fået nok, nok nu, nu er det nok, træt af, trætte af, led og ked, overdynget, bombarderer, bombarderet, drukner i,
  oversvømmet
off-list: mig af listen, mig af jeres lister, mig af jeres liste, på jeres spærreliste, mit nummer af, mit navn af jeres, min mail af,
  mit nummer fra jeres liste, mig fra jeres liste, mig fra jeres lister, mig fra listen, os af listen, os fra listen, tag os af,
  slet mig som modtager, fjern mig som modtager, ud af maillisten, ud af listen, mig af alle jeres, af alle lister, fra alle jeres lister,
  af samtlige lister, mig af adresselisten, stryge mig af, stryg mig af, mig fra adresselisten, min mail fra jeres mailinglister,
  min mail fra jeres lister, mit nummer fra jeres lister, mig af jeres adresseliste, mig af mailinglisten
never-contact: ring mig ikke, skriv ikke til mig, skriv ikke mere, send mig ikke mere, send ikke mere, send ikke flere, kontakt mig ikke,
  kontakt os ikke, lad være med at ringe, lade være med at ringe, hold op med at ringe, hold op med at skrive, hold op med at sende,
  stop med at ringe, stop med at skrive, stop med at sende, slet mit nummer og ring
unsubscribe-link: afmeldingslinket, afmeldelinket, linket nederst, linket i bunden, afmeldingsknappen, afmeld linket, framelde link,
  link til at afmelde
remove-me: tage mig af, tag mig af, fjerne mig, fjern mig, slette mig, slet mig, tage mig ud, få mig af, få mig fjernet, afmelde mig
machine-no: nej på, sekunder, minutter, systemet kasserede, systemet afviste, systemet afslog, systemet sagde nej, systemet lukkede,
  systemet spærrede, system kasserede, system afviste, system afslog, uden et menneske
take-back: tager _ tilbage, tage _ tilbage, kalder _ tilbage, kalde _ tilbage, trækker _ tilbage, trække _ tilbage, kaldes tilbage,
  trækkes tilbage, inddrages, bortfalder, ikke længere gælder, gælder ikke, gælder _ ikke, hæver, hæve, sætter ud af kraft, annullerer,
  træder tilbage fra, ikke længere står ved, underskrift trækker
outrage: under al kritik, en undskyldning, skandaløst, skandale, uhørt, uacceptabelt, vanvittigt, krænkende, grænseoverskridende,
  ikke i orden, kritisabelt, forkasteligt, dybt utilfreds, chokeret, chokerende, groft brud, tillidsbrud
regard-as-complaint: dette er en klage, som en klage, som en formel klage
stop-it: stop det, stop dem, drop dem, drop det, drop resten, slut med det, lad være med det, det skal stoppe, det må stoppe, stop med det,
  resten må i, jeg siger nej, vil jeg ikke have, det gider jeg ikke, det vil jeg slippe for, stop venligst, stop nu, hold op,
  har svaret stop, interesserer mig ikke
letter-word: brev, brevet, mail, mailen, kuvert, kuverten, pakke med, e boks, digital post, konvolut, vedhæftning, vedhæftede fil,
  kontoudtog
other-person: en kvindes, en mands, en piges, en drengs, et barns, naboens, nabos, fru, hr, en dames, en anden, andres, hans, hendes,
  til henne, en patients, en kundes, vildfremmed*, ikke er mig, ikke min, ikke mit, ikke mine, ikke til mig
exposed: man kan bare, enhver kan, alle kan hente, kan hente alles, kan hente andres, ligger åbne, ligger åbent, ligger frit, ligger fremme,
  åbne mapper, containeren, skraldespanden, affaldscontainer*, papircontainer*, på fortovet, ligger og flyder, lå og flød, i kopimaskinen,
  i printeren, kan se alles, viser alles, uden login, uden at logge ind, ved at ændre, i adresselinjen, URL, stod åbent, stod åben,
  stået åbent, stået åben, ulåst, uoplåst, uaflåst, revet op, var åbnet, blevet åbnet
auto: svindelfilter, svindelfiltret, jeres filter, pointsystem
threat: forbeholder mig ret, forbeholder mig retten, forbeholder jeg mig, ellers klager jeg, ellers vil jeg klage, hvis i ikke svarer,
  hvis jeg ikke hører, hører jeg ikke, ellers må jeg, ellers ser jeg mig, i modsat fald, ellers går jeg
info-list: forekomsten af automatiske, meningsfulde oplysninger om logikken
legal-request: anmodning efter databeskyttelses*, anmodning efter gdpr, anmodning i henhold til gdpr, gdpr anmodning
`;
