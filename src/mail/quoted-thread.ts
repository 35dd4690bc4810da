/** UTF-16 offsets into a body's plain text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Longer lines are prose: no mail program writes such a header or attribution. */
const LONGEST_LINE = 300;
/** How many lines a header's fields may take: From, Sent, To (folded), Cc, Subject. */
const HEADER_LINES = 8;

const SENDER =
  /^[*_ ]{0,3}(?:fra|from|från|von|de|van|lähettäjä|od|sender|afsender)[*_]{0,2} ?: ?\S/i;
const DATE =
  /^[*_ ]{0,3}(?:sendt|sent|skickat|gesendet|date|dato|datum|envoyé|verzonden|lähetetty|wysłano)[*_]{0,2} ?: ?\S/i;
const RECIPIENT = /^[*_ ]{0,3}(?:til|to|till|an|à|aan|do|vastaanottaja)[*_]{0,2} ?: ?\S/i;
const TOPIC = /^[*_ ]{0,3}(?:emne|subject|ämne|betreff|objet|onderwerp|aihe|temat)[*_]{0,2} ?:/i;
/** "Den tirs. 3. mar. 2026 kl. 09.12 skrev Jens Hansen <jens@firma.dk>:", "On Tue, 3 Mar 2026 Jens wrote:". */
const ATTRIBUTION =
  /^(?:(?:den|på|on|am|le|op) |\d).{4,200}(?:\bskrev\b|\bwrote\b|\bschrieb\b|a écrit|\bschreef\b).{0,120}:\s*$/i;
/** Programs break the attribution when the address does not fit into the line. */
const ATTRIBUTION_START = /^(?:den|på|on|am) .{0,60}\d{4}.{0,120}$/i;
const RULE =
  /^[ >]{0,4}(?:-{2,}|_{2,}|={2,}) ?(?:oprindelig|original|videresendt|forwarded|vidarebefordrat|ursprungligt|opprinnelig|videresend|weitergeleitete|ursprüngliche)[^\n]{0,40}(?:-{2,}|_{2,}|={2,})/i;
const FORWARDED =
  /^(?:begin forwarded message|start på videresendt besked|anfang der weitergeleiteten nachricht|videresendt besked|vidarebefordrat brev) ?:?\s*$/i;

/**
 * The parts of a body that somebody wrote earlier: each line that begins with `>`, and everything from the first
 * header or attribution of a mail below. `fromMarkup` is where the HTML itself says that a quotation begins, or -1.
 * Programs: Outlook (da, en, sv, no, de), Gmail, Apple Mail, Thunderbird. Linear in the length of the text.
 */
export function quotedRanges(text: string, fromMarkup = -1): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  while (start < text.length) {
    if (start >= fromMarkup && fromMarkup >= 0) break;
    const end = endOfLine(text, start);
    if (beginsOlderMail(text, start, end)) {
      return withRange(ranges, start, text.length);
    }
    if (text.charCodeAt(start) === 62 /* > */) withRange(ranges, start, end);
    start = end + 1;
  }
  return fromMarkup < 0 ? ranges : withRange(ranges, fromMarkup, text.length);
}

/** True when the offset stands in one of the ranges, which are in order. */
export function isQuoted(ranges: readonly TextRange[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TextRange).end <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset;
}

/** Adds a range, joined to the last one when only a line break lies between. */
function withRange(ranges: TextRange[], start: number, end: number): TextRange[] {
  const last = ranges[ranges.length - 1];
  if (last !== undefined && last.end + 1 >= start) ranges[ranges.length - 1] = { ...last, end };
  else if (start < end) ranges.push({ start, end });
  return ranges;
}

function beginsOlderMail(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINE || end - start < 4) return false;
  const line = text.slice(start, end);
  if (SENDER.test(line)) return hasHeader(text, end);
  if (RULE.test(line) || FORWARDED.test(line) || ATTRIBUTION.test(line)) return true;
  if (!ATTRIBUTION_START.test(line)) return false;
  const second = text.slice(end + 1, Math.min(endOfLine(text, end + 1), end + 1 + LONGEST_LINE));
  return ATTRIBUTION.test(`${line} ${second}`);
}

/** A sender alone is no header: two of date, recipient and subject have to follow. */
function hasHeader(text: string, end: number): boolean {
  let found = 0;
  for (let lines = 0; lines < HEADER_LINES && end < text.length; lines++) {
    const start = end + 1;
    end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (DATE.test(line) || RECIPIENT.test(line) || TOPIC.test(line)) found++;
    if (found === 2) return true;
  }
  return false;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
