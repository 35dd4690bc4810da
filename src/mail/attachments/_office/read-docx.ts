import type { OfficePackage } from "./office-package";
import { hidesPage } from "./picture-area";
import type { Reading } from "../_core/reading";

const DOCUMENT = /^word\/document\d*\.xml$/;
/** Headers, footers, notes and comments are parts of their own beside the document. */
const MAY_HOLD_TEXT =
  /^word\/(?:[^/]+|charts\/chart[^/]*|diagrams\/data[^/]*|drawings\/[^/]*)\.xml$/;
const HOLDS_NONE =
  /^word\/(?:styles\w*|settings|websettings|fonttable|numbering|people|comments(?:ext|ids)\w*)\.xml$/;
const PICTURES = /^word\/media\//;

/** The text of a Word document. Its properties are left out: they name its author, who is the sender's own colleague. */
export async function readDocx(document: OfficePackage, reading: Reading): Promise<void> {
  const part = reading.begin();
  const documents = document.names(DOCUMENT);
  if (documents.length === 0) reading.refuse("damaged");
  const others = document
    .names(MAY_HOLD_TEXT)
    .filter((name) => !DOCUMENT.test(name) && !HOLDS_NONE.test(name));
  const descriptions = new Set<string>();
  const inserted: string[] = [];
  for (const name of [...documents, ...others]) {
    document.attemptText(name, part).forEach((text) => descriptions.add(text));
    // A letter of another program can be put in as a whole (`altChunk`).
    for (const { type, target } of document.relations(name)) {
      if (type === "aFChunk") inserted.push(target);
    }
  }
  const hasPictures = document.names(PICTURES).length > 0;
  if (hasPictures && (part.isBlank || hidesPage(document, documents))) reading.refuse("no-text");
  descriptions.forEach((text) => part.writeAside(`${text}\n`));
  await document.readEmbedded(inserted);
}
