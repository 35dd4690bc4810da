/** German: objecting, withdrawing, complaining, reporting; how organisations speak; and what goes around a request. */
export const DE_STOPPING = `
art21: art 21, artikel 21
art22: art 22, artikel 22
stop: unterlassen, schicken sie mir keine, aufhören, stoppen, stellen sie, einstellen
use: nutzung, nutzen, verarbeiten, verwenden, verarbeitung
object: widerspreche, widerspruch, widersprechen, dagegen, nicht einverstanden, wehre mich, protestiere, verwahre mich, lehne
not-want: keine, keinen, nicht mehr, nicht wünsche, wünsche nicht, will nicht, möchte nicht, keinerlei, kein interesse, nicht interessiert,
  unerwünscht, unerwünschte, lassen sie das, stellen sie ein, verbitte mir, genug von, nie wieder, verschonen sie mich, ich bestelle ab,
  unterlassen sie
must-not: dürfen nicht, dürfen sie nicht, untersage, verbiete, nicht mehr erlaubt, sollen nicht
not-longer: nicht mehr, nicht länger
legit: berechtigtes interesse, berechtigten interesses
track: überwachen, überwachung, tracking, überwacht, filmt, gefilmt, filmen, aufgenommen, kamera, kameras, videoüberwachung, verfolgen,
  nachverfolgen, orten, ortung, gps, aufzeichnen, aufzeichnet, mitlesen, abhören, protokollieren, auswerten, auswertung, standort
profile: profiling, profilbildung, profil von mir, auswertung, auswerten, analysieren, analyse, scoring, kaufverhalten, einkaufsverhalten,
  einkaufsverhaltens, nutzerprofil
share: weitergeben, weitergabe, weiterleiten, teilen, verkaufen, verkauf, geben sie meine, herausgeben, weitergegeben
unsubscribe: abmelden, abbestellen, melden sie mich ab, abbestelle, abmeldung, abbestellung, austragen, tragen sie mich aus
unsubscribe-me: melden sie mich ab, melden sie mich vom, nehmen sie mich aus, nehmen sie mich bitte aus, nehmen sie mich von,
  streichen sie mich, tragen sie mich aus, tragen sie mich bitte aus, mich von der liste, mich von ihrer liste, mich vom newsletter,
  melde mich ab, newsletter ab, mich abmelden, mich austragen, aus ihrem verteiler, aus dem verteiler
marketing: newsletter, werbung, werbezwecke, werbezwecken, direktwerbung, werbe, werbemails, werbebriefe, werbebrief, prospekte, prospekt,
  werbepost, kataloge, katalog, angebote, angebot von, rabattaktionen, rabatt, werbeanrufe, werbeanruf, verkaufsanrufe, werbenachrichten,
  reklame, spam, kundenzeitschrift, sonderangebote, marketing, marketingzwecke, infomails, newslettern, umfragen, kundenumfrage,
  einladungen zu, werbematerial, postwerbung, telefonwerbung
marketing-list: verteiler, newsletter, liste, adressliste, mailingliste, anrufliste, verteilerliste, werbeliste, adressverteiler
auto: automatisch, automatisiert, automatisierte, automatisierten, algorithmus, computer, maschine, maschinell, ki, software, roboter,
  sekunden, ohne dass ein mensch, kein mensch, automatische, automatischen, automatisierter, vollautomatisch, bot, allein durch
decide: entscheidung, antrag, entschieden, entscheiden, kredit, kreditantrag, ablehnung, bewerbung, beschluss, einstufung, bewertung
decision-words: entscheidung
human: mensch, menschen, mitarbeiter, menschliche, eine person, sachbearbeiter, sachbearbeiterin, mitarbeiterin, jemand, manuell, manuelle,
  von hand, menschlich, natürliche person, menschliches
review: überprüft, prüft, überprüfen, prüfen, überprüfung, eingreifen, ansieht, anschaut, anschauen, ansehen, liest, lesen, prüfung,
  nochmals, erneut, neu bewerten, entscheidet, überdenken, bewertet, begutachtet, überprüfe, beurteilt, beurteilen
refused: abgelehnt, ablehnung, abgewiesen, aussortiert, gesperrt, absage, verweigert, ausgeschlossen, lehnte, abgewimmelt
withdraw: widerrufe, widerrufen, ziehe, zurückziehen, widerruf, nehme ich zurück, nehme ich hiermit zurück, nehme zurück,
  nehme hiermit zurück, entziehe, zurücknehmen, gilt nicht mehr, erlischt, erloschen, nehmen wir zurück, ziehen wir zurück, zurückgezogen
consent: einwilligung, zustimmung, einwilligungen, einverständnis, einverständniserklärung, einwilligungserklärung, fotoerlaubnis
permission: erlaubnis, genehmigung, einverständnis, freigabe
complain: beschweren, beschwerde, beschwere, reklamiere, empört, unzufrieden, beanstande, beanstanden, inakzeptabel
reported: gemeldet, eingereicht, beschwerde bei, beschwert, angezeigt, wende mich an, gewandt, eingeschaltet, melde sie, eingelegt
authority: aufsichtsbehörde, datenschutzbehörde, landesdatenschutz*, bundesdatenschutz*, bfdi, aufsichtsbehörden, datenschutzaufsicht,
  landesbeauftragte*, datenschutzbeauftragte*
privacy: datenschutz, dsgvo, personenbezogenen daten, persönlichen daten, meinen daten, datenschutzes, meine daten, meiner daten,
  datenschutzrecht*, datenschutzgrundverordnung, persönlichen informationen, privatsphäre, schweigepflicht, vertraulichkeit,
  umgang mit meinen, cookies, cookie, auskunftsersuchen, auskunftsanfrage, löschantrag, bdsg, kdg, datenschutzgesetz, ekd
violate: verstößt, verstoßen, verletzen, verletzt, verletzung, rechtswidrig, unzulässig, illegal, gegen das gesetz, verstoß, missachten,
  ohne rechtsgrundlage, missbrauch, missbraucht
sent: geschickt, gesendet, verschickt, schickte, versendet, gemailt, weitergeleitet, übermittelt, verschickte, zugeschickt, angehängt,
  veröffentlicht, hochgeladen, rausgeschickt, ausgehändigt, versandt, abgeschickt, verteilt
by-mistake: versehentlich, aus versehen, irrtümlich, fälschlicherweise, mein fehler, ungewollt
wrong-person: falschen empfänger, falschen adressaten, falsche person, falsche adresse, an einen kunden, an den falschen,
  falsche mailadresse, falschen kunden, falschen patienten, falschen verteiler, an die falsche, einen fremden, nachbarn, externen empfänger,
  an einen lieferanten, unbeteiligte, falscher empfänger, falsche familie
people: kunden, kundendaten, mitarbeiter, patienten, patient, patientin, kundin, beschäftigte, beschäftigten, angestellten,
  mitarbeiterinnen, schüler, schülern, eltern, mitglieder, mitgliedern, mieter, bewerber, bewerbern, teilnehmer, bewohner, kollegen,
  kollegin, gäste, klienten, kindern, versicherten
sensitive: kundendaten, gehaltsliste, patientendaten, personenbezogenen daten, lohnliste, gehälter, lohnabrechnung*, gehaltsabrechnung*,
  kundenliste, kundenlisten, mitgliederliste, teilnehmerliste, patientenliste, patientenakten, krankmeldung*, arbeitsverträge,
  arbeitsvertrag, personalakten, personalakte, diagnosen, befunde, blutwerte, laborwerte, gesundheitsdaten, bewerbungen,
  bewerbungsunterlagen, zeugnisse, ausweiskopien, passkopien, kontodaten, kreditkartendaten, adressliste, geburtsdaten, arztbrief,
  arztbericht, atteste, attest, sozialversicherungsnummern, mitarbeiterdaten, bewerberdaten, schülerdaten
lost: gestohlen, verloren, verschwunden, geklaut, liegen gelassen, liegengelassen, abhanden, einbruch, vermisst, entwendet, verlegt,
  unauffindbar
device: laptop, handy, usb, notebook, diensthandy, firmenhandy, firmenlaptop, festplatte, tablet, rechner, computer, smartphone,
  speicherkarte, dienstlaptop
folder: ordner, akte, tasche, aktentasche, rucksack, mappe, aktenordner, umschlag
unauthorised: unbefugte, unbefugten, unberechtigt, unberechtigte, unbefugt, unerlaubt, ohne berechtigung, dritte zugriff, neugier,
  geschnüffelt
hacked: gehackt, hacker, hackerangriff, ransomware, phishing, kompromittiert, datenleck, leck, geleakt, trojaner, fremder zugriff
breach-noun: datenpanne, datenschutzverletzung, datenschutzvorfall, datenleck, verletzung des schutzes, sicherheitsvorfall
third: der kunde, nutzer, kunden ein, ein kunde, mandanten ein, der betroffene, personen haben, betroffene person, der betroffenen
notdata: bestellung, termin, rechnung, vertrag, kaufvertrag, regalen, farben, lager, temperatur, preiserhöhung, betrag, lieferung, paket,
  ware, sofa, angebot vom, ticket, buchung, hotel, kalender, besprechung, meeting, server, drucker, preisliste, überschrift, seite 3,
  jahresbericht, protokoll der sitzung, fitnessvertrag, mietvertrag, kaution, schlüssel, mahnung, stromrechnung
company: haben das recht, wir haben ihren, ihr recht auf auskunft, recht auf auskunft über, das recht auf auskunft, ein recht auf auskunft, können sie jederzeit, ihre einwilligung, verantwortlichen zu verlangen,
  sie können jederzeit, sie können auskunft, wir verarbeiten, können verlangen, sie haben jederzeit, ihnen stehen, steht ihnen,
  sie das recht, widerspruchsrecht, wir speichern, wir löschen, wir erheben, wir nutzen ihre, ihre rechte, ihre daten, ihren daten,
  ihre personenbezogenen, ihrer personenbezogenen, ihren personenbezogenen, hier abmelden, klicken sie hier, vielen dank für ihre,
  wir haben ihre anfrage, danke für ihre, verantwortlich für die, abmelden klicken, sich abmelden, können sich, können sie sich,
  falls sie nicht möchten, sofern sie nicht möchten, falls sie fragen haben, über sie verarbeiten, wir über sie, löschung ihrer,
  bei uns gespeicherten
hypothetical: schulung, beispiel, wenn ein kunde, z b, workshop, seminar, vorlage, entwurf, muster, ein kunde schreibt
meant-for: für jemand anderen, bestimmt war, an jemand anderen
received: erhalten, bekommen
object-that: dem widerspreche ich, dagegen widerspreche, dagegen lege ich
you-stored: speichern sie, sie gespeichert, sie speichern, haben sie zu, wissen sie über, verarbeiten sie, sie verarbeiten,
  haben sie eigentlich, sie haben über, liegt ihnen, liegen ihnen, sie über mich, haben sie gesammelt, haben sie erhoben, haben sie notiert,
  sammeln sie
reply: nicht geantwortet, nichts gehört, warte noch, warte immer noch, frist, einen monat, antwort, keine reaktion, unbeantwortet
how-long: wie lange
explain: erklären, erläutern, begründung, begründen, warum
logic: logik, wie der algorithmus, wie das system, berechnet, kriterien, zustande
whether: ob sie, bestätigen ob, bestätigung darüber ob
basis: beruht, basiert, grundlage, stammt, stammen
who-word: wer, wem, welche firmen, welche unternehmen, welchen unternehmen, welche stellen, an wen, welchen dritten, die namen
gave-on: weitergegeben haben, meine daten weitergegeben, meine daten verkauft, meine daten erhalten, meine daten bekommen,
  meine adresse verkauft
share-done: weitergegeben, verkauft, übermittelt, weitergeleitet, herausgegeben
stored-word: gespeichert, notiert, erfasst, gespeicherten, aufbewahrt, gesammelt, vermerkt, geschrieben, hinterlegt, vorliegen
you-wrote: sie geschrieben, sie notiert, sie gemacht, sie angefertigt, sie angelegt, sie dazu angelegt, sie erstellt, aus dem gespräch,
  aus meinem gespräch, im gespräch, beim bewerbungsgespräch, des vorstellungsgesprächs, verfasst haben, gemacht wurden, erstellt wurde,
  über mich geschrieben, dazu angelegt haben
event: unfall, gestürzt, gestolpert, angefahren, gestohlen, diebstahl, telefonat, telefoniert, angerufen, anruf, kundenservice, hotline,
  aufgezeichnet, parkplatz, kamera, mein auto, mein fahrrad, besuch, vorfall
something-about: etwas über, daten über, informationen über, irgendetwas über, daten zu
says-of-me: steht dass ich, steht ich, heißt es dass ich, heißt es ich, vermerkt dass ich, behauptet dass ich, geführt dass ich
down-as: führen mich als, werde ich als, geführt als, als geführt, bin ich als, bin bei ihnen als, stehe ich als, eingetragen als,
  sprechen mich als, noch als
moved-or-renamed: umgezogen, neue adresse, neue anschrift, heiße jetzt, heiße nun, heiße seit, geheiratet, geschieden, namensänderung,
  neuer nachname, neuen nachnamen, neue telefonnummer, neue handynummer, meine neue e mail, verheiratet
you-side: bei ihnen, ihre unterlagen, ihrem system, ihren unterlagen, können sie, bitte ändern, bitte aktualisieren, ihrer datenbank,
  meine kundendaten, mein konto
spelled: geschrieben, schreibweise
misstated: falsch geschrieben, verwechselt, verwechseln mich, sprechen mich als, schreiben meinen namen, falsch zitiert,
  falsch wiedergegeben, mit einer anderen person
missing: fehlt, fehlen, nicht aufgeführt, nicht erwähnt, nicht enthalten, unvollständig, vergessen
add: ergänzen, ergänzt, hinzufügen, hinzugefügt, nachtragen, aufnehmen, aufgenommen, ergänzung, vervollständigen
accuracy: richtigkeit
dispute: bestreite, bestreiten, zweifle, nicht einverstanden mit
must-go: muss weg, müssen weg, soll weg, sollen weg, muss runter, muss verschwinden, müssen verschwinden, soll verschwinden,
  muss gelöscht werden, müssen gelöscht werden
take-down: herunternehmen, nehmen sie das, nehmen sie es, nehmen sie die, runternehmen, von der website, entfernen, offline nehmen,
  aus dem netz, von der homepage, von ihrer website, von ihrer homepage, von der webseite
no-leave: nie zugestimmt, nicht zugestimmt, ohne erlaubnis, ohne zustimmung, ohne einwilligung, nie erlaubt, niemand gefragt, nie gefragt,
  website, webseite, homepage, facebook, instagram, broschüre, flyer, google, nicht mehr bei ihnen, arbeite nicht mehr
account-word: ein konto, mein konto, das konto, mein account, altes konto, mein profil, kundenkonto
him: ihn
his-object: ihn
nothing-left: nichts mehr, keine spuren, keine spur, nichts über mich
no-reason: keinen grund, kein grund, nicht mehr benötigt, nicht mehr erforderlich, kein recht, keine rechtsgrundlage
retain: aufbewahren, speichern, behalten, gespeichert, vorhalten
not-delete: nicht löschen, aufbewahren, sichern, aufheben, heben sie, nicht überschreiben, bewahren sie
they-too: auch, ebenfalls, alle anderen, allen anderen
pass-right: geben sie die korrektur, leiten sie die berichtigung, teilen sie es auch, geben sie auch, sagen sie auch
switching: wechsle, wechsele, wechseln, anbieterwechsel, neuer anbieter, neuen anbieter, zu einem anderen, neue bank, neuen bank,
  neuer arzt, neuen arzt, mitnehmen, umziehen zu, anderen dienst, konkurrenz, neuer dienst
file-word: datei, csv, json, excel, xml, format, zip
export: exportieren, export, exportiert, herunterladen, ausspielen
along: mitnehmen, mit mir
object-bare: widerspreche, widerspruch, bin dagegen, nicht einverstanden, sage ich nein, lehne ich ab, will nicht mitmachen
my-doings: kaufe, einkaufe, fahre, bewege, klicke, tue, einkaufsverhalten, kaufverhalten, verhalten, bewegungen
being-done: gefilmt werden, überwacht werden, gefilmt zu werden, überwacht zu werden, bewertet werden, aufgezeichnet werden
contact-me: mich anrufen, anzurufen, kontaktieren, mir schreiben, kontaktaufnahme
never-contact: rufen sie mich nicht, rufen sie mich nie, schreiben sie mir nicht, schicken sie mir nichts, kontaktieren sie mich nicht,
  nicht mehr anrufen, keine anrufe, hören sie auf, senden sie mir nichts, keine weiteren mails, keine mails mehr, nicht mehr kontaktieren
no-more-of: keine weiteren, keinerlei, nie wieder, schluss mit, stopp mit, verzichte auf, nicht länger
enough: genug von, habe genug, satt, nervt, überhäuft, zugemüllt, überschwemmt, es reicht
spam-stop: das ist spam, spammen sie
leave-alone: lassen sie mich in ruhe, lassen sie uns in ruhe
no-list: sperrliste, robinsonliste, werbesperre, werbesperrliste, sperrvermerk
more-messages: weitere mails, weitere e mails, weitere anrufe, mehr mails, weitere briefe, weitere nachrichten, weitere post
mails-from-you: mails von ihnen, post von ihnen, anrufe von ihnen, briefe von ihnen, nachrichten von ihnen
machine-no: system hat abgelehnt, system abgelehnt, computer abgelehnt, sekunden abgelehnt
take-back: nehme _ zurück, ziehe _ zurück, nehmen _ zurück, ziehen _ zurück, nehme ich hiermit zurück, gilt nicht mehr,
  gilt ab sofort nicht mehr, erlischt
regret: anders überlegt, meine meinung geändert, bereue
permission-given: zugestimmt, erlaubt, eingewilligt, ja gesagt, unterschrieben, angekreuzt, einverstanden
no-more-allowed: nicht mehr erlaubt, gilt nicht mehr, ab sofort nicht mehr, dürfen sie nicht mehr, damit ist schluss
complain-to: bei wem kann ich mich beschweren, wo kann ich mich beschweren, an wen wende ich mich, wie beschwere ich mich
dpo: datenschutzbeauftragte, datenschutzbeauftragten, datenschutzbeauftragter
unlawful: rechtswidrig, unzulässig, illegal
outrage: unverschämtheit, skandal, inakzeptabel, entschuldigung, empörend, erschüttert, unerhört, geht gar nicht, blamiert
regard-as-complaint: dies ist eine beschwerde, als beschwerde, werten sie dies als, fassen sie dies als
formal-word: förmlich, förmliche, offiziell, offizielle, formell
hereby: hiermit
shared: veröffentlicht, hochgeladen, geteilt, ausgehängt
anothers: anderer kunden, anderer patienten, jemand anderem, jemand anders, meiner nachbarin, fremder, anderer mieter, anderer leute
strangers: befund, blutwerte, laborwerte, diagnose, rechnung, daten, namen, adresse, gehaltsabrechnung, brief, unterlagen, kontoauszug
work-device: diensthandy, firmenhandy, firmenlaptop, dienstlaptop, mein laptop
papers: papiere, unterlagen, dokumente, verträge, akten, listen, formulare, arbeitsverträge, bewerbungsmappen, ausdrucke, liste mit
files: akten, dateien, unterlagen
can-see: sehe ich, kann ich sehen, sehen kann, einsehen kann, angezeigt, konnte ich
others: anderer, anderen, fremder, andere, fremde
visible: für alle sichtbar, für jeden sichtbar, im cc, in cc, öffentlich zugänglich, offen im netz, frei zugänglich
open-to-all: offen zugänglich, für alle zugänglich, für jeden zugänglich, für alle offen, für alle einsehbar, für alle sichtbar, offen für,
  ohne passwort, frei zugänglich, jeder öffnen, jeder lesen, alle konnten, stand offen
all-others: im cc, in cc, offen im verteiler, statt bcc, alle adressen, für alle sichtbar
lay-open: offen herum, lagen offen, lag offen, liegen gelassen, im drucker, im papiermüll, im müll
mailbox: postfach, mailkonto, e mail konto
clicked-link: link geklickt, mein passwort eingegeben, zugangsdaten eingegeben
password: passwort, zugangsdaten, kennwort
addresses: adressen, mailadressen
third-news: zeitung, gericht
self: anbei mein, anbei meine, anbei übersende, sende ich ihnen, im anhang, hiermit sende, beigefügt
done: wurde gelöscht, wurden gelöscht, haben wir gelöscht, danke für
gave: gab, gegeben, erteilt
lying: liegen, gespeichert, vorhanden
stop-it: hören sie damit auf, lassen sie das, stellen sie das ein, das will ich nicht, schluss damit, unterlassen sie das, stoppen sie das
fix-record: berichtigen sie den eintrag, korrigieren sie den eintrag, ändern sie den eintrag, ihre unterlagen korrigieren,
  den eintrag berichtigen, eintrag korrigieren, eintrag ändern
have-x-as: sie haben mich als, sie haben noch meine, laut ihren unterlagen, in ihren briefen, sie schreiben, ihr system, in ihrem system,
  bei ihnen steht, bei ihnen stehe, sie führen mich
change-it: ändern sie das, korrigieren sie das, berichtigen sie das, bitte ändern, bitte korrigieren, bitte berichtigen, das korrigieren,
  das ändern, aktualisieren sie das, bitte aktualisieren, passen sie das an
letter-word: brief, schreiben, umschlag, mail, post
other-person: nachbarn, nachbarin, einer frau, eines mannes, jemand anderes, jemand anderem, fremde, nicht mir, nicht an mich, nicht meine
exposed: jeder kann, im container, im müll, liegen offen, offen herum, im drucker, ohne anmeldung, ohne login, in der adresszeile,
  in der url, stand offen, unverschlossen
you-fixed: sie haben berichtigt, haben sie berichtigt, sie haben meine adresse, sie haben korrigiert, danke für die korrektur,
  danke für die berichtigung, sie haben meinen namen, sie haben mein, danke dass sie, berichtigt haben, korrigiert haben
you-deleted: sie haben meine daten gelöscht, sie haben gelöscht, gelöscht haben, danke für die löschung
until-fixed: bis das korrigiert ist, bis es berichtigt ist, bis sie berichtigt, bis zur berichtigung, bis zur korrektur,
  bis die daten berichtigt
get-me-out: nehmen sie mich aus dem system, mich aus ihrem system, mich aus ihrer datenbank, mich aus ihrer kartei, mich aus ihren
dumped: gefunden, weggeworfen, entsorgt
your-notes: ihre notizen, ihren notizen, ihre aufzeichnungen, ihre vermerke, ihrer notizen
addressed: sie, ihnen, ihr, ihre, ihren, ihrem, bitte, guten tag, sehr geehrte, hallo, danke
threat: behalte ich mir vor, behalte mir vor, vorbehalten, andernfalls, sollten sie nicht, falls sie nicht, ansonsten, anderenfalls
info-list: das bestehen einer automatisierten, bestehen einer automatisierten entscheidungsfindung,
  aussagekräftige informationen über die involvierte, tragweite und die angestrebten
art77: artikel 77, art 77
legal-request: anfrage nach, anfrage gemäß, antrag nach, antrag gemäß, dsgvo anfrage
`;
