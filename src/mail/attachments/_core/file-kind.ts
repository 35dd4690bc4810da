import { openCompoundFile } from "../../compound-file";
import { OLE_STREAMS } from "./ole-streams";
import { looksLikeText } from "./text-kind";

/** What a file is, for its reader. `picture` has no text; `encrypted`, `damaged` and `unknown` have no reader. */
export type FileKind =
  | "zip"
  | "odf"
  | "pdf"
  | "msg"
  | "ole"
  | "eml"
  | "html"
  | "rtf"
  | "csv"
  | "card"
  | "json"
  | "text"
  | "picture"
  | "encrypted"
  | "damaged"
  | "unknown";

/** How files begin; each byte is a character. */
const PICTURE =
  /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|mif1|avif))/;
/** The name of the first file in an OpenDocument, and what it begins with, unpacked (ODF 1.3, part 2, 3.3). */
const MIME_TYPE = "mimetype";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const NAME_IN_ZIP = 30;
const MIME_TYPE_UNTIL = 128;
const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** PKCS #7 with the object identifier of enveloped data: an encrypted S/MIME mail. */
const ENVELOPED = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03";
/** A file written in letters, as mail programs did before MIME. */
const UUENCODED = /^begin [0-7]{3} \S/;
const WEB_PAGE = /^\W*<(?:!doctype html|html)\b/i;
const CALENDAR_OR_CARD = /^\W*BEGIN:V(?:CALENDAR|CARD)\b/i;
/** Outlook names an attached mail by its subject, with no ending. */
const HEADER = /^[a-z][a-z-]*:/i;
const MIME = /^mime-version:/im;
/** Adobe's own reader looks for the signature this far into the file. */
const PDF_BEGINS_UNTIL = 1024;
const HEADERS_UNTIL = 16_384;

const TEXT_KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ["csv", "csv"],
  ["tsv", "csv"],
  ["tab", "csv"],
  ["htm", "html"],
  ["html", "html"],
  ["xhtml", "html"],
  ["ics", "card"],
  ["vcs", "card"],
  ["vcf", "card"],
  ["json", "json"],
  ["eml", "eml"],
  ["mht", "eml"],
  ["mhtml", "eml"],
  ["txt", "text"],
  ["md", "text"],
  ["xml", "text"],
  ["log", "text"],
]);
/** Endings of files that always begin with a signature; without it they are damaged. */
const SIGNED = /^(?:do[ct][xm]|xl[st][xm]|pp[ts][xm]|od[tsp]|zip|pdf|msg|rtf|png|jpe?g|gif)$/;

/** Finds out what a file is: by its first bytes, then by its name's ending, then by whether it looks like text. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const signed = kindBySignature(ending, bytes);
  if (signed) return signed;
  const named = TEXT_KINDS.get(ending);
  if (bytes.length === 0) return SIGNED.test(ending) ? "damaged" : "text";
  if (looksLikeText(bytes)) return kindOfText(bytes, named);
  // The reader of a text that does not look like one reads it all the same, and says so.
  return named || (SIGNED.test(ending) ? "damaged" : "unknown");
}

function kindBySignature(ending: string, bytes: Uint8Array): FileKind | null {
  const begin = beginOf(bytes, PDF_BEGINS_UNTIL);
  if (begin.startsWith("PK\x03\x04")) return isOpenDocument(begin) ? "odf" : "zip";
  if (begin.startsWith("PK\x05\x06")) return "zip";
  if (begin.startsWith("%PDF-")) return "pdf";
  if (begin.startsWith("{\\rtf")) return "rtf";
  if (PICTURE.test(begin)) return "picture";
  if (begin.startsWith(COMPOUND_FILE)) return kindOfCompoundFile(bytes);
  if (UUENCODED.test(begin)) return "unknown";
  if (begin.startsWith("-----BEGIN PGP MESSAGE")) return "encrypted";
  if (ending === "rpmsg" || begin.indexOf(ENVELOPED) >= 0) return "encrypted";
  return ending === "pdf" && begin.indexOf("%PDF-") > 0 ? "pdf" : null;
}

function isOpenDocument(begin: string): boolean {
  return (
    begin.startsWith(MIME_TYPE, NAME_IN_ZIP) &&
    begin.slice(NAME_IN_ZIP, MIME_TYPE_UNTIL).indexOf(OPEN_DOCUMENT) > 0
  );
}

/** Outlook's .msg, the wrapping of a document with a password or of a file in a document, or Office before 2007. */
function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  try {
    const { streams } = openCompoundFile(bytes);
    if (streams.has("EncryptedPackage")) return "encrypted";
    if (streams.has("__properties_version1.0")) return "msg";
    return OLE_STREAMS.some((name) => streams.has(name)) ? "ole" : "unknown";
  } catch {
    return "damaged";
  }
}

/** What a text says of itself goes before what its name says. */
function kindOfText(bytes: Uint8Array, named: FileKind | undefined): FileKind {
  const begin = beginOf(bytes, HEADERS_UNTIL).replace(/\0/g, "");
  if (WEB_PAGE.test(begin)) return "html";
  if (CALENDAR_OR_CARD.test(begin)) return "card";
  const headers = begin.slice(0, begin.search(/\r?\n\r?\n/));
  if (HEADER.test(headers) && MIME.test(headers)) return "eml";
  return named || "text";
}

function beginOf(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
