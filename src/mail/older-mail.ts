/** Longer lines are prose: no mail program writes such a header or attribution. */
const LONGEST_LINE = 300;
/** With its stars, and the room in front of its colon. */
const LONGEST_LABEL = 25;
/** How many lines a header's fields may take: From, Sent, To (folded), Cc, Subject. */
const HEADER_LINES = 8;

/** White space that programs put between a label and its value. */
const VALUE = String.raw`[*_]{0,2} ?:[ \t\u00a0]{0,20}\S`;
const label = (words: string, value = VALUE) =>
  new RegExp(`^[*_ \\u00a0]{0,3}(?:${words})${value}`, "i");

const SENDER = label("fra|from|från|von|de|van|lähettäjä|od|sender|afsender");
/** Nothing but a mail is sent. */
const SENT = label("sendt|sent|skickat|gesendet|envoyé|verzonden|lähetetty|wysłano");
const DATE = label("date|dato|datum|päivämäärä|modtaget|mottatt|mottaget|received");
const RECIPIENT = label("til|to|till|an|à|aan|do|vastaanottaja");
const TOPIC = label("emne|subject|ämne|betreff|objet|onderwerp|aihe|temat", "[*_]{0,2} ?:");
const ADDRESS = /@[a-z0-9]/i;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
/** How an attribution begins: with a date, its weekday in front, or a word for "on". */
const ON =
  "(?:den|på|on|am|le|op|man|tirs?|ons|tors?|fre|lør|søn|mån|tis|lör|sön|mon|tue|wed|thu|fri|sat|sun|ma|ti|ke|to|pe|la|su)[.,]? |\\d";
/** "Den tirs. 3. mar. 2026 kl. 09.12 skrev Jens Hansen <jens@firma.dk>:", "On Tue, 3 Mar 2026 Jens wrote:". */
const ATTRIBUTION = new RegExp(
  `^\\s{0,8}(?:${ON}).{4,200}(?:\\bskrev\\b|\\bwrote\\b|\\bschrieb\\b|a écrit|\\bschreef\\b|\\bkirjoitti\\b|\\b(?:af|by|von) \\S{1,80}@).{0,120}:\\s*$`,
  "i",
);
const ENDS_WITH_COLON = /:\s*$/;
/** "Den 3. maj skrev vi til jer:" tells of a mail, and is none. */
const TELLS =
  /\bskrev (?:vi|jeg|du|i|han|hun|de|man|jag|ni|hon|dere)\b|\b(?:we|i|you|he|she|they) wrote\b|\bschrieb(?:en)? (?:ich|wir|er|sie)\b/i;
/** Programs break the attribution when the address does not fit into the line. */
const ATTRIBUTION_START = new RegExp(`^(?:${ON}).{0,60}\\d{4}.{0,120}$`, "i");
/** In other words, in front of lines that begin with `>`: "Zitat von Anna Holm <anna@kunde.example>:". */
const ANY_ATTRIBUTION = /(?:@[a-z0-9]|\d{4}).{0,120}:\s*$/i;
const RULE =
  /^[ >]{0,4}(?:-{2,}|_{2,}|={2,}) ?(?:oprindelig|original|videresendt|forwarded|vidarebefordrat|ursprungligt|opprinnelig|videresend|weitergeleitete|ursprüngliche)[^\n]{0,40}(?:-{2,}|_{2,}|={2,})/i;
const FORWARDED =
  /^(?:begin forwarded message|start på videresendt besked|anfang der weitergeleiteten nachricht|videresendt besked|vidarebefordrat brev) ?:?\s*$/i;
/** `-----Anna Holm skrev: -----` of Notes, `>>> Anna Holm 17-04-2026 10:33 >>>` of GroupWise, and service desks. */
const OTHER_PROGRAMS =
  /^(?:-{3,} ?[^\n]{2,200}(?:skrev|wrote|schrieb):? ?-{3,}|>>> ?[^\n]{3,250}(?:>>>|wrote:|skrev:|schrieb:)|##- [^\n]{10,100} -##)\s*$/;
/** What rules begin with, and the lines of other programs. */
const DRAWN = " >-_=#";
/** Outlook draws it above a header; others put the date there. */
const LINE = /^[_-]{5,}\s*$/;

/** Where the line or two end that an older mail begins with; -1 when this line begins none. */
export function endOfOpening(text: string, start: number, end: number): number {
  if (end - start > LONGEST_LINE || end - start < 4) return -1;
  const line = text.slice(start, end);
  const colon = line.indexOf(":");
  if (colon >= 0 && colon <= LONGEST_LABEL) {
    if (SENDER.test(line)) return hasHeader(text, start, end) ? end : -1;
    if ((SENT.test(line) || DATE.test(line)) && isAboveHeader(text, end)) return end;
  }
  if (DRAWN.indexOf(line.charAt(0)) >= 0) {
    if (LINE.test(line)) return isAboveHeader(text, end) ? end : -1;
    if (RULE.test(line) || OTHER_PROGRAMS.test(line)) return end;
  }
  if (FORWARDED.test(line)) return end;
  if (colon >= 0 && ENDS_WITH_COLON.test(line)) {
    if (isAttribution(line) || (ANY_ATTRIBUTION.test(line) && isMarked(text, end))) return end;
  }
  return endOfTwoLines(text, line, end);
}

/** Where an attribution ends that was broken behind its first line; -1 when this is none. */
function endOfTwoLines(text: string, firstLine: string, end: number): number {
  const line = firstLine.replace(/\r$/, "");
  if (!ATTRIBUTION_START.test(line)) return -1;
  const secondEnd = endOfLine(text, end + 1);
  const second = text.slice(end + 1, Math.min(secondEnd, end + 1 + LONGEST_LINE));
  return isAttribution(`${line} ${second.replace(/\r$/, "")}`) ? secondEnd : -1;
}

/** True for a line that says who sent something: the first of a header, or of much else. */
export function isSender(line: string): boolean {
  return SENDER.test(line);
}

function isAttribution(line: string): boolean {
  return ATTRIBUTION.test(line) && !TELLS.test(line);
}

function isAboveHeader(text: string, end: number): boolean {
  const start = nextText(text, end);
  const lineEnd = endOfLine(text, start);
  return (
    lineEnd - start <= LONGEST_LINE &&
    SENDER.test(text.slice(start, lineEnd)) &&
    hasHeader(text, start, lineEnd)
  );
}

/**
 * A sender alone is no header: two of date, recipient and subject have to follow. Routes and price lists have some of
 * them, too ("Fra: Aarhus, Til: Oslo, Dato: 12. april"), but no address, and hardly a subject with a year.
 */
function hasHeader(text: string, start: number, lineEnd: number): boolean {
  let found = 0;
  let hasTopic = false;
  let isSure = ADDRESS.test(text.slice(start, lineEnd));
  let hasYear = false;
  let end = lineEnd;
  for (let lines = 0; lines < HEADER_LINES && end < text.length; lines++) {
    const from = end + 1;
    end = endOfLine(text, from);
    const line = text.slice(from, Math.min(end, from + LONGEST_LINE));
    if (SENDER.test(line)) return false;
    const isTopic = TOPIC.test(line);
    const isSent = SENT.test(line);
    if (isTopic || isSent || DATE.test(line) || RECIPIENT.test(line)) found++;
    hasTopic = hasTopic || isTopic;
    hasYear = hasYear || YEAR.test(line);
    isSure = isSure || isSent || ADDRESS.test(line);
    if (found >= 2 && (isSure || (hasTopic && hasYear))) return true;
  }
  return false;
}

/** True when the next line that is not empty begins with `>`. */
export function isMarked(text: string, end: number): boolean {
  return text.charCodeAt(nextText(text, end)) === 62; /* > */
}

/** Where the next line that is not empty begins. */
export function nextText(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** Where the line ends that goes through `start`: at its break, or with the text. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
