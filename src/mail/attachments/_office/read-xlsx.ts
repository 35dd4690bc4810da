import { keyOf, parseCell } from "../_text/cell-names";
import { Cells } from "../_text/cells";
import { restoreLostZeros } from "../_text/lost-zeros";
import type { OfficePackage } from "./office-package";
import { isForPicture } from "./picture-area";
import type { PartWriter } from "../_core/part-writer";
import type { Reading } from "../_core/reading";
import { CommentReader } from "./sheet-comments";
import { SheetReader } from "./sheet-reader";
import { VmlText } from "./vml-text";
import { readWorkbook, type Sheet, type Workbook } from "./workbook";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
/** Copies of data that a pivot table, a link to another workbook or a list of changes keeps, after the cells are gone too. */
const COPIES = /^xl\/(?:pivotcache|externallinks|revisions)\/[^/]+\.xml$/;
const PICTURES = /^xl\/media\//;
const BINARY_WORKBOOK = /^xl\/workbook\.bin$/;
const WHOLE_SHEET = -1;

/** The sheets of a workbook, a part each: cells in rows, then comments and drawings. Hidden ones are read like others. */
export async function readXlsx(book: OfficePackage, reading: Reading): Promise<void> {
  if (book.names(BINARY_WORKBOOK).length > 0) return reading.refuse("unknown-type");
  const workbook = readWorkbook(book);
  const known = new Set(workbook.sheets.map(({ target }) => target));
  const forgotten = book
    .names(SHEETS)
    .filter((target) => !known.has(target))
    .map((target) => ({ name: target.slice(target.lastIndexOf("/") + 1), target }));
  let isBlank = true;
  const silent: string[] = [];
  for (const sheet of workbook.sheets.concat(forgotten)) {
    reading.budget.checkTime();
    const length = readSheet(book, workbook, sheet, reading);
    if (length > 0) isBlank = false;
    if (showsPicture(book, sheet.target, length)) silent.push(sheet.name);
  }
  if (isBlank && book.names(PICTURES).length > 0) reading.refuse("no-text");
  else for (const name of silent) reading.refuse("no-text", name);
  readLeftovers(book, workbook, reading);
  await book.readEmbedded();
}

/** True for a sheet that is there for the picture in it: of another program's window, or of a letter. */
function showsPicture(book: OfficePackage, sheet: string, textLength: number): boolean {
  return book
    .relations(sheet)
    .some(
      ({ type, target }) =>
        type === "drawing" &&
        book.relations(target).some((drawn) => drawn.type === "image") &&
        (textLength === 0 || isForPicture(book, target, textLength)),
    );
}

/** Returns how much there is in it beside its name; of numbers, how many. */
function readSheet(
  book: OfficePackage,
  workbook: Workbook,
  { name, target }: Sheet,
  reading: Reading,
): number {
  const part = reading.begin({ of: "cell", sheet: name }, name);
  const cells = new Cells();
  let nameLength = 0;
  reading.attemptPart(() => {
    part.mark(WHOLE_SHEET);
    part.write(`${name}\n`);
    nameLength = part.wordsLength;
    const sheet = new SheetReader(workbook, cells);
    book.attempt(target, sheet);
    restoreLostZeros(cells);
    cells.writeTo(part);
    part.mark(WHOLE_SHEET);
    for (const line of sheet.headersAndFooters) part.write(`${line}\n`);
    readRelated(book, target, part);
  });
  return cells.texts.length + part.wordsLength - nameLength;
}

/** Comments and text boxes stand in parts of their own. */
function readRelated(book: OfficePackage, sheet: string, part: PartWriter): void {
  for (const { type, target } of book.relations(sheet)) {
    if (type === "comments" || type === "threadedComment") {
      book.attempt(
        target,
        new CommentReader((cell, text) => {
          const { row, column } = parseCell(cell) || { row: 0, column: 0 };
          part.mark(keyOf(row, column));
          part.write(`${text}\n`);
        }),
      );
    } else if (type === "drawing") {
      part.mark(WHOLE_SHEET);
      const descriptions = book.attemptText(target, part);
      for (const shown of book.shownBy(target)) book.attemptText(shown, part);
      descriptions.forEach((text) => part.writeAside(`${text}\n`));
    } else if (type === "vmlDrawing") {
      part.mark(WHOLE_SHEET);
      book.attemptVml(target, new VmlText(part));
    }
  }
}

/** Copies, and texts that no cell shows any more: some programs leave those of a deleted sheet in the file. */
function readLeftovers(book: OfficePackage, workbook: Workbook, reading: Reading): void {
  const names = book.names(COPIES);
  const forgotten = workbook.strings.filter((_, index) => !workbook.shown.has(index));
  if (names.length + forgotten.length === 0) return;
  const part = reading.begin();
  reading.attemptPart(() => forgotten.forEach((text) => part.write(`${text}\n`)));
  let isValue = false;
  for (const name of names) {
    book.attempt(name, {
      open(tag) {
        isValue = tag.name === "v" || tag.name === "t";
        // In a pivot table's copy: a string, a number or a date.
        const value = /^[snd]$/.test(tag.name) ? tag.attribute("v") : undefined;
        if (value) part.write(`${value}\n`);
      },
      text(text) {
        if (isValue) part.write(`${text}\n`);
      },
      close() {
        isValue = false;
      },
    });
  }
}
