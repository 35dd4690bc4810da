import type { Line } from "./lines";
import type { Range } from "./signature";

/**
 * Words that close a mail: Danish, Norwegian, Swedish, English, German. Short ones stand alone or before a name.
 * Anchored, so that one look at a line decides.
 */
const CLOSING =
  /^(?:(?:(?:med|de|mange|på forhånd|tak|på gensyn|rigtig|go|god|kærlig|varme?|bedste?|venlige?|kære) ){0,3}(?:(?:venlige?|kærlige?|bedste?|mange|varme) )?(?:hils(?:e?n|ner)|hälsn(?:ing|ingar)|helsing)|(?:med )?(?:venn?lige?|beste?|vänliga?|bästa|varma|många|kära|hjertelige?) ?(?:hilsen|hilsner|hälsning(?:ar|en)?)|m\.? ?v\.? ?h\.?|v\.? ?h\.?|d\.? ?h\.?|k\.?h\.?|bh|de bedste hilsner|(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:and|&) \w{4,8})? (?:regards|wishes|thanks)|(?:many )?(?:thanks|thank you)(?: and (?:best |kind )?regards)?(?= *[,!.]? *$)|regards|rgds|br|kr|cheers|best(?= *,? *$)|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cordially|mit (?:freundlichen?|besten|herzlichen|lieben|vielen) (?:grü(?:ß|ss)en?|gru(?:ß|ss))|(?:freundliche|viele|beste|liebe|herzliche|schöne) grü(?:ß|ss)e|(?:viele |liebe )?grü(?:ß|ss)e|mfg|lg|vg|hochachtungsvoll|sendt fra min \w+|sent from my \w+|hent outlook til \w+)(?![A-Za-zÀ-ɏ])/i;
/** What may follow on the same line: nothing, a name, a second language. */
const AFTER_CLOSING = /^[ ]*(?:[,.!:;/|-]|$|fra |from |[A-ZÆØÅÄÖ])/;
const MOST_WORDS_AFTER = 9;
/** RFC 3676: a line of two hyphens. */
const DELIMITER = /^--$/;

/** True when a line is or begins with words of closing. */
export function isClosing(line: string): boolean {
  if (DELIMITER.test(line)) return true;
  const found = CLOSING.exec(line);
  if (found === null) return false;
  const rest = line.slice(found[0].length);
  return AFTER_CLOSING.test(rest) && rest.split(" ").length <= MOST_WORDS_AFTER;
}

/** Headers and rules that mail programs put over a quoted mail. */
const QUOTE =
  /^(?:[*_]?(?:fra|from|von|från|de|sendt|sent|gesendet|skickat|emne|subject|betreff|ämne)[*_]? ?: |-{2,} ?[a-zæøåü ]{5,40} ?-{2,}|_{8,}|-{8,}|={8,}|(?:den|on|am|le) .{6,120}(?:skrev|wrote|schrieb|geschrieben)|.{4,80}(?:skrev|wrote|schrieb) ?:?$)/i;

/** True when a quoted or forwarded mail begins with a line. */
export function startsQuote(line: string): boolean {
  return QUOTE.test(line.slice(0, 200));
}

/** A postscript, a list, a form that is filled in, or a heading. */
const OTHER =
  /^(?:p\.?s\b|nb\b|obs\b|bilag\b|attachments?:|[-*•] |(?:navn|name|namn|kandidat|medarbejder|patient|kunde|født|fødselsdato|dob|date of birth|cpr|anställd|ansatt|pårørende|kontaktperson|bopæl|privatadresse)\b.{0,25}:)|[a-zæøå] ?:$/i;

/** True for a line with which something else than a signature begins. */
export function startsOther(line: string): boolean {
  return OTHER.test(line);
}

/** How many words of a line begin with a small letter. */
export function smallWordsIn(line: string): number {
  return line.split(/(?:^|[\s(/])[a-zæøåäöüé][a-zæøåäöüé]/).length - 1;
}

const CONTACT =
  /[^\s@]@[^\s@]+\.|(?:^|[\s|])(?:www\.|https?:)|(?:\+|00)\d[\d ()-]{6}|(?:^|[\s|•·,;/])(?:tlf|tel|telefon|telefonnr|phone|mobil|mobile|mob|direkte|direct|dir|cell|fax|handy|hovednr|fastnet|e-?mail|mail|[tmdefpw])[.:]|(?:^|\D)\d{2}(?: \d{2}){3}(?!\d)|^(?:tlf|tel|telefon|mobil|phone|direct|direkte|mobile)\b.{0,4}\d|\bcvr\b|^\d{4,5} [A-ZÆØÅ]/i;

/** True for a line with a phone number, mail or web address, or a town. */
export function isContactLine(line: string): boolean {
  return /[\d@w]/.test(line) && CONTACT.test(line);
}

const NAME =
  /^[A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’.-]*(?: (?:[A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’.-]*|af|de|da|van|von|der|el|al)){1,4}(?:, .{2,40})?$/;

/** True for two to five capitalised words alone on a line. */
export function isNameLine(line: string): boolean {
  return NAME.test(line);
}

const TITLE =
  /(?:chef|leder|direktør|konsulent|speditør|indkøber|sælger|medarbejder|assistent|koordinator|coordinator|manager|director|officer|partner|engineer|ingeniør|advokat|jurist|bogholder|controller|sekretær|elev|trainee|consultant|advisor|rådgiver|specialist|analyst|developer|udvikler|owner|ejer|indehaver|founder|ceo|cfo|coo|cto|head of|lead|planner|disponent|driftsleder|supervisor|agent|executive|president|professor|læge|chauffør|operator|support|geschäftsführer|leiter|ansvarig|ansvarlig|chefen|säljare|vd|adm\. dir)|(?:^|[ ,])(?:a\/s|aps|i\/s|ab|as|asa|oyj?|gmbh|kg|ltd|limited|inc|llc|plc|b\.?v|group|logistics|transport|spedition)\b\.?/i;

/** True for a line with a position or a firm. */
export function isTitleLine(line: string): boolean {
  return TITLE.test(line);
}

const GREETING =
  /^(?:hej(?:sa|san)?|hejsan|halløj|hi|hello|hey|dear|hei|kære|kjære|kära|bästa|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|god ?(?:morgen|dag|aften|formiddag|eftermiddag|morgon|kväll)|good (?:morning|afternoon|evening)|til|to|att\.?:?)(?: (?:alle|igen|again|there|du|kære|der|hr|fru|herr|frau|mr|mrs|ms|dr)\.?)*,? +(?=[A-ZÆØÅÄÖÜÞ])/i;
const LONGEST_NAME = 60;
/** "Til Mette": only when the name fills the line; "til" begins other sentences too. */
const ONLY_WHOLE_LINE = /^(?:til|to|att)/i;

/** The name that a greeting speaks to at the beginning of a line, null when the line is none. */
export function greetingNameRange(text: string, line: Line): Range | null {
  const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_NAME + 30));
  const greeting = GREETING.exec(content);
  if (greeting === null) return null;
  const from = greeting[0].length;
  if (!/[A-ZÆØÅÄÖÜÞ]/.test(content.charAt(from))) return null;
  const stop = content.slice(from).search(/[,.!:;?–\n]| - |$/);
  if (stop > LONGEST_NAME || content.slice(from, from + stop).split(" ").length > 8) return null;
  if (ONLY_WHOLE_LINE.test(content) && line.start + from + stop < line.end - 1) return null;
  return { start: line.start + from, end: line.start + from + stop };
}
