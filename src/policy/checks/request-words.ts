import { words } from "./words";

/** What tells that somebody is asked for data about a person: Danish, English, Swedish, Norwegian, German. */

const DOCUMENT =
  "pas|kørekort|sundhedskort|sygesikring\\w*|opholdstilladelse|arbejdstilladelse|id|legitimation|billedlegitimation|" +
  "passport|driving licen[cs]e|driver'?s licen[cs]e|health card|residence permit|id card|photo id|" +
  "körkort|id-kort|pass|førerkort|reisepass(?:es)?|ausweis(?:es)?|personalausweis(?:es)?|führerscheins?";

/** What must not be collected without a purpose. */
export const DATA = words(
  "cpr(?:[- ]?(?:nr\\.?|no\\.?|num(?:mer|re|bers?)))?|(?:person|fødsels|pas|passport|pass|reisepass|kørekort|konto)[- ]?(?:nr\\.?|num(?:mer|re|bers?))|" +
    "fødsels(?:dato(?:er)?|data|dag(?:e)?)|födelsedatum|geburtsdatum|(?:dates? of birth|birth ?dates?)|personnr\\.?|" +
    `(?:pas|pass|kørekort|sundhedskort|reisepass|ausweis)-?(?:kopi\\w*|billede|foto)|(?:kopi|foto|billede|scan(?:ning)?|cop(?:y|ies)|scan|picture|photo|kopia|kopie|bild) (?:af|av|of|på|von|din\\w*|ihres) (?:[\\wæøå']+ ){0,2}?(?:${DOCUMENT})|` +
    `(?:dit|deres|jeres|hans|hendes|your|their|his|her|ditt|ihren?) (?:${DOCUMENT})|(?:passport|licen[cs]e|id) cop(?:y|ies)|` +
    "kørekort|sundhedskort|gesundheitskarte|sygesikrings(?:kort|bevis)|health (?:insurance )?card|driving licen[cs]e|driver'?s licen[cs]e|körkort|førerkort|führerschein|" +
    "bankkonto|(?:bank|konto|løn)oplysninger|lønkonto|(?:bank )?account (?:number|no\\.?|details)|bank details|kontoverbindung|" +
    "(?:straffe|børne|politi)attest(?:er)?|criminal records?(?: certificate)?|police (?:certificate|clearance)|belastningsregist\\w*|führungszeugnis|" +
    "fagforening(?:smedlemskab\\w*)?|fagligt medlemskab|(?:trade |labou?r )?union membership|fackförbund|fagforbund|gewerkschaft\\w*|" +
    "(?:læge|mulighed(?:s)?|fri|lege|helbreds)(?:erklæring|attest)(?:en|er)?|(?:lege(?:erklæring|attest))|läkarintyg|krankmeldung|attest|doctor'?s (?:note|certificate)|medical certificate|sick note|" +
    "helbredsoplysninger|health (?:information|data)|(?:social security|national (?:id|insurance|identity)|personal (?:id|identity)|ssn)(?: (?:number|no\\.?))?|sozialversicherungsnummer|steuer-?id|opholdstilladelse|residence permit|seksuel orientering|religion|etnisk oprindelse",
);

/** Asks in front of what is asked for. */
export const ASK = words(
  "(?:send|skriv|oplys|mail|indsend|tilsend|fremsend|upload|vedhæft|angiv|returner|bekræft|besvar|giv) (?:mig|os|venligst|gerne|lige|også|dit|din|jeres|deres|hans|hendes|en|et|følgende|straks|snarest|retur|kopi|cpr\\S*|pas\\S*|[\\wæøå]+)|" +
    "(?:kan|vil|kunne|gider|må|skal|bør|bedes) (?:du|i|de|jeg|vi|ansøger|alle)(?: [\\wæøå]+){0,5}? (?:sende|oplyse|få|have|maile|skrive|give|bekræfte|bede|uploade|vedhæfte|bruge|indsende|fremsende|udfylde|returnere|finde|se)|" +
    "(?:mangler|skal bruge|skal have|har brug for|har behov for|beder om|beder dig|vil gerne (?:have|bede)|vil bede|efterlyser|behøver|ønsker at modtage|venter på|afventer)(?: (?:vi|jeg|også|stadig|fortsat|lige|nu|kun|bare))*|" +
    "(?:mangler|skal|vil|beder) (?:vi|jeg)(?: [\\wæøå]+){0,3}? (?:bruge|have|om|bede)|hvad er|hvilket|bedes|venligst|oplyse?|" +
    "please|kindly|(?:can|could|would|will) you|(?:may|can|could) (?:i|we) (?:have|get|ask|please)|(?:i|we)(?:'ll| will| also| still| would| just)* (?:need|require|lack|request|like)|(?:am|are|is|'re|'m) (?:still )?missing|what(?:'s| is)|(?:send|give|email|provide|forward|tell) (?:me|us|over|your|the|a|his|her|their)|let (?:me|us) (?:have|know)|remember to (?:send|include|attach)|asked? you (?:to|for)|reply with|provide|submit|" +
    "skicka|ange|uppge|vänligen|kan ni|(?:behöver|saknar) (?:vi|jag)|(?:vi|jag) (?:behöver|saknar)|oppgi|vennligst|(?:vi|jeg) trenger|trenger (?:vi|jeg)|kan dere|" +
    "bitte|(?:senden|schicken|teilen|geben) sie|(?:benötigen|brauchen) (?:wir|ich)|(?:wir|ich) (?:benötigen?|brauchen?)|könn(?:en|ten) sie",
);

/** Asks behind what is asked for. */
export const ASK_BEHIND = words(
  "bedes|mangler(?: vi| jeg)?|skal (?:vi|jeg)(?: [\\wæøå]+){0,2} (?:bruge|have)|(?:vil|modtager) (?:vi|jeg) gerne|har vi brug for|sendes til|skal sendes|skal oplyses|må (?:du|i) gerne sende|(?:is|are) (?:still )?(?:missing|required|needed)|must be (?:sent|provided)|fehlt|saknas",
);

/** No request of ours: a ban, one's own data, an answer, a system, a secure way. */
export const OTHERWISE = words(
  "aldrig|ikke (?:må )?(?:send\\w*|skriv\\w*|mail\\w*|oplys\\w*|brug\\w*|have|få|ved\\w*|behøv\\w*|længere|at|dit|et|nødvendig\\w*)|(?:må|skal|bør|behøver) (?:du |i |man |vi )?ikke|undlad|uden|never|do(?:es)? not|don't|doesn't|must not|cannot|can't|without|no need|nicht|inte|ikke trenger|" +
    "slet\\w*|fjern\\w*|maskér\\w*|anonymisér\\w*|delete|remove|redact|mask|" +
    "hermed|her er|vedlagt|vedhæftet|attached (?:is|are|you)|enclosed|here (?:is|are)|har (?:modtaget|sendt|fået)|er modtaget|received|tak for|thank(?:s| you) for|" +
    "felt\\w*|kolonne\\w*|fields?|columns?|database|valid\\w*|regex|formatet?|dropdown|skærmbillede\\w*|testdata|api|persondata\\w*|gdpr|politik\\w*|policy|retningslinje\\w*|" +
    "e-boks|digital post|mit\\.dk|borger\\.dk|virk\\.dk|sikker (?:mail|post|portal|upload)|portal\\w*|selvbetjening\\w*|krypteret|secure(?:ly)?|encrypted|portal|mitid",
);

/** The writer's own: "slet mit CPR-nummer". Stands right before the data. */
export const OWN =
  /(?:^|\s)(?:mit|min|mine|vores|my|our|mitt|mein\w*|unser\w*)(?:\s[\wæøå-]+){0,2}\s$/i;

/** Between the question and the data: it is about something else. */
export const OTHER_OBJECT = words(
  "om (?:du|i|han|hun|der|det|jeg|vi|man|kunden)|hvorvidt|hvordan|hvornår|hvorfor|hvor|whether|how|when|why|where|if|about|skabelon\\w*|blanket\\w*|formular\\w*|vejledning\\w*|regler\\w*|prisen?|tilbud\\w*|faktura\\w*|spørgsmål\\w*|template|form|guide|rules|invoice|question\\w*|ændring\\w*|kontakt(?:e|er)?|forny\\w*|renew\\w*|husk\\w*|medbring\\w*|bring|tjek\\w*|check\\w*|kontroll\\w*|verificer\\w*|opdater\\w*|update",
);

const FOR =
  "løn(?!kontor|afdeling)|skat(?!teforv|testy)|udbetaling|oprette|registrer|kontrakt|ansættelse|forsikring|pension|visum|visa|ansøgning|rejse|booking|bestilling|indberetning|refusion|adgang|udlevering|identifikation|legitimation|verifikation|opgørelse|aftale|sagen|brug|indgåelse|dokumentation|payroll|tax|contract|insurance|travel|registration|payment|purpose|reimbursement|onboarding|application|verification|background|salary|access|lön|lønn|anställning|resa|lohn|vertrag|steuer|reise|anmeldung";

/** Says what the data are for. */
export const PURPOSE = words(
  "for at|så (?:vi|jeg|de|du|han|hun|løn\\w*|hr|kommunen)|således at|fordi|da (?:vi|du|jeg|det|de|din|dit|lønkontoret|skat)|eftersom|idet|med henblik på|i forbindelse med|af hensyn til|formål\\w*|grundet|på grund af|pga\\.?|(?:bruges|anvendes|nødvendigt?) (?:til|for|når)|kræv\\w*|krav\\w*|lovkrav\\w*|hvidvask\\w*|ellers kan|(?:vi|jeg) (?:er ved at|skal) (?:oprette|registrere|indberette|bestille|booke|udbetale|melde|lave|udarbejde|udfylde)|når vi (?:opretter|skal)|" +
    `til (?:[\\wæøå]+ ){0,2}?[\\wæøå]*(?:${FOR})[\\wæøå]*|` +
    "because|since|so (?:that )?(?:we|i|you|they|payroll|hr)|in order to|to (?:register|set|create|pay|complete|process|book|verify|issue|enrol|arrange|sign|comply|apply|prepare|finali[sz]e|report|file|open|add|order|identify|make|get|run)|as (?:we|it|the|this|you|part)|required (?:by|for|to)|needed (?:for|to|by)|purposes?|" +
    `(?:for|till|für|til) (?:[\\wæøåäöü]+ ){0,2}?[\\wæøåäöü]*(?:${FOR})[\\wæøåäöü]*|` +
    "för att|så att|for å|slik at|damit|weil|um (?:sie|ihr|den|die|das)|zwecks|" +
    "(?:bruge|behöver|trenger|benötigen|brauchen|need|use) (?:det|dem|dette|det her|das|it|them|this|these|oplysning\\w*) (?:til|till|for|to|für|zur?|zum):? ?[\\wæøåäöü]+",
);
