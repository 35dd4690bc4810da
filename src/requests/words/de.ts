/** German: the concepts of the English tables, with the usual words for them. */
export const DE = `
i: ich, unterzeichnete
me: mich, mir, uns
us: uns
we: wir
my: mein, meine, meinen, meiner, meinem, meines
our: unsere, unser, unseren
record: aufnahme, aufnahmen, aufzeichnung, unterlagen, videoaufnahme, videoaufnahmen, gesprächsaufzeichnung, tonaufnahme, mitschnitt,
  protokolle, bericht, berichte, beurteilung, beurteilungen, zeugnis, befund, befunde, arztbericht, bewertungsbogen, testergebnis,
  testergebnisse, vermerke, chatverlauf, verlauf, logdaten, abmahnung, abmahnungen, aufzeichnungen, *akte, *protokoll, *gutachten, *notizen
his: sein, seine, seinen, seiner, seines, seinem, deren, des kindes
your: ihre, ihren, ihrer, ihrem, ihr
about-me: über mich, von mir, zu mir, meine person, mich betreffend, mich betreffenden, zu meiner, mich betreffende, in bezug auf mich,
  unter meinem namen, auf meinen namen, mich gespeichert, mit meinem namen, in meiner sache, bezüglich meiner person, die mich betreffen,
  mich als
about-us: über uns
about-him: über sie, über ihn, über meinen sohn, über meine tochter, über meine mutter, über meinen vater, über unseren sohn, über unsere
  tochter, über unser kind, zu meinem mandanten, zu meiner mandantin, zur verstorbenen, zum verstorbenen, über meinen mandanten, über meine
  mandantin
about: über, zu, von
with-me: von mir, über mich, mit mir, auf denen ich, auf der ich, des gesprächs, des unfalls, meines unfalls, auf der man mich, mit meinem
  gesicht, von meinem sohn, von uns, in denen ich, die mich zeigen, meines sohnes, meiner tochter, meines kindes
relative: mutter, vater, sohn, tochter, mann, frau, kind, mandant, mandantin, mandanten, ehemann, ehefrau, sohnes, kindes, kinder, eltern,
  verstorbenen, verstorbene, verstorbener, vollmacht, betreuer, betreuerin, vormund, oma, opa, großmutter, großvater, schwester, bruder,
  lebensgefährte, partnerin, partner, erbe, erbin, nachlass, gatte, gattin, mama, papa
data: datensätze, *daten, *angaben, *informationen, *unterlagen, historie, verlauf, einkäufe, bestellverlauf, messwerte, werte, spuren,
  einträge, eintrag, playlists, bewertungen, kaufverhalten, einkaufsverhalten, einkaufsverhaltens, nutzungsverhalten, datei über, datensatz
strongdata: personenbezogenen daten, personenbezogene daten, persönlichen daten, persönliche daten, gesundheitsdaten, personenbezogener
  daten, persönliche angaben, private daten, sensible daten, sensiblen daten, personendaten, persönlicher daten
dataword: personenbezogenen daten, persönlichen daten, gesundheitsdaten
all: alles, alle, was, sämtliche, sämtlichen, komplette, kompletten, vollständige, vollständigen, vollständiger, jede, allen, aller, ganze,
  gesamte, gesamten, restlos
item: profil, namen, name, anschrift, e mail, bewerbung, lebenslauf, personalakte, akte, geburtsdatum, geburtsdatums, unterlagen,
  bewerbungsunterlagen, aufnahme, aufnahmen, aufzeichnung, geburtsjahr, nachname, familienstand, käufe, mitgliedschaft, zeugnisse,
  nachnamen, vornamen, vorname, geburtsname, wohnort, *nummer, *adresse, *foto, *fotos, *bild, *bilder, *konto, gehalt, einkommen, diagnose,
  schulden, schuld, titel, beruf, ausbildung, abschluss, ausweiskopie, ausweis, passkopie, reisepass, führerschein, gesundheitsdaten,
  fingerabdruck, stimme, gesicht, blutprobe, blutwerte, laborwerte, befunde, testergebnis, kommentare, beiträge, beitrag, bewertung,
  bewertungen, bestellhistorie, bestellungen, standort, bewegungen, kaufverhalten, einkaufsverhalten, einkaufsverhaltens, bankverbindung,
  kontodaten, kreditkarte, zahlungsdaten, kennzeichen, unterschrift, religion, konfession, staatsangehörigkeit, zugang, account,
  nutzerprofil, kundenprofil, playlists, zeugnis, porträt, bewerbungsmappe, eintrag, geburtstag, alter, medikamente, allergie, allergien
image: foto, fotos, bild, bilder, bildern, fotografie, video, videos, artikel, beitrag, namen, aufnahme
contact: adresse, name, namen, anschrift, nachname, telefonnummer, geburtsdatum, handynummer, titel, familienstand, bankverbindung
notes: notizen, vermerke, vermerk, aufzeichnungen, beurteilung, bewertung, bewertungen, einschätzung, unterlagen, protokoll, eindruck,
  kommentare, gesprächsnotizen, bewerbungsnotizen, referenzen, score, scorewert, befund
recording: aufnahme, aufnahmen, aufzeichnung, video, videoaufnahmen, mitschnitt, tonaufnahme, videoaufnahme, aufzeichnungen,
  gesprächsaufzeichnung, kameraaufnahmen, kameraaufnahme, überwachungsvideo, filmaufnahmen, kamera, dashcam
conversation: gespräch, anruf, telefonat, gesprächs, gespräche, telefongespräch, anrufs, unfall, vorfall
records: kartei, system, datenbank, register, systemen, datenbanken, systeme, unterlagen, bei ihnen, ihrer website, ihrer webseite, ihrer
  homepage, ihren listen, ihre listen, archiv, kundenkartei, registern
account-mine: mein kundenkonto, mein konto, meinen account, mein profil, mein nutzerkonto, mein altes konto, mein benutzerkonto, mein
  kundenprofil, mein nutzerprofil, meinen zugang, meine mitgliedschaft und, meinem konto, mein account, das konto und, ein altes konto
processing: verarbeitung, nutzung, verwendung, auswertung, auswerten, verarbeitet, umgang
pronoun: sie, das, es, diese, alles, die fotos, die bilder, die aufnahme, die aufnahmen, die daten, die unterlagen, dies, dieses, diesen,
  jene, den eintrag, die kopie, die kopien
want: bitte, möchte, verlange, fordere, beantrage, bitten, will, können sie, ersuche, hätte gern, hätte gerne, würde gern, würde gerne,
  möchten, wünsche, erbitte, könnten sie, würden sie, darf ich, kann ich, hiermit, fordern, ersuchen, brauche, benötige, erwarte, ist es
  möglich, verlangen, beantragen
see: einsicht, sehen, einsehen, auskunft, einblick, ansehen, lesen, zugang zu, erfahren, anhören, einzusehen, einsichtnahme
copy: kopie, kopien, ausdruck, abschrift, auszug, übersicht, aufstellung, liste aller, durchschrift, zusammenstellung
disclose: auskunft, herausgabe, herausgeben, auszuhändigen, aushändigen, zukommen, zusenden, übersenden, bereitstellen, zur verfügung
  stellen, mitzuteilen, herauszugeben, beauskunften
give-me: senden sie mir, schicken sie mir, geben sie mir, übermitteln sie mir, lassen sie mir, mir zukommen, zukommen lassen, mir zusenden,
  schicken sie uns, senden sie uns, mailen sie mir, hätte gern, hätte gerne, brauche ich, benötige ich, bitte um zusendung, bitte um
  übersendung, händigen sie mir, stellen sie mir, übersenden sie, erhalten, bekommen, aushändigen, herunterladen
know: wissen, teilen sie mir mit, erfahren, mitteilen, sagen sie mir, wüsste gern, wüsste gerne, auskunft darüber, informieren sie mich,
  würde mich interessieren, interessiert mich, klären sie mich auf, mir sagen, bestätigen sie mir, teilen sie uns mit
what: welche, was, welcher, welches, welchen, wofür
hold: gespeichert, haben, speichern, gespeicherten, verarbeiten, steht, vorliegen, gespeicherte, wissen sie, liegen, gesammelt, erhoben,
  aufbewahren, führen, verarbeitet, vorhanden, hinterlegt, angelegt, notiert, vorliegt, erfasst, besitzen
where-from: woher, wie sind sie an, wie kommen sie an, wie kommen sie zu, quelle meiner, wer hat ihnen meine, von wem haben sie, wo haben
  sie meine
who-given: an wen, wem haben sie, wer hat meine, wer bekommt meine, an welche empfänger, an welche dritten, welche firmen, welchen firmen,
  verkaufen sie meine, wem sie, wer meine daten, welche unternehmen, meine daten weitergegeben haben sie
art15: art 15, artikel 15
art16: art 16, artikel 16
art17: art 17, artikel 17
art18: art 18, artikel 18
art19: art 19, artikel 19
art20: art 20, artikel 20
art21: art 21, artikel 21
art22: art 22, artikel 22
access-request: auskunftsersuchen, beantrage auskunft, bitte um auskunft, auskunft nach, auskunft gemäß, auskunft über die, auskunft über
  meine, auskunft über alle, auskunft über sämtliche, auskunft zu meinen, auskunft darüber, datenauskunft, auskunftsanfrage,
  auskunftsbegehren, auskunftsanspruch, auskunftsrecht, recht auf auskunft, selbstauskunft, verlange auskunft, fordere auskunft, fordere sie
  auf mir auskunft, akteneinsicht, auskunft erteilen, dsgvo auskunft, antrag auf auskunft
fix: berichtigen, berichtigung, korrigieren, ändern, aktualisieren, richtigstellen, richtigzustellen, anpassen, passen sie, ergänzen,
  ergänzung, korrektur, bitte um änderung, richtig stellen, stellen sie das richtig, umändern, eintragen, nachtragen, tragen sie,
  bereinigen, geändert werden, korrigiert werden, berichtigt werden
fixed: berichtigt, korrigiert, geändert, angepasst, aktualisiert, ergänzt, richtiggestellt, bereinigt, nachgetragen
update: ändern, aktualisieren, aktualisiert, anpassen, eintragen, hinterlegen, verwenden sie künftig, tragen sie, vermerken, notieren sie,
  umstellen
wrong: falsch, falsche, falschen, unrichtig, unrichtige, fehlerhaft, veraltet, fehler, inkorrekt, nicht korrekt, falscher, falsches,
  veraltete, veralteten, überholt, verwechselt, verwechselung, verwechslung, unvollständig, unvollständige, fälschlich, irrtümlich, nicht
  richtig, nicht mehr aktuell, tippfehler, stimmen nicht, nicht aktuell, unrichtigen, schreibfehler
old: alte, alter
untrue: stimmt nicht, ist falsch, stimmt so nicht, stimmen nicht, ist nicht wahr, nicht korrekt, habe nie, bin ich nicht, bin nicht, trifft
  nicht zu, entspricht nicht, ist unwahr, ist nicht richtig, nie gesagt
contact-news: heiße jetzt, umgezogen, neue adresse, neue anschrift, neue telefonnummer, neue handynummer, neuer name, neuen namen, neue e
  mail, meine neue, heiße nun, heiße seit, verheiratet, geschieden, ziehe um, geboren am, neue bankverbindung, neue mailadresse,
  namensänderung, geheiratet
rectify-noun: berichtigung
delete: löschen, löschung, lösche, entfernen, vernichten, entfernung, tilgen, gelöscht werden, beseitigen, ausradieren, schreddern,
  wegwerfen, anonymisieren, vernichtet, unkenntlich machen, schwärzen, herunternehmen, aus dem netz nehmen, streichen, tilgung, löscht,
  entsorgen, datenlöschung, kontolöschung, rauswerfen
delete-person: löschen, entfernen, streichen sie, tilgen sie
deleted: gelöscht, entfernt, vernichtet, geschreddert, entsorgt, getilgt, gestrichen, anonymisiert, heruntergenommen, beseitigt,
  verschwinden, verschwunden, vom netz, offline genommen
close: kündigen, schließen, auflösen, deaktivieren, stilllegen, sperren sie, auflösung
forgotten: vergessenwerden, vergessen werden
erase-noun: löschung
keep: löschen sie nicht, nicht löschen sie, behalten sie mein, löschen sie bitte nicht
restrict: einschränken, einschränkung, eingeschränkt
restrict-noun: einschränkung
freeze: sperren, sperrung, gesperrt, einfrieren, frieren sie, ruhen, ruhend, aussetzen, blockieren, pausieren, stilllegen, anhalten
until: bis, solange, während, vorerst, einstweilen, vorläufig, in der zwischenzeit
not-use: nicht nutzen, nicht verwenden, nicht verarbeiten, nicht verwendet, nicht genutzt, nicht benutzen, nicht weiterverarbeiten, nicht
  weitergeben, nichts damit, nicht anders, nicht anfassen, niemand nutzen, zu nichts anderem, nicht nutzt
stop: unterlassen, schicken sie mir keine, aufhören, stoppen, stellen sie, einstellen
use: nutzung, nutzen, verarbeiten, verwenden, verarbeitung
tell: informieren, benachrichtigen, teilen sie, unterrichten, mitteilen, geben sie, bescheid, sagen sie, verständigen, in kenntnis,
  weitergeben, leiten sie, mitzuteilen, informiert, benachrichtigt, melden sie
recipients: empfänger, dritte, an die sie, denen sie, empfängern, dritten, weitergegeben haben, übermittelt haben, auskunfteien, schufa,
  versicherung, krankenkasse, arbeitgeber, vermieter, behörden, finanzamt, inkassobüro, partnerunternehmen, partnern, alle stellen, allen
  stellen, jenen, die bank, der bank, die sie informiert, erhalten haben, bekommen haben
move: übermitteln, übertragen, mitnehmen, weiterleiten, umziehen, übergeben, schicken sie, senden sie
moved: übertragen
to-other: an einen anderen, neuen anbieter, anderen anbieter, zu einem anderen, zur neuen, meinem neuen, meiner neuen, neuem anbieter,
  direkt an, anderen dienst, meine neue
readable: maschinenlesbaren, maschinenlesbar, strukturierten, gängigen, csv, maschinenlesbare, maschinenlesbarer, maschinenlesbarem, json,
  xml, strukturiertes, elektronisches format, gängiges, als datei, in einer datei, lesbaren format, excel datei, einlesen, importieren,
  digitales format, dateiformat
portability: datenübertragbarkeit
object: widerspreche, widerspruch, widersprechen, dagegen, nicht einverstanden, wehre mich, protestiere, verwahre mich, lehne
not-want: keine, keinen, nicht mehr, verzichte auf, nicht wünsche, wünsche nicht, will nicht, möchte nicht, keinerlei, kein interesse, nicht
  interessiert, unerwünscht, unerwünschte, lassen sie das, stellen sie ein, verbitte mir, genug von, nie wieder, verschonen sie mich, ich
  bestelle ab, unterlassen sie
must-not: dürfen nicht, dürfen sie nicht, untersage, verbiete, nicht mehr erlaubt, sollen nicht
not-longer: nicht mehr, nicht länger
legit: berechtigtes interesse, berechtigten interesses
track: überwachen, überwachung, tracking, überwacht, filmt, gefilmt, filmen, aufgenommen, kamera, kameras, videoüberwachung, verfolgen,
  nachverfolgen, orten, ortung, gps, aufzeichnen, aufzeichnet, mitlesen, abhören, protokollieren, auswerten, auswertung, standort
profile: profiling, profilbildung, profil von mir, auswertung, auswerten, analysieren, analyse, scoring, kaufverhalten, einkaufsverhalten,
  einkaufsverhaltens, nutzerprofil
share: weitergeben, weitergabe, weiterleiten, teilen, verkaufen, verkauf, geben sie meine, herausgeben, weitergegeben
unsubscribe: abmelden, abbestellen, melden sie mich ab, abbestelle, abmeldung, abbestellung, austragen, tragen sie mich aus
unsubscribe-me: melden sie mich ab, melden sie mich vom, nehmen sie mich aus, nehmen sie mich bitte aus, nehmen sie mich von, streichen sie
  mich, tragen sie mich aus, tragen sie mich bitte aus, mich von der liste, mich von ihrer liste, mich vom newsletter, melde mich ab,
  newsletter ab, mich abmelden, mich austragen, aus ihrem verteiler, aus dem verteiler
marketing: newsletter, werbung, werbezwecke, werbezwecken, direktwerbung, werbe, werbemails, werbebriefe, werbebrief, prospekte, prospekt,
  werbepost, kataloge, katalog, angebote, angebot von, rabattaktionen, rabatt, werbeanrufe, werbeanruf, verkaufsanrufe, werbenachrichten,
  reklame, spam, kundenzeitschrift, sonderangebote, marketing, marketingzwecke, infomails, newslettern, umfragen, kundenumfrage, einladungen
  zu, werbematerial, postwerbung, telefonwerbung
marketing-list: verteiler, newsletter, liste, adressliste, mailingliste, anrufliste, verteilerliste, werbeliste, adressverteiler
auto: automatisch, automatisiert, automatisierte, automatisierten, algorithmus, computer, maschine, maschinell, ki, software, roboter,
  sekunden, ihr system, ohne dass ein mensch, kein mensch, automatische, automatischen, automatisierter, vollautomatisch, bot, allein durch
decide: entscheidung, antrag, entschieden, entscheiden, kredit, kreditantrag, ablehnung, bewerbung, beschluss, einstufung, bewertung
decision-words: entscheidung
human: mensch, menschen, mitarbeiter, menschliche, eine person, sachbearbeiter, sachbearbeiterin, mitarbeiterin, jemand, manuell, manuelle,
  von hand, menschlich, natürliche person, menschliches
review: überprüft, prüft, überprüfen, prüfen, überprüfung, eingreifen, ansieht, anschaut, anschauen, ansehen, liest, lesen, prüfung,
  nochmals, erneut, neu bewerten, entscheidet, überdenken, bewertet, begutachtet, überprüfe, beurteilt, beurteilen
refused: abgelehnt, ablehnung, abgewiesen, aussortiert, gesperrt, nein gesagt, absage, verweigert, ausgeschlossen, lehnte, abgewimmelt
withdraw: widerrufe, widerrufen, ziehe, zurückziehen, widerruf, nehme ich zurück, nehme ich hiermit zurück, nehme zurück, nehme hiermit
  zurück, entziehe, zurücknehmen, gilt nicht mehr, erlischt, erloschen, nehmen wir zurück, ziehen wir zurück, zurückgezogen
consent: einwilligung, zustimmung, einwilligungen, einverständnis, einverständniserklärung, einwilligungserklärung, fotoerlaubnis
permission: erlaubnis, genehmigung, einverständnis, freigabe
complain: beschweren, beschwerde, beschwere, reklamiere, empört, unzufrieden, beanstande, beanstanden, inakzeptabel
reported: gemeldet, eingereicht, beschwerde bei, beschwert, angezeigt, wende mich an, gewandt, eingeschaltet, melde sie, eingelegt
authority: aufsichtsbehörde, datenschutzbehörde, landesdatenschutz*, bundesdatenschutz*, bfdi, aufsichtsbehörden, datenschutzaufsicht,
  landesbeauftragte*, datenschutzbeauftragte*
privacy: datenschutz, dsgvo, personenbezogenen daten, persönlichen daten, meinen daten, datenschutzes, meine daten, meiner daten,
  datenschutzrecht*, datenschutzgrundverordnung, persönlichen informationen, privatsphäre, schweigepflicht, vertraulichkeit, umgang mit
  meinen, cookies, cookie, auskunftsersuchen, auskunftsanfrage, löschantrag, bdsg, dsg ekd, kdg, datenschutzgesetz, ekd
violate: verstößt, verstoßen, verletzen, verletzt, verletzung, rechtswidrig, unzulässig, illegal, gegen das gesetz, verstoß, missachten,
  ohne rechtsgrundlage, missbrauch, missbraucht
sent: geschickt, gesendet, verschickt, schickte, versendet, gemailt, weitergeleitet, übermittelt, verschickte, zugeschickt, angehängt,
  veröffentlicht, hochgeladen, rausgeschickt, ausgehändigt, versandt, abgeschickt, verteilt
by-mistake: versehentlich, aus versehen, irrtümlich, fälschlicherweise, mein fehler, ungewollt
wrong-person: falschen empfänger, falschen adressaten, falsche person, falsche adresse, an einen kunden, an den falschen, falsche
  mailadresse, falschen kunden, falschen patienten, falschen verteiler, an die falsche, einen fremden, nachbarn, externen empfänger, an
  einen lieferanten, unbeteiligte, falscher empfänger, falsche familie
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
company: haben das recht, wir haben ihren, recht auf auskunft, können sie jederzeit, ihre einwilligung, verantwortlichen zu verlangen, sie
  können jederzeit, sie können auskunft, wir verarbeiten, können verlangen, sie haben jederzeit, ihnen stehen, steht ihnen, sie das recht,
  widerspruchsrecht, wir speichern, wir löschen, wir erheben, wir nutzen ihre, ihre rechte, ihre daten, ihren daten, ihre personenbezogenen,
  ihrer personenbezogenen, ihren personenbezogenen, hier abmelden, klicken sie hier, vielen dank für ihre, wir haben ihre anfrage, danke für
  ihre, verantwortlich für die, abmelden klicken, sich abmelden, können sich, können sie sich, falls sie nicht möchten, sofern sie nicht
  möchten, falls sie fragen haben, über sie verarbeiten, wir über sie, löschung ihrer, bei uns gespeicherten
hypothetical: schulung, beispiel, wenn ein kunde, z b, workshop, seminar, vorlage, entwurf, muster, ein kunde schreibt
meant-for: für jemand anderen, bestimmt war, an jemand anderen
received: erhalten, bekommen
object-that: dem widerspreche ich, dagegen widerspreche, dagegen lege ich
report: bericht, gutachten, beurteilung, test, testergebnis, schufa auskunft, bonitätsauskunft
you-stored: speichern sie, sie gespeichert, sie speichern, haben sie zu, wissen sie über, verarbeiten sie, sie verarbeiten, haben sie
  eigentlich, sie haben über, liegt ihnen, liegen ihnen, sie über mich, haben sie gesammelt, haben sie erhoben, haben sie notiert, sammeln
  sie
who-looked: wer hat in meine, wer in meine, wer meine akte, wer auf meine, wer hat auf meine, eingesehen hat, zugegriffen hat, wer hat meine
  akte, in meine akte geschaut, zugriffsprotokoll, wer zugriff auf
asked-for: gebeten, angefordert, habe ich um, angefragt, schrieb ihnen, hatte ich, erinnere, erinnerung, anfrage vom, beantragt
reply: nicht geantwortet, nichts gehört, warte noch, warte immer noch, frist, einen monat, antwort, keine reaktion, unbeantwortet
how-long: wie lange
explain: erklären, erläutern, begründung, begründen, warum
logic: logik, wie der algorithmus, wie das system, berechnet, kriterien, zustande
whether: ob sie, bestätigen ob, bestätigung darüber ob
basis: beruht, basiert, grundlage, stammt, stammen
who-word: wer, wem, welche firmen, welche unternehmen, welchen unternehmen, welche stellen, an wen, welchen dritten, die namen
gave-on: weitergegeben haben, meine daten weitergegeben, meine daten verkauft, meine daten erhalten, meine daten bekommen, meine adresse
  verkauft
share-done: weitergegeben, verkauft, übermittelt, weitergeleitet, herausgegeben
stored-word: gespeichert, notiert, erfasst, gespeicherten, aufbewahrt, gesammelt, vermerkt, geschrieben, hinterlegt, vorliegen
you-wrote: sie geschrieben, sie notiert, sie gemacht, sie angefertigt, sie angelegt, sie dazu angelegt, sie erstellt, aus dem gespräch, aus
  meinem gespräch, im gespräch, beim bewerbungsgespräch, des vorstellungsgesprächs, verfasst haben, gemacht wurden, erstellt wurde, über
  mich geschrieben, dazu angelegt haben
event: unfall, gestürzt, gestolpert, angefahren, gestohlen, diebstahl, telefonat, telefoniert, angerufen, anruf, kundenservice, hotline,
  aufgezeichnet, parkplatz, kamera, mein auto, mein fahrrad, besuch, vorfall
something-about: etwas über, daten über, informationen über, irgendetwas über, daten zu
says-of-me: steht dass ich, steht ich, heißt es dass ich, heißt es ich, vermerkt dass ich, behauptet dass ich, geführt dass ich
down-as: führen mich als, werde ich als, geführt als, als geführt, bin ich als, bin bei ihnen als, stehe ich als, eingetragen als, sprechen
  mich als, noch als
moved-or-renamed: umgezogen, neue adresse, neue anschrift, heiße jetzt, heiße nun, heiße seit, geheiratet, geschieden, namensänderung, neuer
  nachname, neuen nachnamen, neue telefonnummer, neue handynummer, meine neue e mail, verheiratet
you-side: bei ihnen, ihre unterlagen, ihrem system, ihren unterlagen, können sie, bitte ändern, bitte aktualisieren, ihrer datenbank, meine
  kundendaten, mein konto
registered: gespeichert, hinterlegt, eingetragen, vermerkt, geführt, erfasst, steht
spelled: geschrieben, schreibweise
misstated: falsch geschrieben, verwechselt, verwechseln mich, sprechen mich als, schreiben meinen namen, falsch zitiert, falsch
  wiedergegeben, mit einer anderen person
missing: fehlt, fehlen, nicht aufgeführt, nicht erwähnt, nicht enthalten, unvollständig, vergessen
add: ergänzen, ergänzt, hinzufügen, hinzugefügt, nachtragen, aufnehmen, aufgenommen, ergänzung, vervollständigen
accuracy: richtigkeit
dispute: bestreite, bestreiten, zweifle, nicht einverstanden mit
must-go: muss weg, müssen weg, soll weg, sollen weg, muss runter, muss verschwinden, müssen verschwinden, soll verschwinden, muss gelöscht
  werden, müssen gelöscht werden
take-down: herunternehmen, nehmen sie das, nehmen sie es, nehmen sie die, runternehmen, von der website, entfernen, offline nehmen, aus dem
  netz, von der homepage, von ihrer website, von ihrer homepage, von der webseite
forget-me: vergessen sie mich, vergessen sie alles
no-leave: nie zugestimmt, nicht zugestimmt, ohne erlaubnis, ohne zustimmung, ohne einwilligung, nie erlaubt, niemand gefragt, nie gefragt,
  website, webseite, homepage, facebook, instagram, broschüre, flyer, google, nicht mehr bei ihnen, arbeite nicht mehr
account-word: ein konto, mein konto, das konto, mein account, altes konto, mein profil, kundenkonto
him: ihn
his-object: ihn
exercise: mache von meinem recht, nehme mein recht, übe mein recht, mache gebrauch
nothing-left: nichts mehr, keine spuren, keine spur, nichts über mich
no-reason: keinen grund, kein grund, nicht mehr benötigt, nicht mehr erforderlich, kein recht, keine rechtsgrundlage
retain: aufbewahren, speichern, behalten, gespeichert, vorhalten
only-store: nur aufbewahren, nur speichern, lediglich speichern, nur noch speichern, lediglich aufbewahren, nur gespeichert
not-delete: nicht löschen, aufbewahren, sichern, aufheben, heben sie, nicht überschreiben, bewahren sie
told: informiert, benachrichtigt, mitgeteilt, bescheid gegeben, unterrichtet
they-too: auch, ebenfalls, alle anderen, allen anderen
pass-right: geben sie die korrektur, leiten sie die berichtigung, teilen sie es auch, geben sie auch, sagen sie auch
switching: wechsle, wechsele, wechseln, anbieterwechsel, neuer anbieter, neuen anbieter, zu einem anderen, neue bank, neuen bank, neuer
  arzt, neuen arzt, mitnehmen, umziehen zu, anderen dienst, konkurrenz, neuer dienst
file-word: datei, csv, json, excel, xml, format, zip
export: exportieren, export, exportiert, herunterladen, ausspielen
along: mitnehmen, mit mir
object-bare: widerspreche, widerspruch, bin dagegen, nicht einverstanden, sage ich nein, lehne ich ab, will nicht mitmachen
my-doings: kaufe, einkaufe, fahre, bewege, klicke, tue, einkaufsverhalten, kaufverhalten, verhalten, bewegungen
being-done: gefilmt werden, überwacht werden, gefilmt zu werden, überwacht zu werden, bewertet werden, aufgezeichnet werden
contact-me: mich anrufen, anzurufen, kontaktieren, mir schreiben, kontaktaufnahme
never-contact: rufen sie mich nicht, rufen sie nicht mehr, rufen sie mich nie, schreiben sie mir nicht, schicken sie mir nichts,
  kontaktieren sie mich nicht, nicht mehr anrufen, keine anrufe, hören sie auf, senden sie mir nichts, keine weiteren mails, keine mails
  mehr, nicht mehr kontaktieren
no-more-of: keine weiteren, keinerlei, nie wieder, schluss mit, stopp mit, verzichte auf, nicht länger
enough: genug von, habe genug, satt, nervt, überhäuft, zugemüllt, überschwemmt, es reicht
spam-stop: das ist spam, spammen sie
leave-alone: lassen sie mich in ruhe, lassen sie uns in ruhe
no-list: sperrliste, robinsonliste, werbesperre, werbesperrliste, sperrvermerk
more-messages: weitere mails, weitere e mails, weitere anrufe, mehr mails, weitere briefe, weitere nachrichten, weitere post
mails-from-you: mails von ihnen, post von ihnen, anrufe von ihnen, briefe von ihnen, nachrichten von ihnen
machine-no: system hat abgelehnt, system abgelehnt, computer abgelehnt, sekunden abgelehnt
take-back: nehme _ zurück, ziehe _ zurück, nehmen _ zurück, ziehen _ zurück, nehme ich hiermit zurück, gilt nicht mehr, gilt ab sofort nicht
  mehr, erlischt
regret: anders überlegt, meine meinung geändert, bereue
permission-given: zugestimmt, erlaubt, eingewilligt, ja gesagt, unterschrieben, angekreuzt, einverstanden
no-more-allowed: nicht mehr erlaubt, gilt nicht mehr, ab sofort nicht mehr, dürfen sie nicht mehr, damit ist schluss
complain-to: bei wem kann ich mich beschweren, wo kann ich mich beschweren, an wen wende ich mich, wie beschwere ich mich
dpo: datenschutzbeauftragte, datenschutzbeauftragten, datenschutzbeauftragter
unlawful: rechtswidrig, unzulässig, illegal
outrage: eine frechheit, unverschämtheit, skandal, inakzeptabel, entschuldigung, empörend, erschüttert, unerhört, geht gar nicht, blamiert
regard-as-complaint: dies ist eine beschwerde, als beschwerde, werten sie dies als, fassen sie dies als
formal-word: förmlich, förmliche, offiziell, offizielle, formell
hereby: hiermit
shared: veröffentlicht, hochgeladen, geteilt, ausgehängt
anothers: eines anderen patienten, einer anderen patientin, eines anderen kunden, einer anderen kundin, anderer kunden, anderer patienten,
  eines fremden, einer fremden, jemand anderem, jemand anders, meines nachbarn, meiner nachbarin, einer anderen person, fremder, anderer
  mieter, anderer leute
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
fix-record: berichtigen sie den eintrag, korrigieren sie den eintrag, ändern sie den eintrag, ihre unterlagen korrigieren, den eintrag
  berichtigen, eintrag korrigieren, eintrag ändern
have-x-as: sie haben mich als, sie haben noch meine, laut ihren unterlagen, in ihren briefen, sie schreiben, ihr system, in ihrem system,
  bei ihnen steht, bei ihnen stehe, sie führen mich
change-it: ändern sie das, korrigieren sie das, berichtigen sie das, bitte ändern, bitte korrigieren, bitte berichtigen, das korrigieren,
  das ändern, aktualisieren sie das, bitte aktualisieren, passen sie das an
letter-word: brief, schreiben, umschlag, mail, post
other-person: nachbarn, nachbarin, einer frau, eines mannes, jemand anderes, jemand anderem, fremde, nicht mir, nicht an mich, nicht meine
exposed: jeder kann, im container, im müll, liegen offen, offen herum, im drucker, ohne anmeldung, ohne login, in der adresszeile, in der
  url, stand offen, unverschlossen
you-fixed: sie haben berichtigt, haben sie berichtigt, sie haben meine adresse, sie haben korrigiert, danke für die korrektur, danke für die
  berichtigung, sie haben meinen namen, sie haben mein, danke dass sie, berichtigt haben, korrigiert haben
you-deleted: sie haben meine daten gelöscht, sie haben gelöscht, gelöscht haben, danke für die löschung
until-fixed: bis das korrigiert ist, bis es berichtigt ist, bis sie berichtigt, bis zur berichtigung, bis zur korrektur, bis die daten
  berichtigt
get-me-out: nehmen sie mich aus dem system, mich aus ihrem system, mich aus ihrer datenbank, mich aus ihrer kartei, mich aus ihren
dumped: gefunden, weggeworfen, entsorgt
your-notes: ihre notizen, ihren notizen, ihre aufzeichnungen, ihre vermerke, ihrer notizen
addressed: sie, ihnen, ihr, ihre, ihren, ihrem, bitte, guten tag, sehr geehrte, hallo, danke
threat: behalte ich mir vor, behalte mir vor, vorbehalten, andernfalls, sollten sie nicht, falls sie nicht, ansonsten, anderenfalls
info-list: das bestehen einer automatisierten, bestehen einer automatisierten entscheidungsfindung, aussagekräftige informationen über die
  involvierte, tragweite und die angestrebten
art77: artikel 77, art 77
legal-request: anfrage nach, anfrage gemäß, antrag nach, antrag gemäß, dsgvo anfrage
`;
