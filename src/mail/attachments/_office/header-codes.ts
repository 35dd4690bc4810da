/** `&L`, `&"Arial,Bold"`, `&12`, `&KFF0000`, `&P`; `&&` is the sign itself (ECMA-376 18.3.1.46). */
const CODE = /&(?:(&)|([LCR])|"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,2}|[A-Z])/g;

/** A sheet's header or footer without its codes, which would stick to a number, and with tabs between its three sides. */
export function withoutCodes(text: string): string {
  return text
    .replace(CODE, (_code, sign?: string, side?: string) => sign || (side ? "\t" : ""))
    .replace(/ {2,}/g, " ")
    .trim();
}
