/** Danish: asking to see what is held. `_` stands for up to three words. */
export const DA_ASKING = `
want: vil, ønsker, ønske, kræver, anmoder, beder, bede, bedes, venligst, skal, må jeg, kan i, kan du, kan de, gerne, forlanger, forventer,
  søger om, krav, anmodning, begærer, begæres, udbedes, udbeder, vær venlig, vær så venlig, vær søde, vær sød, ser frem til, insisterer på,
  kunne jeg, kunne I, mon I kan, mon jeg kan, kan man, ville I, lad mig, må vi, kan vi, jeg henviser til, hvordan får jeg, tillader mig,
  er det muligt, kunne tænke mig, sætter pris på, krævet, være rare, er der en knap
see: se, læse, gennemse, indsigt, aktindsigt, egenacces, indblik, adgang til, gennemgå, vise mig, vis mig, kende, få set, blive vist, læst,
  kigge, høre, aflytte, gennemlæse, tilgå, blive bekendt med, gennemsyn, orientere mig, syn for
copy: kopi, kopier, udskrift, udtræk, oversigt, fuld liste, liste over, fotokopi, genpart, pdf, overblik, udprint, afskrift, udskrifter,
  fil med, skærmprint, uddrag, rapport over, kopierne, kopien
disclose: udleveret, udlevere, udlever, udlevering, tilsendt, fremsendt, indsigt, få en kopi, sende mig en kopi, få overblik, en oversigt,
  et overblik, udleverer, fremsendes, tilsende, fremlagt, fremlægge, stille til rådighed, stillet til rådighed, aktindsigt, fremskaffe,
  finde frem
give-me: send mig, sende mig, send os, sende os, send det, send dem, giv mig, give mig, vil gerne have, få, mailer i, sende til mig,
  udlevere mig, har brug for, fremsende, fremsend, mail mig, bede om en kopi, videresend mig, modtage, beder om alle, skaffe mig,
  sende _ til mig, sende _ over, send _ over, send _ til mig, maile mig, mail _ til mig, fremsender, rekvirere, downloade,
  finde _ frem til mig, skal bruge, tilsendt, overlade mig
know: vide, oplyst, oplyse, oplys, oplyser, fortælle mig, fortæl, informere mig, redegøre for, redegør for, bekræfte, høre hvad,
  orienteres om, få indblik, få klarlagt, undersøge hvad, svar på hvad, oplysning om, besked om hvilke, orientering om, vil høre,
  spørge hvad, spørge hvilke, hører jeg, kunne høre, nysgerrig, klarhed over, give mig besked om, undrer mig, få svar på, finde ud af,
  gør rede for, spørge om, kan I fortælle, dokumentere, forklare hvor, hvor det stammer fra, hvor det kommer fra, i givet fald hvem,
  går de videre til
what: hvad, hvilke, hvilken, hvilket
hold: har, gemmer, gemt, gemme, opbevarer, opbevare, registreret, registrerer, lagret, liggende, ligger, behandler, ved, noteret,
  nedskrevet, indsamler, indsamlet, står, skrevet, lavet, findes, beholde, indhentet, have, opbevares, behandles, lagres, gemmes, indsamles,
  er i besiddelse af, bliver behandlet, fremgår, er nedfældet, opsamlet, opsamler, samlet sammen, samler, arkiveret, journaliseret,
  arkiverer
hold-on-me: har på mig, har om mig, ved om mig
retain: gemme, gemmer, gemt, opbevare, opbevarer, beholde, liggende, ligge, lagre, i har, have stående, blive ved med at have, have på,
  have registreret
ignored: manglende svar, ikke svaret, mangler, ufuldstændigt
disclose-me: udleveret
lying: liggende, ligge, ligger, gemmes, gemt, findes, opbevares, opbevaret
where-from: hvor i har, hvor har i, hvor har du, hvor i fik, har i mit navn fra, hvorfra, hvor kommer, har i mig fra, har i min,
  har i mit nummer fra, fået fat i mit, fået fat i min, fået fat på mit, fået fat på min, fået fingre i, i besiddelse af mit,
  i besiddelse af min, i besiddelse af mine, hvordan har I fået, hvordan har I mit, hvordan fik I, hvordan I har fået, hvordan kender I,
  hvordan er I kommet, opsnappet, fundet frem til mig, fundet frem til mit, fundet frem til min, hvem har givet jer, hvem gav jer,
  kilden til, har I fundet mit, har I fundet min
who-given: hvem i har givet, hvem har i givet, hvem i har videregivet, hvem har i videregivet, hvem i har delt, hvem har i delt,
  hvem har fået, sælger i, deler i, hvem i deler, hvem der har fået, videregiver i, hvem i har sendt, hvem har ellers, hvem ellers har,
  har i solgt, solgt mine, købt min, købt mit, hvem der ellers, hvem sender i, hvilke firmaer, videregivet mine, overladt mine,
  solgt oplysninger om mig, delt oplysninger om mig, delt mine, givet mine, videresolgt mine, sendt mine, hvem der modtager, hvem der får,
  hvem får, hvem modtager, hvem andre, hvilke tredjeparter, hvilke modtagere, hvilke virksomheder I, hvilke samarbejdspartnere
who-looked: har slået, slået mig op, hvem der har set, hvem har kigget, hvem har set, kigget på, hvem der har haft adgang til,
  hvem har haft adgang til, har læst om, hvem der har været inde, hvem har været inde, hvem der har læst, har været inde i, har kigget i,
  hvem der har åbnet, hvem har læst, hvem der har kigget, hvem har åbnet, har læst i min, har snaget i min, adgangslog, logoplysninger,
  hvem der har snaget, hvem har haft fingre i
art15: artikel 15, art 15
access-request: indsigtsanmodning, indsigtsanmodningen, indsigtsbegæring, anmodning om indsigt, anmoder om indsigt, begærer indsigt,
  bede om indsigt, beder om indsigt, begæring om indsigt, ret til indsigt, bedt om indsigt, anmodet om indsigt, gerne have indsigt,
  vil have indsigt, ønsker indsigt, kræver indsigt, søger om indsigt, dataindsigt, registerindsigt, egenacces, min indsigt, har indsigt,
  begærer aktindsigt, anmoder om aktindsigt, gerne have aktindsigt, søger aktindsigt, indsigt i hvad, indsigt i de, indsigt i mine,
  indsigt i min, få indsigt i, indsigtsret, indsigt efter, indsigtssag, anmode om indsigt, indsigt i samtlige, indsigt i alle, indsigt i alt
asked-for: bedt om, anmodet om, bad om, bad jer om, anmodede om, beder om, skrev til jer, sendte jer, rykket for, rykker for, rykke for,
  rykker jeg, har spurgt, spurgte, anmodning om, har skrevet til jer, har tidligere bedt, bedt jer om
reply: svar, svaret, høre fra jer, hørt fra jer, hørt noget, intet hørt, ikke hørt, fristen, en måned, ingen reaktion, stadig venter,
  venter stadig, ubesvaret
how-long: hvor længe, i hvor lang tid, hvor mange år, hvornår sletter, hvornår bliver
explain: forklar, forklare, forklaring, begrundelse, redegør, redegøre, forstå, uddybe, uddyb, fortælle mig hvorfor, oplyst hvorfor
logic: logikken, logik, hvordan i er nået frem, beregnet, beregning, kriterier, hvordan systemet, hvordan algoritmen, hvordan computeren,
  hvilke faktorer, hvad der ligger bag, hvordan i når frem
whether: om i behandler, om i har, bekræfte om, hvorvidt, om i opbevarer, om der findes, om i gemmer, om i ligger
you-stored: har i gemt, har i registreret, har i noteret, har i lagret, har i liggende, har i skrevet, har i stående, i har gemt,
  i har registreret, i har noteret, gemmer i, opbevarer i, har i på mig, ved i, registrerer i, ligger i inde med, i ligger inde med,
  indsamler i, gem i, har i noget, findes der, har i om mig, har i på os, lagrer i, behandler i, kender i, er der gemt, er der registreret,
  er der noteret, ved man hos jer, står der om, ligger der om, fremgår der, har I samlet, har I fået om, ligger der hos jer,
  har I indsamlet, har I arkiveret, har I journaliseret, er registreret om, er gemt om, er noteret om
basis: lå til grund, ligger til grund, baseret på, grundlag for, byggede på, grundlaget, bygger, bygget på, stammer fra, hvilke tal,
  hvilke oplysninger i har brugt, hvilke data i har brugt, udregnet, hvordan er det regnet ud
where-from-you: hvor i har dem fra, hvor i har mit, hvor i har min, hvor har i mit, hvor har i min, hvor fik i mit, hvor fik i min,
  hvor i har oplysningerne fra, har i mig fra, hvor har i mig
something-about: noget om, nogen oplysninger om, noget på, noget der vedrører
you-collected: har indsamlet, har samlet, har registreret, har gemt, har lagret, har liggende, ligger inde med, opbevarer, har noteret,
  gemmer
what-for: hvad bruger i, hvad i bruger, hvad skal i bruge, hvad bruges, til hvilket formål, hvad formålet, hvorfor i har brug for,
  hvorfor gemmer i, hvad i skal med, hvad skal i med, hvorfor har i, hvorfor i gemmer
who-word: hvem, hvilke virksomheder, hvilke firmaer, hvilke selskaber, hvilke parter, hvilke myndigheder, hvilke samarbejdspartnere,
  navnene på, hvilke andre, hvilke afdelinger
you-wrote: I tog, I skrev, I har skrevet, I lavede, I noterede, I har noteret, I har lavet, I har nedfældet, er skrevet, blev skrevet,
  blev taget, blev lavet, der blev, I udarbejdede, I nedskrev, sagde om mig, skrev om mig, skrevet om mig, har skrevet ned, efter samtalen,
  fra samtalen, fra min samtale, fra jobsamtalen, fra interviewet, fra forløbet
event: ulykke, ulykken, uheld, uheldet, faldt, væltede, påkørt, påkørsel, kørt ind i, stjålet, tyveri, overfaldet, overfald, ringede,
  talte med, talte i telefon, snakkede med, bliver optaget, blev optaget, blev filmet, kameraet, kameraer, kamera, besøgte,
  handlede hos jer, skadet, ridset, min bil, min cykel, episoden, hændelsen, kom til skade, gled, opkald, opkaldet
gave-on: givet mine, delt mine, sendt mine, solgt, videresolgt, overladt, udleveret, får mine, modtager mine, har mine, fået mine,
  modtaget mine, har adgang til mine, videregivet
share-done: delt, solgt, videregivet, overladt, udleveret, givet
score: score, scoren, kreditvurdering, kreditscore, vurderingen, pointtal, rating
said-of: talte med, snakkede med, sagde, har talt med, har sagt, kontaktet, ringede til
your-notes: jeres noter, jeres notater, dine notater, dine noter, de notater, de noter, notaterne om, noterne om, jeres vurdering af mig,
  jeres egne noter
`;
