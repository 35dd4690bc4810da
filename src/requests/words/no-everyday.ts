/** Norwegian, where everyday ways of saying differ from Danish. */
export const NO_EVERYDAY = `
see: kikke på, se på, få lese, få se, lese det selv, lese selv, se hva, titte på, oversikten
give-me: få tilsendt, sende meg, send meg, få kopi, skriv ut, på papir, få utskrift, kan jeg få, kunne jeg fått
you-stored: hva som står, hva dere har, hva dere vet, hva dere skrev, det som ble skrevet, som ble skrevet, noe på meg, har dere noe, ser dere når,
  hva dere har notert
where-from: hvem har sagt, hvem har gitt, hvor har dere, hvordan vet dere, har det fra
fix: få det riktig, bli riktig, skriv det som stemmer, rett opp, rettes opp, endrer dere, bytt ut, ordne opp, få på plass, må rettes
wrong: stemmer ikke, feil, galt, byttet om, forvekslet, er ikke riktig
untrue: har aldri, er ikke, har ikke, jeg heter, aldri vært, det gjorde jeg ikke
delete: kaste, kast, få det bort, få den bort, ta bort, ta det bort, ta meg ut, ta henne ut, ta ham ut, stryk, stryke, fjern, makuler, få vekk,
  få det vekk, bort for godt, slett
must-go: skal bort, må bort, må vekk, skal vekk, ikke ligge der
retain: sitter igjen med, sitter på, ligger inne, ligger der, ligger fortsatt, ligger ennå, har fremdeles
freeze: la dem ligge, la det ligge, la den ligge, frys, lås, legg på is, sett på pause
until: inntil, mens dere, så lenge, i mellomtiden, før det er
not-use: ikke bruke, ikke bruk, ingen bruker, ingen andre skal, ikke vises
tell: si fra, si ifra, gi beskjed, varsle, fortell, la dem vite
told: fått beskjed, varslet
recipients: fikk det av dere, fikk navnet, har fått det, bankene, reisebyrået, hotellene, de som fikk, alle som fikk
move: ta med, ha med meg, med over, sendes rett, flytte over, overføre
readable: som fil, i en fil, digitalt, kan lese, ta imot, regneark, rådata, importere
switching: bytter, bytter til, bytter app, ny leverandør, ny app, nye leverandøren, ny bank, går over til
object: uenig i, uten meg, vil ikke være med, liker ikke, slutter med, protesterer, hold meg utenfor, sier nei
track: hvor jeg er, ser på kart, filmer, følger med på, overvåker, sporer
profile: lage profil, profil av, regne ut, gjette, rangere
marketing: tilbud, reklame, nyhetsbrev, kampanjer, telefonsalg, selgere, salgstelefoner
not-want: orker ikke, slippe, vil slippe, ikke flere, gidder ikke, få være i fred
auto: systemet, maskin, algoritme, automatisk, sekunder, robot, datamaskin
human: et menneske, en saksbehandler, noen av dere, en ansatt, en rådgiver
permission-given: sa ja, krysset av, ga lov, skrev under, samtykket
take-back: gjelder ikke lenger, sier jeg nei, trekker, angrer, ombestemt, gjelder ikke mer
complain: vil klage, klager, overtramp, uakseptabelt, misfornøyd
privacy: taushetsplikt, private opplysninger, sladder, fortrolig
sent: sendte, la ved, gikk til, la visst ved
lost: glemte, mistet, stjålet, borte, på trikken, på bussen, på toget
can-see: ligger det, tilhører en annen, kan se, får opp
wrong-person: feil mottaker, feil person, feil adresse, naboen, avisa
`;
