/**
 * A piece of HTML source. `text` still holds its character references; `comment` is `<!-- … -->`; `hidden` is what
 * else no reader shows: declarations and the content of script, style and title.
 */
export type Token =
  | { readonly kind: "text" | "comment" | "hidden"; readonly start: number; readonly end: number }
  | {
      readonly kind: "tag";
      readonly start: number;
      readonly end: number;
      /** In lower case: `p`, `o:p`. */
      readonly name: string;
      readonly closing: boolean;
    };

const LESS_THAN = 60;
const GREATER_THAN = 62;
const CLOSING_TAGS_OF_HIDDEN: ReadonlyMap<string, RegExp> = new Map([
  ["script", /<\/script[\s/>]/gi],
  ["style", /<\/style[\s/>]/gi],
  ["title", /<\/title[\s/>]/gi],
]);
/** Where Outlook's settings end, which it keeps in what only Outlook reads. */
const END_OF_XML = /<\/xml[\s/>]/gi;

/**
 * Cuts HTML into tokens that follow each other without gaps, as the HTML standard's tokenizer does. Whatever
 * never ends (a comment, a tag, a quoted attribute) reaches to the end of the source, so that every
 * character is looked at a fixed number of times. Script, style and title that never end are no such things: what
 * follows is read rather than missed.
 */
export function* htmlTokens(html: string, isForOutlook = false): IterableIterator<Token> {
  // Those that are still ahead: to look for one that is not takes as long as all of the rest.
  const closingTags = new Map(CLOSING_TAGS_OF_HIDDEN);
  if (isForOutlook) closingTags.set("xml", END_OF_XML);
  let at = 0;
  while (at < html.length) {
    const token = tokenAt(html, at);
    yield token;
    at = token.end;
    const closingTag = token.kind === "tag" && closingTags.get(token.name);
    if (!closingTag || token.closing || html[at - 2] === "/") continue;
    closingTag.lastIndex = at;
    const found = closingTag.exec(html);
    if (!found) closingTags.delete(token.name);
    else if (found.index > at) yield { kind: "hidden", start: at, end: (at = found.index) };
  }
}

function tokenAt(html: string, start: number): Token {
  if (!isMarkup(html, start)) return { kind: "text", start, end: endOfText(html, start) };
  const closing = html[start + 1] === "/";
  const nameStart = closing ? start + 2 : start + 1;
  if (!isAsciiLetter(html.charCodeAt(nameStart))) {
    const kind = html.startsWith("<!--", start) ? "comment" : "hidden";
    return { kind, start, end: endOfHidden(html, start) };
  }
  let nameEnd = nameStart + 1;
  while (nameEnd < html.length && !isNameEnd(html.charCodeAt(nameEnd))) nameEnd++;
  const name = html.slice(nameStart, nameEnd).toLowerCase();
  return { kind: "tag", start, end: endOfTag(html, nameEnd), name, closing };
}

/** True when the `<` at `at` opens a tag, comment or declaration; otherwise it stands for itself ("3 < 5"). */
function isMarkup(html: string, at: number): boolean {
  if (html.charCodeAt(at) !== LESS_THAN) return false;
  const next = html[at + 1];
  return next === "!" || next === "?" || next === "/" || isAsciiLetter(html.charCodeAt(at + 1));
}

function endOfText(html: string, start: number): number {
  let end = html.indexOf("<", start + 1);
  while (end >= 0 && !isMarkup(html, end)) end = html.indexOf("<", end + 1);
  return end < 0 ? html.length : end;
}

/** The end of a comment, or of a declaration such as `<!DOCTYPE html>`, `<![if !mso]>` or `<?xml … />`. */
function endOfHidden(html: string, start: number): number {
  const isComment = html.startsWith("<!--", start);
  if (!isComment || html.startsWith("<!-->", start) || html.startsWith("<!--->", start)) {
    return after(html, ">", start + 2);
  }
  return after(html, "-->", start + 4);
}

/** The end of a tag whose name ends at `at`. A `>` between quotes does not end it. */
function endOfTag(html: string, at: number): number {
  let afterEquals = false;
  for (let index = at; index < html.length; index++) {
    const code = html.charCodeAt(index);
    if (code === GREATER_THAN) return index + 1;
    const isQuote = code === 34 || code === 39;
    if (afterEquals && isQuote) {
      const end = html.indexOf(html.charAt(index), index + 1);
      if (end < 0) return html.length;
      index = end;
    }
    if (!isHtmlSpace(code)) afterEquals = code === 61;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function isNameEnd(code: number): boolean {
  return isHtmlSpace(code) || code === GREATER_THAN || code === 47;
}

function isAsciiLetter(code: number): boolean {
  const letter = code | 32;
  return letter >= 97 && letter <= 122;
}

/** What HTML counts as white space; a no-break space is none. */
export function isHtmlSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
