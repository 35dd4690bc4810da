import { decodeBase64, encodeUtf8 } from "../../bytes";
import { htmlTokens } from "../../html-tokens";
import { binaryOfBytes, decodeQuoted } from "../../_mime/transfer";
import { decodeXml } from "../_office/xml";
import type { Reading } from "../_core/reading";

const HOLDS_FILES = /data:|srcdoc/i;
/** Attributes that can hold a file (RFC 2397), or a whole page. */
const ATTRIBUTE =
  /\s(?:(?:xlink:)?href|src|data|(srcdoc))\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const DATA = /^\s*data:(?:[\w.+-]+\/([\w.+-]+))?([^,]*),/i;
const DOWNLOAD = /\sdownload\s*=\s*(?:"([^"]+)"|'([^']+)')/i;
const PICTURE = /^\s*data:image\//i;
/** In characters of Base64: icons and logos are shorter than scanned pages, except on a page without words. */
const SHORTEST_SCAN = 60_000;
const SHORTEST_PICTURE = 4_000;

interface InnerFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** Reads the files and pages that stand in attributes of a page: in saved ones, and in what scanners write. */
export async function readHtmlFiles(
  html: string,
  isWordless: boolean,
  reading: Reading,
): Promise<void> {
  const shortest = isWordless ? SHORTEST_PICTURE : SHORTEST_SCAN;
  for (const { name, bytes } of HOLDS_FILES.test(html) ? filesIn(html, shortest) : []) {
    await reading.readInner(name, (file) => {
      const content = bytes();
      file.budget.takeBytes(content.length);
      return file.readBytes(content);
    });
  }
}

function filesIn(html: string, shortest: number): InnerFile[] {
  const files: InnerFile[] = [];
  for (const token of htmlTokens(html)) {
    if (token.kind !== "tag" || token.closing) continue;
    const tag = html.slice(token.start, token.end);
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
      const value = found[2] || found[3] || found[4] || "";
      if (PICTURE.test(value) && value.length < shortest) continue;
      if (found[1]) files.push({ name: "srcdoc.html", bytes: () => encodeUtf8(decodeXml(value)) });
      else if (DATA.test(value)) files.push(fileIn(decodeXml(value), tag));
    }
  }
  return files;
}

function fileIn(url: string, tag: string): InnerFile {
  const [head = "", ending = "", parameters = ""] = DATA.exec(url) || [];
  const [, quoted = "", other = ""] = DOWNLOAD.exec(tag) || [];
  const content = () => decodeQuoted(url.slice(head.length), "%");
  return {
    name: decodeXml(quoted || other) || `data.${ending}`,
    bytes: /;\s*base64\s*$/i.test(parameters)
      ? () => decodeBase64(binaryOfBytes(content()))
      : content,
  };
}
