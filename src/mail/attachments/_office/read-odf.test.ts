import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { allReaders } from "../all-readers";
import { loadPdfLibrary } from "../_testing/pdf-library";
import { read as readWith, summary, utf8, whereIs } from "../_testing/reading";

const NAMESPACES = [
  "office",
  "text",
  "table",
  "draw",
  "svg",
  "xlink",
  "presentation",
  "manifest",
  "dc",
]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

const READERS = allReaders(loadPdfLibrary);
const read = (name: string, bytes: Uint8Array) => readWith(name, bytes, {}, READERS);

/** An OpenDocument of this type with this body, and further parts by name. */
function odf(
  type: "text" | "spreadsheet" | "presentation",
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const document = (content: string) =>
    `<office:document-content ${NAMESPACES}>${content}</office:document-content>`;
  const files: Record<string, string> = {
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    "content.xml": document(`<office:body><office:${type}>${body}</office:${type}></office:body>`),
    "styles.xml": document(""),
    "settings.xml": "<config>1203845678</config>",
    "Thumbnails/thumbnail.png": "\x89PNG",
    "META-INF/manifest.xml": `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${type}"/></manifest:manifest>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [utf8(text), { level: name === "mimetype" ? 0 : 6 }],
      ]),
    ),
  );
}

const p = (text: string) => `<text:p text:style-name="P1">${text}</text:p>`;
const cell = (content: string, more = "") =>
  `<table:table-cell${more}>${content}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;

describe("readOdf", () => {
  test.each([
    [
      "paragraphs of runs",
      `${p("CPR <text:span>0101</text:span>90-1234")}${p("b")}`,
      "CPR 010190-1234\nb\n",
    ],
    [
      "spaces, tabs and breaks",
      p('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'),
      "a  b\tc\nd\n",
    ],
    [
      "a note behind its paragraph",
      p(
        `010190-<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("note")}</text:note-body></text:note>1234`,
      ),
      "010190-1234\nnote\n",
    ],
    [
      "a comment without its author",
      p(`a <office:annotation><dc:creator>Ib</dc:creator>${p("ring")}</office:annotation>b`),
      "a b\nring\n",
    ],
    [
      "a table",
      `<table:table>${row(cell(p("Navn")), cell(p("CPR")))}${row(cell(""), cell(p("x")))}</table:table>`,
      "Navn\tCPR\n\tx\n",
    ],
  ])("reads %s", async (_what, body, text) => {
    expect(summary(await read("a.odt", odf("text", body)))).toEqual({ "a.odt": text });
  });

  test("reads headers, charts and files that were put into it", async () => {
    const file = odf("text", p("brev"), {
      "styles.xml": `<s><style:header>${p("Sidehoved")}</style:header></s>`,
      "Object 1/content.xml": `<c><chart:title>${p("Titel")}</chart:title></c>`,
      "bilag.txt": "010190-1234",
    });
    expect(summary(await read("a.odt", file))).toEqual({
      "a.odt": "brev\nSidehoved\nTitel\n",
      "a.odt › bilag.txt": "010190-1234",
    });
  });

  test("reads sheets with their cells, and their comments", async () => {
    const sheet =
      `<table:table table:name="Løn">${row(cell("", ' table:number-columns-repeated="2"'), cell(p("CPR")))}` +
      `<table:table-row table:number-rows-repeated="3">${cell("")}</table:table-row>` +
      `${row(cell(p("Ib")), cell(""), cell(`<office:annotation>${p("ring")}</office:annotation>${p("101901234")}`))}</table:table>`;
    const reading = await read("a.ods", odf("spreadsheet", sheet));
    expect(summary(reading)).toEqual({
      "a.ods › Løn": "Løn\n\t\tCPR\n\nIb\t\t0101901234\nring\n",
      "a.ods": "",
    });
    expect(whereIs(reading, "0101901234")).toBe('a.ods › Løn {"sheet":"Løn","cell":"C5"}');
    expect(whereIs(reading, "ring")).toBe('a.ods › Løn {"sheet":"Løn","cell":"C5"}');
  });

  test("says on which slide a text stands", async () => {
    const slides = `<draw:page>${p("Et")}</draw:page><draw:page>${p("010190-1234")}<presentation:notes>${p("note")}</presentation:notes></draw:page>`;
    const reading = await read("a.odp", odf("presentation", slides));
    expect(whereIs(reading, "010190-1234")).toBe('a.odp {"slide":2}');
    expect(whereIs(reading, "note")).toBe('a.odp {"slide":2}');
  });

  test("reads what is said of pictures, and takes it for no text of the document", async () => {
    const picture =
      '<draw:frame svg:width="25cm" svg:height="14cm"><draw:image xlink:href="Pictures/1.png"/><svg:desc>Brev til Mette</svg:desc></draw:frame>';
    const parts = { "Pictures/1.png": "\x89PNG" };
    const slides = odf("presentation", `<draw:page>${picture}</draw:page>`, parts);
    expect(summary(await read("a.odp", slides))).toEqual({
      "a.odp": "Brev til Mette\n",
      "! a.odp": "no-text",
    });
    expect(summary(await read("a.odt", odf("text", p(`0101${picture}90-1234`), parts)))).toEqual({
      "a.odt": "010190-1234\nBrev til Mette\n",
      "! a.odt": "no-text",
    });
    const sheet = `<table:table table:name="Scan"><table:shapes>${picture}</table:shapes></table:table>`;
    expect(summary(await read("a.ods", odf("spreadsheet", sheet, parts)))).toMatchObject({
      "a.ods › Scan": "Scan\nBrev til Mette\n",
      "! a.ods": "no-text",
    });
  });

  describe("says where there is only a picture", () => {
    const picture = (width: string, height: string) =>
      `<draw:frame svg:width="${width}" svg:height="${height}"><draw:image xlink:href="Pictures/1.png"/><draw:image xlink:href="Pictures/1.svg"/></draw:frame>`;
    const scan = picture("6.2992in", "209mm");
    const logo = picture("3cm", "2cm");
    const table =
      '<draw:frame svg:width="20cm" svg:height="20cm"><draw:image xlink:href="Pictures/TablePreview1.svm"/></draw:frame>';
    const parts = { "Pictures/1.png": "\x89PNG" };
    const letter = p("Hermed siderne, som jeg lovede. ".repeat(20));

    test.each([
      ["a scan under a word", p("Hej") + p(scan), "no-text"],
      ["two scans behind a letter", letter + p(scan) + p(scan), "no-text"],
      ["a picture in a letter", letter + p(scan), undefined],
      ["a logo", p(logo) + p("Hej"), undefined],
      ["the picture of a table", p(table) + p("Hej"), undefined],
    ])("of a letter: %s", async (_what, body, reason) => {
      expect(summary(await read("a.odt", odf("text", body, parts)))["! a.odt"]).toBe(reason);
    });

    test("but not of the paper on which a letter is written", async () => {
      const file = odf("text", p("Hej"), {
        ...parts,
        "styles.xml": `<s><style:header>${p(scan)}</style:header></s>`,
      });
      expect(summary(await read("a.odt", file))["! a.odt"]).toBeUndefined();
    });

    test("of slides", async () => {
      const slide = (content: string) => `<draw:page>${content}</draw:page>`;
      const large = picture("25cm", "14cm");
      const notes = `<presentation:notes>${p("Her viser jeg brevet")}</presentation:notes>`;
      const file = odf(
        "presentation",
        [p("Et") + large, large + notes, large + p("3"), logo, table].map(slide).join(""),
        parts,
      );
      expect((await read("a.odp", file)).unread).toEqual([
        { path: "a.odp", reason: "no-text", pages: [2, 3] },
      ]);
    });

    test("of sheets", async () => {
      const sheet = (name: string, content: string) =>
        `<table:table table:name="${name}">${content}</table:table>`;
      const shapes = (content: string) => `<table:shapes>${content}</table:shapes>`;
      const scanned = sheet("Scan", shapes(logo));
      const file = odf(
        "spreadsheet",
        sheet("Tal", row(cell(p("Salg"))) + shapes(logo)) +
          scanned +
          sheet("Vindue", row(cell(p("Fejlen"))) + shapes(scan)),
        parts,
      );
      expect((await read("a.ods", file)).unread).toEqual([
        { path: "a.ods › Scan", reason: "no-text" },
        { path: "a.ods › Vindue", reason: "no-text" },
      ]);
      const onlyScan = await read("a.ods", odf("spreadsheet", scanned, parts));
      expect(onlyScan.unread).toEqual([{ path: "a.ods", reason: "no-text" }]);
    });
  });

  test("says that it needs a password", async () => {
    const file = odf("text", "", {
      "META-INF/manifest.xml":
        '<m><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></m>',
    });
    expect(summary(await read("a.odt", file))).toEqual({ "! a.odt": "encrypted" });
  });

  test("is left to the pane by the send handler", async () => {
    expect(summary(await readWith("a.odt", odf("text", p("a"))))).toEqual({
      "! a.odt": "no-reader",
    });
  });
});
