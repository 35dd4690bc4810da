import { decodeCharset, decodeText } from "../decode-text";
import { bodyText } from "../html-text";
import type { Field } from "./header-text";
import { decodeTransfer } from "./transfer";

/** Blanks at the ends of lines of which only the sender's program knows, and what begins the next line of a quoted text. */
const WRAPPED = / \r?\n(?:>+ ?)?/g;

/** What a part in HTML or plain text says. */
export function partText({ value, parameters }: Field, encoding: string, body: string): string {
  const bytes = decodeTransfer(body, encoding);
  const { charset, delsp = "" } = parameters;
  const content = charset ? decodeCharset(bytes, charset) : decodeText(bytes);
  if (value === "text/html") return bodyText({ type: "html", content });
  // Lines that were broken anywhere, also in a number, and may be put together (RFC 3676).
  return /yes/i.test(delsp) ? content.replace(WRAPPED, "") : content;
}
