import { readBody } from "../../mail/html-text";
import type { Body } from "../../mail/mail";

let last: { readonly body: Body; readonly text: string } | undefined;

/**
 * What the writer adds to a thread: the body's text with line breaks in the place of everything quoted, so that offsets
 * stay those of `bodyText`. Remembers the last body, because the checks and the pane ask again and again.
 */
export function newestText(body: Body): string {
  if (last?.body.content === body.content && last.body.type === body.type) return last.text;
  const reading = readBody(body);
  let text = "";
  let at = 0;
  for (const { start, end } of reading.quoted) {
    text += reading.text.slice(at, start) + "\n".repeat(end - start);
    at = end;
  }
  text += reading.text.slice(at);
  last = { body, text };
  return text;
}
