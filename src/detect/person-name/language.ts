import { endOf, startOf, type Candidate, type Reading } from "./candidate";

/** How far around a name is looked: the work on each stays bounded. */
const FAR = 120;
/** Most Danish subjects have one of these. */
const DANISH =
  /[æøå]|\b(?:og|til|fra|af|med|den|det|er|en|et|vedr|ang|ved|ikke|ny|nye|samtale|kontrakt|faktura|rykker|ferie|aftale|opsigelse|mandag|tirsdag|onsdag|torsdag|fredag|hos|uge|vil|skal|kan|har|vores|min|mit)\b/i;
/** Small words, and letters that are rare in Danish: "cover", "query", "handover", "three". */
const ENGLISH =
  /['’]s |\b(?:the|an?|of|from|and|to|on|by|is|in|with|has|will|can|re|due|new)\b|c(?!v)|w|q|x|th|gh|ou|ea|oa|[aeo]y|[a-z]y\b|sh|ee|oo/i;

/** True when what stands around a name is English: by its words, or Because It Is A Title. */
export function isInEnglish({ text, style }: Reading, found: Candidate): boolean {
  const start = startOf(found);
  const end = endOf(found);
  const around = `${text.slice(Math.max(0, start - FAR), start)} ${text.slice(end, end + FAR)}`;
  return !DANISH.test(around) && (style === "title" || ENGLISH.test(around));
}
