/** Swedish: the words of authorities and of processors. */
export const SV_LETTERS = `
dpa: integritetsskyddsmyndigheten, integritetsskyddsmyndighetens
complaint-made: klagat
asks-verb: ber, begär, önskar, anmodar
asks-statement: yttrande, yttra, era synpunkter, besvara följande, svara på följande
supposed: om ni, när, hur, ifall, eventuella
article-about: artikel om, artikeln, nyhetsbrev, ny vägledning
notifies: underrätta er, underrättar er, informera er, informerar er, informerar vi er, meddela, meddelar, tyvärr, konstaterat
incident: personuppgiftsincidenten, obehörig åtkomst, obehörig har, obehöriga har, cyberattack
happened: konstaterat, upptäckt, upptäckte, inträffat, inträffade, drabbats, omfattar, berör
exposed-word: läckt, kopierats, stulits, röjts, exponerats
your-people: era kunder, era anställda, era medarbetare, era användare, era uppgifter, era kunders, era anställdas
as-processor: som personuppgiftsbiträde, ert personuppgiftsbiträde, personuppgiftsbiträdesavtal*, för er räkning
personal-word: personuppgifter
unharmed: inte berörs, inte påverkats, inte drabbats
protects: skydda, skyddar, förhindra, förebygga
`;
