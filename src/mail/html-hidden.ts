import type { Token } from "./html-tokens";

/**
 * How something is written that is no text of the page, but is sent with it: `markup` holds tags or character references,
 * `address` is written as addresses are, `comment` and `value` are as they stand.
 */
export type HiddenKind = "comment" | "value" | "markup" | "address";

/** Takes what stands from `start` to `end` of the source. */
export type Keep = (kind: HiddenKind, start: number, end: number) => void;

/** Conditional comments hold markup for other programs, and these two mark a place. */
const NO_TEXT_IN_COMMENT = /^<!--(?:\[if|<!|(?:start|end)fragment\b)/i;
/** What only Outlook shows: Word wrote its engine. */
const CONDITIONAL = /^<!--\[if[^\]]{0,99}\]>/i;
const TEXT_BETWEEN_TAGS = /(?:^|>)\s*[^<\s]/;
/** What a picture shows, what is said of a link, what a field is filled in with; and where a link leads. */
const ATTRIBUTE = /\s(?:alt|title|value|(href))\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
/** The tags that have such attributes: to look into all takes half as long as to read the page. */
const HAVE_ATTRIBUTES = new Set(["a", "area", "img", "input", "option"]);
/** What no reader sees is what the program remembers: states, thousands of characters long. */
const HIDDEN_FIELD = /^<input\b[^>]*\stype\s*=\s*["']?hidden/i;
/** A number to call, and what a link writes into a mail. */
const PHONE = /^\s*tel:([^?;]+)/gi;
const DRAFT = /[?&;](?:subject|body)=([^&#]+)/gi;
/** Of the numbers in other addresses only those that are said to be a person's: links are full of numbers. */
const PERSONAL = /[?&;]((?:cpr|pnr|ssn|personn|fnr|hetu)[\w-]{0,12}=[^&#]+)/gi;

/** Keeps what a comment says: nothing, or as it stands, or what Outlook shows of it. */
export function keepComment(
  html: string,
  { start, end }: Token,
  readsConditional: boolean,
  keep: Keep,
): void {
  const from = start + 4;
  if (NO_TEXT_IN_COMMENT.test(html.slice(start, start + 24))) {
    const opening = readsConditional && CONDITIONAL.exec(html.slice(start, start + 120));
    const shown = start + (opening ? opening[0].length : 0);
    if (opening && TEXT_BETWEEN_TAGS.test(html.slice(shown, end))) keep("markup", shown, end);
    return;
  }
  const to = html.startsWith("-->", end - 3) ? end - 3 : end;
  if (/[^\s-]/.test(html.slice(from, to))) keep("comment", from, to);
}

/** True for the name of a tag that may say something in its attributes. */
export function maySay(name: string): boolean {
  return HAVE_ATTRIBUTES.has(name);
}

/** Keeps what a tag says in its attributes. */
export function keepAttributes(html: string, { start, end }: Token, keep: Keep): void {
  const tag = html.slice(start, end);
  const isHiddenField = HIDDEN_FIELD.test(tag);
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    const written = found[2] as string;
    const quote = /^["']/.test(written) ? 1 : 0;
    const to = start + ATTRIBUTE.lastIndex - quote;
    const from = to - written.length + 2 * quote;
    if (found[1]) keepAddress(html.slice(from, to), from, keep);
    else if (from < to && !isHiddenField) keep(/[&<]/.test(written) ? "markup" : "value", from, to);
  }
}

function keepAddress(address: string, from: number, keep: Keep): void {
  const said = /^\s*tel:/i.test(address) ? PHONE : /^\s*mailto:/i.test(address) ? DRAFT : PERSONAL;
  said.lastIndex = 0;
  for (let found = said.exec(address); found; found = said.exec(address)) {
    const end = from + said.lastIndex;
    keep("address", end - (found[1] as string).length, end);
  }
}
