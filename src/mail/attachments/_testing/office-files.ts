/** Writes .docx, .xlsx and .pptx files for tests, in the shape in which Office writes them. */
import { zipSync } from "fflate";
import { utf8 } from "./reading";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The parts of a package by name: XML without its declaration, or the bytes of something embedded. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A package with these parts and the two that every package has. */
export function officeFile(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": utf8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "_rels/.rels": utf8(DECLARATION + relations({})),
  };
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? utf8(DECLARATION + part) : part;
  }
  return zipSync(files);
}

/** The relations of a part: `{rId1: "slide slides/slide1.xml"}`, the last word of the type and the target. */
export function relations(links: Readonly<Record<string, string>>): string {
  const items = Object.entries(links).map(([id, link]) => {
    const [type, target] = link.split(" ");
    return `<Relationship Id="${id}" Type="${RELATION_TYPES}${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A Word document with this body, and further parts by name. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return officeFile({
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr w:rsidR="00D12A3B"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": `<w:styles ${NAMESPACES}><w:style><w:name w:val="Normal"/></w:style></w:styles>`,
    "docProps/core.xml":
      "<cp:coreProperties><dc:creator>Anna Berg</dc:creator></cp:coreProperties>",
    ...parts,
  });
}

/** A paragraph of runs, each with the identifiers of editing sessions that Word scatters over them. */
export function paragraph(...runs: readonly string[]): string {
  const content = runs.map((text) => (text.startsWith("<") ? text : run(text)));
  return `<w:p w14:paraId="3A1B" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${content.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

export function run(text: string, element = "t"): string {
  return `<w:r w:rsidRPr="00C91D55"><w:rPr><w:lang w:val="da-DK"/></w:rPr><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;
}

/** A part of a Word document other than its body: `hdr`, `ftr`, `footnotes`, `comments`. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A workbook of sheets: the name of each, and the XML of its rows. */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  shared: {
    readonly strings?: readonly string[];
    readonly styles?: string;
    readonly parts?: Parts;
  } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const links: Record<string, string> = {
    rIdS: "sharedStrings sharedStrings.xml",
    rIdT: "styles styles.xml",
  };
  const parts: Record<string, string | Uint8Array> = {};
  names.forEach((name, index) => {
    links[`rId${index + 1}`] = `worksheet worksheets/sheet${index + 1}.xml`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>${sheets[name]}</sheetData></worksheet>`;
  });
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const strings = (shared.strings || []).map((text) =>
    text.startsWith("<") ? `<si>${text}</si>` : `<si><t>${text}</t></si>`,
  );
  return officeFile({
    "xl/workbook.xml": `<workbook ${NAMESPACES}><workbookPr defaultThemeVersion="166925"/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(links),
    "xl/sharedStrings.xml": `<sst count="${strings.length}">${strings.join("")}</sst>`,
    "xl/styles.xml": `<styleSheet>${shared.styles || ""}</styleSheet>`,
    ...parts,
    ...shared.parts,
  });
}

/** A presentation of slides, each with the XML of its shapes. */
export function pptx(slides: readonly string[], parts: Parts = {}): Uint8Array {
  const links: Record<string, string> = {};
  const files: Record<string, string> = {};
  slides.forEach((slide, index) => {
    // Numbered from the last to the first: the names of slides say nothing about their order.
    const file = `slide${slides.length - index}.xml`;
    links[`rId${index + 1}`] = `slide slides/${file}`;
    files[`ppt/slides/${file}`] = drawing("p:sld", slide);
  });
  const list = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  return officeFile({
    "ppt/presentation.xml": `<p:presentation ${NAMESPACES}><p:sldIdLst>${list.join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relations(links),
    ...files,
    ...parts,
  });
}

/** A part made of drawings: `p:sld`, `p:notes`, `xdr:wsDr`. */
export function drawing(root: string, content: string): string {
  return `<${root} ${NAMESPACES}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></${root}>`;
}

/** A shape with a paragraph for each text. */
export function shape(...texts: readonly string[]): string {
  const paragraphs = texts.map(
    (text) =>
      `<a:p><a:r><a:rPr lang="da-DK" dirty="0"/><a:t>${text}</a:t></a:r><a:endParaRPr/></a:p>`,
  );
  return `<p:sp><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</p:txBody></p:sp>`;
}
