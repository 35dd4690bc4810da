import { htmlToText } from "../../html-text";
import { htmlTokens } from "../../html-tokens";

/** What a field is filled in with, what a picture shows, what is said of a link. */
const ATTRIBUTE = /\s(?:value|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** What no reader sees is what the program remembers: states, thousands of characters long. */
const HIDDEN_FIELD = /^<input\b[^>]*\stype\s*=\s*["']?hidden/i;

/** What a page says elsewhere than in its text: its title, and the fields of a form that was saved. */
export function htmlValues(html: string): string[] {
  const values: string[] = [];
  let isTitle = false;
  for (const token of htmlTokens(html)) {
    const source = html.slice(token.start, token.end);
    if (token.kind === "hidden" && isTitle) values.push(source);
    isTitle = token.kind === "tag" && token.name === "title" && !token.closing;
    if (token.kind !== "tag" || token.closing || HIDDEN_FIELD.test(source)) continue;
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
      values.push(found[1] || found[2] || found[3] || "");
    }
  }
  return values.map((value) => htmlToText(value).text).filter((value) => value !== "");
}
