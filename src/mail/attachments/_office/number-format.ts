/** Built-in formats that are dates or times (ECMA-376 18.8.30); 27 to 36 and 50 to 58 are those of East Asia. */
const BUILT_IN_DATE = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;
/** Text in quotes, escaped characters, padding, and brackets such as `[$-406]` or `[Red]`. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const DATE_LETTERS = /[dmyhs]/i;
/** Digits and what may stand between them: `0000000000`, `000000-0000`, `## ## ## ##`; with a slash and no zero, a fraction. */
const DIGITS_ONLY = /^(?:[0#? ()/-]*0[0#? ()/-]*|[# ()-]*#[# ()-]*)$/;
const PLACEHOLDER = /[0#?]/;
/** Excel's own bound. */
const LONGEST_CODE = 255;

/** The day before 1 January 1900, and one more: the calendar of workbooks has a 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Shows a number that is stored in a cell as a reader sees it, where the difference matters to somebody who looks for personal data. */
export type NumberFormat = (raw: string) => string;

/** The format with this number or, if the workbook defines it, this code. Dates become ISO dates. */
export function numberFormat(id: string, code: string | undefined, is1904: boolean): NumberFormat {
  if (code !== undefined && code.length > LONGEST_CODE) return plainNumber;
  const isDate = code === undefined ? BUILT_IN_DATE.test(id) : isDateCode(code);
  if (isDate) return (raw) => isoDate(raw, is1904 ? EPOCH_1904 : EPOCH_1900);
  const pattern = code === undefined ? null : digitPattern(code);
  return pattern === null ? plainNumber : (raw) => fillDigits(raw, pattern);
}

/** `1.01901234E8` and `101901234.0` are numbers of nine digits. */
export function plainNumber(raw: string): string {
  if (!/e/i.test(raw)) return raw.replace(/\.0+$/, "");
  const value = Number(raw);
  return Number.isFinite(value) ? String(value) : raw;
}

function isDateCode(code: string): boolean {
  const letters = firstSection(code)
    .replace(/general|am\/pm|a\/p/gi, "")
    .replace(LITERALS, "");
  return DATE_LETTERS.test(letters);
}

/** The code for positive numbers. */
function firstSection(code: string): string {
  const end = code.search(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return end < 0 ? code : code.slice(0, end);
}

/** A code that only places digits, without the marks of its literals; else null. */
function digitPattern(code: string): string | null {
  const pattern = firstSection(code)
    .replace(/\[[^\]]*\]|[_*]./g, "")
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_literal, quoted?: string, escaped?: string) => quoted || escaped || "",
    );
  return DIGITS_ONLY.test(pattern) && pattern !== "0" ? pattern : null;
}

/** Fills the digits of a whole number into a pattern from its right end; what is left over goes in front. */
function fillDigits(raw: string, pattern: string): string {
  const digits = plainNumber(raw);
  if (!/^\d+$/.test(digits)) return digits;
  let rest = digits.length;
  let filled = "";
  for (let at = pattern.length - 1; at >= 0; at--) {
    const mark = pattern.charAt(at);
    if (!PLACEHOLDER.test(mark)) filled = mark + filled;
    else if (rest > 0) filled = digits.charAt(--rest) + filled;
    else if (mark === "0") filled = `0${filled}`;
  }
  return digits.slice(0, rest) + filled;
}

function isoDate(raw: string, epoch: number): string {
  const days = Number(raw);
  if (raw === "" || !(days >= 0 && days <= LAST_DAY)) return raw;
  // Seconds, rounded: a time of day is a fraction that is never exact.
  const time = new Date(epoch + Math.round(days * 86_400) * 1000).toISOString();
  if (days < 1) return time.slice(11, 16);
  return days % 1 === 0 ? time.slice(0, 10) : `${time.slice(0, 10)} ${time.slice(11, 16)}`;
}
