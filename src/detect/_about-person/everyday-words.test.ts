import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const biometric = aboutPersonDetector("biometric");
const criminal = aboutPersonDetector("criminal");
const ethnicity = aboutPersonDetector("ethnicity");
const genetic = aboutPersonDetector("genetic");
const health = aboutPersonDetector("health");
const politics = aboutPersonDetector("politics");
const religion = aboutPersonDetector("religion");
const sexLife = aboutPersonDetector("sex-life");
const union = aboutPersonDetector("union");

describe("health", () => {
  finds(
    health,
    [
      ["a timetable", "Arbejdsskema uge 45 - Mette Holm", ""],
      ["shoes", "Arbejdssko til Peter Holm", ""],
      ["an injury at work", "Arbejdsskadesag, Peter Holm", "Arbejdsskadesag"],
      ["to work together", "Samarbejdsevner, Peter Holm", ""],
      ["to be able to work", "Arbejdsevne, Peter Holm", "Arbejdsevne"],
      ["what satisfies", "Tilfredsstillende resultat, Peter Holm", ""],
      ["what does not", "Utilfredsstillende levering fra Peter Holm", ""],
      ["what relieves", "Smertestillende til Peter Holm", "Smertestillende"],
      ["a failure", "Driftsforstyrrelser i aften - Peter Holm", ""],
      ["a late delivery", "Leveringsforstyrrelser hos Peter Holm", ""],
      ["a disorder", "Personlighedsforstyrrelse, Peter Holm", "Personlighedsforstyrrelse"],
      ["a guarantee", "Selvskyldnerkaution for Peter Holm", ""],
      ["self-harm", "Selvskade, Peter Holm", "Selvskade"],
      ["a flat", "Nyrestaureret lejlighed til Peter Holm", ""],
      ["a stone", "Nyresten, Peter Holm", "Nyresten"],
      ["what is strong", "Kræftig regn hos Peter Holm", ""],
      ["an engine", "Kræftigere motor til Peter Holm", ""],
      ["cancer", "Tarmkræft, Peter Holm", "Tarmkræft"],
      ["plaster boards", "10 plader gips, Peter Holm", ""],
      ["a cast", "Peter har gips på armen", "gips på, armen"],
      ["a dinner", "Gastronomisk aften med Peter Holm", ""],
      ["an examination", "Gastroskopi, Peter Holm", "Gastroskopi"],
      ["a card", "Hukommelseskort til Peter Holm", ""],
      ["loss of memory", "Hukommelsestab, Peter Holm", "Hukommelsestab"],
      ["linen", "Sengelinned til Peter Holm", ""],
      ["who keeps to his bed", "Sengeliggende: Peter Holm", "Sengeliggende"],
      ["a printer", "Monokrom printer til Peter Holm", ""],
      ["an English printer", "Monochrome printer for Tom Baker", ""],
      ["a bowl", "Krystalskål til Peter Holm", ""],
      ["a test of water", "Legionellakontrol hos Peter Holm", ""],
      ["an incinerator", "Forbrændingsanlæg v/ Peter Holm", ""],
      ["an engine that burns", "Forbrændingsmotor til Peter Holm", ""],
      ["a burn", "Forbrænding, Peter Holm", "Forbrænding"],
      ["screws", "Specialskruer til Peter Holm", ""],
      ["a special school", "Specialskole, Peter Holm", "Specialskole"],
      ["schools", "Skolevæsenet, Peter Holm", ""],
      ["who stays away from school", "Skolevægring, Peter Holm", "Skolevægring"],
      ["a catch", "Bifangst på turen, Peter Holm", ""],
      ["a fear", "Eksamensangst, Peter Holm", "Eksamensangst"],
      ["a still", "Stillbilleder til Peter Holm", ""],
      ["a stud farm", "Stutteri Holm, Peter Holm", ""],
      ["lights", "Ledbelysning til Peter Holm", ""],
      ["a ligament", "Korsbåndsskade, Peter Holm", "Korsbåndsskade"],
      ["an instrument", "Trombone til Peter Holm", ""],
      ["what disinfects", "Hånddesinfektion til Peter Holm", ""],
      ["a verification", "Revalider certifikatet, Peter Holm", ""],
      ["a brain injury", "Senhjerneskadet: Peter Holm", "Senhjerneskadet"],
      ["a name", "Tia Holm begynder 1. maj", ""],
      ["a load", "Belastningsrapport, Peter Holm", ""],
      ["who is accessible", "Handicaptilgængelighed hos Peter Holm", ""],
      ["the number of a case", "Journalnummer: 24/12345 - Jens Hansen", ""],
      ["its short form", "Vedr. journalnr. 2024-004521, Mette Hansen", ""],
      ["a patient's file", "Patientjournal Jens Hansen", "Patientjournal"],
      ["a nurse's file", "Sygeplejejournal, Jens Hansen", "Sygeplejejournal"],
    ],
    "subject",
  );
});

describe("unions and parties", () => {
  finds(
    union,
    [
      ["power", "Elforbrug i lejemål 14, Peter Holm", ""],
      ["electricians", "Peter har meldt sig ind i El-forbundet", "El-forbundet"],
      ["a course of study", "Uddannelsesforløb for Peter Holm", ""],
      [
        "the union of teachers of young people",
        "Peter er medlem af Uddannelsesforbundet",
        "Uddannelsesforbundet",
      ],
      ["a firm of food", "Fødevarefirma Peter Holm", ""],
      ["a firm of architects", "Arkitektfirma Peter Holm", ""],
      ["to prepare", "Lærerforberedelse, Peter Holm", ""],
      ["teachers", "Peter er medlem af Lærerforeningen", "Lærerforeningen"],
      ["a connection", "Finansforbindelse, Peter Holm", ""],
      ["a profession", "Bioanalytiker Peter Holm begynder mandag", ""],
      ["a club of sports", "Klubformand Peter Holm", ""],
      ["what is not organic", "Uorganisk affald, Peter Holm", ""],
      ["who is not organised", "Uorganiseret: Peter Holm", "Uorganiseret"],
    ],
    "subject",
  );
  finds(
    politics,
    [
      ["a policy", "Miljøpolitik, udkast fra Peter Holm", ""],
      ["a Swedish party", "Peter stemmer på Miljöpartiet", "Miljöpartiet"],
      ["who leads", "Enhedsleder Peter Holm", ""],
      ["a Danish party", "Peter er medlem af Enhedslisten", "Enhedslisten"],
      ["an office", "Borgmesterkontoret, Peter Holm", ""],
      ["who stands", "Borgmesterkandidat Peter Holm", "Borgmesterkandidat"],
    ],
    "subject",
  );
});

describe("offences", () => {
  finds(
    criminal,
    [
      ["a format", "Dokumentformat til Peter Holm", ""],
      ["forgery", "Dokumentfalsk, Peter Holm", "Dokumentfalsk"],
      ["a damper", "Spjæld til ventilation, Peter Holm", ""],
      ["prison", "Peter Holm sidder i spjældet", "i spjældet"],
      ["a theory", "Samfundsteori, Peter Holm", ""],
      ["a punishment", "Samfundstjeneste, Peter Holm", "Samfundstjeneste"],
      ["a menu", "Børneportion til Peter Holm", ""],
      ["a trial of lifting", "Prøveløft med Peter Holm", ""],
    ],
    "subject",
  );
});

describe("body, origin, belief", () => {
  finds(
    biometric,
    [
      ["of the climate", "CO2-fodaftryk - Peter Holm", ""],
      ["a vote", "Stemmeafgivning: Peter Holm", ""],
      ["a share of votes", "Stemmeprocent, Peter Holm", ""],
      ["what a voice leaves", "Stemmeaftryk, Peter Holm", "Stemmeaftryk"],
      ["a visor", "Ansigtsskærm til Peter Holm", ""],
      ["a template of a face", "Ansigtsskabelon, Peter Holm", "Ansigtsskabelon"],
      ["made by hand", "Håndskabt keramik fra Peter Holm", ""],
      ["a scanner for goods", "Håndscanner til Peter Holm", ""],
    ],
    "subject",
  );
  finds(
    genetic,
    [
      ["maintenance", "Prædiktivt vedligehold, Peter Holm", ""],
      ["an order", "Permutation af listen, Peter Holm", ""],
      ["a mutation", "Genmutation, Peter Holm", "Genmutation"],
      ["money", "Disponeret beløb, Peter Holm", ""],
      ["what somebody may get", "Peter Holm er disponeret for brystkræft", "disponeret for"],
      ["parts of a film", "Sekvenser til filmen, Peter Holm", ""],
    ],
    "subject",
  );
  finds(
    ethnicity,
    [
      ["a party", "Familiesammenkomst hos Peter Holm", ""],
      ["to join one's family", "Familiesammenføring, Amina Holm", "Familiesammenføring"],
      ["a sign", "Tosproget skilt til Peter Holm", ""],
      ["freight", "Uledsaget trailer, Peter Holm", ""],
    ],
    "subject",
  );
  finds(
    sexLife,
    [
      ["a plastic", "Polyamid til Peter Holm", ""],
      ["a way of living", "Peter Holm er polyamorøs", "polyamorøs"],
      ["wood", "10 m3 bøg til Peter Holm", ""],
    ],
    "subject",
  );
  finds(
    religion,
    [
      ["meat", "Oksekød til Peter Holm", ""],
      ["a massage", "Shiatsu med Peter Holm", ""],
      ["a believer", "Peter Holm er shiamuslim", "shiamuslim"],
      ["play in an axle", "Slør i styretøjet, Peter Holm", ""],
      ["a day off", "Helligdag: Peter Holm har vagten", ""],
      ["a log-in", "eID-løsning, Peter Holm", ""],
    ],
    "subject",
  );
});

describe("in a mail", () => {
  finds(health, [
    ["a discount", "Hej Mette, Peter har givet en kræftig rabat.", ""],
    ["boards", "Hej Mette, Peter Holm henter 10 plader gips i morgen kl. 7.", ""],
    ["a case", "Journalnr. 24/1234, borger 150675-2244", ""],
    ["a guarantee", "Banken kræver, at du stiller selvskyldnerkaution for selskabets gæld.", ""],
  ]);
  finds(union, [
    [
      "power",
      "Hej Peter\n\nDit elforbrug har i 2026 været 3.400 kWh.\n\nVenlig hilsen\nEnergi Nord",
      "",
    ],
    ["a course of study", "Hej Mette, Peter begynder på sit uddannelsesforløb den 1. februar.", ""],
  ]);
  finds(politics, [["plans", "Hej Mette, Peter har sendt vores miljøpolitik og miljøplan.", ""]]);
  finds(criminal, [["a damper", "Hej Mette, Peter skifter spjældet i ventilationen.", ""]]);
  finds(biometric, [["CO2", "Hej Mette, Peter har lavet CO2-fodaftrykket for 2025.", ""]]);
});
