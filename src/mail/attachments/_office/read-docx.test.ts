import { describe, expect, test } from "@jest/globals";
import {
  docx,
  drawing,
  paragraph,
  relations,
  run,
  shape,
  wordPart,
  xlsx,
} from "../_testing/office-files";
import { read, summary, utf8 } from "../_testing/reading";

async function textOf(body: string): Promise<string> {
  return summary(await read("brev.docx", docx(body)))["brev.docx"] || "";
}

const cell = (...paragraphs: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="4531"/></w:tcPr>${paragraphs.join("")}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr w:rsidR="00F1">${cells.join("")}</w:tr>`;

describe("readDocx", () => {
  test("reads a line a paragraph, a number split over runs in one piece", async () => {
    const body =
      paragraph("CPR: ", "0101", "90", "-1234") + paragraph() + paragraph("Hilsen &amp; tak");
    expect(await textOf(body)).toBe("CPR: 010190-1234\n\nHilsen & tak\n");
  });

  test.each([
    ["a tab, not a tab stop", ["a", "<w:r><w:tab/></w:r>", "b"], "a\tb\n"],
    ["a line break", ["a", "<w:r><w:br/></w:r>", "b"], "a\nb\n"],
    [
      "a hyphen that does not break",
      ["010190", "<w:r><w:noBreakHyphen/></w:r>", "1234"],
      "010190-1234\n",
    ],
    ["hidden text", ["<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"], "skjult\n"],
    ["a link's text", [`<w:hyperlink r:id="rId4">${run("her")}</w:hyperlink>`], "her\n"],
    [
      "a field's result without its code",
      [run(" MERGEFIELD cpr ", "instrText"), "0101901234"],
      "0101901234\n",
    ],
  ])("reads %s", async (_what, runs, text) => {
    expect(await textOf(paragraph(...runs))).toBe(text);
  });

  test("reads a table row as a line, whatever its cells hold", async () => {
    const table = `<w:tbl>${row(cell(paragraph("Navn")), cell(paragraph("CPR")))}${row(
      cell(paragraph()),
      cell(paragraph("010190-1234"), paragraph("fra arkivet")),
    )}</w:tbl>`;
    expect(await textOf(paragraph("Liste") + table + paragraph("Slut"))).toBe(
      "Liste\nNavn\tCPR\n\t010190-1234\nfra arkivet\nSlut\n",
    );
  });

  test("keeps columns in line below a cell that covers several", async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("a")}</w:tc>`;
    expect(await textOf(`<w:tbl>${row(wide, cell(paragraph("b")))}</w:tbl>`)).toBe("a\t\tb\n");
  });

  test("reads a table in a cell", async () => {
    const inner = `<w:tbl>${row(cell(paragraph("1")), cell(paragraph("2")))}</w:tbl>`;
    const outer = row(cell(paragraph("a")), cell(inner, paragraph()), cell(paragraph("c")));
    expect(await textOf(`<w:tbl>${outer}</w:tbl>`)).toBe("a\t1\t2\n\tc\n");
  });

  test("writes a paragraph with tracked changes twice, as it is and as it was", async () => {
    const body = `<w:p>${run("CPR 010190-")}<w:del w:id="1" w:author="A">${run("1234", "delText")}</w:del><w:ins w:id="2">${run("5678")}</w:ins></w:p>`;
    expect(await textOf(body)).toBe("CPR 010190-5678\nCPR 010190-1234\n");
  });

  test("reads a paragraph that was deleted or inserted as a whole", async () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2">${run("væk", "delText")}</w:del></w:p>`;
    const inserted = `<w:p><w:ins w:id="3">${run("ny")}</w:ins></w:p>`;
    expect(await textOf(deleted + inserted)).toBe("\nvæk\nny\n");
  });

  test("reads a text box behind the paragraph it hangs on, and once", async () => {
    const box = `<w:txbxContent>${paragraph("boks")}</w:txbxContent>`;
    const body = `<w:p>${run("010190-")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("1234")}</w:p>`;
    expect(await textOf(body)).toBe("010190-1234\nboks\n");
  });

  test("reads what only old programs are shown", async () => {
    const body = `<w:p><mc:AlternateContent><mc:Choice Requires="new"/><mc:Fallback>${run("gammel")}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await textOf(body)).toBe("gammel\n");
  });

  test("reads headers, footers, notes, comments and charts, not the author", async () => {
    const parts = {
      "word/header1.xml": wordPart("hdr", paragraph("top")),
      "word/footer2.xml": wordPart("ftr", paragraph("bund")),
      "word/footnotes.xml": wordPart(
        "footnotes",
        `<w:footnote w:id="1">${paragraph("note")}</w:footnote>`,
      ),
      "word/comments.xml": wordPart(
        "comments",
        `<w:comment w:author="Anna">${paragraph("bemærkning")}</w:comment>`,
      ),
      "word/charts/chart1.xml":
        "<c:chart><c:tx><c:rich><a:p><a:r><a:t>Løn</a:t></a:r></a:p></c:rich></c:tx><c:pt><c:v>Mette</c:v></c:pt></c:chart>",
    };
    expect(summary(await read("a.docx", docx(paragraph("krop"), parts)))).toEqual({
      "a.docx": "krop\ntop\nbund\nnote\nbemærkning\nLøn\nMette\n",
    });
  });

  test("reads the workbook behind a chart as a file of its own", async () => {
    const book = xlsx({
      Ark1: '<row r="1"><c r="B1" t="inlineStr"><is><t>skjult</t></is></c></row>',
    });
    const file = docx(paragraph("krop"), {
      "word/embeddings/Microsoft_Excel_Worksheet.xlsx": book,
      "word/_rels/document.xml.rels": relations({
        rId1: "package embeddings/Microsoft_Excel_Worksheet.xlsx",
      }),
    });
    expect(summary(await read("a.docx", file))).toEqual({
      "a.docx": "krop\n",
      "a.docx › Microsoft_Excel_Worksheet.xlsx › Ark1": "Ark1\n\tskjult\n",
    });
  });

  test("says that a document of pictures has no text", async () => {
    const file = docx(paragraph(), { "word/media/image1.png": new Uint8Array(9) });
    expect(summary(await read("a.docx", file))).toEqual({ "a.docx": "\n", "! a.docx": "no-text" });
  });

  test("reads a letter that was put in as a whole, whatever its part is called", async () => {
    const file = docx('<w:altChunk r:id="rId1"/>', {
      "word/chunk1.xhtml": utf8("<html><p>CPR 010190-1234</p></html>"),
      "word/_rels/document.xml.rels": relations({ rId1: "aFChunk chunk1.xhtml" }),
    });
    expect(summary(await read("a.docx", file))).toMatchObject({
      "a.docx › chunk1.xhtml": "CPR 010190-1234",
    });
  });

  test("reads WordArt, and what is drawn over a chart", async () => {
    const art =
      '<w:r><w:pict><v:shape><v:textpath string="Til Mette &amp; Ib"/></v:shape></w:pict></w:r>';
    const file = docx(paragraph("krop", art), {
      "word/charts/chartEx1.xml":
        '<cx:chart><cx:lvl ptCount="2">\n<cx:pt idx="0">Mette</cx:pt>\n<cx:pt idx="1">Ib</cx:pt></cx:lvl></cx:chart>',
      "word/drawings/drawing1.xml": drawing("c:userShapes", shape("over")),
    });
    expect(summary(await read("a.docx", file))).toEqual({
      "a.docx": "krop\nTil Mette & Ib\nMette\nIb\nover\n",
    });
  });

  test("reads what is said of pictures last, and takes it for no text of the document", async () => {
    const picture =
      '<w:r><w:drawing><wp:docPr id="1" name="Billede 1" title="Sag 7" descr="Brev til Mette"/></w:drawing></w:r>';
    const old = '<w:r><w:pict><v:shape alt="Brev til Mette"/></w:pict></w:r>';
    const file = docx(paragraph(picture, old), {
      "word/media/image1.png": new Uint8Array(9),
    });
    expect(summary(await read("a.docx", file))).toEqual({
      "a.docx": "\nSag 7\nBrev til Mette\n",
      "! a.docx": "no-text",
    });
  });

  test.each([
    ["says that a page-wide picture was not read", ["Se brevet her:"], 5_700_000, "no-text"],
    ["passes over a logo", ["Tak for i dag."], 1_800_000, undefined],
    [
      "passes over a large picture in a letter",
      Array.from({ length: 9 }, () => "Vi viser her et billede fra haven."),
      5_700_000,
      undefined,
    ],
  ])("%s", async (_what, lines, width, reason) => {
    const picture = `<w:r><w:drawing><wp:inline><pic:pic><pic:spPr><a:xfrm><a:ext cx="${width}" cy="${1.4 * width}"/></a:xfrm></pic:spPr></pic:pic></wp:inline></w:drawing></w:r>`;
    const body = lines.map((text) => paragraph(text)).join("") + paragraph(picture);
    const file = docx(body, { "word/media/image1.png": new Uint8Array(9) });
    expect(summary(await read("a.docx", file))["! a.docx"]).toBe(reason);
  });

  test("says that pages were not read, however much is written in front of them", async () => {
    const picture = (height: number) =>
      paragraph(
        `<w:r><w:drawing><wp:inline><pic:pic><pic:spPr><a:xfrm><a:ext cx="5760000" cy="${height}"/></a:xfrm></pic:spPr></pic:pic></wp:inline></w:drawing></w:r>`,
      );
    const letter = paragraph("Hermed siderne, som jeg lovede. ".repeat(20));
    const reasonOf = async (body: string) => {
      const file = docx(body, { "word/media/image1.png": new Uint8Array(9) });
      return summary(await read("a.docx", file))["! a.docx"];
    };
    const page = picture(7_450_000);
    expect(await reasonOf(letter + page + page)).toBe("no-text");
    expect(await reasonOf(page + letter + page)).toBeUndefined();
    expect(await reasonOf(letter + picture(3_000_000).repeat(2))).toBeUndefined();
  });

  test("keeps the text before the place where a document is broken, and says that it is", async () => {
    const file = docx(`${paragraph("før")}<w:p><w:r>`);
    expect(summary(await read("a.docx", file))).toEqual({
      "a.docx": "før\n\n",
      "! a.docx": "damaged",
    });
  });
});
