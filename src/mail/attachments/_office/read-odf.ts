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
  if (isWorkbook) document.attempt("content.xml", new OdfSheets(reading));
  const part = reading.begin(/presentation/.test(type) ? { of: "slide" } : undefined);
  for (const name of [...(isWorkbook ? [] : ["content.xml"]), STYLES, ...document.names(OBJECTS)]) {
    part.mark(0);
    const text = new OdfText(part);
    document.attempt(name, text);
    text.end();
  }
  if (!isWorkbook && part.isBlank && document.names(PICTURES).length > 0) reading.refuse("no-text");
  await document.readEmbedded([], OWN_PARTS);
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
