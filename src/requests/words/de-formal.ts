/** German: what those write who know the law, lawyers and unions. */
export const DE_FORMAL = `
formally: hiermit, hierdurch, beantrage ich, ich beantrage, ich verlange, verlange ich, ich fordere, fordere ich, ich bitte, bitte ich,
  ich ersuche, ich mache von, mache ich von, mache von meinem, ich nehme mein, nehme ich mein, ich übe mein, ich mache mein, mache ich mein,
  ich mache hiermit mein, ich berufe, berufe ich mich, ich möchte mein, ich möchte von meinem, möchte ich mein, dies ist ein, dies ist eine,
  das ist ein, das ist eine, ich stelle, stelle ich, behandeln sie _ als, betrachten sie _ als, wir beantragen, wir verlangen, beantragen,
  verlangen wir, ich widerspreche
unsaid: nicht, wenn, falls, sofern, ob, ihre anfrage, ihr antrag, ihren antrag, beispiel, erinnerung
by-law: nach _ dsgvo, gemäß _ dsgvo, gem _ dsgvo, laut _ dsgvo, aufgrund _ dsgvo, nach _ datenschutz*, gemäß _ datenschutz*, dsgvo
made-up: vorlage, muster, entwurf, schulung, übung, fiktiv, ausgedacht
paper: vorlage, muster, richtlinie, leitfaden, übersicht, schulung, antwort auf, formular
art21: art 21, artikel 21
access-noun: auskunft, datenauskunft
access-name: auskunftsersuchen, auskunftsanfrage, auskunftsantrag, auskunftsbegehren, auskunftsverlangen, auskunftsrecht,
  recht auf auskunft, antrag auf auskunft, datenauskunft, selbstauskunft
erase-name: recht auf löschung, recht auf vergessenwerden, löschantrag, löschersuchen, löschungsersuchen, löschbegehren, löschungsantrag,
  antrag auf löschung meiner, antrag auf löschung personenbezogener
rectify-name: recht auf berichtigung, antrag auf berichtigung, berichtigungsantrag
restrict-name: recht auf einschränkung, einschränkung der verarbeitung
port-name: datenübertragbarkeit, datenportabilität
object-name: widerspruchsrecht, recht auf widerspruch, widerspruch gegen die verarbeitung, widerspruch gegen die datenverarbeitung,
  widerspruch gegen die nutzung meiner, widerspruch nach art 21
i-object: ich widerspreche, widerspreche ich, lege ich widerspruch, ich lege widerspruch, ich lege hiermit widerspruch
consent-name: widerruf der einwilligung, widerruf meiner einwilligung, einwilligung widerrufen
i-withdraw: widerrufe ich meine einwilligung, ich widerrufe meine einwilligung, ich widerrufe hiermit meine, widerrufe meine einwilligung
complaint-name: datenschutzbeschwerde, beschwerde wegen datenschutz*, beschwerde über die verarbeitung, dsgvo beschwerde
breach-name: datenpanne, datenschutzverletzung, datenschutzvorfall
points-away: siehe anhang, im anhang, anbei, beigefügt, siehe anlage, in der anlage, siehe betreff, anhang, anlage
relative: wir vertreten, ich vertrete, vertreten wir, vertrete ich, anwalt von, anwältin von
proxy: wir vertreten, ich vertrete, vertreten wir, vertrete ich, im namen von, im auftrag von, mein mandant, meines mandanten,
  unser mandant, unseres mandanten, unserer mandantin, meiner mandantin, vollmacht, im namen unseres, im namen unserer
`;
