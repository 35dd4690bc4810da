/** German: the words of authorities and of processors. */
export const DE_LETTERS = `
dpa: landesbeauftragte, landesbeauftragter, landesbeauftragten
complaint-made: beschwert
asks-verb: bitten, bittet, fordern, ersuchen, bitte
asks-statement: stellungnahme, stellung zu nehmen, folgende fragen, folgenden fragen, äußern
supposed: wenn, falls, wie man, sofern
article-about: artikel über, newsletter, leitfaden, rundschreiben
notifies: informieren wir sie, informieren sie, unterrichten wir sie, teilen ihnen, teilen wir ihnen, mitteilen, leider, festgestellt
incident: cyberangriff, unbefugter zugriff, unbefugte zugriff, unbefugte haben
happened: festgestellt, ereignet, betroffen, vorgefallen, bemerkt
exposed-word: kopiert, abgeflossen, gestohlen, offengelegt, einsehbar, betroffen
your-people: ihrer kunden, ihrer mitarbeiter, ihre kunden, ihre mitarbeiter, ihre daten, ihrer daten, ihrer beschäftigten
as-processor: als auftragsverarbeiter, ihr auftragsverarbeiter, auftragsverarbeitungsvertrag*, in ihrem auftrag
personal-word: personenbezogene, personenbezogener, personenbezogenen
unharmed: nicht betroffen, keine personenbezogenen
protects: schützen, schutz vor, verhindern, vorbeugen
`;
