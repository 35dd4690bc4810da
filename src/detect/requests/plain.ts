// What is plain enough that no words around need be weighed: purposes in a sentence of their own, what is forbidden or
// already there, and the ways in which people ask outright.

/** "Formålet er at søge visum", "they will only be used for the application", "the airline requires them to issue your ticket". */
const PURPOSE = new RegExp(
  [
    "(?:formålet|baggrunden) (?:er|med)|the (?:purpose|reason) (?:is|of)",
    "(?:oplysning(?:en|erne)|dataene|nummeret|numrene|kopien|den|det|de) (?:vil |skal )?(?:udelukkende |kun |alene )?(?:bruges|anvendes|benyttes|blive brugt) (?:udelukkende |kun |alene )?(?:til|for|i forbindelse)",
    "(?:it|they|this|these|the (?:information|data|numbers?|cop(?:y|ies))) (?:will |is |are )?(?:only |solely )?(?:be )?(?:only |solely )?used (?:only |solely )?(?:for|to|in)",
    "(?:requires?|needs?|demands?) (?:it|them|this) (?:to|for) |kræver (?:den|det|dem|oplysningerne) (?:til|for|når|ved)",
    "(?:under|according to|pursuant to|ifølge|i henhold til|efter) (?:the )?(?:[a-zæøå-]+ ){0,3}(?:act|law|loven|[a-zæøå]+lov(?:en)?)(?: [a-zæøå]+){0,2} (?:must|shall|have to|required|skal|forpligte)",
  ].join("|"),
  "i",
);

/** "Du må ikke sende", "do not email": who forbids does not ask. */
const FORBIDDEN =
  /(?:^|[^a-zæøå])(?:(?:må|skal|bør|behøver)(?: du| i| man| de)? (?:ikke|aldrig) (?:sende|maile|skrive|oplyse|dele|indtaste|give)|(?:send|skriv|mail|oplys|del) (?:aldrig|ikke)|(?:do not|don['’]?t|never|must not|should not|shouldn['’]?t|not) (?:ever )?(?:e-?mail|send|share|write|give|enter))(?![a-zæøå])/i;
/** "… men send det i e-Boks": goes on to ask. */
const GOES_ON = /(?:^|[^a-zæøå])(?:men|but|before|før|uden|without)(?![a-zæøå])/i;
/** Behind the data: "er registreret", "has been deleted". */
const DONE =
  /^ ?(?:er|is|are|has been|have been|blev|was) (?:nu |allerede |now |already )?(?:registreret|slettet|modtaget|noteret|oprettet|gemt|fjernet|opdateret|rettet|registered|deleted|received|noted|saved|removed|updated|on file)(?![a-zæøå])/i;
/** Before the data: "du kan finde dit", "you can see your". */
const TO_BE_FOUND =
  /(?:^|[^a-zæøå])(?:(?:du|i|man) kan (?:altid |også )?(?:finde|se)|you (?:can|will|['’]ll) (?:find|see))(?: [a-zæøå-]+){0,6} $/i;

/** "Jonas Holm er ", "she was a ": what is said of somebody ends right before the data. */
const SAID_OF =
  /(?:^|[\s,.(])(?:[A-ZÆØÅ][a-zæøåäöé'’-]+|han|hun|he|she) (?:er|var|is|was) (?:[^\s.?!:;]{1,20} ){0,5}$/;
/** "Oplys, om han er medlem af 3F": who asks whether it is so. */
const ASKS_WHETHER =
  /\?|(?:^|[^a-zæøå])(?:om|hvorvidt|hvis|whether|if|hvem|hvad|what|oplys|skriv|bekræft|fortæl|confirm|tell|state|send|tjek|check|svar|reply|mangler|brug for|needs?)(?![a-zæøå])/i;

/** "Please find attached …", "Vedhæftet finder du …": what follows is handed over. Ends right before the data. */
const ENCLOSED =
  /(?:(?:find|see|se) (?:venligst )?(?:the )?(?:attached|enclosed|vedhæfte(?:t|de)|vedlagte?)|(?:attached|enclosed|vedhæftet|vedlagt|hermed|herved) (?:please find|(?:you(?:'|’)?(?:ll| will|) )?find|is|are|finder (?:du|i|de)|er|får (?:du|i|de)|følger|fremsendes|sender jeg|sender vi))((?: [^\s.,;:!?]{1,20}){0,4} )$/i;
/** "Please find your payslip attached." */
const ENCLOSED_BEHIND = /(?:find|see|se)(?: [^\s.,;:!?]{1,20}){0,3} $/i;
const ATTACHED = /^(?: [^\s.,;:!?]{1,20}){0,3} (?:attached|enclosed|vedhæftet|vedlagt)/i;
/** What is enclosed is not the data but what they are to be written into, or something to answer with them. */
const TO_BE_ANSWERED =
  /blanket|formular|skema|skabelon|form|template|link|brev|letter|send|retur|udfyld|skriv|oplys|fill|return|complete|provide|husk|remember/i;

const WHOSE =
  "(?:(?:dit|din|dine|jeres|deres|hans|hendes|your|his|her|their|[a-zæøå]{3,20}s) )(?:[a-zæøå]{3,12} )?";
/** "Vi skal have dit", "may I ask for your", "jeg afventer stadig jeres": outright. Ends right before the data. */
const OUTRIGHT = new RegExp(
  `(?:^|[^a-zæøå])(?:(?:vi|jeg) skal have|(?:may|can|could) (?:i|we) (?:please )?(?:ask(?: you)? for|have|get)|(?:vi |jeg )?(?:anmoder(?: venligst)? om|afventer(?: stadig| fortsat)?|imødeser)|send (?:venligst )?(?:mig|os)|give (?:me|us)|mangler (?:jeg|vi)) ${WHOSE}$`,
  "i",
);
/** "… slettet", "… rettet i systemet": what is to be done with them. */
const TO_BE_DONE =
  /^(?: [a-zæøå]+){0,2} (?:slettet|registreret|rettet|opdateret|fjernet|krypteret|ud)(?![a-zæøå])/i;
/** "Hej Bo", "Venlig hilsen", a name of one word or two: what stands beside a question and says nothing of it. */
const GREETING =
  /^(?:\S+(?:\s+\S+)?|(?:hej|kære|hi|hello|dear|tak|thanks|mvh|vh|kh|br|med|venlig|hilsen|best|kind|regards)(?:\s+\S+){1,4})?$/i;
/** What may be the purpose: where a sentence has it, the weights decide. */
const WHY =
  /(?:^|[^a-zæøå])(?:for at|så [a-zæøå]+|til|fordi|da (?:vi|jeg)|ifm|mhp|i forbindelse|in order|so that|so (?:i|we)|and (?:i|we)|because|as (?:i|we)|for (?:the|your|our|a|an)|to [a-zæøå]+|via|e-boks|encrypt|krypteret|sikker)(?![a-zæøå])/i;

/** True when a sentence beside the one with the data says what they are for. */
export function saysPurpose(sentence: string): boolean {
  return PURPOSE.test(sentence);
}

/** True where the data between `before` and `behind` are not asked for, whatever else the sentence says. */
export function isNotAsked(before: string, behind: string): boolean {
  const sentence = before + behind;
  if (FORBIDDEN.test(before) && !GOES_ON.test(sentence)) return true;
  if (DONE.test(behind) || isEnclosed(before, behind)) return true;
  if (SAID_OF.test(before) && !ASKS_WHETHER.test(sentence)) return true;
  return TO_BE_FOUND.test(before) && !/[?]/.test(behind);
}

/** True where somebody is asked outright, and nothing near says why: beside the question stand greetings only. */
export function isAskedOutright(before: string, behind: string, near: readonly string[]): boolean {
  return (
    near.every((text) => GREETING.test(text)) &&
    OUTRIGHT.test(before) &&
    !TO_BE_DONE.test(behind) &&
    !WHY.test(before.replace(OUTRIGHT, "")) &&
    !WHY.test(behind) &&
    !/[?]/.test(before)
  );
}

/** True where the text between `before` and `behind` is handed over with the mail rather than asked for. */
function isEnclosed(before: string, behind: string): boolean {
  const [, between] = ENCLOSED.exec(before) ?? [];
  if (between !== undefined) return !TO_BE_ANSWERED.test(between);
  return ENCLOSED_BEHIND.test(before) && ATTACHED.test(behind) && !TO_BE_ANSWERED.test(before);
}
