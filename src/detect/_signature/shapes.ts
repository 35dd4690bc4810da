import { namesCompany } from "../_internal/company";
import type { Line, Range } from "./lines";

/** "Med venlig hilsen", "Vänliga hälsningar", "Tak og hilsen". */
const NORDIC =
  "(?:(?:på forhånd |mange )?tak,? (?:og |med )?)?(?:med |de |en |rigtig )?(?:(?:venn?lige?|kærlige?|kjærlige?|bedste?|beste|mange|varme?|god|sommerlige?|hjertelige?|vänliga?|bästa|varma|många) ){0,2}(?:hilsen|hilsner|hilsninger|hälsning(?:ar)?|helsing)";
const SHORT =
  "m\\.? ?v\\.? ?h\\.?|v\\.? ?h\\.?|d\\.? ?h\\.?|k\\.?h\\.?|m\\.?h\\.?|bh|vg|lg|mfg|rgds|br(?= *,? *$)";
const ENGLISH =
  "(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:and|&) \\w{4,8})? (?:regards|wishes|thanks)|(?:many )?(?:thanks|thank you)(?: (?:and|&) (?:best |kind )?regards)?(?= *[,!.]? *$)|regards|cheers|best(?= *,? *$)|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cordially";
const GERMAN =
  "mit (?:freundliche[nm]?|besten|herzlichen|lieben|vielen) gr(?:ü(?:ß|ss)en?|u(?:ß|ss))|(?:(?:freundliche|viele|beste|liebe|herzliche|schöne) )?grü(?:ß|ss)e|hochachtungsvoll";
/** What telephones put under a mail. */
const DEVICE =
  "sendt fra min \\w+|sent from my \\w+|skickat från min \\w+|von meinem \\w+ gesendet|hent outlook til \\w+|get outlook for \\w+";
/** Words that close a mail. Anchored, so that one look at a line decides. */
const CLOSING = new RegExp(
  `^(?:${NORDIC}|${SHORT}|${ENGLISH}|${GERMAN}|${DEVICE})(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What may follow on the same line: nothing, a name, a second language. */
const AFTER_CLOSING = /^[ ]*(?:[,.!:;/|-]|$|fra |from |[A-ZÆØÅÄÖ])/;
const MOST_WORDS_AFTER = 9;
/** RFC 3676: a line of two hyphens. */
const DELIMITER = "--";

/** True when a line is or begins with words of closing. */
export function isClosing(line: string): boolean {
  if (line === DELIMITER) return true;
  const found = CLOSING.exec(line);
  if (found === null) return false;
  const rest = line.slice(found[0].length);
  return AFTER_CLOSING.test(rest) && rest.split(" ").length <= MOST_WORDS_AFTER;
}

/** Headers and rules that mail programs put over a quoted mail. */
const QUOTE =
  /^(?:[*_]?(?:fra|from|von|från|de|sendt|sent|gesendet|skickat|emne|subject|betreff|ämne)[*_ ]?:[*_]? |-{2,}[a-zæøåü ]{5,40}--|[-=_]{8}|(?:den|on|am|le) .{6,120}(?:skrev|wrote|schrieb|geschrieben))/i;
/** Somebody wrote, in few words. */
const WROTE = /^.{4,80}(?:skrev|wrote|schrieb)[ :]{0,2}$/i;
const ENDS_OF_WROTE = "vebVEB :";

/** True when a quoted or forwarded mail begins with a line. */
export function startsQuote(line: string): boolean {
  const mayBeWrote = ENDS_OF_WROTE.indexOf(line.charAt(line.length - 1)) >= 0;
  return QUOTE.test(line) || (mayBeWrote && WROTE.test(line));
}

/** A postscript, a list, a form that is filled in, or a heading. */
const OTHER =
  /^(?:p\.?s\b|nb\b|obs\b|bilag\b|attachments?:|[-*•] |(?:navn|name|namn|kandidat|medarbejder|patient|kunde|født|fødselsdato|dob|date of birth|cpr|anställd|ansatt|pårørende|kontaktperson|bopæl|privatadresse)\b.{0,25}:)/i;
const HEADING =
  /[a-zæøå] ?:$|^[a-zæøå]*(?:liste|deltagere|kunder|ansatte|participants|attendees|contacts)$/i;
const ROW = /^([^\t]+?) *\t.*@/;

/** True for a line with which something else than a signature begins. */
export function startsOther(line: string): boolean {
  return OTHER.test(line) || HEADING.test(line);
}

/** "Karen Holm⇥51421789⇥karen@holm.dk": somebody in a list. */
export function isListed(line: string): boolean {
  const row = ROW.exec(line);
  return row !== null && isNameLine(row[1] as string);
}

/** Small words of sentences; labels, parts of addresses and "and" between titles tell nothing. */
const SMALL_WORD =
  /(?:^|[\s(/])(?!(?:tlf|tel|mob|mobil|mobile|mail|email|web|fax|dir|direkte|direct|phone|og|and|und|och|sal|th|tv|mf|st|etage)[\s.,:])[a-zæøåäöüé]{2,}(?=[.,:;!?)]*(?:\s|$))/g;

/** So many are enough for any question. */
const MOST_COUNTED = 5;

/** How many small words of sentences a line has, five at the most. */
export function smallWordsIn(line: string): number {
  SMALL_WORD.lastIndex = 0;
  let words = 0;
  while (words < MOST_COUNTED && SMALL_WORD.test(line)) words++;
  return words;
}

const CONTACT =
  /\S@\S+\.|\b(?:www\.|https?:)|(?:\+|00)\d[\d ()-]{6}|(?:^|[\s|•·,;/])(?:(?:tlf|tel|telefon|telefonnr|phone|mobil|mobile|mob|direkte|direct|dir|cell|fax|handy|hovednr|fastnet|e-mail|email|mail)(?:[.:]|\b.{0,4}\d)|[tmdefpw](?::|\. ?\d))|\b\d\d(?: \d\d){3}\b|\bcvr\b|^\d{4,5} [a-zæøå]/i;

/** True for a line with a phone number, mail or web address, or a town. */
export function isContactLine(line: string): boolean {
  return CONTACT.test(line);
}

const NAME =
  /^[A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’.-]*(?: (?:[A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’.-]*|af|de|la|du|da|van|von|der|el|al)){1,4}(?:, .{2,40})?$/;

/** True for two to five capitalised words alone on a line. */
export function isNameLine(line: string): boolean {
  return NAME.test(line);
}

const POSITION =
  /chef|leder|direktør|konsulent|speditør|indkøber|sælger|medarbejder|assistent|oordinator|manager|director|officer|partner|engineer|ingeniør|advokat|jurist|bogholder|controller|sekretær|elev|trainee|consultant|advisor|rådgiver|specialist|analyst|analytiker|developer|udvikler|owner|ejer|indehaver|founder|\bc[efoit]o\b|head of|planner|disponent|supervisor|agent|executive|president|professor|læge|chauffør|operator|leiter|ansvarl?ig|säljare|\bvd\b|adm\. dir/i;

/** True for a line with a position or a firm. */
export function isTitleLine(line: string): boolean {
  return POSITION.test(line) || namesCompany(line);
}

const GREETING =
  /^(?:hej(?:san?)?|halløj|hi|hello|hey|dear|hei|kære|kjære|kära|bästa|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|god ?(?:morgen|dag|aften|formiddag|eftermiddag|morgon|kväll)|good (?:morning|afternoon|evening)|til|to|att[.:]*)(?: (?:alle|igen|again|there|du|kære|der|hr|fru|herr|frau|mr|mrs|ms|dr)\.?)*,? +/i;
/** One or several names. */
const GREETED =
  /^[A-ZÆØÅÄÖÜÞ][A-Za-zÀ-ɏ'’-]*(?:(?: (?:og|and|und|och|&|de|af|van|von))? [A-ZÆØÅÄÖÜÞ][A-Za-zÀ-ɏ'’-]*){0,5}/;
const LONGEST_GREETING = 120;
/** "Til Mette": only when the name fills the line; "til" begins other sentences too. */
const ONLY_WHOLE_LINE = /^(?:til|to|att)/i;

/** The name that a greeting speaks to at the beginning of a line, null when the line is none. */
export function greetingNameRange(text: string, line: Line): Range | null {
  const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_GREETING));
  const greeting = GREETING.exec(content);
  if (greeting === null) return null;
  const from = greeting[0].length;
  const name = GREETED.exec(content.slice(from));
  if (name === null) return null;
  const end = from + name[0].length;
  if (ONLY_WHOLE_LINE.test(content) && content.length - end > 1) return null;
  return { start: line.start + from, end: line.start + end };
}
