/** German: what people say who know no word of the law. */
export const DE_PLAIN = `
relative: im namen von, im auftrag von, im namen meiner, im namen meines, enkel, lebensgefährtin, bevollmächtigte
not-delete: nicht gelöscht, nicht vernichten, nicht vernichtet, behalten, nicht wegwerfen, statt zu löschen, statt sie zu löschen,
  anstatt zu löschen
freeze: sperre, auf eis, nicht anfassen, nicht anrühren, liegen lassen, unangetastet, zurückstellen
not-use: nicht verarbeitet, niemand soll, niemand darf, keiner soll, keiner darf, nicht damit arbeiten, nicht ansehen, nicht öffnen,
  nicht weiter bearbeiten, sonst nichts
until: währenddessen, bevor, zunächst
only-store: nur aufbewahrt, als beweis, für das verfahren, für meine klage, für die versicherung, für den prozess, brauche ich für,
  brauche sie für, brauche es für
tell: kontaktieren sie
told: bescheid, verständigt, wissen es
recipients: alle denen, allen denen, die firmen, die stellen, die anderen, den anderen, partner, partnerfirmen, auskunftei, inkasso,
  versicherer, pensionskasse, hausarzt, die banken, dienstleister, steuerberater, lohnbüro
move: überführen, exportieren, umzug meiner
to-other: an meinen neuen, an mein neues, an die neue, an den neuen, an das neue, zum neuen, an eine andere, zu einer anderen
readable: tabelle, excel, datei, dateien, rohdaten, digital, elektronisch, maschinenlesbares, nicht als pdf, kein pdf, keine pdf,
  nicht auf papier, einlesbar, importierbar, lesen kann, öffnen kann
switching: wechsel zu, gewechselt, anderer anbieter, anderen anbieter, andere app, neue app, neues studio, neue praxis, andere bank,
  kündige und
object: stört mich, möchte nicht dass, will nicht dass, nicht damit einverstanden, lassen sie mich, nehmen sie mich aus, ohne mich
track: verfolgt, aufgezeichnet, mitgehört, mithören, gesichtserkennung, protokolliert
marketing: werbemail, rabatte, rabattcodes, aktionen, spendenaufrufe, spendenbriefe
not-want: verzichte, leid
never-contact: rufen sie nicht, nicht mehr schreiben, nicht kontaktieren
no-more-allowed: nicht länger, überlegt, bereue, ziehe zurück, zurückziehen, nehme zurück, nicht mehr einverstanden
permission-given: häkchen, genehmigt, zugesagt
human: persönlich
auto: system, programm, score
refused: nein, gekündigt, durchgefallen
complain: beschwerden, anzeigen, melde sie, nicht hinnehmen, nicht hinnehmbar, erklärung
outrage: empört, entsetzt, schockiert, wütend, unverschämt, frechheit, peinlich, gedemütigt, enttäuscht, unprofessionell
violate: gegen die dsgvo, schweigepflicht, vertraulich, vertraulichkeit, ohne zu fragen, ohne meine zustimmung, ohne meine einwilligung,
  ohne mein wissen, hinter meinem rücken, schlampig, ignoriert
sent: zugestellt, übergeben, herausgegeben
received: bekam, erhielt, lag in, lag im, gelandet, geöffnet, zugestellt, kam an, im briefkasten
anothers: eines anderen, einer anderen, fremde, fremden, fremdes, nicht meine, nicht mein, nicht für mich, nachbarn
wrong-person: falsche mail, falsche datei, falschen anhang, falschen briefkasten, unbefugte, außenstehende, verwechselt
sensitive: befund, arztbriefe, diagnose, gehaltsabrechnung, lohnabrechnung, lohnabrechnungen, krankmeldung, krankmeldungen, kontoauszug,
  kontoauszüge, kontonummern, adressen, telefonnummern, mietvertrag, patientenakte, noten, ausweis, pass, reisepass, bestellungen,
  buchungen, rechnungen, rezept, rezepte
lost: vergessen, gefunden
device: telefon
`;
