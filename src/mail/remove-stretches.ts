import { countBefore } from "./halving";
import { layOut, type Layout } from "./html-layout";
import { sourceOf } from "./html-pieces";
import { htmlTokens, type Token } from "./html-tokens";
import type { Body } from "./mail";
import type { TextRange } from "./quoted-thread";
import { replaced, type Replacement } from "./replacement";

/** Elements that have no end tag (HTML standard, "Void elements"). */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

type Tag = Token & { readonly kind: "tag" };

/**
 * Takes stretches of the body's plain text, which are in order and apart, out of it with all that stands there: pictures,
 * rules, tables, addresses of links. Of the HTML only the tags stay whose elements begin before a stretch or end behind
 * it. What reaches to the end of what a reader sees takes the comments with it; what else is hidden goes with its tags.
 */
export function removeStretches(body: Body, ranges: readonly TextRange[]): Body {
  const { content } = body;
  if (body.type === "text") return { type: "text", content: replaced(content, ranges.map(gone)) };
  const layout = layOut(content, "body");
  const tokens = [...htmlTokens(content)];
  const removals = ranges
    .filter(({ start }) => start < layout.visible)
    .map((range) => removal(content, tokens, layout, range));
  const reachesEnd = ranges.some(({ end }) => end === layout.visible);
  const comments = reachesEnd ? commentsBefore(content, tokens, removals[0]) : [];
  return { type: "html", content: replaced(content, [...comments, ...removals]) };
}

function gone({ start, end }: TextRange): Replacement {
  return { start, end, text: "" };
}

/** From the tags and rules that lead up to the stretch to the end of its last character, or of the source. */
function removal(
  html: string,
  tokens: readonly Token[],
  layout: Layout,
  range: TextRange,
): Replacement {
  let { start } = sourceOf(layout, range.start);
  let first = firstFrom(tokens, start);
  while (first > 0 && leadsUp(html, tokens[first - 1] as Token)) {
    first--;
    ({ start } = tokens[first] as Token);
  }
  const end = range.end === layout.visible ? html.length : sourceOf(layout, range.end - 1).end;
  return { start, ...withoutShells(html, tokens, first, end) };
}

function isWhiteSpace(html: string, { kind, start, end }: Token): boolean {
  return kind === "text" && html.slice(start, end).trim() === "";
}

/** The index of the first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return countBefore(tokens, ({ start }) => start < offset);
}

/** True for start tags, rules and white space; pictures and line breaks are the answer's. */
function leadsUp(html: string, token: Token): boolean {
  if (isWhiteSpace(html, token)) return true;
  if (token.kind !== "tag" || token.closing || token.name === "body") return false;
  return token.name === "hr" || !VOID.has(token.name);
}

/**
 * What takes the place of the stretch from the token `first` to `end`: the end tags of what begins before it, and the
 * start tags of what ends behind it. An element that holds nothing else goes as a whole, up to its end tag.
 */
function withoutShells(
  html: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): Pick<Replacement, "end" | "text"> {
  const kept: Tag[] = [];
  let at = first;
  for (; at < tokens.length && (tokens[at] as Token).end <= end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "tag" || VOID.has(token.name)) continue;
    const opened = token.closing ? lastOpen(kept, token.name) : -1;
    if (opened < 0) kept.push(token);
    else kept.splice(opened);
  }
  let last = end;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isWhiteSpace(html, token)) continue;
    const opened = token.kind === "tag" && token.closing ? lastOpen(kept, token.name) : -1;
    if (opened < 0) break;
    kept.splice(opened);
    last = token.end;
  }
  // Where nothing follows, an element without an end tag ends with the source.
  const needed = last < html.length ? kept : kept.filter(({ closing }) => closing);
  return { end: last, text: needed.map((token) => html.slice(token.start, token.end)).join("") };
}

/** Where the element that an end tag ends began in the stretch; -1 when it began before. */
function lastOpen(kept: readonly Tag[], name: string): number {
  for (let at = kept.length - 1; at >= 0 && !(kept[at] as Tag).closing; at--) {
    if ((kept[at] as Tag).name === name) return at;
  }
  return -1;
}

/** Comments that hold markup for other programs say nothing. */
function commentsBefore(
  html: string,
  tokens: readonly Token[],
  first: Replacement | undefined,
): Replacement[] {
  return tokens
    .filter(
      ({ kind, start, end }) =>
        kind === "comment" && first && end <= first.start && !html.startsWith("<!--[if", start),
    )
    .map(gone);
}
