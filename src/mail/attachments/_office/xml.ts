import { decodeEntity } from "../../html-entities";
import type { Budget } from "../_core/budget";
import { Refusal } from "../_core/refusal";

/** Elements between two looks at the time. */
const LOOK_AFTER = 2000;

/** An opening tag. Names have no prefix: which namespace `w:p` means matters to no reader here. */
export interface XmlTag {
  readonly name: string;
  /** The value of an attribute, by its name as it is written. */
  attribute(name: string): string | undefined;
  /** The relation that is meant by `r:id`, whatever its prefix is. */
  relation(): string;
}

export interface XmlHandler {
  open?(tag: XmlTag): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML the way Office writes it, and whatever else claims to be XML: linear in its length, without a stack, and
 * without declarations of entities, so that neither depth nor entities that name each other cost anything.
 * Throws when the text ends inside an element, after all of it was read.
 */
export function readXml(source: string, handler: XmlHandler, budget: Budget): void {
  let depth = 0;
  let elements = 0;
  for (let at = 0; at < source.length;) {
    const start = source.indexOf("<", at);
    const textEnd = start < 0 ? source.length : start;
    if (textEnd > at) handler.text?.(decodeXml(source.slice(at, textEnd)));
    if (start < 0) break;
    at = endOfMarkup(source, start);
    if (source.startsWith("<![CDATA[", start)) {
      handler.text?.(source.slice(start + 9, Math.max(start + 9, at - 3)));
      continue;
    }
    const mark = source[start + 1];
    if (mark === "!" || mark === "?") continue;
    if (++elements % LOOK_AFTER === 0) budget.checkTime();
    if (mark === "/") {
      depth--;
      handler.close?.(localName(source, start + 2, at - 1));
      continue;
    }
    const name = localName(source, start + 1, at - 1);
    handler.open?.(new Tag(name, source, start, at));
    if (source[at - 2] === "/") handler.close?.(name);
    else depth++;
  }
  if (depth !== 0 || elements === 0) throw new Refusal("damaged");
}

/** Replaces the character references of XML; others stay as they are written. */
export function decodeXml(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let decoded = "";
  let from = 0;
  while (at >= 0) {
    const entity = decodeEntity(text, at);
    if (entity) {
      decoded += text.slice(from, at) + entity.text;
      from = entity.end;
    }
    at = text.indexOf("&", Math.max(at + 1, from));
  }
  return decoded + text.slice(from);
}

class Tag implements XmlTag {
  private tag = "";

  constructor(
    readonly name: string,
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  attribute(name: string): string | undefined {
    this.tag = this.tag || this.source.slice(this.start, this.end);
    const mark = ` ${name}="`;
    const from = this.tag.indexOf(mark);
    if (from < 0) return this.unusualAttribute(name, this.tag);
    const start = from + mark.length;
    return decodeXml(this.tag.slice(start, this.tag.indexOf('"', start)));
  }

  relation(): string {
    return this.attribute("r:id") || this.unusualAttribute("[\\w.-]+:id", this.tag) || "";
  }

  /** One that is not written as Office does: between single quotes, or with other white space. */
  private unusualAttribute(name: string, tag: string): string | undefined {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    if (!found) return undefined;
    return decodeXml(found[1] === undefined ? found[2] || "" : found[1]);
  }
}

/** The name that begins at `start`, without its prefix. */
function localName(source: string, start: number, limit: number): string {
  let end = start;
  let from = start;
  for (; end < limit; end++) {
    const code = source.charCodeAt(end);
    if (code <= 32 || code === 47) break;
    if (code === 58) from = end + 1;
  }
  return source.slice(from, end);
}

/** Where the markup ends that begins at `start`; what is never closed reaches to the end of the source. */
function endOfMarkup(source: string, start: number): number {
  if (source.startsWith("<!--", start)) return after(source, "-->", start + 4);
  if (source.startsWith("<![CDATA[", start)) return after(source, "]]>", start + 9);
  if (source.startsWith("<?", start)) return after(source, "?>", start + 2);
  return endOfTag(source, start);
}

/** A `>` between quotes or, in a document type, between brackets does not end a tag. */
function endOfTag(source: string, start: number): number {
  let quote = 0;
  let brackets = 0;
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 91) brackets++;
    else if (code === 93) brackets--;
    else if (code === 62 && brackets <= 0) return at + 1;
  }
  return source.length;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}
