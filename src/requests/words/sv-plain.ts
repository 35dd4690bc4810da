/** Swedish: what people say who know no word of the law. */
export const SV_PLAIN = `
relative: vår medlem, å vägnar, barnbarn
not-delete: rör inte, inte röra, inte röras, inte slänga, släng inte, sparas, behålla, bevaras, låt den ligga, låt det ligga, låt dem ligga,
  i stället för att radera, istället för att radera
freeze: lägg åt sidan, vänta med, avvakta, sätt stopp, orörd, orört, orörda
not-use: ingen får, ingen ska, ingen annan, inte titta, inte öppna, inte delas, gör inget, göra något med, inte lämnas ut,
  inte arbeta vidare
until: i väntan på
only-store: till försäkringen, till rättegången, till mitt ärende, som bevis, behöver den till, behöver dem till
tell: meddelar, höra av er till, hör av er till, informeras, skicka rättelsen, skicka vidare, föra vidare, se till att de
told: fått veta, får veta, få veta, meddelats, informerats, underrättats
recipients: de andra, de företag, de som, dem som, alla som, inkassobolag, inkassobolaget, inkasso, kreditupplysning,
  kreditupplysningsföretag, uc, försäkringsbolag, arbetsgivare, vårdcentralen, skolan, partners, leverantörer, underleverantörer
move: ta med, exportera, lägga över
to-other: till det nya, till ett nytt, över till
readable: kalkylblad, excelfil, datafil, rådata, digitalt, inte pdf, inte som pdf, ingen pdf, kan importera, kan importeras,
  system kan läsa, program kan läsa
switching: bytt till, ny bank, ny läkare, nytt gym, ny app, annan app, annan bank, annat bolag, konkurrent
object: motsätta, inte med på, gillar inte, tycker inte om, obekväm med, håll mig utanför, lämna mig utanför, undanta mig
track: filmad, kameraövervakning, övervakas, övervakad, spårad, spåras, ansiktsigenkänning
not-want: slipper, betackar, less på, nog av
marketing: utskicken, försäljningssamtal, rabattkoder, insamlingar
never-contact: inte ringa, sluta sms, skicka inte, inte bli kontaktad
no-more-allowed: ångrat mig, ångrar mig, ändrat mig, tar tillbaka
permission-given: kryssade, kryssat, bockade, bockat, skrivit på, sagt ja, gått med på, godkänt, lov
human: riktig person, någon på, prata med någon
auto: programmet, poäng, poängsättning
refused: nekat, nej, avvisad, ratad, sållats bort, spärrat, stängt av
complain: anmäler, anmäla, anmälan, inte okej, inte acceptabelt, kräver en förklaring, vill ha en förklaring
outrage: chockad, upprörd, arg, rasande, besviken, kränkt, oacceptabelt, oproffsigt, förnedrande
violate: sekretess, tystnadsplikt, utan att fråga, utan min tillåtelse, utan mitt samtycke, bakom min rygg, snokat, snokar, läst min,
  läst mina, slarv, slarvat
sent: bifogad, bifogades, lämnades ut, vidarebefordrat, råkat
received: kom hem till, låg i min, hamnade hos, öppnade, har kommit
anothers: annan patients, främlings, en annan patient, en annan kund, inte mitt, inte min, inte till mig, inte är min
wrong-person: fel mejl, fel brevlåda, fel bilaga, fel fil, fel förälder
sensitive: remiss, remissen, lönelista, lönelistan, lönespecifikation, adresser, telefonnummer, kontonummer, kontoutdrag, hyresavtal,
  klasslista, medlemslista, kundlista, patientlista, pass, körkort, beställningar, bokningar, sjukanmälan, omdömen
lost: stulit, hittat, hittade
`;
