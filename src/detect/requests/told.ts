// What tells that data are told and not asked for, or that the writer says what they are for.

/** A value behind its label is told, not asked for: at once, or a long one a few words behind. */
export const VALUE =
  /^[\s:.#=(]{0,4}(?:\d|nr\.?\s?\d)|^[^\d.!?\n]{0,25}(?:\d{6}|\d[\d .-]{6,20}\d)/;

/** "150785-1231 (CPR)". */
export const VALUE_BEFORE = /\d{4}[\s(–-]{0,3}$/;

/** The writer's own: "slet mit CPR-nummer". Stands right before the data. */
export const OWN =
  /(?:^|\s)(?:mit|min|mine|vores|my|our|mitt|mein\w*|unser\w*)(?:\s[\wæøå-]+){0,2}\s$/i;

/** "Please find attached …", "Vedhæftet finder du …": what follows is handed over. Ends right before the data. */
const ENCLOSED =
  /(?:(?:find|see|se) (?:venligst )?(?:the )?(?:attached|enclosed|vedhæfte(?:t|de)|vedlagte?)|(?:attached|enclosed|vedhæftet|vedlagt|hermed|herved) (?:please find|(?:you(?:'|’)?(?:ll| will|) )?find|is|are|finder (?:du|i|de)|er|får (?:du|i|de)|følger|fremsendes|sender jeg|sender vi))((?: [^\s.,;:!?]{1,20}){0,4} )$/i;
/** "Please find your payslip attached." */
const ENCLOSED_BEHIND = /(?:find|see|se)(?: [^\s.,;:!?]{1,20}){0,3} $/i;
const ATTACHED = /^(?: [^\s.,;:!?]{1,20}){0,3} (?:attached|enclosed|vedhæftet|vedlagt)/i;
/** What is enclosed is not the data but what they are to be written into, or something to answer with them. */
const TO_BE_ANSWERED =
  /blanket|formular|skema|skabelon|form|template|link|brev|letter|send|retur|udfyld|skriv|oplys|fill|return|complete|provide|husk|remember/i;

/** True where the text between `before` and `behind` is handed over with the mail rather than asked for. */
export function isEnclosed(before: string, behind: string): boolean {
  const [, between] = ENCLOSED.exec(before) ?? [];
  if (between !== undefined) return !TO_BE_ANSWERED.test(between);
  return ENCLOSED_BEHIND.test(before) && ATTACHED.test(behind) && !TO_BE_ANSWERED.test(before);
}

/** "Vi skal bruge det til: lønudbetaling": how Kuvert has the purpose said. */
export const STATED =
  /(?:bruge det til|need it for|behöver det till|trenger det til|benötigen das für): ?[\wæøåäöü]/i;

/** The beginning of such a sentence that nobody has completed yet: it says nothing. */
export const BEGUN =
  /(?:vi skal bruge det til|we need it for|vi behöver det till|vi trenger det til|wir benötigen das für): ?…/gi;
