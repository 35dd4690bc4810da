import { bodyText } from "./html-text";
import type { Body } from "./mail";

/**
 * The body that is shown of one that was written twice: HTML where there is some. Some programs write HTML with nothing in
 * it beside the text.
 */
export function shownBody(html: string | undefined, text: string): Body {
  const body: Body = { type: "html", content: html || "" };
  const isText = html === undefined || (/\S/.test(text) && !/\S/.test(bodyText(body)));
  return isText ? { type: "text", content: text } : body;
}
