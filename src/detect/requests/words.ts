import { words } from "../_internal/phrases";

/** What tells that somebody is asked for data about a person: Danish, English, Swedish, Norwegian, German. */

/** Asks in front of what is asked for. */
export const ASK = words(
  "svar (?:gerne |venligst |tilbage )?med|muligt at (?:få|sende)|(?:send|skriv|oplys|mail|indsend|tilsend|fremsend|upload|vedhæft|angiv|returner|bekræft|besvar|giv) (?:mig|os|venligst|gerne|lige|også|dit|din|jeres|deres|hans|hendes|en|et|følgende|straks|snarest|retur|kopi|cpr¤|pas¤|~)|" +
    "(?:kan|vil|kunne|gider|må|skal|bør|bedes) (?:du|i|de|jeg|vi|ansøger|alle)(?: ~){0,5}? (?:sende|oplyse|få|have|maile|skrive|give|bekræfte|bede|uploade|vedhæfte|bruge|indsende|fremsende|udfylde|returnere|finde|se)|" +
    "(?:mangler|skal bruge|skal have|har brug for|har behov for|beder om|beder dig|vil gerne (?:have|bede)|vil bede|efterlyser|behøver|ønsker at modtage|venter på|afventer)(?: (?:vi|jeg|også|stadig|fortsat|lige|nu|kun|bare))*|" +
    "(?:mangler|skal|vil|beder) (?:vi|jeg)(?: ~){0,3}? (?:bruge|have|om|bede)|hvad er (?:dit|din|dine|jeres|deres|hans|hendes)|(?:har (?:du|i) )?mulighed for at (?:sende|oplyse|maile)|husk (?:lige )?at (?:sende|vedhæfte|oplyse|skrive|udfylde)|bedes|venligst|oplyse?|" +
    "please|kindly|(?:can|could|would|will) you|(?:may|can|could) (?:i|we) (?:have|get|ask|please)|(?:i|we)(?:'ll| will| also| still| would| just)* (?:need|require|lack|request|like)|(?:am|are|is|we're|i'm) (?:still )?missing|what(?:'s| is) (?:your|his|her|their)|(?:send|give|email|provide|forward|tell) (?:me|us|over|your|the|a|his|her|their)|let (?:me|us) (?:have|know)|remember to (?:send|include|attach)|asked? you (?:to|for)|reply with|provide|submit|" +
    "skicka|ange|uppge|vänligen|kan ni|(?:behöver|saknar) (?:vi|jag)|(?:vi|jag) (?:behöver|saknar)|oppgi|vennligst|(?:vi|jeg) trenger|trenger (?:vi|jeg)|kan dere|" +
    "bitte|(?:senden|schicken|teilen|geben) sie|(?:benötigen|brauchen) (?:wir|ich)|(?:wir|ich) (?:benötigen?|brauchen?)|könn(?:en|ten) sie",
);

/** Asks behind what is asked for. */
export const ASK_BEHIND = words(
  "bedes|mangler(?: vi| jeg)?|skal (?:vi|jeg)(?: ~){0,2} (?:bruge|have)|(?:vil|modtager) (?:vi|jeg) gerne|har vi brug for|sendes til|skal sendes|skal oplyses|må (?:du|i) gerne sende|send (?:det|den|dem|it|them)|(?:is|are) (?:still )?(?:missing|required|needed)|must be (?:sent|provided)|fehlt|saknas",
);

/** No request of ours: a ban, one's own data, an answer, a system, a secure way. */
export const OTHERWISE = words(
  "aldri¤|(?:send|skriv|mail|oplys|brug|indsæt|nævn|vedhæft|angiv|upload)e? (?:venligst |derfor )?ikke|ikke (?:må )?(?:send¤|skriv¤|mail¤|oplys¤|brug¤|have|få|ved¤|behøv¤|længere|at|dit|et|nødvendig¤)|(?:må|skal|bør|behøver) (?:du |i |man |vi )?ikke|undlad|uden|never|do(?:es)? not|don't|doesn't|must not|cannot|can't|without|no need|nicht|inte|ikke trenger|" +
    "jeg (?:sender|har (?:sendt|vedhæftet|mit|min|lagt|fået|modtaget)|kommer|medbringer|mailer|skal (?:til|sende|have en tid))|vi sender|(?:du|i) får|sendes automatisk|i(?:'ll| will| can| shall)(?: ~)? (?:send|bring|attach|forward|upload|give)|i (?:(?:have|'ve) )?(?:send|sent|attach|attached|received)|will be sent|kein(?:e|en)?|" +
    "slet¤|fjern¤|maskér¤|anonymis(?:ér|er)¤|anonymi[sz]e|delete|remove|redact|mask|" +
    "hermed|her er|vedlagt|vedhæftet|attached (?:is|are|you)|enclosed|here (?:is|are)|har (?:modtaget|sendt|fået)|er modtaget|received|tak for|thank(?:s| you) for|" +
    "felt¤|kolonne¤|fields?|columns?|database|valid¤|regex|formatet?|dropdown|skærmbillede¤|testdata|api|persondata¤|gdpr|politik¤|policy|retningslinje¤|" +
    "e-boks|digital post|mit\\.dk|borger\\.dk|virk\\.dk|sikker (?:mail|post|portal|upload)|portal¤|selvbetjening¤|krypteret|secure(?:ly)?|encrypted|portal|mitid",
);

/** Says whose data. */
export const WHOSE =
  /(?:^|\s)(?:dit|din|dine|jeres|deres|hans|hendes|your|their|his|her|ditt|ihre?n?|[\wæøå]{2,30}(?:s['’]?|['’]s)) (?:fulde |cpr |full )?$/i;

/** A question about what we may do ourselves. */
export const OUR_MATTER =
  /^\s{0,9}(?:(?:skal|bør) (?:vi|jeg|man)|må (?:vi|man) (?:bruge|gemme|have)|(?:do|should|must|may) we|should i)\s/i;

/** A value behind its label is told, not asked for: at once, or a long one a few words behind. */
export const VALUE =
  /^[\s:.#=(]{0,4}(?:\d|nr\.?\s?\d)|^[^\d.!?\n]{0,25}(?:\d{6}|\d[\d .-]{6,20}\d)/;

/** "150785-1231 (CPR)". */
export const VALUE_BEFORE = /\d{4}[\s(–-]{0,3}$/;

/** The writer's own: "slet mit CPR-nummer". Stands right before the data. */
export const OWN =
  /(?:^|\s)(?:mit|min|mine|vores|my|our|mitt|mein\w*|unser\w*)(?:\s[\wæøå-]+){0,2}\s$/i;

const FOR =
  "løn(?!kontor|afdeling)|skat(?!teforv|testy)|udbetaling|oprette|registrer|kontrakt|ansættelse|forsikring|pension|visum|visa|ansøgning|rejse|booking|bestilling|indberetning|refusion|adgang|udlevering|identifikation|legitimation|verifikation|opgørelse|aftale|sagen|brug|indgåelse|dokumentation|payroll|tax|contract|insurance|travel|registration|payment|purpose|reimbursement|onboarding|application|verification|background|salary|access|lön|lønn|anställning|resa|lohn|vertrag|steuer|reise|anmeldung";

/** Says what the data are for. */
export const PURPOSE = words(
  "for at|så (?:vi|jeg|de|du|han|hun|løn¤|hr|kommunen)|således at|fordi|da (?:vi|du|jeg|det|de|din|dit|lønkontoret|skat)|eftersom|idet|med henblik på|i forbindelse med|af hensyn til|formål¤|grundet|på grund af|pga\\.?|(?:bruges|anvendes|nødvendigt?) (?:til|for|når)|kræv¤|krav¤|lovkrav¤|hvidvask¤|ellers kan|(?:vi|jeg) (?:er ved at|skal) (?:oprette|registrere|indberette|bestille|booke|udbetale|melde|lave|udarbejde|udfylde)|når vi (?:opretter|skal)|" +
    `til (?:~ ){0,2}?¤(?:${FOR})¤|` +
    "because|since|so (?:that )?(?:we|i|you|they|payroll|hr)|in order to|to (?:register|set|create|pay|complete|process|book|verify|issue|enrol|arrange|sign|comply|apply|prepare|finali[sz]e|report|file|open|add|order|identify|make|get|run)|as (?:we|it|the|this|you|part)|required (?:by|for|to)|needed (?:for|to|by)|purposes?|" +
    `(?:for|till|für|til) (?:~ ){0,2}?¤(?:${FOR})¤|` +
    "för att|så att|for å|slik at|damit|weil|um (?:sie|ihr|den|die|das)|zwecks|" +
    "(?:bruge|behöver|trenger|benötigen|brauchen|need|use) (?:det|dem|dette|det her|das|it|them|this|these|oplysning¤) (?:til|till|for|to|für|zur?|zum):? ?~",
);

/** "for at" that leads to no purpose: "mulighed for at sende". */
export const NO_PURPOSE = words(
  "(?:mulighed|behov|brug|sørge?|tak|tid|klar|ansvarlig|frist|undskyld|god) for at",
);

/** "Vi skal bruge det til: lønudbetaling": how Kuvert has the purpose said. */
export const STATED =
  /(?:bruge det til|need it for|behöver det till|trenger det til|benötigen das für): ?[\wæøåäöü]/i;
