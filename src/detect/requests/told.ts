// What tells that data are told and not asked for, or that the writer says what they are for.

/** A value behind its label is told, not asked for: at once, or a long one a few words behind. */
export const VALUE =
  /^[\s:.#=(]{0,4}(?:\d|nr\.?\s?\d)|^[^\d.!?\n]{0,25}(?:\d{6}|\d[\d .-]{6,20}\d)/;

/** "150785-1231 (CPR)". */
export const VALUE_BEFORE = /\d{4}[\s(–-]{0,3}$/;

/** The writer's own: "slet mit CPR-nummer". Stands right before the data. */
export const OWN =
  /(?:^|\s)(?:mit|min|mine|vores|my|our|mitt|mein\w*|unser\w*)(?:\s[\wæøå-]+){0,2}\s$/i;

/** "Vi skal bruge det til: lønudbetaling": how Kuvert has the purpose said. */
export const STATED =
  /(?:bruge det til|need it for|behöver det till|trenger det til|benötigen das für): ?[\wæøåäöü]/i;

/** The beginning of such a sentence that nobody has completed yet: it says nothing. */
export const BEGUN =
  /(?:vi skal bruge det til|we need it for|vi behöver det till|vi trenger det til|wir benötigen das für): ?…/gi;
