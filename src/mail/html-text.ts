import { countBefore } from "./halving";
import { type HiddenText, layOut, type Layout } from "./html-layout";
import { type SourceRange, sourceOf } from "./html-pieces";
import { linksSaying, type Removal, withoutSaying } from "./html-links";
import { htmlTokens } from "./html-tokens";
import type { Body } from "./mail";
import { isQuoted, quotedRanges, type TextRange } from "./quoted-thread";
import { replaced, type Replacement } from "./replacement";

/** The text of an HTML body and the way back into its source. */
export interface HtmlText {
  readonly text: string;
  /** The source of the UTF-16 unit at `offset`; for the end of the text, the empty range after its last unit. */
  readonly sourceOf: (offset: number) => SourceRange;
}

/** No value is longer; what goes beyond is not looked for in addresses. */
const LONGEST_VALUE = 300;

/** New paragraphs look like those that Outlook writes itself. */
const PARAGRAPH_STYLE = "font-family:Aptos,Calibri,sans-serif;font-size:12pt;color:rgb(0,0,0)";

/**
 * Reads HTML the way a person sees it: tags gone, entities decoded, white space collapsed, a line for each
 * block and each `<br>`, a tab between table cells. Text hidden by styles stays in, and comments follow at the end,
 * because they are sent too. What a page says in attributes and the like only a body tells (`readBody`).
 */
export function htmlToText(html: string): HtmlText {
  const layout = layOut(html);
  return { text: layout.text, sourceOf: (offset) => sourceOf(layout, offset) };
}

/** What a body says, and which parts of it were written earlier. */
export interface BodyReading {
  readonly text: string;
  readonly quoted: readonly TextRange[];
}

/** What was read of bodies, for as long as each body itself: detectors, checks and fixes ask one after the other. */
const layouts = new WeakMap<Body, Layout>();
const readings = new WeakMap<Body, BodyReading>();

/** Reads a body: its text, to which the offsets of findings refer, and the quoted thread in it. Once for each body. */
export function readBody(body: Body): BodyReading {
  let reading = readings.get(body);
  if (!reading) {
    const { content: text } = body;
    reading =
      body.type === "text" ? { text, quoted: quotedRanges(text) } : readLayout(layoutOf(body));
    readings.set(body, reading);
  }
  return reading;
}

/** How much of a body's text a reader sees: comments, alternative texts and the like stand behind it. */
export function visibleLength(body: Body): number {
  return body.type === "text" ? body.content.length : layoutOf(body).visible;
}

/**
 * What is hidden counts as quoted where quoted text stands before and behind it. Programs put comments anywhere: with a
 * thread that goes on to the end they are a part of it.
 */
function readLayout({ text, visible, hidden, quotations }: Layout): BodyReading {
  const quoted = quotedRanges(text.slice(0, visible), quotations);
  const reachesEnd = isQuoted(quoted, visible - 1);
  const isOlder = ({ at, isComment }: HiddenText) =>
    (isComment && reachesEnd) ||
    (isQuoted(quoted, at - 1) && (at === visible || isQuoted(quoted, at)));
  return { text, quoted: quoted.concat(hidden.filter(isOlder)) };
}

/** The body as plain text; the offsets of findings in a body refer to it. */
export function bodyText(body: Body): string {
  return body.type === "text" ? body.content : layoutOf(body).text;
}

/**
 * Carries out `replacements`, which are in order and apart from each other, in the body's plain text. In HTML the tags
 * inside a range stay, so that `<b>0101</b>90-1234` becomes `<b>replacement</b>`; so does a line break made by a block.
 * A link around it loses the address that says the same.
 */
export function replaceInBody(body: Body, replacements: readonly Replacement[]): Body {
  const { content } = body;
  if (body.type === "text") return { type: "text", content: replaced(content, replacements) };
  const layout = layoutOf(body);
  const removals = apart(
    replacements.map((replacement) => sourceReplacement(content, layout, replacement)),
  );
  const links = linksSaying(content, removals);
  return { type: "html", content: replaced(content, apart([...removals, ...links])) };
}

/**
 * Puts `added` behind the character in front of `offset` of the body's plain text, inside the block where that stands
 * but outside of the inline tags around it: what follows a link is no part of the link.
 */
export function insertInBody(body: Body, offset: number, added: string): Body {
  const { content } = body;
  if (body.type === "text") {
    return { type: "text", content: content.slice(0, offset) + added + content.slice(offset) };
  }
  const source = sourceOf(layOut(content), Math.max(0, offset - 1));
  const at = behindInlineEnds(content, source.end);
  return { type: "html", content: content.slice(0, at) + asHtml(added) + content.slice(at) };
}

/** Behind the tags that end inline elements at `at`. */
function behindInlineEnds(html: string, at: number): number {
  const ends = /^(?:<\/(?:a|b|i|u|s|em|strong|span|font|small|mark)\s{0,9}>){1,20}/i;
  return at + (ends.exec(html.slice(at, at + 400))?.[0].length ?? 0);
}

/** How far the ends of elements inside one another are read. */
const LONGEST_LIST_END = 4000;
/** Nothing that is seen, up to the end of the outermost list or table that ends there. */
const LIST_END =
  /^(?:\s|&nbsp;|<\/(?:li|ul|ol|dl|dd|dt|p|div|span|b|i|u|em|strong|font|o:p|td|th|tr|tbody|table)\s{0,9}>|<(?:td|th|p|span|o:p|br)\b[^<>]{0,300}>){0,200}<\/(?:ul|ol|dl|table)\s{0,9}>/i;

/** Puts a paragraph of its own behind the character in front of `offset`, or behind the list or table that it ends. */
export function insertParagraph(body: Body, offset: number, line: string): Body {
  const { content } = body;
  if (body.type === "html") {
    const { end } = sourceOf(layOut(content), Math.max(0, offset - 1));
    const list = LIST_END.exec(content.slice(end, end + LONGEST_LIST_END));
    if (list) {
      const at = end + list[0].length;
      const paragraph = paragraphOf(line);
      return { type: "html", content: content.slice(0, at) + paragraph + content.slice(at) };
    }
  }
  return insertInBody(body, offset, `\n\n${line}`);
}

function paragraphOf(line: string): string {
  return `<div style="${PARAGRAPH_STYLE}">${asHtml(line)}</div>`;
}

/** Puts a paragraph of its own before everything else in the body. */
export function prependToBody(body: Body, line: string): Body {
  if (body.type === "text") return { type: "text", content: `${line}\n${body.content}` };
  const at = startOfContent(body.content);
  return {
    type: "html",
    content: body.content.slice(0, at) + paragraphOf(line) + body.content.slice(at),
  };
}

/** What was put before everything else in `before` to make `after` of it; null when something else changed. */
export function prependedPart(before: Body, after: Body): string | null {
  if (before.type !== after.type) return null;
  const at = before.type === "html" ? startOfContent(before.content) : 0;
  const rest = before.content.slice(at);
  const { content } = after;
  const fits =
    content.length > before.content.length &&
    content.startsWith(before.content.slice(0, at)) &&
    content.endsWith(rest);
  return fits ? content.slice(at, content.length - rest.length) : null;
}

function layoutOf(body: Body): Layout {
  let layout = layouts.get(body);
  if (!layout) layouts.set(body, (layout = layOut(body.content, "body")));
  return layout;
}

/** What a replacement in the text means for the source: tags inside the range stay, behind the new text. */
function sourceReplacement(html: string, layout: Layout, replacement: Replacement): Removal {
  const { start, end } = replacement;
  const removed = layout.text.slice(start, Math.min(end, start + LONGEST_VALUE));
  const from = sourceOf(layout, start).start;
  const to = end > start ? sourceOf(layout, end - 1).end : from;
  // From the visible text into a comment: there is no such stretch of the source.
  if (to < from) return { start: from, end: from, text: "", removed };
  const deletable = start < layout.visible ? layout.deletable : layout.deletableHidden;
  const markup = withoutCharacters(html, { start: from, end: to }, deletable);
  const text = asHtml(replacement.text) + withoutSaying(markup, removed);
  return { start: from, end: to, text, removed };
}

/** In the source's order, which is not the text's where comments are. One in a comment inside another is left out. */
function apart<Change extends Replacement>(replacements: readonly Change[]): Change[] {
  let end = 0;
  return [...replacements]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((replacement) => {
      if (replacement.start < end) return false;
      end = replacement.end;
      return true;
    });
}

/** The source in `range` without its deletable parts, which are in order. */
function withoutCharacters(
  html: string,
  range: SourceRange,
  deletable: readonly SourceRange[],
): string {
  let kept = "";
  let at = range.start;
  let index = countBefore(deletable, ({ end }) => end <= range.start);
  for (let part = deletable[index]; part && part.start < range.end; part = deletable[++index]) {
    kept += html.slice(at, Math.max(at, part.start));
    at = Math.min(part.end, range.end);
  }
  return kept + html.slice(at, range.end);
}

/** Where the content of an HTML body begins: after `<body>`, else after the head or `<html>`, else 0. */
export function startOfContent(html: string): number {
  let start = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind !== "tag") continue;
    if (token.name === "body" && !token.closing) return token.end;
    if (token.name === (token.closing ? "head" : "html")) start = token.end;
  }
  return start;
}

/** Plain text as it stands between tags, and in an attribute. */
function asHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r?\n/g, "<br>");
}
