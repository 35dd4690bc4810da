/** German: the words of authorities and of processors. */
export const DE_LETTERS = `
dpa: aufsichtsbehörde, datenschutzbehörde, landesbeauftragte, landesbeauftragter, landesbeauftragten, datenschutzaufsicht, bfdi
complaint-made: beschwerde, beschwerden, beschwert
asks-verb: bitten, bittet, fordern, ersuchen, bitte
asks-statement: stellungnahme, stellung zu nehmen, folgende fragen, folgenden fragen, äußern
supposed: wenn, falls, wie man, sofern
article-about: artikel über, newsletter, leitfaden, rundschreiben
notifies: informieren wir sie, informieren sie, unterrichten wir sie, teilen ihnen, teilen wir ihnen, mitteilen, leider, festgestellt
incident: datenpanne, datenschutzverletzung, datenschutzvorfall, verletzung des schutzes, sicherheitsvorfall, hackerangriff, cyberangriff,
  ransomware, unbefugter zugriff, unbefugte zugriff, unbefugte haben
happened: festgestellt, ereignet, betroffen, vorgefallen, bemerkt
exposed-word: kopiert, abgeflossen, gestohlen, offengelegt, einsehbar, betroffen
your-people: ihrer kunden, ihrer mitarbeiter, ihre kunden, ihre mitarbeiter, ihre daten, ihrer daten, ihrer beschäftigten
as-processor: als auftragsverarbeiter, ihr auftragsverarbeiter, auftragsverarbeitungsvertrag*, in ihrem auftrag
personal-word: personenbezogene, personenbezogener, personenbezogenen
unharmed: nicht betroffen, keine personenbezogenen
protects: schützen, schutz vor, verhindern, vorbeugen
`;
