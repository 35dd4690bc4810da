import { rememberLast } from "../_internal/remember-last";

/** What holds a name and is nobody's, by kind; an apostrophe may be left out. */
const PHRASES = [
  // Idioms and stock figures.
  "bob'?s your uncle|tom,? dick,? (?:and|&|og|eller) harry|peter to pay paul|jacks? of all trades|adam'?s apples?|for pete'?s sake|for søren(?: da|!)",
  "(?:smart alec|nosy parker|peeping tom|average joe|plain jane|doubting thomas|johnny[- ]come[- ]lately|john doe|jane doe|kloge åge|jeppe på bjerget)'?s?",
  "(?:jekyll|jack|adam|hans|hr\\.?|herr) (?:and|og|&) (?:hyde|jill|eve|eva|grethe|fru)",
  // Feasts and faiths.
  "(?:year'?s|christmas) eve",
  "christian (?:values|calendar|faith|charity|charities|music|fellowship|aid|era|church(?:es)?|tradition|holiday|festival)s?",
  // Terms.
  "gene (?:therapy|therapies|editing|expression|panel|test|testing|sequencing|bank)s?",
  "iris (?:scan|scanner|scanning|recognition)s?",
  "(?:chief|first|second|third) mates?",
].join("|");
const PHRASE = new RegExp(`(?:^|[^a-zà-ɏ])(?:${PHRASES.replace(/'/g, "['’]")})(?![a-zà-ɏ-])`, "gi");

const AUTHORITY = "SIRI";

/** Where these are played or built, Mary and Joseph are roles. */
const NATIVITY = /krybbe(?:spil|figur)|nativity/i;
const ROLE = /^(?:maria|mary|josef|joseph|gabriel|kaspar|balthazar|melchior)s?$/i;

/** How far a phrase reaches on either side of a name in it. */
const REACH = 24;
const isNativity = rememberLast((text: string) => NATIVITY.test(text));

/** True for a name between `start` and `end` in a phrase that means nobody: "Bob's your uncle", "Christian holidays". */
export function isInFixedPhrase(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end + REACH);
  PHRASE.lastIndex = 0;
  for (let found = PHRASE.exec(around); found; found = PHRASE.exec(around))
    if (start < from + PHRASE.lastIndex && end > from + found.index) return true;
  const word = text.slice(start, end);
  return word === AUTHORITY || (ROLE.test(word) && isNativity(text));
}
