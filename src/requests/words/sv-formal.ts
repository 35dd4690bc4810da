/** Swedish: what those write who know the law, lawyers and unions. */
export const SV_FORMAL = `
formally: jag begär, begär jag, jag kräver, begär härmed, härmed, begäres, jag åberopar, åberopar jag, jag utövar, vill utöva, utöva min,
  vill använda min, använda min, jag använder min, vill göra, detta är en, det här är en, betrakta _ som, behandla detta _ som,
  vill lämna in, jag gör gällande, vill åberopa, vi begär
unsaid: inte, om ni inte, när, ifall, din begäran, er begäran, exempel, påminnelse
by-law: enligt _ gdpr, i enlighet med _ gdpr, med stöd av _ gdpr, enligt _ dataskyddsförordningen, i enlighet med _ dataskyddsförordningen,
  med stöd av _ dataskyddsförordningen, jämlikt _ dataskyddsförordningen
made-up: mall, mallen, utkast, övning, utbildning, fiktiv, påhittad
paper: policy, mall, rutin, rutiner, vägledning, mallar, utbildning, svar på
art21: artikel 21
access-noun: tillgång, registerutdrag, insyn
access-name: rätt till tillgång, rätten till tillgång, begäran om tillgång, begäran om registerutdrag, registerutdrag,
  rätt till registerutdrag, rätt till insyn
erase-name: rätt till radering, rätten till radering, rätt att bli bortglömd, rätten att bli bortglömd, rätt att bli glömd,
  rätten att bli glömd, begäran om radering, raderingsbegäran
rectify-name: rätt till rättelse, rätten till rättelse, begäran om rättelse
restrict-name: rätt till begränsning, rätten till begränsning, begränsning av behandling, begränsning av behandlingen
port-name: dataportabilitet
object-name: rätt att göra invändningar, rätten att göra invändningar, rätt att invända, rätten att invända, invändning mot behandling,
  invändning mot behandlingen
i-object: jag invänder, invänder jag, jag gör invändning, jag motsätter mig
consent-name: återkallelse av samtycke, återkallande av samtycke, återkallelse av mitt samtycke
i-withdraw: jag återkallar mitt samtycke, jag återkallar härmed mitt samtycke, återkallar jag mitt samtycke, jag tar tillbaka mitt samtycke
complaint-name: klagomål på behandling*, klagomål om personuppgift*, klagomål gällande personuppgift*
breach-name: personuppgiftsincident
points-away: se bifogat, se bifogad, bifogat, bifogad, bifogade, se ämne, se ämnesraden, bilaga, bilagan
relative: vi företräder, jag företräder, ombud för, vi representerar, jag representerar, å hans vägnar, å hennes vägnar,
  för vår klients räkning
proxy: vi företräder, jag företräder, ombud för, vi representerar, jag representerar, å hans vägnar, å hennes vägnar, min klient,
  vår klient, vår medlem, fullmakt, å _ vägnar
`;
