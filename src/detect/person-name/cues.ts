import { wordsAfter, wordsBefore } from "../_words/words";

/**
 * What the words around say: `person` introduces one, `matter` is something that only happens to people, `weak`
 * may stand before anything.
 */
export type Cue = "person" | "matter" | "weak" | "none";

/** What only happens to or between people: personnel matters, illness, applications, conversations. */
const ABOUT_PEOPLE =
  /^(?:syg$|syge|sygdom|sick|illness$|barsel|barn|barns|fædreorlov|maternity|paternity|parental|opsig|opsag|fyring|fyret|fratræd|afsked|advarsel|kontrakt|contract|ansæt|ansat|ansøg|cv$|cvs$|resumé?$|løn|salary|payslip|mus$|mus-?samtale|.*samtale|interview|jobinterview|kandidat|candidate|orlov|ferie|fravær|absence|leave$|vacation|onboarding|offboarding|fødselsdag|birthday|jubilæum|anniversary|velkommen|velkomst|welcome|farvel|farewell|evaluering|appraisal|performance|klage|complaint|læge|diagnose|stress|depression|skilsmisse|forfremm|promotion|bonus|pension|straffeattest|personale|warning|dismiss|terminat|resign|application|reference$|referencer|tiltræd|starter$|stopper$|fylder$|fratræder$|raskmeld|hjemmearbejde|fleksjob|arbejdsskade|tjenstlig|bortvis|påtale|psykolog|bisidder|mulighedserklæring|bilag til|1$|fastholdelse|trivsel|rundvisning|pasning|begravelse|funeral|dødsfald|bryllup|wedding|barnedåb|konfirmation|graviditet|gravid|pregnan|operation$|genoptræning|rehab|kørekort|pas$|passport|driving|licence$|license$|visum|visa$|attest|børneattest|straffeattest|opholdstilladelse|udlæg|rejseafregning|review$|cpr$|sundhedskort|lønseddel|skat$|skattekort|bopæl|adresse$|sag$|alkohol|misbrug)|(?:.*sygemelding|.*ansøgning|.*opsigelse|.*kontrakt|.*ferie|.*orlov|.*løn|.*erklæring|.*forhandling|.*udtalelse|.*fravær)$/;
/** Who somebody is; a name follows. */
const PERSON =
  /^(?:hr|fru|frk|frøken|herr|frau|mr|mrs|ms|miss|dr|kollega|kollegaen|medarbejder|medarbejderen|chauffør|chaufføren|ansøger|ansøgeren|elev|eleven|praktikant|lærling|vikar|konsulent|direktør|leder|chef|afdelingsleder|teamleder|kontaktperson|colleague|employee|driver|applicant|trainee|intern|consultant|manager|søn|datter|kone|mand|far|mor|bror|søster|kæreste|hustru|ægtefælle|son|daughter|wife|husband|brother|sister|mother|father|patient|patienten|borger|borgeren|klient|klienten|beboer)$/;
/** "med Mette", "ang. Mette": nearly always a person when a first name follows. */
const WITH =
  /^(?:med|with|hos|ang|angående|vedr|vedrørende|regarding|vs|mellem|between|cc|att|attn|m)$/;
/** What a first name may follow without anything else saying that it is a person. */
const WEAK = /^(?:for|af|til|to|fra|from|om|about|of|på|over|hej|hi|hello|kære|dear|tak|thanks)$/;
const SMALL =
  /^(?:on|og|and|din|min|vores|by|at|re|sv|fw|fwd|ny|nye|new|dag|modtaget|received|sendt)$/;
/** Between a name and what is said about it: "Jonas er på barsel". */
const LINK =
  /^(?:er|is|på|on|har|has|skal|vil|s|til|sin|sine|hans|hendes|meget|fortsat|stadig|ny|nye|blev|bliver|i|ikke|igen|out|off|med)$/;

/** What people do: "Jonas ringede", "Bjarne går på pension". */
const DOES =
  /^(?:kommer|går|ringer|ringede|skriver|skrev|siger|sagde|spørger|spurgte|ønsker|stopper|starter|begynder|fik|får|mener|vil|skal|har|møder|deltager|afleverer|glemte|spiser|flytter|wants|needs|called|calls|says|said|asks|asked|joins|leaves|wrote|will|has|fratræder|fylder|tager|took|takes)$/;

/** The cue in front of a name that begins at `start`. */
export function cueBefore(text: string, start: number): Cue {
  let cue: Cue = "none";
  for (const { lower } of wordsBefore(text, start, 4)) {
    if (PERSON.test(lower) || WITH.test(lower)) return "person";
    if (ABOUT_PEOPLE.test(lower)) return "matter";
    if (WEAK.test(lower)) cue = "weak";
    else if (!SMALL.test(lower)) break;
  }
  return cue;
}

/** The cue behind a name that ends at `end`: "Jonas er sygemeldt", "Mettes kontrakt". */
export function cueAfter(text: string, end: number): Cue {
  let cue: Cue = "none";
  for (const [index, { lower }] of wordsAfter(text, end, 3).entries()) {
    if (ABOUT_PEOPLE.test(lower)) return "matter";
    if (index === 0 && DOES.test(lower)) cue = "weak";
    else if (!LINK.test(lower)) return cue;
  }
  return cue;
}

/** "Hr. Hansen", "Mrs Smith": whatever follows with a capital is a surname. */
export function isTitled(text: string, start: number): boolean {
  const word = wordsBefore(text, start, 1)[0];
  return (
    word !== undefined &&
    /^(?:hr|fru|frk|frøken|herr|frau|mr|mrs|ms|miss|dr)$/.test(word.lower) &&
    /^\.?[ \u00a0]$/.test(text.slice(word.end, start))
  );
}
