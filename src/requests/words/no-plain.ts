/** Norwegian: what people say who know no word of the law, where it is not as in Danish. */
export const NO_PLAIN = `
relative: vårt medlem, på vegne av
not-delete: ikke slett, slett ikke, ta vare på, ikke kast, lagre
freeze: legg til side, legg det bort
not-use: ingen får, ikke del, ikke åpne, ikke gjør noe, ikke gjøre noe, ikke gi videre, ikke jobbe videre
until: til saken, foreløpig
tell: varsler
told: fått beskjed, får beskjed, fått vite, får vite, informert
recipients: dem som, de som, de dere, bankene, selskapene, firmaene, inkassoselskap, inkassoselskapet, forsikringsselskapet, forsikring,
  arbeidsgiver, fastlegen, kredittopplysning
readable: kan lese inn, system kan lese
switching: byttet til, annen app, annen bank, annet selskap
move: ta med, eksportere
object: vil ikke ha at, liker ikke, nekter, hold meg utenfor
complain: ikke greit, ikke akseptabelt, vil ha en forklaring, krever en forklaring, melder
outrage: sjokkert, opprørt, sint, skuffet, uakseptabelt, ydmykende, uprofesjonelt
violate: brutt, taushetsplikt, taushetsplikten, uten å spørre, uten samtykke, uten min, bak ryggen, snoket, snoker, lest hele, lest min,
  lest mine, ulovlig
sent: vedlagt
received: fått, mottok, lå i, havnet hos, åpnet
anothers: en annen pasient, en annen kunde, fremmed, ikke mitt, ikke til meg
wrong-person: feil epost, feil fil, feil vedlegg
sensitive: lønnsliste, lønnslippen, lønnslipp, personnummer, kontoutskrift, arbeidsavtale, pass, førerkort
no-more-allowed: gjelder ikke mer, ombestemt, angret, angrer, trekker
human: noen hos dere
lost: funnet, fant
`;
