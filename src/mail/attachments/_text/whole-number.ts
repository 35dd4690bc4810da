/** `1401901234.0`: so pandas writes a column of whole numbers with gaps. Money has two digits there. */
const WITH_FRACTION = /^(\d{9,10})[.,]0$/;
/** `1.01901234E+08` with all its digits; `1,4E+09`, as a narrow column shows it, has lost them. */
const WITH_EXPONENT = /^\d[.,]\d{8,9}e\+?0?[89]$/i;

/** What a program has made of a whole number of nine or ten digits, as CPR numbers are, as it was; any other text as it is. */
export function wholeNumber(text: string): string {
  const found = WITH_FRACTION.exec(text);
  if (found) return found[1] || text;
  if (!WITH_EXPONENT.test(text)) return text;
  const value = Number(text.replace(",", "."));
  return value % 1 === 0 ? String(value) : text;
}
