/** German: people, data about them, and the rights from access to portability. */
export const DE_RIGHTS = `
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
about-him: über sie, über ihn, über meinen sohn, über meine tochter, über meine mutter, über meinen vater, über unseren sohn,
  über unsere tochter, über unser kind, zu meinem mandanten, zu meiner mandantin, zur verstorbenen, zum verstorbenen, über meinen mandanten,
  über meine mandantin
about: über, zu, von
with-me: von mir, über mich, mit mir, auf denen ich, auf der ich, des gesprächs, des unfalls, meines unfalls, auf der man mich,
  mit meinem gesicht, von meinem sohn, von uns, in denen ich, die mich zeigen, meines sohnes, meiner tochter, meines kindes
relative: mutter, vater, sohn, tochter, mann, frau, kind, mandant, mandantin, mandanten, ehemann, ehefrau, sohnes, kindes, kinder, eltern,
  verstorbenen, verstorbene, verstorbener, vollmacht, betreuer, betreuerin, vormund, oma, opa, großmutter, großvater, schwester, bruder,
  lebensgefährte, partnerin, partner, erbe, erbin, nachlass, gatte, gattin, mama, papa
data: datensätze, *daten, *angaben, *informationen, *unterlagen, historie, verlauf, einkäufe, bestellverlauf, messwerte, werte, spuren,
  einträge, eintrag, playlists, bewertungen, kaufverhalten, einkaufsverhalten, einkaufsverhaltens, nutzungsverhalten, datei über, datensatz
strongdata: personenbezogenen daten, personenbezogene daten, persönlichen daten, persönliche daten, gesundheitsdaten,
  personenbezogener daten, persönliche angaben, private daten, sensible daten, sensiblen daten, personendaten, persönlicher daten
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
records: kartei, system, datenbank, register, systemen, datenbanken, systeme, unterlagen, bei ihnen, ihrer website, ihrer webseite,
  ihrer homepage, ihren listen, ihre listen, archiv, kundenkartei, registern
account-mine: mein kundenkonto, mein konto, meinen account, mein profil, mein nutzerkonto, mein altes konto, mein benutzerkonto,
  mein kundenprofil, mein nutzerprofil, meinen zugang, meine mitgliedschaft und, meinem konto, mein account, das konto und, ein altes konto
processing: verarbeitung, nutzung, verwendung, auswertung, auswerten, verarbeitet, umgang
pronoun: sie, das, es, diese, alles, die fotos, die bilder, die aufnahme, die aufnahmen, die daten, die unterlagen, dies, dieses, diesen,
  jene, den eintrag, die kopie, die kopien
want: bitte, möchte, verlange, fordere, beantrage, bitten, will, können sie, ersuche, hätte gern, hätte gerne, würde gern, würde gerne,
  möchten, wünsche, erbitte, könnten sie, würden sie, darf ich, kann ich, hiermit, fordern, ersuchen, brauche, benötige, erwarte,
  ist es möglich, verlangen, beantragen
see: einsicht, sehen, einsehen, auskunft, einblick, ansehen, lesen, zugang zu, erfahren, anhören, einzusehen, einsichtnahme
copy: kopie, kopien, ausdruck, abschrift, auszug, übersicht, aufstellung, liste aller, durchschrift, zusammenstellung
disclose: auskunft, herausgabe, herausgeben, auszuhändigen, aushändigen, zukommen, zusenden, übersenden, bereitstellen,
  zur verfügung stellen, mitzuteilen, herauszugeben, beauskunften
give-me: senden sie mir, schicken sie mir, geben sie mir, übermitteln sie mir, lassen sie mir, mir zukommen, zukommen lassen, mir zusenden,
  schicken sie uns, senden sie uns, mailen sie mir, hätte gern, hätte gerne, brauche ich, benötige ich, bitte um zusendung,
  bitte um übersendung, händigen sie mir, stellen sie mir, übersenden sie, erhalten, bekommen, aushändigen, herunterladen
know: wissen, teilen sie mir mit, erfahren, mitteilen, sagen sie mir, wüsste gern, wüsste gerne, auskunft darüber, informieren sie mich,
  würde mich interessieren, interessiert mich, klären sie mich auf, mir sagen, bestätigen sie mir, teilen sie uns mit
what: welche, was, welcher, welches, welchen, wofür
hold: gespeichert, haben, speichern, gespeicherten, verarbeiten, steht, vorliegen, gespeicherte, wissen sie, liegen, gesammelt, erhoben,
  aufbewahren, führen, verarbeitet, vorhanden, hinterlegt, angelegt, notiert, vorliegt, erfasst, besitzen
where-from: woher, wie sind sie an, wie kommen sie an, wie kommen sie zu, quelle meiner, wer hat ihnen meine, von wem haben sie,
  wo haben sie meine
who-given: an wen, wem haben sie, wer hat meine, wer bekommt meine, an welche empfänger, an welche dritten, welche firmen, welchen firmen,
  verkaufen sie meine, wem sie, wer meine daten, welche unternehmen, meine daten weitergegeben haben sie
art15: art 15, artikel 15
art16: art 16, artikel 16
art17: art 17, artikel 17
art18: art 18, artikel 18
art19: art 19, artikel 19
art20: art 20, artikel 20
access-request: auskunftsersuchen, beantrage auskunft, bitte um auskunft, auskunft nach, auskunft gemäß, auskunft über die,
  auskunft über meine, auskunft über alle, auskunft über sämtliche, auskunft zu meinen, auskunft darüber, datenauskunft, auskunftsanfrage,
  auskunftsbegehren, auskunftsanspruch, auskunftsrecht, recht auf auskunft, selbstauskunft, verlange auskunft, fordere auskunft,
  fordere sie auf mir auskunft, akteneinsicht, auskunft erteilen, dsgvo auskunft, antrag auf auskunft
fix: berichtigen, berichtigung, korrigieren, ändern, aktualisieren, richtigstellen, richtigzustellen, anpassen, passen sie, ergänzen,
  ergänzung, korrektur, bitte um änderung, richtig stellen, stellen sie das richtig, umändern, eintragen, nachtragen, tragen sie,
  bereinigen, geändert werden, korrigiert werden, berichtigt werden
fixed: berichtigt, korrigiert, geändert, angepasst, aktualisiert, ergänzt, richtiggestellt, bereinigt, nachgetragen
update: ändern, aktualisieren, aktualisiert, anpassen, eintragen, hinterlegen, verwenden sie künftig, tragen sie, vermerken, notieren sie,
  umstellen
wrong: falsch, falsche, falschen, unrichtig, unrichtige, fehlerhaft, veraltet, fehler, inkorrekt, nicht korrekt, falscher, falsches,
  veraltete, veralteten, überholt, verwechselt, verwechselung, verwechslung, unvollständig, unvollständige, fälschlich, irrtümlich,
  nicht richtig, nicht mehr aktuell, tippfehler, stimmen nicht, nicht aktuell, unrichtigen, schreibfehler
old: alte, alter
untrue: stimmt nicht, ist falsch, stimmt so nicht, stimmen nicht, ist nicht wahr, nicht korrekt, habe nie, bin ich nicht, bin nicht,
  trifft nicht zu, entspricht nicht, ist unwahr, ist nicht richtig, nie gesagt
contact-news: heiße jetzt, umgezogen, neue adresse, neue anschrift, neue telefonnummer, neue handynummer, neuer name, neuen namen,
  neue e mail, meine neue, heiße nun, heiße seit, verheiratet, geschieden, ziehe um, geboren am, neue bankverbindung, neue mailadresse,
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
not-use: nicht nutzen, nicht verwenden, nicht verarbeiten, nicht verwendet, nicht genutzt, nicht benutzen, nicht weiterverarbeiten,
  nicht weitergeben, nichts damit, nicht anders, nicht anfassen, niemand nutzen, zu nichts anderem, nicht nutzt
tell: informieren, benachrichtigen, teilen sie, unterrichten, mitteilen, geben sie, bescheid, sagen sie, verständigen, in kenntnis,
  weitergeben, leiten sie, mitzuteilen, informiert, benachrichtigt, melden sie
recipients: empfänger, dritte, an die sie, denen sie, empfängern, dritten, weitergegeben haben, übermittelt haben, auskunfteien, schufa,
  versicherung, krankenkasse, arbeitgeber, vermieter, behörden, finanzamt, inkassobüro, partnerunternehmen, partnern, alle stellen,
  allen stellen, jenen, die bank, der bank, die sie informiert, erhalten haben, bekommen haben
move: übermitteln, übertragen, mitnehmen, weiterleiten, umziehen, übergeben, schicken sie, senden sie
moved: übertragen
to-other: an einen anderen, neuen anbieter, anderen anbieter, zu einem anderen, zur neuen, meinem neuen, meiner neuen, neuem anbieter,
  direkt an, anderen dienst, meine neue
readable: maschinenlesbaren, maschinenlesbar, strukturierten, gängigen, csv, maschinenlesbare, maschinenlesbarer, maschinenlesbarem, json,
  xml, strukturiertes, elektronisches format, gängiges, lesbaren format, einlesen, importieren, digitales format, dateiformat
portability: datenübertragbarkeit
report: bericht, gutachten, beurteilung, test, testergebnis, schufa auskunft, bonitätsauskunft
who-looked: wer hat in meine, wer in meine, wer meine akte, wer auf meine, wer hat auf meine, eingesehen hat, zugegriffen hat,
  wer hat meine akte, in meine akte geschaut, zugriffsprotokoll, wer zugriff auf
asked-for: gebeten, angefordert, habe ich um, angefragt, schrieb ihnen, hatte ich, erinnere, erinnerung, anfrage vom, beantragt
registered: gespeichert, hinterlegt, eingetragen, vermerkt, geführt, erfasst, steht
forget-me: vergessen sie mich, vergessen sie alles
exercise: mache von meinem recht, nehme mein recht, übe mein recht, mache gebrauch
only-store: nur aufbewahren, nur speichern, lediglich speichern, nur noch speichern, lediglich aufbewahren, nur gespeichert
told: informiert, benachrichtigt, mitgeteilt, unterrichtet
`;
