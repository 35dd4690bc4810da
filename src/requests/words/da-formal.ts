/** Danish: what those write who know the law, lawyers and unions. Norwegian too, as a short mail in it is often read as Danish. */
export const DA_FORMAL = `
formally: behandle denne _ som, betragte denne _ som, ønsker jeg indsigt, jeg ønsker indsigt, jeg fremsætter, fremsætter jeg,
  fremsættes hermed, fremsættes herved, jeg indgiver, indgiver jeg, gerne indgive, ønsker at indgive, vil indgive, gerne fremsætte,
  ønsker at fremsætte, jeg anmoder, anmoder jeg, anmoder hermed, anmoder herved, anmoder på, gerne anmode, skal anmode,
  klients vegne anmode, anmodes, jeg begærer, begærer jeg, begærer hermed, begæres, jeg kræver, jeg beder, gerne bede, beder jeg,
  gør brug af, gøre brug af, gør hermed brug af, gør herved brug af, gør jeg brug af, gør jeg hermed brug af, jeg udøver, gerne udøve,
  ønsker at udøve, jeg benytter, gerne benytte, ønsker at benytte, benytter mig af, benytter hermed, benytter jeg, gerne bruge min,
  ønsker at bruge min, vil bruge min, jeg bruger min, jeg bruger hermed, jeg påberåber, påberåber mig, påberåber jeg, dette er en,
  dette er min, dette er et, denne mail er, betragt _ som, behandl denne _ som, opfat _ som, se denne _ som, hermed, herved, hermed min,
  her er min, vedhæftet er min, vi anmoder, anmoder vi, vi kræver, vi begærer, anmoder på hans vegne, anmoder på hendes vegne,
  gøre _ gældende, gør _ gældende, jeg ber, jeg ber om, jeg krever, jeg fremsetter, fremsetter jeg, jeg anmoder om, jeg begjærer, begjæres,
  jeg benytter meg, å benytte meg, å benytte, å bruke retten, å bruke min, jeg utøver, å utøve, dette er et krav, dette er en begjæring,
  jeg påberoper, påberoper jeg, vi ber, vi krever, vi beder
unsaid: om ret til, om retten til, om indsigtsret*, artikel om, deres ret, jeres ret, din ret, ikke, hvis, såfremt, medmindre, når,
  om jeg kan, påmindelse, rykker, din anmodning, din indsigtsanmodning, din indsigtsbegæring, din sletteanmodning, jeres anmodning, dersom,
  eksempel, resume, deres anmodning
by-law: efter _ gdpr, i henhold til _ gdpr, ifølge _ gdpr, jævnfør _ gdpr, jf _ gdpr, med hjemmel i _ gdpr, i medfør af _ gdpr,
  efter _ databeskyttelsesforordning*, i henhold til _ databeskyttelsesforordning*, jf _ databeskyttelsesforordning*,
  i medfør af _ databeskyttelsesforordning*, ifølge _ databeskyttelsesforordning*, efter _ databeskyttelseslov*,
  i henhold til _ databeskyttelseslov*, jf _ databeskyttelseslov*, efter _ persondataforordning*, i henhold til _ persondataforordning*,
  jf _ persondataforordning*, efter _ persondatalov*, i henhold til _ persondatalov*, databeskyttelsesforordningens, gdpr artikel,
  etter _ gdpr, etter _ personvernforordning*, i henhold til _ personvernforordning*, jf _ personvernforordning*,
  etter _ personopplysningslov*, jf _ personopplysningslov*
made-up: skabelon*, svarskabelon, udkast*, forestil dig, fiktiv*, opdigtet, øvelse, kursus, tester, test af, case, brevskabelon,
  tekstforslag, hvad synes i, hvad siger i til, formuleringen
paper: politik, politikken, procedure, proceduren, skabelon, skabelonen, vejledning, vejledningen, retningslinjer, oversigt, statistik,
  formular, proces, status, kursus, referat, dagsorden, tjekliste, håndbog, nyhedsbrev fra, svar på, mal, veiledning, rutine
art15: artikkel 15
art16: artikkel 16
art17: artikkel 17
art18: artikkel 18
art20: artikkel 20
art21: artikkel 21
access-noun: indsigt, indsigten, innsyn, aktindsigt
access-name: indsigtsanmodning, indsigtsbegæring, indsigtsret, ret til indsigt, retten til indsigt, anmodning om indsigt,
  begæring om indsigt, anmodning om egenacces, egenacces, registerindsigt, dataindsigt, ret til at få indsigt, krav om indsigt,
  indsigtsrettighed, innsynsbegjæring, innsynskrav, innsynsforespørsel, rett til innsyn, retten til innsyn, innsynsrett, innsynsretten,
  begjæring om innsyn, krav om innsyn, anmodning om innsyn, forespørsel om innsyn
erase-name: ret til sletning, retten til sletning, ret til at blive glemt, retten til at blive glemt, ret til at få slettet,
  sletteanmodning, sletningsanmodning, sletningsbegæring, anmodning om sletning af mine, anmodning om sletning af personoplysninger,
  anmodning om sletning af persondata, begæring om sletning af mine, begæring om sletning af personoplysninger, rett til sletting,
  retten til sletting, rett til å bli glemt, retten til å bli glemt, krav om sletting av, begjæring om sletting, anmodning om sletting,
  slettekrav
rectify-name: ret til berigtigelse, retten til berigtigelse, anmodning om berigtigelse, begæring om berigtigelse,
  berigtigelse af personoplysninger, berigtigelse af mine, rett til retting, retten til retting, krav om retting
restrict-name: ret til begrænsning, retten til begrænsning, begrænsning af behandling, begrænsning af behandlingen, begrænset behandling,
  rett til begrensning, retten til begrensning, begrensning av behandlingen, begrensning av behandling
port-name: dataportabilitet, dataportering, ret til at få overført, portabilitetsanmodning
object-name: ret til indsigelse, retten til indsigelse, indsigelsesret, ret til at gøre indsigelse, retten til at gøre indsigelse,
  indsigelse mod behandling, indsigelse mod behandlingen, indsigelse mod jeres behandling, indsigelse mod profilering,
  rett til å protestere, retten til å protestere, protest mot behandling
i-object: jeg gør indsigelse, jeg gør hermed indsigelse, gør jeg indsigelse, gør hermed indsigelse, gør jeg hermed indsigelse,
  jeg protesterer, gør på hans vegne indsigelse, gør på hendes vegne indsigelse
auto-name: ret til ikke at være genstand, retten til ikke at være genstand, ret til menneskelig indgriben
consent-name: tilbagetrækning af samtykke, tilbagetrækning af mit samtykke, tilbagekaldelse af samtykke, tilbagekaldelse af mit samtykke,
  tilbagetrekking av samtykke
i-withdraw: jeg trækker mit samtykke, jeg trækker hermed mit samtykke, jeg tilbagekalder mit samtykke,
  jeg tilbagekalder hermed mit samtykke, trækker jeg mit samtykke, tilbagekalder jeg mit samtykke, jeg trekker samtykket,
  jeg trekker tilbake samtykket, jeg trekker mitt samtykke
complaint-name: klage over behandling af personoplysninger, klage over behandling af mine, klage over behandlingen af mine,
  klage over jeres behandling af, klage over behandlingen af personoplysninger, gdpr klage, klage over databeskyttelse*,
  klage over persondata*
breach-name: brud på persondatasikkerhed*, persondatabrud, databrud, sikkerhedsbrud, brud på datasikkerhed*,
  brudd på personopplysningssikkerheten, brudd på personvern*
points-away: se vedhæftede, se vedhæftet, vedhæftede, vedhæftet, se venligst, vedlagte, vedlagt, se emne, se emnet, se bilag, bilagt,
  vedlegg, se overskriften, se emnefeltet
relative: vi repræsenterer, jeg repræsenterer, repræsenterer jeg, som advokat for, undertegnede advokat, advokat for, vi bistår, jeg bistår,
  fagforening for, på hans vegne, på hendes vegne, på vegne af, på vegne av, medlem, medlemmet, medlemmets, representerer
proxy: vi repræsenterer, jeg repræsenterer, repræsenterer jeg, advokat for, undertegnede advokat, vi bistår, jeg bistår, fagforening for,
  på hans vegne, på hendes vegne, på vegne af, på vegne av, på _ vegne, min klient, vores klient, mit medlem, vores medlem, fuldmagt,
  fullmakt, representerer
about-him: om denne, om vores klient, om vores medlem, på denne, om medlemmet, om klienten, om henne
`;
