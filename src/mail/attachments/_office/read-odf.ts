import { OfficePackage } from "./office-package";
import { OdfSheets } from "./odf-sheets";
import { OdfText } from "./odf-text";
import type { Reading } from "../_core/reading";
import { Refusal } from "../_core/refusal";
import { readDirectory } from "../_zip/zip";

/** Every such package has it, and says in it what it is. */
const MANIFEST = "meta-inf/manifest.xml";
/** Headers and footers stand among the styles. */
const STYLES = "styles.xml";
/** Charts, and documents inside the document. */
const OBJECTS = /^object[^/]*\/content\.xml$/;
const PICTURES = /^pictures\//;
/** What a program writes for itself; a file elsewhere was put into the document. */
const OWN_PARTS =
  /^(?:mimetype|[^/]*\.(?:xml|rdf)|(?:object[^/]*|meta-inf|thumbnails|configurations2|pictures)\/.*|layout-cache)$|\/$/;

/** An OpenDocument letter, workbook or presentation (.odt, .ods, .odp), as LibreOffice and many authorities write them. */
export async function readOdf(bytes: Uint8Array, reading: Reading): Promise<void> {
  const document = new OfficePackage(bytes, readDirectory(bytes), reading);
  const { type, isEncrypted } = manifestOf(document);
  if (isEncrypted) throw new Refusal("encrypted");
  const isWorkbook = /spreadsheet/.test(type);
  const hasPictures = document.names(PICTURES).length > 0;
  if (isWorkbook) readSheets(document, hasPictures, reading);
  const part = reading.begin(/presentation/.test(type) ? { of: "slide" } : undefined);
  let hidesPage = false;
  const silentSlides: number[] = [];
  for (const name of [...(isWorkbook ? [] : ["content.xml"]), STYLES, ...document.names(OBJECTS)]) {
    part.mark(0);
    const text = new OdfText(part);
    document.attempt(name, text);
    text.end();
    // Among the styles is the paper on which a letter is written.
    if (name === "content.xml" && text.hidesPage()) hidesPage = true;
    silentSlides.push(...text.silentSlides);
  }
  if (!isWorkbook && hasPictures && (part.isBlank || hidesPage)) reading.refuse("no-text");
  else if (silentSlides.length > 0) reading.refuse("no-text", undefined, silentSlides);
  await document.readEmbedded([], OWN_PARTS);
}

function readSheets(document: OfficePackage, hasPictures: boolean, reading: Reading): void {
  const sheets = new OdfSheets(reading);
  document.attempt("content.xml", sheets);
  if (sheets.isBlank && hasPictures) reading.refuse("no-text");
  else for (const name of sheets.silent) reading.refuse("no-text", name);
}

function manifestOf(document: OfficePackage): { type: string; isEncrypted: boolean } {
  let type = "";
  let isEncrypted = false;
  document.attempt(MANIFEST, {
    open(tag) {
      if (tag.name === "encryption-data") isEncrypted = true;
      if (tag.attribute("manifest:full-path") === "/") {
        type = tag.attribute("manifest:media-type") || "";
      }
    },
  });
  return { type, isEncrypted };
}
