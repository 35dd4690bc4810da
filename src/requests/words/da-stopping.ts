/** Danish: objecting, opting out, withdrawing, complaining and reporting a breach. */
export const DA_STOPPING = `
art21: artikel 21, art 21
art22: artikel 22, art 22
delete-person: slet, slette, sletter, fjern, fjerne, fjerner, slettes, fjernes, stryg
stop-word: stop, hold op, ophøre, nok nu, slut
disagree: kan jeg ikke se, er jeg uenig i, anerkender jeg ikke
legit: legitim interesse, legitime interesser, berettiget interesse, interesseafvejning
track: følger, følge, overvåger, overvåge, overvåget, overvågning, filmer, filme, filmet, sporer, spore, sporing, gps, tracker, registrerer
  min, bliver registreret, aflytte, overvågningen, overvåges, optages, lytter med, måler min, logger min, kameraovervågning, geolokation,
  lokaliserer, følger med i, holder øje med, i logger, logger alt, registrerer alt, gps i, sporer jer, kamera, kameraer rettet mod,
  aflytning, lokationsdata, adfærd, positionsdata
profile: profilerer, profilere, profilering, laver profiler, lave profiler, laver en profil, profiler på, analyserer, analysere,
  kundeanalyse, analyser, statistik, segmentere, segmenteret, kategorisere, kategoriserer, målgruppe, adfærdsanalyse, risikoprofil
share: dele, deler, videregive, videregiver, videregivelse, videresælge, sælger, sælge, udlevere, udleverer, videregives, deles, give
  videre, giver videre, gives videre, videresende, lade _ få
opt-out: framelde, frameld, fravælge, fravælger, afmelde, afmeld, afmelder
unsubscribe: afmeld, afmelde, afmelder, afmeldt, frameld, framelde, frameldt, meld _ ud, melde _ ud, opsig, framelding, afmelding
unsubscribe-me: afmeld mig, afmelde mig, meld mig af, melde mig af, meld mig ud af, frameld mig, meld mig fra, vil afmeldes, ønsker at blive
  afmeldt, gerne afmeldes, tag mig af, tage mig af jeres, tag mig af jeres, slet mig fra jeres nyhedsbrev, slet mig fra jeres mailliste,
  slet mig fra jeres maillister, fjern mig fra listen, tag mig _ af, tag mig ud af, slet mig på listen, få mig af, vil ikke stå på, framelde
  mig, framelder mig, melde mig fra, ønsker at framelde, afmelder mig, fjern mig fra jeres mails, slette mig fra nyhedsbrevet, tag mig af
  nyhedsbrevet, stop mit nyhedsbrev, opsig mit nyhedsbrev
contact-me: ringe til mig, ringer til mig, ringe til os, ringer til os, ringe mig op, kontakte mig, kontakter mig, skrive til mig, maile til
  mig, sende mig, sender mig, send mig, kontakt mig, ring _ til mig, mails fra jer, mail fra jer, modtage mails, få mails, henvendelser fra
  jer, kontakte os, sender til mig, få flere mails
asked-before: aldrig bedt om, sagt nej, flere gange bedt om, bedt om ikke, aldrig tilmeldt, ikke tilmeldt mig, frabedt, robinson*, nej tak
never-asked: aldrig bedt om, aldrig tilmeldt, har ikke tilmeldt mig
no-list: robinsonlisten, robinson listen, nej liste, jeres nej liste, reklamebeskyttet, reklamer nej tak, registrere at jeg ikke ønsker,
  ring ikke mere, ring aldrig, spærreliste, jeres spærreliste
leave-alone: lad mig være i fred, lad mig være, lad os være i fred, i fred for
spam-stop: det er spam, spammer mig, holde op med at spamme, stop jeres spam
human: menneske, mennesker, et menneske, menneskelig, en person, medarbejder, rigtig person, en medarbejder, manuelt, manuel, et rigtigt
  menneske, fysisk person, sagsbehandler, en af jer, levende menneske, personlig vurdering, personlig behandling, en rigtig, en af jeres
decision-words: afgørelse, afgørelser, afgør, vurdering, beslutning
review: gennemgå, gennemgår, se på den, se på det, kigge på, genoverveje, vurderet, revurdere, revurdering, ny vurdering, på ny, prøvet,
  genbehandle, vurderer, vurdere, indgriben, kigget, prøve, tager stilling, tage stilling, behandler, behandle, træffe beslutningen, træffe,
  se på sagen, vurderer min, tjekke, efterprøve, omgøre, tage sagen op, kigger på, ser på
it-again: se på den, se på det, kigge på den, kigge på det, på ny
application: min ansøgning, min sag, min låneansøgning
refused: afvist, afslag, afslået, nej til, sorteret mig fra, sorteret fra, frasorteret, fik nej, bøde, kontrolafgift, siger nej, nej fra,
  autogenereret nej, fik afslag, fået afslag, blev afvist, nægtet, afviste, lukket min, spærret min, udelukket
let: lad, lade
not-subject: ikke være genstand for, ikke underlægges, ikke vil underlægges
withdraw: trækker, trække, tilbagekalder, tilbagekalde, tilbagekaldes, tilbagetrækker, tilbagetrække, trækkes, trukket, ophæver, ophæve,
  annulleret, annullere, annullerer, fortryder, fortryde, trækker hermed, tilbagekaldt, inddrager, opsiger, kalder tilbage, kalde tilbage,
  trækker jeg, afgivet samtykke tilbage, ophævet, slut med, bortfalder, bortfald, mit ja til et nej, ja til et nej, ændre mit ja, slette mit
  samtykke, opsige mit samtykke, ændre mit samtykke, trækker vi, fjerne mit samtykke, tager mit
withdraw-noun: tilbagekaldelse af samtykke, tilbagetrækning af samtykke, tilbagekaldelse af mit samtykke
regret: fortryder, fortrudt, ombestemt, skiftet mening, ikke stå ved
said-yes: sagde ja, sagt ja, sagde ok, skrev under, underskrev, gav jer lov, gav lov
ended: gælder ikke, ophører, ikke længere gælder, trukket tilbage, er trukket
complain: klage, klager, klagede, klaget, indklage, indklager, utilfreds, brokke mig, beklage mig, besværer, besværing, klages,
  uacceptabelt, påklage, klage over, indgive klage, indgiver klage, beklager mig, klagepunkt, klage til jer, gør vrøvl, tager afstand,
  indgive en klage, indgive, dybt utilfreds, klage over jer, skarp klage, kritisk, klagesag, formel klage
complain-to: hvem kan jeg klage til, hvem klager jeg til, hvor kan jeg klage, hvor klager jeg, hvordan klager jeg, gerne klage
reported: anmeldt jer, anmelder jer, anmeldt, anmelder, indberettet, indgivet
bring: indbringer, indbringe, går til, går videre til, kontakter, kontakter jeg, melder
violate: overtræder, overtræde, overtrådt, bryder, brudt, brud på, strider imod, i strid med, krænker, krænket, ulovlig*, krænkelse af,
  bryder loven, lovbrud, overskrider, ikke overholder, ikke lever op til, tilsidesætter
unlawful: ulovligt, ulovlig, lovstridigt, i strid med loven
hereby: hermed, herved
formal-word: formelt, formel, som en klage, officiel, officielt, en klage
sent: sendt, sende, sendte, mailet, mailede, fremsendt, udsendt, videresendt, delte, delt, dele, lagt ud, kom ud, røg, cc, vedhæftede,
  vedhæftet, fremsendte, udleveret, udleverede, oplyst, uploadet, afsendt, sendte jeg, lagt
posted: lagt, sendt, delt
shared: dele, delt, delte, lagt, lagde, uploadet, uploadede
attached: vedhæftede, vedhæftet, lagde ved
received: fået, fik, modtaget, modtog, modtager
wrong-person: forkert modtager, forkerte modtager, forkert kunde, forkert person, forkert mail, forkert mailadresse, forkerte adresse,
  forkert adresse, forkert firma, forkerte personer, fremmed person, fremmed persons, til min nabo, min nabo, en fremmed, forkert hent*,
  forkert kollega, forkerte kunde, forkert borger, forkert patient, fremmede, en udenforstående, uvedkommende, naboen, forkert medarbejder,
  den forkerte, en forkert, forkerte mailadresse, forkerte modtagere, en anden kunde, en anden borger, en anden patient, en anden familie,
  en helt anden
wrong-place: til hele lageret, rundt til, hele, forkerte kanal, teams kanalen, i kanalen, offentligt, på nettet, fælles drev, fællesdrevet,
  i stedet for til
outside: eksternt, ekstern, udenfor huset, ekstern adresse, til en kunde
all-others: alle kan se, til alle, i cc, til samtlige, til hele
by-mistake: ved en fejl, ved en fejltagelse, kommet til, kom til, fejlagtigt, dummet mig, fik sendt, skulle sende, uheldigvis
instead: i stedet for, men vedhæftede, men kom til
anothers: en andens, en anden kundes, anden kundes, en anden patients, andres, fremmed persons, en fremmed, en anden borgers, anden persons,
  fremmede
strangers: diagnose, cpr nummer, navn, papirer, oplysninger
lost: stjålet, mistet, tabt, glemt, forsvundet, væk, blev væk, bortkommet, efterladt, indbrud, glemte, mistede, tabte, bortkommen, forlagt,
  stjal, ikke finde, blevet stjålet, er væk
device: computer, computeren, arbejdscomputer, pc, bærbar, bærbare, laptop, telefon, mobil, arbejdstelefon, usb, usb nøgle, harddisk, ipad,
  tablet, tasken, arbejdsmobil, backup disk, harddisken, usb stik, usb stick, memory stick, papirkurv, server, kamera
work-device: arbejdscomputer, arbejdstelefon, min bærbare, arbejdsmobil, firmatelefon, min pc
folder: mappe, mappen, ringbind, kuvert, notesbog, taske
files: filer, sager, sagsmapper, dokumenter
papers: papirer, dokumenter, kontrakter, print, udskrifter, lægepapirer, lister, listen med, skemaer, ansøgninger, journaler, dokumentmappe
unauthorised: uvedkommende, uvedkommendes, uautoriseret, uberettiget, uden aftale, ingen adgang burde, haft adgang til, adgang til uden,
  snaget, uretmæssig, uretmæssigt, uden tilladelse, ubudne, adgang til data, kigget i, har set i, snager, lukket adgang
hacked: hackere, hacker, hacket, hackerangreb, ransomware, inde i systemet, krypteret af, phishing, sendt mails fra min, overtaget min,
  kompromitteret, datalæk, lækket, læk, uvedkommende er logget, nogen er logget på, fremmed login, brudt ind, virusangreb, malware, phishing
  mail
clicked-link: klikkede på et link, klikkede på linket, trykkede på et link, klikket på et link, tastede min kode
password: kode, adgangskode, password, kodeord
can-see: kan se, kan jeg se, kunne se, ser jeg, fik jeg vist
others: andre, alle andre, andres, anden, de andre, hinandens, hinanden, fremmede
visible: alle kan se, kan se hinandens, synlige, synlig for alle, kan se alle, i cc, åbent på, offentligt tilgængelig, ligget åbent,
  tilgængelig for alle
lay-open: lå _ i printeren, lå fremme, ligge fremme, ligget fremme, lå en stak, ligget åbent, efterladt i, ligger frit, lå frit
mailbox: postkasse, indbakke, mailkonto, mail
breach-noun: databrud, sikkerhedsbrud, brud på persondatasikkerheden, brud på datasikkerheden, datalæk, persondatabrud, sikkerhedshændelse
gave: gav, givet, gav jer, givet jer, sagde ja, fotograf, den tilladelse
human-intervention: menneskelig indgriben, menneskelig indblanding
not-having: finde mig i, ikke tænkt mig at finde, vil jeg ikke finde, tolererer jeg ikke
no-more-allowed: må i ikke mere, må i ikke længere, det må i ikke, gør jeg ikke længere, gælder ikke mere, ikke længere min tilladelse, ikke
  længere mit samtykke, ikke længere lov, har i ikke længere lov, vil jeg ikke mere, er ikke længere ok, stopper nu, ikke ok længere
permission-given: sagde jeg, gerne måtte, i måtte, grønt lys, gav lov, gav jer lov, sagde ja, sagde at i, sagt god for, tilladelse, gav jer
  tilladelse, har accepteret, accepterede, tillod, skrev under på, givet lov til, krydsede af
open-to-all: kan åbnes af, kan ses af alle, åben for alle, alle har adgang til, alle kan åbne, kan læses af, kan tilgås af, ligger åbent,
  adgang for alle, kan alle se, alle medarbejdere kan se
meant-for: stilet til, til en anden, tiltænkt, beregnet til, adresseret til, som ikke var til mig, ikke til mig
access-given: givet _ adgang til, gav _ adgang til, adgang til, fået adgang til
please-word: venligst, tak, bedes
object-that: det gør jeg indsigelse, det protesterer jeg, det modsætter jeg, det vil jeg ikke have, det vil jeg ikke finde, indsigelse imod
  det, indsigelse mod det, det siger jeg nej, det er jeg imod
being-done: blive optaget, bliver optaget, blive filmet, blive overvåget, blive placeret, bliver placeret, blive målt, blive vurderet, blive
  profileret, blive registreret, jeg bliver registreret, bliver filmet, blive sporet, blive fotograferet, blive scoret, blive delt
slip: gerne slippe, vil slippe, gerne være fri, blive fri for, vil gerne undgå, skal stoppe
see-each-other: se hinandens, kan alle _ se, ser hinandens, alle kan se
dumped: smidt, smidt ud, ligger i containeren, fundet
mails-from-you: mails fra jer, mail fra jer, breve fra jer, henvendelser fra jer, sms er fra jer, opkald fra jer, høre fra jer, høre mere
  fra jer, beskeder fra jer, post fra jer, e mails fra jer, jeres mails
leaked: lækket, hacket, misbrugt, offentliggjort ved en fejl, kommet ud, havnet hos, endt hos
more-messages: flere sms, flere sms er, flere mails, flere breve, flere beskeder, flere e mails, flere opkald, flere henvendelser, flere
  nyheder, mere post, mere reklame
`;
