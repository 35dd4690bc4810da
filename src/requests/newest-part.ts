import { type BodyReading } from "../mail/html-text";
import { isQuoted, type TextRange } from "../mail/quoted-thread";
import { isForward, isReply } from "../mail/reply-prefix";

/** Requests are short; what stands behind this many characters of the newest part are attachments pasted in. */
const MOST_CHARACTERS = 40_000;
/** A forwarder writes a line or two: more is a mail of its own. */
const SHORT = 100;
/** How many times a mail is passed on before it comes to the one who answers it. */
const DEEPEST = 4;
/** Headers and words of closing are told by the beginning of their line. */
const LONGEST = 160;

/** Words that close a mail. */
const CLOSING =
  /^[\s>]*(?:--|(?:med |de |en |mange |rigtig )?(?:venn?lige?|kærlige?|kjærlige?|bedste?|beste|mange|varme?|vänliga?|bästa) (?:hilsen|hilsner|hilsninger|hälsning(?:ar)?|helsing)|hilsen|hilsner|hälsningar|m\.? ?v\.? ?h\.?|v\.?h\.?|k\.?h\.?|(?:(?:best|kind|kindest|warm|many) )?(?:regards|wishes)|best|cheers|yours (?:sincerely|faithfully|truly)|sincerely|mit (?:freundlichen|besten|herzlichen) grü(?:ß|ss)en|(?:viele |beste )?grü(?:ß|ss)e|sendt fra min \w+|sent from my \w+)(?=[\s,.!/-]|$)/i;
/** Behind them a name may stand, and a firm's. More words than these are a sentence, longer ones a link. */
const MOST_WORDS = 5;
const LONGEST_WORD = 30;
const POSTSCRIPT = /^[\s>]*(?:p\.? ?s\b|nb\b)/i;
/** Where a mail that is passed on begins, when its header is too short for `quotedRanges` to know it. */
const SENDER = /^[\s>*]*(?:fra|from|från|von)[*]?\s?:/i;
const SUBJECT = /^[\s>*]*(?:emne|subject|ämne|betreff)[*]?\s?:[*]?\s*/i;
const HEADER =
  /^[\s>*]*(?:begin forwarded message|start på videresendt besked|anfang der weitergeleiteten nachricht|(?:fra|from|från|von|sendt|sent|skickat|gesendet|date|dato|datum|til|to|till|an|cc|kopi|emne|subject|ämne|betreff|vigtighed|importance)[*]?\s?:)|^[\s>]*-{2,}|^[\s>]*_{5,}/i;

/**
 * Where in a body the writer speaks: the newest part of a thread without its signature and what stands below it. When a
 * mail is passed on, also the first quoted mail, which is the one that somebody has to answer; and where that one only
 * passes on another, that other, too.
 */
export function newestPart(subject: string, { text, quoted }: BodyReading): TextRange[] {
  const own: Line[] = [];
  const older: Line[] = [];
  let isPast = false;
  for (const line of linesOf(text)) {
    isPast = isPast || (isForward(subject) && SENDER.test(text.slice(line.start, line.end)));
    (isPast || isQuoted(quoted, line.start) ? older : own).push(line);
  }
  const spoken = spokenLines(text, own);
  const isPassedOn = isForward(subject) || (!isReply(subject) && sizeOf(spoken) <= SHORT);
  return joined(isPassedOn ? spoken.concat(passedOn(text, older)) : spoken, text);
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { start, end }) => sum + end - start, 0);
}

type Line = TextRange;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const limit = Math.min(text.length, 4 * MOST_CHARACTERS);
  for (let start = 0; start < limit;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end: Math.min(end, start + MOST_CHARACTERS) });
    start = end + 1;
  }
  return lines;
}

/** What is said before the words of closing, and in a postscript. */
function spokenLines(text: string, lines: readonly Line[]): Line[] {
  const spoken: Line[] = [];
  let isClosed = false;
  let hasBegun = false;
  for (const line of lines) {
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    // Somebody who only writes "Hilsen" on the first line has more to say.
    if (hasBegun && closes(content)) isClosed = true;
    else if (isClosed && POSTSCRIPT.test(content)) isClosed = false;
    if (line.end > line.start) hasBegun = true;
    if (!isClosed) spoken.push(line);
  }
  return spoken;
}

/** True for words of closing that stand alone on their line, or with a name. */
function closes(line: string): boolean {
  const closing = CLOSING.exec(line);
  if (!closing) return false;
  const words = line
    .slice(closing[0].length)
    .split(/[\s.,]+/)
    .filter(isWord);
  return words.length <= MOST_WORDS && words.every(({ length }) => length <= LONGEST_WORD);
}

/** Not a dash or a stroke between two names. */
function isWord(piece: string): boolean {
  return /[^!/-]/.test(piece);
}

/** What is said in the first mail below; in the next one, too, when that is a forward itself or a short answer; and so on. */
function passedOn(text: string, lines: readonly Line[]): Line[] {
  let said: Line[] = [];
  for (const { subject, lines: body } of mailsIn(text, lines)) {
    const spoken = spokenLines(text, body);
    said = said.concat(spoken);
    const isShortAnswer = sizeOf(spoken) <= SHORT && (subject === "" || isReply(subject));
    if (!isForward(subject) && !isShortAnswer) break;
  }
  return said;
}

interface Below {
  /** As its header has it; empty when that has none. */
  readonly subject: string;
  readonly lines: readonly Line[];
}

/** The first mails below a header, each without its header and up to the next one. */
function mailsIn(text: string, lines: readonly Line[]): Below[] {
  const mails: Below[] = [];
  let header: string[] = [];
  let body: Line[] = [];
  let isHeader = true;
  const add = () => {
    // Dashes without a sender part a mail; what stands below them is no mail.
    if (mails.length === 0 || header.some((line) => SENDER.test(line)))
      mails.push({ subject: subjectIn(header), lines: body });
  };
  for (const line of lines) {
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    const isBlank = line.end - line.start <= 1;
    const isNext: boolean = !isHeader && HEADER.test(content);
    // Of many recipients, some stand on lines of their own, above the subject.
    const isSame = isNext && SUBJECT.test(content) && subjectIn(header) === "";
    if (isSame) body = [];
    else if (isNext) {
      add();
      if (mails.length >= DEEPEST) return mails;
      header = [];
      body = [];
    }
    isHeader = isNext || (isHeader && (isBlank || HEADER.test(content)));
    if (isHeader && !isBlank) header.push(content);
    else if (!isHeader) body.push(line);
  }
  add();
  return mails;
}

function subjectIn(header: readonly string[]): string {
  const line = header.find((each) => SUBJECT.test(each)) ?? "";
  return line.replace(SUBJECT, "");
}

/** Neighbouring lines as one range each, up to the limit of what is read. */
function joined(lines: readonly Line[], text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let left = MOST_CHARACTERS;
  for (const { start, end } of lines) {
    if (left <= 0) break;
    const last = ranges[ranges.length - 1];
    const size = Math.min(end - start, left);
    left -= size + 1;
    if (last !== undefined && start === last.end + 1) {
      ranges[ranges.length - 1] = { start: last.start, end: start + size };
    } else ranges.push({ start, end: Math.min(start + size, text.length) });
  }
  return ranges;
}
