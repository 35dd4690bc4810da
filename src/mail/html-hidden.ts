import type { Token } from "./html-tokens";

/**
 * A stretch of the source that says something which is no text of the page, but is sent with it. `markup` holds tags or
 * character references, `address` is written as addresses are, `comment` and `value` as they stand.
 */
export interface HiddenValue {
  readonly kind: "comment" | "value" | "markup" | "address";
  readonly start: number;
  readonly end: number;
}

/** Conditional comments hold markup for other programs, and these two mark a place. */
const NO_TEXT_IN_COMMENT = /^<!--(?:\[if|<!|(?:start|end)fragment\b)/i;
/** What only Outlook shows: Word wrote its engine. */
const CONDITIONAL = /^<!--\[if[^\]]{0,99}\]>/i;
const TEXT_BETWEEN_TAGS = /(?:^|>)\s*[^<\s]/;
const END_OF_CONDITIONAL = /<!\[endif\]--+>$/i;
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

/** What a comment says: nothing, or as it stands, or what Outlook shows of it. */
export function commentValues(
  html: string,
  { start, end }: Token,
  readsConditional: boolean,
): HiddenValue[] {
  if (NO_TEXT_IN_COMMENT.test(html.slice(start, start + 24))) {
    return readsConditional ? conditionalValues(html, start, end) : [];
  }
  const inner = { start: start + 4, end: html.startsWith("-->", end - 3) ? end - 3 : end };
  const saysSomething = /[^\s-]/.test(html.slice(inner.start, inner.end));
  return saysSomething ? [{ kind: "comment", ...inner }] : [];
}

function conditionalValues(html: string, start: number, end: number): HiddenValue[] {
  const opening = CONDITIONAL.exec(html.slice(start, start + 120));
  if (!opening) return [];
  const closing = END_OF_CONDITIONAL.exec(html.slice(Math.max(start, end - 20), end));
  const shown = {
    start: start + opening[0].length,
    end: closing ? end - closing[0].length : end,
  };
  const saysSomething = TEXT_BETWEEN_TAGS.test(html.slice(shown.start, shown.end));
  return saysSomething ? [{ kind: "markup", ...shown }] : [];
}

/** True for the name of a tag that may say something in its attributes. */
export function maySay(name: string): boolean {
  return HAVE_ATTRIBUTES.has(name);
}

/** What a start tag says in its attributes. */
export function attributeValues(html: string, name: string, { start, end }: Token): HiddenValue[] {
  const values: HiddenValue[] = [];
  const tag = html.slice(start, end);
  const isHiddenField = name === "input" && HIDDEN_FIELD.test(tag);
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    const written = found[2] as string;
    const quote = written.charAt(0) === '"' || written.charAt(0) === "'" ? 1 : 0;
    const valueEnd = start + ATTRIBUTE.lastIndex - quote;
    const value = { start: valueEnd - written.length + 2 * quote, end: valueEnd };
    if (found[1]) values.push(...addressValues(html, value));
    else if (value.start < value.end && !isHiddenField) {
      values.push({ kind: /[&<]/.test(written) ? "markup" : "value", ...value });
    }
  }
  return values;
}

function addressValues(html: string, range: { start: number; end: number }): HiddenValue[] {
  const address = html.slice(range.start, range.end);
  const said = /^\s*tel:/i.test(address) ? PHONE : /^\s*mailto:/i.test(address) ? DRAFT : PERSONAL;
  const values: HiddenValue[] = [];
  said.lastIndex = 0;
  for (let found = said.exec(address); found; found = said.exec(address)) {
    const end = range.start + said.lastIndex;
    values.push({ kind: "address", start: end - (found[1] as string).length, end });
  }
  return values;
}
