import type { Cells } from "./cells";

/** Titles of columns, and of rows, that hold civil registration numbers. */
const TITLE = /cpr|person-? ?n(?:umme)?r|fødselsn(?:umme)?r|civil ?registr/i;
const NINE_OR_TEN_DIGITS = /^\d{9,10}$/;
/** As the first four of ten digits: a day of a month. */
const DAY_AND_MONTH = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/;
/** In a column without a title, so much of it has to look like birth dates. */
const ENOUGH = 0.9;

/** What a column says about the numbers of nine or ten digits in it. */
interface Column {
  hasTitle: boolean;
  ofTenDigits: number;
  dates: number;
  others: number;
}

/**
 * Gives CPR numbers back the zero at the front that a spreadsheet took for superfluous: 101901234 was 0101901234.
 * Only in a column that is called so, or in which the other numbers have ten digits and begin with a date; and beside a
 * title, where a sheet is filled in like a form.
 */
export function restoreLostZeros(cells: Cells): void {
  const columns = new Map<number, Column>();
  cells.texts.forEach((text, index) => look(text, columnAt(columns, cells.columnOf(index))));
  cells.texts.forEach((text, index) => {
    if (text.length !== 9 || !NINE_OR_TEN_DIGITS.test(text)) return;
    const number = `0${text}`;
    if (!DAY_AND_MONTH.test(number)) return;
    const column = columns.get(cells.columnOf(index));
    const isBesideTitle = TITLE.test(cells.textBefore(index));
    if (isBesideTitle || (column && holdsCprNumbers(column))) cells.texts[index] = number;
  });
}

function look(text: string, column: Column): void {
  if (!NINE_OR_TEN_DIGITS.test(text)) {
    if (TITLE.test(text)) column.hasTitle = true;
    return;
  }
  const isDate = DAY_AND_MONTH.test(text.length === 9 ? `0${text}` : text);
  if (isDate) column.dates++;
  else column.others++;
  if (isDate && text.length === 10) column.ofTenDigits++;
}

function holdsCprNumbers({ hasTitle, ofTenDigits, dates, others }: Column): boolean {
  return hasTitle || (ofTenDigits > 0 && dates >= ENOUGH * (dates + others));
}

function columnAt(columns: Map<number, Column>, index: number): Column {
  let column = columns.get(index);
  if (!column) {
    column = { hasTitle: false, ofTenDigits: 0, dates: 0, others: 0 };
    columns.set(index, column);
  }
  return column;
}
