import { type NumberFormat, numberFormat, plainNumber } from "./number-format";
import type { OfficePackage } from "./office-package";

const WORKBOOK = "xl/workbook.xml";
/** No part has this name: to read it says that the workbook is damaged. */
const MISSING = "";
/** `_x000D_` stands for a character that XML does not allow. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** A sheet as the workbook names it, and the part that holds it. */
export interface Sheet {
  readonly name: string;
  readonly target: string;
}

/** What all sheets of a workbook refer to. */
export interface Workbook {
  /** Hidden ones as well. */
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  /** The numbers of the strings that some cell shows. */
  readonly shown: Set<number>;
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
}

export function readWorkbook(book: OfficePackage): Workbook {
  const targets = new Map<string, string>();
  let strings: string[] = [];
  let styles = "";
  for (const { id, type, target } of book.relations(WORKBOOK)) {
    targets.set(id, target);
    if (type === "sharedStrings") strings = readStrings(book, target);
    if (type === "styles") styles = target;
  }
  const sheets: Sheet[] = [];
  let is1904 = false;
  book.attempt(WORKBOOK, {
    open(tag) {
      if (tag.name === "workbookPr") is1904 = /^(?:1|true)$/.test(tag.attribute("date1904") || "");
      // A sheet without a relation is a module of Visual Basic.
      const relation = tag.name === "sheet" ? tag.relation() : "";
      if (relation === "") return;
      const target = targets.get(relation) || MISSING;
      sheets.push({ name: tag.attribute("name") || "", target });
    },
  });
  const formats = styles === "" ? [] : readFormats(book, styles, is1904);
  return { sheets, strings, shown: new Set(), formats };
}

/** Characters of a cell's text as they were before the file was written. */
export function unescapeText(text: string): string {
  if (text.indexOf("_x") < 0) return text;
  return text.replace(ESCAPED, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Each string's runs joined; the reading aids of East Asian scripts (`rPh`) are no part of it. */
function readStrings(book: OfficePackage, name: string): string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let isAid = false;
  book.attempt(name, {
    open(tag) {
      if (tag.name === "si") current = "";
      if (tag.name === "rPh") isAid = true;
      if (tag.name === "t") isText = !isAid;
    },
    text(text) {
      if (isText) current += text;
    },
    close(tagName) {
      if (tagName === "t") isText = false;
      if (tagName === "rPh") isAid = false;
      if (tagName === "si") strings.push(unescapeText(current));
    },
  });
  return strings;
}

function readFormats(book: OfficePackage, name: string, is1904: boolean): NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  /** By their numbers: thousands of styles can share one, and it takes a while to understand its code. */
  const known = new Map<string, NumberFormat>([["0", plainNumber]]);
  let isCellFormats = false;
  book.attempt(name, {
    open(tag) {
      if (tag.name === "numFmt") {
        codes.set(tag.attribute("numFmtId") || "", tag.attribute("formatCode") || "");
      }
      if (tag.name === "cellXfs") isCellFormats = true;
      if (tag.name !== "xf" || !isCellFormats) return;
      const id = tag.attribute("numFmtId") || "0";
      const format = known.get(id) || numberFormat(id, codes.get(id), is1904);
      known.set(id, format);
      formats.push(format);
    },
    close(tagName) {
      if (tagName === "cellXfs") isCellFormats = false;
    },
  });
  return formats;
}
