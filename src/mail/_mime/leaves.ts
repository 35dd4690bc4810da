import { parseHeaders } from "../parse-headers";
import { fieldOf } from "./header-text";
import { isSignature } from "./signature";
import { partText } from "./part-text";

/** A part that holds no further parts. */
export interface Leaf {
  /** Of its file; empty for what has none. */
  readonly name: string;
  readonly encoding: string;
  /** As it stands in the mail: a character for each byte. */
  readonly body: string;
  readonly isHtml: boolean;
  /** A seal, which nobody takes for a file. */
  readonly isSignature: boolean;
  /** What a mail shows as its own text; undefined for a file. */
  readonly text: string | undefined;
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
  // A comment may follow it.
  const encoding =
    (headers["content-transfer-encoding"] || "").toLowerCase().split(/[\s(;]/)[0] || "";
  const isHtml = type.value === "text/html";
  const isText = isHtml || type.value === "text/plain";
  const isBody = isText && name === "" && value !== "attachment";
  const text = isBody ? partText(type, encoding, body) : undefined;
  return {
    headers,
    leaves: [{ name, encoding, body, isHtml, isSignature: isSignature(type.value, name), text }],
  };
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

/** HTML in which something stands, else plain text; but no file is passed over because it stands in another choice. */
function chosen(leaves: readonly Leaf[]): readonly Leaf[] {
  const hasHtml = leaves.some(({ isHtml, text }) => isHtml && /\S/.test(text || ""));
  return hasHtml ? leaves.filter(({ isHtml, text }) => isHtml || text === undefined) : leaves;
}
