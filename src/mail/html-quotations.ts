import { isSender } from "./older-mail";

/** Where the markup says that an older mail begins, and what elements hold of one. UTF-16 offsets into the text. */
export interface Quotations {
  /** Where the thread below an answer begins, which goes on to the end; -1 when nothing says so. */
  readonly threadFrom: number;
  /** What stands in elements made for quotations, in order. The writer's own words may follow, or stand between. */
  readonly enclosed: readonly Enclosed[];
}

/** A stretch of text inside an element: what somebody wrote, or the line that says who did. */
export interface Enclosed {
  readonly start: number;
  readonly end: number;
  readonly isIntroduction: boolean;
}

/** Where nothing is marked, as in plain text. */
export const NO_QUOTATIONS: Quotations = { threadFrom: -1, enclosed: [] };

/**
 * How Outlook (web, new, classic and Mac) and Yahoo mark the thread: an element in front of it, or around it.
 * `x_` is put before ids by Outlook on the web.
 */
const THREAD =
  /\sid=["']?(?:x_)*(?:divRplyFwdMsg|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)|\sclass=["']?[^"'>]*yahoo_quoted/i;
/** The line that classic Outlook draws above a header. People draw some, too. */
const LINE = /\sstyle=[^>]*border-top: ?solid #(?:E1E1E1|B5C4DF) 1\.0pt/i;
/** The header's first words stand within so many characters of markup. */
const HEADER_WITHIN = 1500;
/** Apple Mail, Thunderbird, Proton and Gmail put what is quoted into one, and people answer below it. */
const QUOTE = /^<blockquote[^>]*\s(?:type=["']?cite|class=["']?[^"'>]*gmail_quote)/i;
/** "Den 3. marts skrev …": Thunderbird, Gmail and Roundcube. */
const INTRODUCTION =
  /\sclass=["']?[^"'>]*(?:moz-cite-prefix|gmail_attr)|\sid=["']?(?:x_)*reply-intro/i;
/** What all marks have something of: quicker to look for in the many tags that mark nothing. */
const OF_MARKS = /\sid=|_quote|_attr|cite|border-top/i;
const SHORTEST_MARK = "<p id=reply-intro>".length;
const MAY_MARK = new Set(["div", "blockquote", "span", "p"]);
/** Attributes further on say nothing about quotations; the bound keeps every tag cheap. */
const ATTRIBUTES_READ = 400;

/** Gathers the quotations of a page while its tags go by. */
export class QuotationFinder {
  private threadFrom = -1;
  private readonly enclosed: Enclosed[] = [];
  /** The outermost element that is open, and how many of its name are open inside of it. */
  private open: { name: string; depth: number; start: number; isIntroduction: boolean } | null =
    null;

  constructor(private readonly html: string) {}

  /** A tag that begins at `source` in the HTML; what stands in its element begins at `text`. */
  begins(name: string, source: { readonly start: number; readonly end: number }, text: number) {
    if (this.open) {
      if (name === this.open.name) this.open.depth++;
      return;
    }
    if (this.threadFrom >= 0 || !MAY_MARK.has(name)) return;
    const end = Math.min(source.end, source.start + ATTRIBUTES_READ);
    if (end - source.start < SHORTEST_MARK) return;
    const tag = this.html.slice(source.start, end);
    if (!OF_MARKS.test(tag)) return;
    const isIntroduction = INTRODUCTION.test(tag);
    if (isIntroduction || QUOTE.test(tag))
      this.open = { name, depth: 1, start: text, isIntroduction };
    else if (THREAD.test(tag) || (LINE.test(tag) && this.isAboveSender(source.end)))
      this.threadFrom = text;
  }

  /** An end tag; the text goes up to `text`. */
  ends(name: string, text: number): void {
    if (name !== this.open?.name || --this.open.depth > 0) return;
    this.close(text);
  }

  /** What was found in a text of this length. An element that nothing ends reaches to its end. */
  found(length: number): Quotations {
    this.close(length);
    return { threadFrom: this.threadFrom, enclosed: this.enclosed };
  }

  private isAboveSender(at: number): boolean {
    const text = this.html.slice(at, at + HEADER_WITHIN).replace(/<[^>]*>/g, "");
    return isSender(text.replace(/&nbsp;/g, " ").trim());
  }

  private close(end: number): void {
    if (!this.open) return;
    const { start, isIntroduction } = this.open;
    if (end > start) this.enclosed.push({ start, end, isIntroduction });
    this.open = null;
  }
}
