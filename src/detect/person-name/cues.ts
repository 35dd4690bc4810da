import { wordsAfter, wordsBefore } from "../_words/words";

/**
 * What the words around a possible name are worth. A person's name needs 3 points in all (see candidates.ts for what
 * the name itself brings).
 */

/** In front of a surname: whatever follows with a capital is somebody. */
const TITLE = /^(?:hr|fru|frk|frøken|herr|frau|mr|mrs|ms|miss|dr|doktor|prof|professor|sir|pastor|med)$/;
const REAL_TITLE = /^(?:hr|fru|frk|frøken|herr|frau|mr|mrs|ms|miss|dr|prof|professor|sir|pastor|doktor)$/;

/** Who somebody is; a name follows. The endings take "økonomichef", "lastbilchauffør", "udviklingskonsulent". */
const PERSON =
  /^(?:kollega|kolleger|medarbejder|ansøger|elev|praktikant|lærling|vikar|leder|kontaktperson|colleague|employee|driver|applicant|trainee|intern|consultant|manager|assistant|client|candidate|kandidat|søn|datter|kone|mand|far|mor|bror|søster|mormor|morfar|farmor|farfar|bedste(?:far|mor|forældre)|kæreste|hustru|ægtefælle|moster|faster|onkel|tante|svigermor|svigerfar|son|daughter|wife|husband|brother|sister|mother|father|mum|mom|dad|uncle|aunt|patient|borger|klient|beboer|lejer|formand|nabo|veninde|ven|friend|familien|familie|plejefamilien|overlæge|læge|sygeplejerske|montør|sælger|advokat|dommer|præst|vicevært|pedel|rektor|lektor|kaptajn|captain|styrmand|coach|passenger|passager|tenant|nurse|plumber|teacher|pupil|student|chair|ceo|cfo|coo|cto|cio|hrbp|kunde|barn|tvillingerne|babysitter|au pair|kollegen|mitarbeiter|mitarbeiterin|bruger|user|bewerber|speaker|author|skuespiller|forfatter|tolk|kok)(?:en|et|e|s|n|s)?$|(?:chef|leder|chauffør|konsulent|direktør|assistent|sekretær|ingeniør|tekniker|mester|lærer|pædagog|rådgiver|medarbejder|ansvarlig|arbejder|officer|operator|operatør|engineer|developer|agent|betjent|bogholder|controller|koordinator|coordinator|specialist|analyst|mægler|inspektør|agenten|revisor|behandler|ordfører|minister)(?:en|n)?$/;

/** "med Mette", "ang. Mette": nearly always a person when a first name follows. */
const WITH = /^(?:med|with|w|hos|ang|angående|vedr|vedrørende|regarding|mellem|between|cc|att|attn|m|mit|v|mød|meet|ask|spørg|ring|call|kontakt|contact|hils|husk|hent|hej|hi|hello|kære|dear|tak|thanks|goodbye|farvel|tillykke|congratulations|welcome|velkommen|velkomst|introducing|bye)$/;
/** What a first name may follow without anything else saying that it is a person. */
const WEAK = /^(?:for|af|til|to|fra|from|om|about|of|på|over|by|och|från|till|von|fra|hjælpen|snakken|för)$/;
const SMALL =
  /^(?:on|og|and|din|min|vores|our|my|your|at|re|sv|fw|fwd|vs|aw|ny|nye|nyt|new|dag|modtaget|received|sendt|stakkels|stand|du|please|venligst|og|kl|til)$/;
/** "Kan Per tage vagten?", "Has Will signed?" */
const ASKS = /^(?:kan|skal|vil|har|må|er|bør|kunne|ville|did|does|has|can|could|should|would|is|will|bliver|kommer|hvem er|mangler|savner|spurgte)$/;

/** What only happens to or between people: personnel matters, illness, conversations, private occasions. */
const MATTER =
  /^(?:syg|syge|sygdom|sick|illness|barsel|barn|barns|maternity|paternity|parental|opsig.*|opsag.*|fyring|fyret|fratræd.*|afsked|advarsel|ansæt.*|ansat|ansøg.*|cv|cvs|resumé?|løn|salary|payslip|payroll|mus|interview|jobinterview|orlov|ferie|fravær|absence|leave|leaver|vacation|onboarding|offboard.*|fødselsdag|birthday|jubilæum|anniversary|farewell|appraisal|læge|diagnose|stress|depression|skilsmisse|forfremm.*|bonus|pension|straffeattest|personale.*|warning|dismiss.*|terminat.*|resign.*|reference|referencer|tiltræd.*|starter|raskmeld.*|fleksjob|arbejdsskade|tjenstlig|bortvis.*|påtale|bisidder|fastholdelse|trivsel|begravelse|funeral|dødsfald|bryllup|wedding|barnedåb|konfirmation|graviditet|gravid|pregnan.*|operation|genoptræning|kørekort|visum|visa|.*attest|opholds.*|arbejdstilladelse|udlæg|rejseafregning|timeseddel|timesedler|timesheet|sundhedskort|lønseddel|skattekort|bopæl|alkohol.*|misbrug|samvær|bodeling|testamente|boet|vagt|vagter|vagtbytte|vagtplan|walk|sparring|frokost|lunch|dinner|middag|kaffe|coffee|drinks|kage|cake|gave|blomster|flowers|1|uge|tillæg|overtid|overtime|expenses|mentor.*|probation|prøvetid|praktik|praktikplads|lærlinge.*|skoleophold|afskedsreception|reception|jobskifte|bekymring|karakterer|skole|hjem|vuggestue.*|børnehave.*|forældremøde|bolig|flytter|adgangskort|adgangsbrik|parkering|laptop|pc|password|autosvar|ooo|holiday|urlaub|gehalt|kündigung|krankmeldung|bewerbung|sjukanmälan|semester|lönesamtal|sykmelding|permisjon|medarbejdersamtale|sygemeldt|hospitali[sz]ed|udviklingsplan|anbefaling|udtalelse|indstilling)$|(?:sygemelding|ansøgning|opsigelse|ferie|orlov|løn|erklæring|udtalelse|fravær|samtale|forhandling|kontrakten|behandling|fødselsdag)$/;
/** What is said of people more than of things. */
const BUSINESS = /^(?:kontrakt|contract|aftale|agreement|evaluering|evaluation|klage|complaint|feedback|performance|review|application|bilag|sag|sagen|cpr|pas|passport|adresse|address|bank|telefon|phone|mobil|møde|meeting|samtale|besked|message|reminder|rykker|overlevering|handover|opkald|call|opgaver|kursus|training|travel|rejse|flight|booking|vikar|promotion|velkomst|kolleger|intro|sync|catch|feriekalender|skema|opfølgning|status|uenighed|klasseliste|onboardingplan|underskrift|signature|ticket|bruger|user|kandidat|candidate|crew|list|liste|employment|.*kontrakt|.*aftale|agreement|vertrag|vertragsentwurf|termin|møte|möte|anställningsavtal)$/;

/** Between a name and what is said about it: "Jonas er på barsel". */
const LINK =
  /^(?:er|is|på|on|har|has|skal|vil|s|til|sin|sine|hans|hendes|meget|fortsat|stadig|ny|nye|blev|bliver|i|ikke|igen|out|off|med|back|tilbage|fra|from)$/;
/** What people do: "Jonas ringede", "Bjarne går på pension". */
const DOES =
  /^(?:er|har|skal|kan|vil|må|bør|bliver|blev|var|havde|fik|får|kom|kommer|gik|går|ringer|ringede|skriver|skrev|siger|sagde|spørger|spurgte|ønsker|stopper|starter|begynder|mener|møder|deltager|afleverer|glemte|spiser|flytter|skifter|rykker|søger|melder|fratræder|fylder|tager|tog|holder|overtager|svarer|kontaktes|vender|afløser|dækker|underviser|bestiller|godkender|sender|henter|arbejder|savner|efterspørger|klager|kontakter|passer|deler|rejser|besøger|wants|needs|called|calls|says|said|asks|asked|joins|joined|leaves|left|wrote|will|has|is|was|takes|took|starts|signed|accepted|resigned|arrives|gets|har|ska|vill|søker|hat|ist|bittet|kommt)$/;
/** "Andersen fra Københavns Kommune", "Bo i Carlsberg". */
const FROM = /^[ \u00a0](?:fra|from|hos|i|at|@|von|från)[ \u00a0][A-ZÆØÅ]/;
/** April and the like have cakes, bonuses and holidays as well; only a title or a companion makes them somebody. */
export const TIMES = /^(?:april|may|june|august|maj|juni|juli|marts|march|summer|sommer|autumn|winter|vinter|storm|dawn|noel)$/;

export interface Cues {
  /** Words in front that introduce somebody. */
  readonly before: number;
  readonly after: number;
  /** A title or a role stands directly in front. */
  readonly isIntroduced: boolean;
  /** Something that happens to people alone is named. */
  readonly isMatter: boolean;
}

/** What stands around a name between `start` and `end`. */
export function cuesAround(text: string, start: number, end: number): Cues {
  const before = cuesBefore(text, start);
  const after = cueAfter(text, end);
  return { ...before, after, isMatter: before.isMatter || after === MATTERS };
}

const MATTERS = 2.1;

function cuesBefore(text: string, start: number): Omit<Cues, "after"> {
  let before = 0;
  let isIntroduced = false;
  let isMatter = false;
  let distance = 0;
  for (const { lower } of wordsBefore(text, start, 4)) {
    if (PERSON.test(lower) || (distance === 0 && REAL_TITLE.test(lower))) {
      before += 2.5;
      isIntroduced = distance === 0;
    } else if (WITH.test(lower) || (distance === 0 && ASKS.test(lower))) before += 2;
    else if (MATTER.test(lower)) {
      before += 2;
      isMatter = true;
    } else if (WEAK.test(lower) || BUSINESS.test(lower)) before += 1;
    else if (!SMALL.test(lower)) break;
    distance++;
  }
  return { before: Math.min(before, 3), isIntroduced, isMatter };
}

function cueAfter(text: string, end: number): number {
  if (FROM.test(text.slice(end, end + 8))) return 1.5;
  let first = 0;
  let index = 0;
  for (const { lower } of wordsAfter(text, end, 3)) {
    if (MATTER.test(lower)) return MATTERS;
    if (index === 0 && BUSINESS.test(lower)) first = 1;
    if (index === 0 && DOES.test(lower)) first = 2;
    else if (!LINK.test(lower)) break;
    index++;
  }
  return first;
}

/** "Hr. Hansen", "Mrs Smith": whatever follows with a capital is a surname. */
export function titleBefore(text: string, start: number): string | null {
  const word = wordsBefore(text, start, 1)[0];
  if (word === undefined || !TITLE.test(word.lower)) return null;
  if (word.lower === "med" && !/dr\. med\. $/i.test(text.slice(Math.max(0, start - 9), start))) return null;
  return /^\.?[ \u00a0]$/.test(text.slice(word.end, start)) ? word.lower : null;
}
