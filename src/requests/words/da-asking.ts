/** Danish: asking to see what is held. `_` stands for up to three words. */
export const DA_ASKING = `
want: vil, vil gerne, vil have, ønsker, ønske, kræver, anmoder, beder, bede, bedes, venligst, skal, må jeg, kan i, kan du, kan de, vil i,
  vil du, gerne, forlanger, forventer, søger om, krav, anmodning
see: se, læse, gennemse, indsigt, aktindsigt, egenacces, indblik, kigge i, få adgang til, adgang til, gennemgå, få at se, vise mig, vis mig,
  kende, få set, få indsigt, have indsigt, blive vist, orientere mig i, se en oversigt, læst
copy: kopi, kopier, udskrift, udtræk, oversigt, fuld liste, liste over, kopier af, fotokopi, genpart, pdf, overblik, samlet overblik,
  udprint, fuldt overblik
disclose: udleveret, udlevere, udlever, udlevering, tilsendt, fremsendt, indsigt, få udleveret, få tilsendt, få en kopi, sende mig en kopi,
  få overblik, en oversigt, et overblik
give-me: send mig, sende mig, send os, sende os, send det, send dem, giv mig, give mig, jeg vil have, jeg vil gerne have, vil gerne have,
  få, få en, få alle, mailer i, sende til mig, udlevere mig, få tilsendt, har brug for, fremsende, fremsend, mail mig, bede om en kopi,
  videresend mig, modtage, modtage alle, beder om alle
know: vide, få at vide, oplyst, oplyse, oplys, oplyser, fortæl mig, fortælle mig, fortæl, informere mig, undrer mig over hvad, finde ud af
  hvad, redegøre for, redegør for, bekræfte, kunne tænke mig at vide, høre hvad, orienteres om, få indblik, få klarlagt, undersøge hvad,
  svar på hvad, fået at vide, oplysning om, besked om hvilke, orientering om, vil høre, spørge hvad, spørge hvilke, gerne have at vide, have
  at vide
what: hvad, hvilke, hvilken, hvilket
hold: har, gemmer, gemt, gemme, opbevarer, opbevare, registreret, registrerer, lagret, liggende, ligger, behandler, ved, noteret,
  nedskrevet, indsamler, indsamlet, står, skrevet, har på, liggende på, lavet, findes, beholde, indhentet, have, opbevares, behandles,
  lagres, gemmes, indsamles, har samlet, har indsamlet, har indhentet, ligger inde med, er i besiddelse af, bliver behandlet
hold-on-me: har på mig, har om mig, ved om mig
retain: gemme, gemmer, gemt, opbevare, opbevarer, beholde, liggende, ligge, have det liggende, lagre, i har, ligge inde med, have stående,
  fortsat opbevare, blive ved med at have, have på, have registreret
ignored: manglende svar, ikke svaret, mangler, ufuldstændigt
disclose-me: udleveret
lying: liggende, ligge, ligger, gemmes, gemt, findes, opbevares, opbevaret
where-from: hvor i har, hvor har i, hvor har du, hvor i fik, hvor i har fået, hvor i har dem fra, har i mit navn fra, hvorfra, hvor kommer,
  har i mig fra, har i min, har i mit nummer fra
who-given: hvem i har givet, hvem har i givet, hvem i har videregivet, hvem har i videregivet, hvem i har delt, hvem har i delt, hvem har
  fået, sælger i, deler i, hvem i deler, hvem der har fået, videregiver i, hvem i har sendt, hvem har ellers, hvem ellers har, har i solgt,
  solgt mine, købt min, købt mit, hvem der ellers, hvem sender i, hvilke firmaer, hvem får mine, hvem modtager mine, hvem deler i, har i
  givet mine, har givet mine oplysninger, videregivet mine
who-looked: har slået, slået mig op, hvem der har set, hvem har kigget, hvem har set, kigget på, hvem der har haft adgang til, hvem har haft
  adgang til, har læst om, hvem der har været inde, hvem har været inde, hvem der har læst, har været inde i, har kigget i, hvem der har
  åbnet
art15: artikel 15, art 15
access-request: indsigtsanmodning, indsigtsanmodningen, indsigtsbegæring, anmodning om indsigt, anmoder om indsigt, begærer indsigt, bede om
  indsigt, beder om indsigt, begæring om indsigt, ret til indsigt, bedt om indsigt, anmodet om indsigt, gerne have indsigt, vil have
  indsigt, ønsker indsigt, kræver indsigt, søger om indsigt, dataindsigt, registerindsigt, egenacces, min indsigt, har indsigt
asked-for: bedt om, anmodet om, bad om, bad jer om, anmodede om, beder om
reply: svar, svaret
how-long: hvor længe
explain: forklar, forklare, forklaring, begrundelse, redegør, redegøre
logic: logikken, logik, hvordan i er nået frem, beregnet, beregning
whether: om i behandler, om i har, bekræfte om, hvorvidt, om i opbevarer, om der findes, om i gemmer, om i ligger
you-stored: har i gemt, har i registreret, har i noteret, har i lagret, har i liggende, har i skrevet, har i stående, i har gemt, i har
  registreret, i har noteret, gemmer i, opbevarer i, har i på mig, ved i, registrerer i, ligger i inde med, i ligger inde med, indsamler i,
  gem i, har i noget, findes der, har i om mig, har i på os, hvad har i om, har i skrevet ned, lagrer i, behandler i, kender i
basis: lå til grund, ligger til grund, baseret på, grundlag for, byggede på, bygger på, grundlaget
where-from-you: hvor i har dem fra, hvor i har mit, hvor i har min, hvor har i mit, hvor har i min, hvor fik i mit, hvor fik i min, hvor i
  har oplysningerne fra, har i mig fra, hvor har i mig
something-about: noget om, nogen oplysninger om, noget på, noget der vedrører
you-collected: har indsamlet, har samlet, har registreret, har gemt, har lagret, har liggende, ligger inde med, opbevarer, har noteret,
  gemmer
what-for: hvad bruger i, hvad i bruger, hvad skal i bruge, hvad bruges, til hvilket formål, hvad formålet
`;
