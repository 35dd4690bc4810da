/** German: the concepts of the English tables, with the usual words for them. */
export const DE = `
i: ich
me: mich, mir, uns
us: uns
we: wir
my: mein, meine, meinen, meiner, meinem, meines
our: unsere, unser, unseren
record: personalakte, akte, patientenakte, aufnahme, aufnahmen, aufzeichnung, notizen, krankenakte, unterlagen
his: sein, seine, ihre daten
your: ihrem konto
about-me: über mich, zu meiner person, von mir, zu mir, meine person, mich betreffend, mich betreffenden
about-us: über uns
about-him: über sie, über ihn
about: über, zu, von
with-me: von mir, über mich, mit mir, auf denen ich, auf der ich
relative: mutter, vater, sohn, tochter, mann, frau, kind, mandant, mandantin, mandanten, ehemann, ehefrau
data: daten, informationen, angaben, unterlagen, datensätze
strongdata: personenbezogenen daten, personenbezogene daten, persönlichen daten, persönliche daten, gesundheitsdaten, personenbezogener
  daten
dataword: personenbezogenen daten, persönlichen daten, gesundheitsdaten
all: alles, alle, was, sämtliche
item: konto, kundenkonto, nutzerkonto, profil, namen, name, adresse, anschrift, telefonnummer, e mail, bewerbung, lebenslauf, personalakte,
  akte, foto, fotos, bild, bilder, geburtsdatum, geburtsdatums, unterlagen, bewerbungsunterlagen, aufnahme, aufnahmen, aufzeichnung,
  kontonummer, geburtsjahr, nummer, e mail adresse, nachname, familienstand, käufe, mitgliedschaft, zeugnisse
image: foto, fotos, bild
contact: adresse, name, namen, anschrift
notes: notizen
recording: aufnahme, aufnahmen, aufzeichnung, video, videoaufnahmen
conversation: gespräch, anruf
records: kartei, system, datenbank, register, systemen
account-mine: mein kundenkonto, mein konto, meinen account, mein profil, mein nutzerkonto
processing: verarbeitung, nutzung, verwendung
pronoun: sie, das, es, diese, alles
want: bitte, möchte, verlange, fordere, beantrage, bitten, will, können sie, ersuche
see: einsicht, sehen, einsehen, auskunft
copy: kopie, kopien
disclose: auskunft, herausgabe
give-me: senden sie mir, schicken sie mir, geben sie mir, übermitteln sie mir
know: wissen, teilen sie mir mit
what: welche, was
hold: gespeichert, haben, speichern, gespeicherten, verarbeiten, steht, vorliegen
where-from: woher haben sie, woher
who-given: an wen haben sie, an wen, wem haben sie
art15: art 15, artikel 15
art16: art 16, artikel 16
art17: art 17, artikel 17
art18: art 18, artikel 18
art19: art 19, artikel 19
art20: art 20, artikel 20
art21: art 21, artikel 21
art22: art 22, artikel 22
access-request: auskunftsersuchen, beantrage auskunft, bitte um auskunft, auskunft nach, auskunft gemäß, auskunft über die
fix: berichtigen, berichtigung, korrigieren, ändern, aktualisieren
fixed: berichtigt, korrigiert, geändert
update: ändern, aktualisieren
wrong: falsch, falsche, falschen, unrichtig, unrichtige, fehlerhaft, veraltet
old: alte, alter
untrue: stimmt nicht, ist falsch
contact-news: habe geheiratet, heiße jetzt, umgezogen, neue adresse, neue anschrift
rectify-noun: berichtigung
delete: löschen, löschung, lösche, entfernen, vernichten, entfernung, vernichten sie, tilgen
delete-person: löschen, entfernen, löschen sie
deleted: gelöscht, entfernt, vernichtet
close: kündigen, schließen
forgotten: vergessenwerden, vergessen werden
erase-noun: löschung
keep: löschen sie nicht
restrict: einschränken, einschränkung, eingeschränkt
restrict-noun: einschränkung der verarbeitung, einschränkung
freeze: sperren, sperrung, gesperrt
until: bis, solange
not-use: nicht nutzen, nicht verwenden, nicht verarbeiten
stop: unterlassen, schicken sie mir keine, aufhören, stoppen, stellen sie, einstellen, unterlassen sie
use: nutzung, nutzen, verarbeiten, verwenden, verarbeitung
tell: informieren, benachrichtigen, teilen sie, unterrichten, mitteilen
recipients: empfänger, dritte, an die sie, denen sie
move: übermitteln, übertragen
moved: übertragen
to-other: an einen anderen, neuen anbieter, anderen anbieter
readable: maschinenlesbaren, maschinenlesbar, strukturierten, gängigen, csv
portability: datenübertragbarkeit
object: widerspreche, widerspruch, widersprechen
not-want: möchte keinen, möchte keine, keine, keinen, nicht mehr, will keine, verzichte auf
must-not: dürfen nicht
not-longer: nicht mehr, nicht länger
legit: berechtigtes interesse, berechtigten interesses
track: überwachen, überwachung, tracking
profile: profiling
share: weitergeben, weitergabe
unsubscribe: abmelden, abbestellen, melden sie mich ab
unsubscribe-me: melden sie mich ab, melden sie mich vom, nehmen sie mich aus
marketing: newsletter, werbung, werbezwecke, werbezwecken, direktwerbung, werbe, werbemails
marketing-list: verteiler, newsletter
auto: automatisch, automatisiert, automatisierte, automatisierten, algorithmus, computer
decide: entscheidung, antrag
decision-words: entscheidung
human: mensch, menschen, person, mitarbeiter, menschliche
review: überprüft, prüft, überprüfen, prüfen, überprüfung, eingreifen
refused: abgelehnt, ablehnung
withdraw: widerrufe, widerrufen, ziehe, zurückziehen, widerruf
consent: einwilligung, zustimmung
permission: erlaubnis
complain: beschweren, beschwerde, beschwere
reported: gemeldet, eingereicht
authority: aufsichtsbehörde, datenschutzbehörde, datenschutzbeauftragten
privacy: datenschutz, dsgvo, personenbezogenen daten, persönlichen daten, meinen daten
violate: verstößt, verstoßen
sent: geschickt, gesendet, verschickt, schickte
by-mistake: versehentlich, aus versehen
wrong-person: falschen empfänger, falschen adressaten, falsche person, falsche adresse
people: kunden, kundendaten, mitarbeiter, patienten
sensitive: kundendaten, gehaltsliste, patientendaten, personenbezogenen daten
lost: gestohlen, verloren
device: laptop, handy, usb
folder: ordner, akte
unauthorised: unbefugte, unbefugten
hacked: gehackt, hacker
breach-noun: datenpanne, datenschutzverletzung
third: der kunde, betroffene, betroffenen, nutzer
notdata: bestellung, termin, rechnung, vertrag, kaufvertrag, regalen, farben, lager, temperatur, preiserhöhung, betrag
company: sie haben das recht, haben das recht, wir haben ihren, recht auf auskunft, können sie jederzeit, ihre einwilligung,
  verantwortlichen zu verlangen, sie können jederzeit, sie können auskunft, wir verarbeiten, können verlangen, sie haben jederzeit
hypothetical: schulung, beispiel
meant-for: für jemand anderen, bestimmt war, an jemand anderen
received: erhalten, bekommen
object-that: dem widerspreche ich, dagegen widerspreche, dagegen lege ich
`;
