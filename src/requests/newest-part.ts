import { type BodyReading } from "../mail/html-text";
import { isQuoted, type TextRange } from "../mail/quoted-thread";
import { isForward, isReply } from "../mail/reply-prefix";

/** Requests are short; what stands behind this many characters of the newest part are attachments pasted in. */
const MOST_CHARACTERS = 40_000;
/** A forwarder writes a line or two: more is a mail of its own. */
const SHORT = 100;
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
const HEADER =
  /^[\s>*]*(?:begin forwarded message|start på videresendt besked|anfang der weitergeleiteten nachricht|(?:fra|from|från|von|sendt|sent|skickat|gesendet|date|dato|datum|til|to|till|an|cc|kopi|emne|subject|ämne|betreff|vigtighed|importance)[*]?\s?:)|^[\s>]*-{2,}|^[\s>]*_{5,}/i;

/**
 * Where in a body the writer speaks: the newest part of a thread without its signature and what stands below it. When a
 * mail is passed on, also the first quoted mail, which is the one that somebody has to answer.
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
  const size = spoken.reduce((sum, { start, end }) => sum + end - start, 0);
  const isPassedOn = isForward(subject) || (!isReply(subject) && size <= SHORT);
  return joined(isPassedOn ? spoken.concat(firstMail(text, older)) : spoken, text);
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

/** The first mail below a header: without the header, up to the next one. */
function firstMail(text: string, lines: readonly Line[]): Line[] {
  const mail: Line[] = [];
  let hasBegun = false;
  for (const line of lines) {
    const isHeader = HEADER.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
    if (isHeader && hasBegun) break;
    if (!isHeader) {
      mail.push(line);
      hasBegun = hasBegun || line.end - line.start > 1;
    }
  }
  return spokenLines(text, mail);
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
