import { parseHeaders } from "../parse-headers";
import { fieldOf, type Field } from "./header-text";

/** A part that holds no further parts. */
export interface Leaf {
  readonly type: Field;
  /** Of its file; empty for what has none. */
  readonly name: string;
  /** `attachment`, `inline`, or nothing. */
  readonly disposition: string;
  readonly encoding: string;
  /** As it stands in the mail: a character for each byte. */
  readonly body: string;
}

/** No program nests deeper, or writes more parts: what goes beyond is one part, read as it stands. */
const MOST_LEVELS = 20;
const MOST_PARTS = 2_000;

/** The headers of a message and all its leaves, of each set of alternatives the one that Outlook shows. */
export function leavesOf(
  message: string,
  level = 0,
  room = { parts: MOST_PARTS },
): { readonly headers: Readonly<Record<string, string>>; readonly leaves: readonly Leaf[] } {
  const blank = /\r?\n\r?\n/.exec(message);
  const head = /^\r?\n/.test(message) ? "" : message.slice(0, blank ? blank.index : undefined);
  const body = head === "" ? message : blank ? message.slice(blank.index + blank[0].length) : "";
  const headers = parseHeaders(head);
  const type = fieldOf(headers["content-type"] || "text/plain");
  const { boundary } = type.parameters;
  const isMultipart = boundary && level < MOST_LEVELS && type.value.startsWith("multipart/");
  const parts = isMultipart ? partsBetween(body, boundary, room) : [];
  if (parts.length > 0) {
    const leaves: Leaf[] = [];
    for (const part of parts) {
      for (const leaf of leavesOf(part, level + 1, room).leaves) leaves.push(leaf);
    }
    return { headers, leaves: type.value === "multipart/alternative" ? chosen(leaves) : leaves };
  }
  const { value, parameters } = fieldOf(headers["content-disposition"] || "");
  const name = parameters["filename"] || type.parameters["name"] || "";
  const encoding = (headers["content-transfer-encoding"] || "").toLowerCase();
  return { headers, leaves: [{ type, name, disposition: value, encoding, body }] };
}

/** Cuts at the lines that begin with two hyphens and the boundary, up to the one that ends with two more. */
function partsBetween(body: string, boundary: string, room: { parts: number }): string[] {
  const text = `\n${body}`;
  const mark = `\n--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = text.indexOf(mark); at >= 0 && room.parts > 0; at = text.indexOf(mark, at + 1)) {
    const rest = text.slice(at + mark.length, at + mark.length + 2);
    // The beginning of a longer boundary.
    if (!/^(?:--|\s|$)/.test(rest)) continue;
    if (start >= 0) parts.push(text.slice(start, text.charAt(at - 1) === "\r" ? at - 1 : at));
    room.parts--;
    if (rest === "--") return parts;
    const lineEnd = text.indexOf("\n", at + mark.length);
    start = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  if (start >= 0) parts.push(text.slice(start));
  return parts;
}

/** True for what a mail shows as its own text, rather than as a file. */
export function isBody({ type, name, disposition }: Leaf): boolean {
  return name === "" && disposition !== "attachment" && /^text\/(?:plain|html)$/.test(type.value);
}

/** HTML, else plain text; but no file is passed over because it stands in another choice. */
function chosen(leaves: readonly Leaf[]): readonly Leaf[] {
  const isHtml = ({ type }: Leaf): boolean => type.value === "text/html";
  const hasHtml = leaves.some((leaf) => isBody(leaf) && isHtml(leaf));
  return leaves.filter((leaf) => !isBody(leaf) || !hasHtml || isHtml(leaf));
}
