/** Danish: how organisations, teachers and novelists speak of rights, and what is no data about a person. */
export const DA_VOICES = `
keep: slet ikke _ endnu, slet endelig ikke, ikke slette, slet ikke min, slet ikke mine, slet ikke mit, glem min anmodning, behold, beholde
self-done: jeg har slettet, jeg har opdateret, jeg har rettet, kom til at slette, gendan, gendanne, når jeg trykker, når jeg klikker
self: jeg sender, jeg har sendt, vedhæfter jeg, jeg vedhæfter, hermed sender, sender hermed, må jeg sende, her er min, her er mit, her er
  mine, vedlagt er
done: er nu slettet, vi har slettet, har i dag slettet, tak for, blev slettet
thanks: tak for hurtig hjælp, tak for hjælpen, tak fordi i slettede, tak for at slette, det virkede
ask-consent: dit samtykke, give samtykke, indhente samtykke
none: ingen, intet, aldrig
nobody-see: ingen _ kan se, ikke _ kan se, ingen må se
about-erasure: om sletningen, om sletning
earlier-objection: min indsigelse, behandlet indsigelsen
faq: hvordan får jeg, hvordan sletter jeg, hvordan trækker jeg, hvordan kan jeg få, hvordan gør jeg indsigelse, hvordan klager jeg, hvordan
  retter jeg
their-consent: deres samtykke, sit samtykke, hans samtykke, trukket deres
list: liste, listen, ventelisten, venteliste, vagten, vagt, vagtplan, holdet, mailinglisten, mailingliste, nyhedsbrev*, kursuslisten,
  gruppen, cc, tråden, distributionslisten, mailliste, maillisten, møde, mødet, kundeklub*, kampagne*
distribution: driftsmøder, distributionsliste*, vagten, vagtplan, mødet, afdeling, ventelisten, parkering, rapporten, tråden, projektet,
  frokostordning*, frokosten, frokost, kurset, kursus, arrangementet, turen, festen, holdet, julefrokost*, seminaret, konferencen,
  turneringen
notdata: ordre, ordren, faktura, fakturaen, leverandør, leverandører, møde, mødet, kalender, kalenderen, varer, varen, palle, paller, lager,
  lageret, kontoplan, cvr, budget, byggeri, lokalplan, reoler, dokumentet, vandmærke*, elmåler, container, containeren, linkedin,
  fragtbrev*, kreditnota, revisoren, driftsmøder, ferie, printer, rabatkode, kontrakten, udbudssagen, udkast, korrektur, overskriften,
  varekartotek*, temperaturen, projektet, opgave, bordskilt, filer, bestyrelsesmødet, årsopgørelse, kantine*, leveringsadressen, vognmand*,
  regnskab*, firmaet, selskab, punkt, opsigelsesfrist, gebyr, produktet, koncert, kuffert, reklameplads, boligstøtte, sidste mail, min mail,
  booking, anmeldelse, hotellet, lejeaftale*, skibets, bilbogen, pantet, fakturaer, serveren, fryseren, dørskiltet, denne mail, denne
  besked, den fjerne, det fjerne, adgangskort, fjernbetjening, penge, saldo, opsparing, budgetkonto, oplæg, lokale, lokalet, bordet, stole,
  eksamenskarakter, forsikring fra, rengøring, tilmelding, nøgle, cykelskur, frokost, menuen, vagtskema, timeseddel, flyrejse, låst ude, løn
  til, løn ind
goods: paller, varer, lageret, lager, ordre, avis, aviser
contract: kontrakt, kontrakten, aftale, faktura
time: kl, møde
tender: udbudssagen, udbud, bilag, byggesagen
offer: vores tilbud, tilbud tilbage, ansøgning tilbage
product: demo, webinar, kursus, gratis, vores it, konsulenthus, varerne
ours: vores nyhedsbrev, vores kampagne, udkastet til nyhedsbrevet, afmeldingslinket, vi har registreret, reklameplads, vi udsender, vores
  reklame, jeg vil gerne have
third: kunden, kunder, en kunde, kunderne, brugeren, brugere, brugerens, medarbejderen, medarbejdere, registrerede, registreret, borgeren,
  borger, ansøgere, folk, man, virksomheder
third-only: leverandør*
third-news: skriver avisen, retten, dommen, politianmeldt
plural: anmodninger, indsigtsanmodninger, sletteanmodninger, indsigtssager, indsigelser
news: datatilsynet har, avisen, politianmeldt, ifølge, nyhed*, sikkerhedstip, producenten, sårbarhed, test, øvelse, phishingtest, kursus,
  kunne være, beskytter, bruddet er anmeldt, bruddet fra, er anmeldt til datatilsynet kl, i tilfælde af
training: kursus, øvelse, lærer, webinar, træning
company-sends: vi sender, er sendt til
company: vil du have indsigt, vil du klage, du har ret, har du ret til, ret til at få, du kan til enhver tid, kan du til enhver tid, du kan
  altid, du kan få, du kan klage, kan du klage, vi har modtaget din, vi har modtaget dine, vi bekræfter, vi har registreret at, du er nu
  afmeldt, du modtager denne, ønsker du, har du bedt om, du har bedt, du har anmodet, bistår, dataansvarlige med, databehandleren,
  databehandler, databehandleraftale*, underdatabehandler*, vi gemmer din, vi sletter, vi opbevarer, vi behandler dine, vi behandler jeres,
  vil vi slette, vi har slettet, den registrerede har ret, har vi modtaget, medlem har ret, er du ikke rette modtager, læs om, læs mere,
  dine rettigheder, kære kunde, afmeld dig, du kan afmelde, kan du afmelde, har den registrerede, tak for din henvendelse, hvis du ønsker,
  såfremt du, hvis du vil, skriv til hr, medarbejdere har ret, du altid, medmindre, alle medarbejdere skal, indsigt i de data, du kan bede,
  kan du bede, kan du gøre, vi indsamler, vi er dataansvarlige, vi behandler oplysningerne, sletter vi, får du ikke, når du sender, vi
  bruger dine, modtager du, hvis du sender, samtykket kan altid, kan altid trækkes, vores behandling, dataansvarlig for, udfyld formularen,
  klik i bunden, skriv til os så, du kan gøre, du kan trække, du kan rette, til enhver tid trække, patienter kan, kan borgeren,
  medarbejderen kan, kan altid bede, har mulighed for at trække, hvis du har fået, har du fået ny, sig til hvis du, vi har besluttet, vi har
  valgt at, hvilke data vi har, oplysninger vi har, hvad vi har
hypothetical: hvis en kunde, hvis en registreret, hvis en borger, forestil dig, eksempel, eksempelvis, test af, test case, hvad gør vi hvis,
  hvad gør du, en kunde skriver, hvordan håndterer, hvordan vi håndterer, hvor lang tid har vi, hvor mange kunder, hvornår kundedata,
  kursus, opgave om, skabelon, svarskabelon, udkastet, udkast til, forslag til, revisor anbefaler, systemet skal, vi mangler at beslutte,
  der vil slettes, der ville slettes, konsulenthus, i sagen ønskede, håndtering af, modtog vi, husk at, husk ved, svarer på de mails, vi
  søger, undersøgelse viser, kravspecifikation, konsekvensanalyse, anmodninger om, jeg tester, tester blot, tester lige, tester om, I skal
  ikke gøre noget, bare en test, kun en test, hvad man gør hvis, hvad vi gør hvis, øver vi
addressed: jer, jeres, kan I, vil I, har I, I har, skal I, må I, I skal, I må, I kan, bedes, venligst, hej, kære, mvh, hilsen, goddag,
  anmoder, du, dig, din, dit, vær venlig, vær så venlig, vær sød, vær søde, beder, hermed, tak på forhånd, i gav, i fik, I skrev, I sender,
  I bruger, ønsker jeg, anmodes, I fortsat, I ikke, I stadig
art77: artikel 77, art 77
`;
