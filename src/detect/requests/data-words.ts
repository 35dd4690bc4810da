import { words } from "../_internal/phrases";

// Danish, English, Swedish, Norwegian and German, as people write them in a hurry. Most of these words have other uses
// ("pas på", "konto" of a budget): whether somebody is asked for them, the words around tell.

const NUMBER = "nr\\.?|numm?er(?:et|ene)?|num?re[nt]?(?:ne)?|no\\.?|num?bers?|nummern";
const CARD =
  "pas|passet|kørekort|sundhedskort|sygesikring¤|opholdskort|opholdstilladelse|arbejdstilladelse|id|legitimation|legitimasjon|billedlegitimation|" +
  "passports?|driving licen[cs]e|driver'?s licen[cs]e|health card|residence (?:card|permit)|ids?|id cards?|photo ids?|" +
  "körkort|id-kort|pass|passet|førerkort(?:et)?|reisepass(?:es)?|ausweis(?:es)?|personalausweis(?:es)?|führerscheins?";

/** Whose, and which: no other word may stand within, because what is found is shown, and it could be somebody's name. */
const WHOSE =
  "(?:dit|din|deres|jeres|hans|hendes|vores|et|en|the|a|your|his|her|their|ditt|ihres|ihrem|deines|begge|alle|both|all|nye|new|gamle|old|gyldigt|valid|current) ";

const NUMBERS =
  `cpr(?:(?:-| )?(?:${NUMBER}))?|cprn?r\\.?|(?:de )?sidste (?:fire|4)(?: (?:cifre|tal))?|(?:de )?(?:fire|4) sidste(?: (?:cifre|tal))?|` +
  `(?:person|personn|fødsels|pas|passport|pass|reisepass|kørekort(?:s|et)?|kort|konto|bankkonto)(?:-| )?(?:${NUMBER})|personn?ummer¤|` +
  "last (?:four|4)(?: digits)?|fyra sista|sista fyra|letzten vier|hele nummeret|" +
  `(?:social security|national (?:id|insurance|identity)|personal (?:id|identity)|ssn)(?: (?:${NUMBER}))?|personal number|(?:civil registration|health insurance) numbers?|fødselsnummer¤|sozialversicherungsnummer|krankenversicherungsnummer|steuer-?id`;

const PAPERS =
  `(?:kopi(?:er)?|foto|billede(?:r)?|scan(?:ning)?|cop(?:y|ies)|scans?|pictures?|photos?|kopia|kopior|kopien?|bilde?r?|fotos?) (?:af|av|of|på|von|vom|din¤|ihres) (?:${WHOSE}){0,2}?(?:${CARD})|` +
  `(?:dit|deres|jeres|hans|hendes|your|their|his|her|ditt|ihren?) (?:${CARD})|(?:passport|licen[cs]e|id) cop(?:y|ies)|` +
  "(?:pas|pass|kørekort|sundhedskort|reisepass|ausweis)-?(?:kopi¤|billede¤|foto¤|side¤)|" +
  "pas(?! på (?:jer|dig|hinanden|at)(?![a-zæøå]))(?:set|sene)?|passene?|passports?|reisep(?:ass|ässe|ässen|asskopie)|kør(?:e)?kort(?:et|ene)?|koerkort¤|(?:driving|driver'?s) licen[cs]es?|licen[cs]es?|körkort(?:et)?|førerkort(?:et|ene)?|führerscheine?|(?:personal)?ausweis¤|" +
  "(?:det |jeres )?gule kort|sundhedskort¤|gesundheitskarte|sygesikring¤|opholds(?:kort|tilladelse)¤|arbejdstilladelse¤|sundhedsbevis¤|søfartsbog¤|seaman'?s? books?|residence (?:card|permit)s?|(?:health|ehic)(?: insurance)? cards?|" +
  "id(?:-| )?(?:kort(?:et|ene)?|cards?|documents?)?|ids|billed-?id|(?:billed)?legitimation|photo ids?|identity (?:card|document)s?|proof of id|fødselsattest¤|birth certificates?";

const BIRTH =
  "(?:hvornår|hvilket år) er (?:du|i|de|han|hun|barnet|børnene) født|født hvornår|er født|født|fødsels(?:dag|data|dato|år)¤|hvilket år er (?:du|i) fra|hvor gammel|" +
  "when (?:were you|was (?:he|she)|were they) born|born|birthdays?|birth ?dates?|dates? of birth|dobs?|geboren|geburts(?:datum|tag)¤|född|födelse(?:datum|år|dag)¤";

const BANK =
  "bank(?:konto|konti|forbindelse|oplysninger|info|detaljer)¤|(?:konto|løn)oplysninger|lønkonto|konto(?:en)?|konti|kontoudtog¤|netbank¤|nemkonto|iban|" +
  "(?:bank )?account (?:number|no\\.?|details|holder)s?|sort code|bank (?:details|account)s?|(?:konto|bank)verbindung|acct\\.? (?:no|number)\\.?|lønsed(?:del|ler)¤|payslips?";

const CERTIFICATES =
  "(?:straff?e|børne|fri|politi)att?est¤|criminal records?(?: certificates?| checks?)?|police (?:certificate|clearance|check)s?|dbs(?: certificates?| checks?)?|belastningsregist¤|registerutdrag|führungszeugnis¤|" +
  "(?:læge|laege|friheds|muligheds?|fri|lege|helbreds|syge|varigheds|udskrivnings)(?:erklæring|erklaering|attest|papir|oplysning|brev)¤|lægens (?:papir¤|ord|brev)|erklæring(?:en)?|attest|läkarintyg(?:et)?|krankmeldung|doctor'?s (?:note|certificate|letter)s?|medical (?:certificate|history|records?|report)s?|sick notes?|fit note|medical papers|(?:papirer?|noget|dokumentation|det der) fra (?:din |deres |jeres )?læge¤|something from (?:a|your) doctor|helbredsskema|health questionnaire|epikrise¤|" +
  "(?:patient|vandre|læge)?journal(?:en|er|udskrift¤)?|(?:ppr-?)?udredning(?:en|s¤)?|(?:diagnose|medicin)(?:liste|kort)¤|hospital(?:'s)? (?:records?|letters?)|health (?:information|data|certificate|declaration)";

const HEALTH =
  "(?:hvad|hva) f(?:ej|ei)ler(?: det)?|(?:du|han|hun|som) f(?:ej|ei)ler|diagnos(?:e|en|er|erne|is|es)|sygdom(?:me|men|mene)?|lidelser?|psykisk¤|psykiat¤|psykolog(?:en|ens)?|medicin(?:en)?|mediciner|præparat¤|medications?|medicine|allergi(?:er)?|allergies|illness(?:es)?|conditions?|disabilit(?:y|ies)|pregnant|gravid|piller|" +
  "blodprøve¤|vaccin¤|handicap¤|operation(?:er|s)?|surger(?:y|ies)|hvad (?:sagde|siger) (?:din |jeres )?læge¤|(?:sagde|siger) (?:han|hun|lægen|din læge)|what (?:exactly )?did (?:the|your) doctor say|behandling(?:en)?|hiv|hepatitis|diabetes|epilepsi|depression|ordblind|dement|migræne|smerter|kronisk|diskusprolaps|sygedage|opereret|udredt|(?:har|what did|hvad siger) (?:lægen|the doctor)(?: sagt| say)?|health (?:issues?|problems?)|wrong with (?:you|him|her)|sjukdom(?:ar|en)?|(?:vor)?(?:er)?krank(?:heit|ung)¤|medikamente|skader|injur(?:y|ies)|gener";

const BELIEFS =
  "(?:om (?:du|i) er )?medlem af (?:en |din |jeres )?fagforening¤|fagforening¤|fagligt medlemskab|(?:whether|if) you are (?:a )?(?:trade )?union member|(?:trade |labou?r )?union membership|fackförbund|fagforbund|gewerkschaft¤|fagorganiser¤|(?:which|what|a) union|(?:hvilket|i et) (?:fag)?forbund|medlem af (?:3f|krifa|(?:dansk )?metal|hk|foa|djøf|ida|bupl|dlf|prosa)|folkekirken|trossamfund¤|trosretning|tro|moské|muslim¤|døbt|religion|seksuel orientering|etnisk oprindelse";

/** What must not be collected without a purpose, and what else a question about somebody's health is about. */
export const DATA = words([NUMBERS, PAPERS, BIRTH, BANK, CERTIFICATES, HEALTH, BELIEFS].join("|"));
