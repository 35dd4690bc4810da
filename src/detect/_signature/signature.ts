import { countBefore } from "../../mail/halving";
import type { DetectorId } from "../finding";
import { rememberLast } from "../_internal/remember-last";
import { bodyLines, type Line, type Range } from "./lines";
import {
  greetingNameRange,
  isClosing,
  isContactLine,
  isListed,
  isNameLine,
  isTitleLine,
  smallWordsIn,
  startsOther,
  startsQuote,
} from "./shapes";

export type { Range };

/** Lines with something on them that a signature may have, logos and slogans included. */
const MOST_LINES = 16;
/** Empty lines in a row inside a signature: Outlook's paragraphs give one or two. */
const MOST_EMPTY = 2;
/** Longer lines are prose or a disclaimer, unless they list contact data with bars between them. */
const LONGEST_LINE = 90;
/** Names and addresses are capitalised words and numbers; sentences are not. Titles may have twice as many. */
const MOST_SMALL_WORDS = 2;

/**
 * Where in a mail's body people sign: from the words of closing ("Med venlig hilsen", "Mvh", "Best regards", "-- ")
 * or, without any, from the name over a block with a title or a firm and a phone number, to the next prose, list or
 * quoted mail. Mails quoted below have signatures of their own. In order, not overlapping; linear in the text.
 *
 * Contact data in such a range is how its sender introduces himself: no news to anybody whom he writes to, and nothing
 * that he could take out. All other kinds of personal data count there as anywhere else.
 */
export const signatureRanges: (text: string) => readonly Range[] = rememberLast((text) => {
  const lines = bodyLines(text);
  const ranges: Range[] = [];
  let free = 0;
  lines.forEach((line, at) => {
    if (line.start < free) return;
    const closing = closingIn(text, line, lines[at + 1]);
    const last = closing >= 0 ? lastLine(text, lines, at) : lastOfBlock(text, lines, at);
    if (last === undefined) return;
    ranges.push({ start: Math.max(closing, line.start), end: last.end });
    free = last.end;
  });
  return ranges;
});

/** What people put into their own signatures. */
export const OWN_CONTACT: readonly DetectorId[] = ["person-name", "email", "phone", "address"];

/**
 * True for contact data that belongs where it stands in a body: the sender's own in a signature, the recipient's name
 * in a greeting. The engine leaves such findings out; every other kind of data counts wherever it stands.
 *
 * Only for bodies: subjects and names of attachments have no signatures.
 */
export function isExpectedContact(text: string, detector: DetectorId, match: Range): boolean {
  if (OWN_CONTACT.indexOf(detector) < 0) return false;
  return (
    aroundIn(signatureRanges(text), match) !== undefined ||
    (detector === "person-name" && isGreeted(text, match))
  );
}

/**
 * Whether a greeting in a body speaks to whom `match` names: the `Mette` of "Hej Mette," and "Dear Mr Holm,". The
 * recipient's name is no news to the recipient.
 */
function isGreeted(text: string, match: Range): boolean {
  const line = aroundIn(bodyLines(text), match);
  const greeted = line === undefined ? null : greetingNameRange(text, line);
  return greeted !== null && greeted.start <= match.start && greeted.end >= match.end;
}

/** The range that `match` stands in. Halving: a long thread has many signatures and many findings. */
function aroundIn<Each extends Range>(
  ranges: readonly Each[],
  { start, end }: Range,
): Each | undefined {
  const range = ranges[countBefore(ranges, (each) => each.end < end)];
  return range !== undefined && range.start <= start ? range : undefined;
}

const SENTENCE_END = /[.!?…] +/g;
const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Where the words of closing begin: on a line of their own, or behind the last sentence of one. Else -1. */
function closingIn(text: string, line: Line, next: Line | undefined): number {
  if (isClosing(beginningOf(text, line, LONGEST_LINE))) return line.start;
  if (next !== undefined && next.emptyAbove === 0) return -1;
  const end = lastSentence(text, line);
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(end)) {
    const rest = end.slice(SENTENCE_END.lastIndex);
    if (isClosing(rest)) return line.end - rest.length;
  }
  return -1;
}

/** From the end of the sentence before it, with one full stop at most behind: "Vi ses. Hilsen Anna, tlf. 33 22 11 00". */
function lastSentence(text: string, { start, end }: Line): string {
  const stop = Math.max(start, end - LONGEST_LINE);
  let from = end;
  for (let ends = 0; from > stop && ends < 2;) {
    const code = text.charCodeAt(--from);
    if (code === FULL_STOP) ends++;
    else if (code === EXCLAMATION || code === QUESTION) ends = 2;
  }
  return text.slice(from, end);
}

function beginningOf(text: string, line: Line, length: number): string {
  return text.slice(line.start, Math.min(line.end, line.start + length));
}

/** The last line of the signature that a closing in a line opens. */
function lastLine(text: string, lines: readonly Line[], at: number): Line | undefined {
  let last = lines[at];
  for (const next of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    if (next.emptyAbove > MOST_EMPTY || next.depth !== last?.depth || endsSignature(text, next))
      break;
    // Right below the closing it is the sender who stands in a row.
    if (last !== lines[at] && isListed(beginningOf(text, next, LONGEST_LINE))) break;
    last = next;
  }
  return last;
}

/** Prose, a heading, a list, a form, a postscript or a quoted mail. */
function endsSignature(text: string, line: Line): boolean {
  const content = beginningOf(text, line, 3 * LONGEST_LINE);
  if (startsQuote(content) || startsOther(content)) return true;
  const small = smallWordsIn(content);
  if (small > 1 && /[.?!]$/.test(content)) return true;
  const isWordy = small > MOST_SMALL_WORDS;
  if (content.length > LONGEST_LINE) return isWordy || !isContactLine(content);
  if (!isWordy) return false;
  return small > 2 * MOST_SMALL_WORDS || isContactLine(content) || !isTitleLine(content);
}

/** A name, then a title or a firm and a way to reach it, at the end of a mail: the last line of such a block, if it is one. */
function lastOfBlock(text: string, lines: readonly Line[], at: number): Line | undefined {
  let last = lines[at];
  if (!last?.emptyAbove || !isNameLine(beginningOf(text, last, LONGEST_LINE))) return undefined;
  if (isIntroduced(text, lines[at - 1])) return undefined;
  let contacts = 0;
  let titles = 0;
  for (const next of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    const content = beginningOf(text, next, 3 * LONGEST_LINE);
    if (next.depth !== last.depth || startsQuote(content)) break;
    if (endsSignature(text, next)) {
      if (next.emptyAbove > 0) break;
      return undefined;
    }
    if (isContactLine(content)) contacts++;
    else if (isTitleLine(content)) titles++;
    last = next;
  }
  return contacts > 0 && titles > 0 ? last : undefined;
}

/** "Her er hans data:" */
function isIntroduced(text: string, previous: Line | undefined): boolean {
  return previous !== undefined && text.charAt(previous.end - 1) === ":";
}
