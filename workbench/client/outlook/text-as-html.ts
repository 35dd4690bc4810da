/** Plain text as Outlook puts it into an HTML body. */
export function textAsHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<div>${escaped.replaceAll(/\r\n|\r|\n/g, "<br>")}</div>`;
}
