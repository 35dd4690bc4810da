/**
 * Danish, and Norwegian where it differs: the words of authorities, of processors, and of a colleague who tells what
 * somebody asked for.
 */
export const DA_LETTERS = `
dpa: datatilsynets, tilsynets
dpa-us: vi er datatilsynet
complaint-made: klagen
asks-verb: anmoder, anmode, anmodes, beder, bede, bedes, ber, be, hører, partshører
asks-statement: udtalelse, redegørelse, redegøre, jeres bemærkninger, eventuelle bemærkninger, fremkomme med, besvare følgende, svare på følgende,
  uttalelse, redegjøre, redegjørelse, merknader
asks-deadline: senest den, inden den, inden for, inden tre, inden fire, inden en, innen
hearing: partshøring, høring, partshører
supposed: hvis, når, hvordan, såfremt, i tilfælde af, ved brud, eventuelle brud, ethvert, mange klager, antallet af, dersom, hvornår
article-about: artiklen, artikel om, opgørelse, nyhed*, ny vejledning, nye vejledning, har I set, læs mere om, blogindlæg, podcast, webinar
notifies: underrette jer, underretter jer, underretter vi jer, underretter vi hermed jer, underrettes I, orientere jer, orienterer jer,
  orienterer vi jer, orienteres I, informere jer, informerer jer, informerer vi jer, meddele, meddeler, oplyse, oplyser vi, give jer besked,
  gøre jer opmærksom, beklager, desværre, vi har konstateret, konstaterede vi, har vi konstateret, varsle dere, varsler dere, informere dere,
  informerer dere
incident: brud på persondatasikkerhed*, brud på datasikkerhed*, sikkerhedshændelsen, uautoriseret adgang, hackerangrebet, ransomware*, cyberangrebet,
  uvedkommende _ haft, uvedkommende har, uvedkommende haft, uvedkommende fik, personopplysningssikkerheten, sikkerhetsbrudd
happened: konstateret, konstaterede, opdaget, opdagede, er sket, skete, har været udsat, ramt af, fået besked om, har i dag, fandt sted, omfatter,
  berører, berørt, berørte
exposed-word: kompromitteret, kopieret, lækket, berørt, berørte, eksponeret, stjålet, i hænde, tilgængelig, tilgængelige, forkert modtager,
  uvedkommende, kommet til uvedkommendes
leaked-word: lækket, læk, lækage
your-people: jeres medarbejder*, jeres kunde*, jeres ansatte*, jeres oplysninger, jeres data, jeres brugere*, jeres patienter, jeres borgere,
  jeres medlemmer*, jeres personoplysninger, fra jeres system, jeres løndata, deres ansatte, deres kunder
personal-word: personoplysninger, persondata, cpr, lønoplysninger, mailadresser, navne
as-processor: som databehandler for, som jeres databehandler, databehandleraftalen, databehandleraftalens, databehandleraftale, på jeres vegne,
  på vegne af jer, behandler vi for jer, behandler for jer, behandler personoplysninger for jer
art33: artikel 33, art 33
unharmed: ikke berørt, ikke er berørt, ikke været berørt, ikke påvirket, ikke ramt, ingen af jeres, ikke omfattet, ingen personoplysninger
protects: beskytte, beskytter, beskyttelse mod, forebygge, forebygger, undgå, sikre mod, forhindre, forsikring
supplier: leverandør, leverandøren, leverandører, underleverandør, databehandler, databehandleren, underdatabehandler, hostingpartner,
  hostingleverandør, systemleverandør
supplier-says: oplyser, skriver, fortæller, meddeler, melder, siger, har oplyst, har meddelt, har skrevet, har sagt, ringede
caller: ringede, ringet, i telefonen, i røret, i receptionen, ved skranken, kom forbi, været forbi, talt med, talte med, snakket med, opringning,
  opkald, telefonopkald, henvendte sig, var forbi, mødte op
they-want: han vil, hun vil, de vil, han beder, hun beder, vil han, vil hun, beder os, bedt os, bedt om, bad om, bad os, han ville, hun ville,
  ville gerne, vil gerne, ønsker, kræver, forlanger, sagde at, spurgte om, at han ikke, at hun ikke
receive-word: udleveret, tilsendt, udlevere, sendt, vide, oplyst
their-data: hans oplysninger, hendes oplysninger, hans data, hendes data, hans personoplysninger, hendes personoplysninger, sine oplysninger,
  sine data, sine personoplysninger, sin personalemappe, sin personalesag, sin journal, sin profil, sin konto, sit cv, sin ansøgning, hendes cv,
  hans cv, hans personalemappe, hendes personalemappe, om ham, om hende, hans navn, hendes navn, hans fødselsdato, hendes fødselsdato, hans adresse,
  hendes adresse, sin adresse, sit navn, hans cpr, hendes cpr, hans helbredsoplysninger, hendes helbredsoplysninger, deres oplysninger
sales-call: ringes op, kontaktes, kontaktet, sælgere, salgsopkald
his-consent: sit samtykke, hans samtykke, hendes samtykke
they-object: han protesterer, hun protesterer, gør indsigelse, gjorde indsigelse, protesterede
they-complain: klagede over, klage over, klager over, ville klage, vil klage, utilfreds med
`;
