import { layOut } from "../../html-layout";
import { htmlToText } from "../../html-text";
import { htmlTokens } from "../../html-tokens";

/** What a field is filled in with, what a picture shows, what is said of a link. */
const ATTRIBUTE = /\s(?:value|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** What no reader sees is what the program remembers: states, thousands of characters long. */
const HIDDEN_FIELD = /^<input\b[^>]*\stype\s*=\s*["']?hidden/i;

/** A page as a reader sees it with its comments, then what it says elsewhere: its title, fields of a form, links. */
export function htmlTexts(html: string): string[] {
  const { text, visible, hidden } = layOut(html, "body");
  const said = (isWanted: boolean) =>
    hidden
      .filter(({ isComment }) => isComment === isWanted)
      .map(({ start, end }) => text.slice(start, end));
  const page = [text.slice(0, visible), ...said(true)].join("\n\n");
  return [page, ...new Set([...valuesOfTags(html), ...said(false)])];
}

/** Of all tags; of a body only those are read that people fill in. */
function valuesOfTags(html: string): string[] {
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
