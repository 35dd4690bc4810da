import { readBody, visibleLength } from "../../mail/html-text";
import type { Body } from "../../mail/mail";

/**
 * What the writer adds to a thread and a reader sees: the body's text with line breaks in the place of everything quoted,
 * so that offsets stay those of `bodyText`, up to the comments and the like.
 */
export function newestText(body: Body): string {
  const { text, quoted } = readBody(body);
  let newest = "";
  let at = 0;
  for (const { start, end } of quoted) {
    newest += text.slice(at, start) + "\n".repeat(end - start);
    at = end;
  }
  return (newest + text.slice(at)).slice(0, visibleLength(body));
}
