/**
 * A text for a cell of a table. A spreadsheet runs what begins like a formula, even in quotation marks, so an apostrophe
 * goes in front of it: the text stays what it says. OWASP, "CSV injection".
 */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
