import { describe, expect, test } from "@jest/globals";
import { drawing, officeFile, relations, shape, xlsx } from "../_testing/office-files";
import { placeAt } from "../places";
import { read, summary, whereIs } from "../_testing/reading";

const text = (ref: string, content: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (ref: string, value: string | number, style = 0) =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
const shared = (ref: string, index: number) => `<c r="${ref}" t="s"><v>${index}</v></c>`;
const row = (index: number, ...cells: readonly string[]) =>
  `<row r="${index}" spans="1:3">${cells.join("")}</row>`;
/** Styles 1, 2, … with these formats: a built-in number or a code of one's own. */
function styles(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === "string" ? `<numFmt numFmtId="${170 + index}" formatCode="${format}"/>` : "",
  );
  const cells = formats.map(
    (format, index) =>
      `<xf numFmtId="${typeof format === "string" ? 170 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs>`;
}

async function sheetText(...args: Parameters<typeof xlsx>): Promise<string> {
  return summary(await read("løn.xlsx", xlsx(...args)))["løn.xlsx › Ark1"] || "";
}

describe("readXlsx", () => {
  test("reads rows as lines below the sheet's name", async () => {
    const rows =
      row(1, shared("A1", 0), shared("B1", 1)) + row(2, shared("A2", 2), number("B2", 42.5));
    const strings = [
      "Navn",
      '<r><rPr><b/></rPr><t>Lø</t></r><r><t xml:space="preserve">n </t></r><rPh><t>x</t></rPh>',
      "Mette &amp; Ib",
    ];
    expect(await sheetText({ Ark1: rows }, { strings })).toBe(
      "Ark1\nNavn\tLøn \nMette & Ib\t42.5\n",
    );
  });

  test("says in which cell a text stands", async () => {
    const file = xlsx({ Ark1: "", "Løn &amp; CPR": row(7, text("AB7", "010190-1234")) });
    const reading = await read("arkiv.xlsx", file);
    expect(whereIs(reading, "010190-1234")).toBe(
      'arkiv.xlsx › Løn & CPR {"sheet":"Løn & CPR","cell":"AB7"}',
    );
    expect(placeAt(reading.parts[0]!, 0)).toEqual({ sheet: "Ark1" });
  });

  test("keeps columns below each other and parts tables at empty rows", async () => {
    const rows =
      row(1, text("A1", "a"), text("C1", "c")) + row(2, text("B2", "b")) + row(5, text("A5", "d"));
    expect(await sheetText({ Ark1: rows })).toBe("Ark1\na\t\tc\n\tb\n\nd\n");
  });

  test("counts on where rows and cells do not say where they are", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await sheetText({ Ark1: rows })).toBe("Ark1\n1\t2\n3\n");
  });

  test("makes no row of tabs out of a cell far to the right", async () => {
    const part = await sheetText({ Ark1: row(1, text("A1", "a"), text("XFD1", "b")) });
    expect(part).toBe(`Ark1\na${"\t".repeat(64)}b\n`);
  });

  test.each([
    ["a CPR number with all its digits", 101901234, "0000000000", "0101901234"],
    ["a CPR number with its hyphen", 101901234, "000000\\-0000", "010190-1234"],
    ["a format for negative numbers beside it", 101901234, "000000-0000;[Red]-0", "010190-1234"],
    ["a phone number in pairs", 12345678, "00 00 00 00", "12 34 56 78"],
    ["one without a zero in its format", 12345678, "##\\ ##\\ ##\\ ##", "12 34 56 78"],
    ["a fraction as a number", 5, "# ?/?", "5"],
    ["digits that the format has no place for", 123, "00", "123"],
    ["a large number without its exponent", "1.01901234E8", "General", "101901234"],
    ["a whole number that was written with a fraction", "1401901234.0", "General", "1401901234"],
    ["one such that lost its zero", "101901234.0", "000000-0000", "010190-1234"],
    ["money as it is stored", 1234.5, "#,##0.00\\ [$kr.-406]", "1234.5"],
    ["a date", 44927, 14, "2023-01-01"],
    ["a date in Danish words", 44927, "[$-406]d. mmmm yyyy", "2023-01-01"],
    ["a date with its time", 44927.75, 22, "2023-01-01 18:00"],
    ["a time", 0.5, 20, "12:00"],
    ["no date where letters are quoted", 44927, "0\\ &quot;dage&quot;", "44927"],
    ["a colour that is no date", 5, "[Red]0.0", "5"],
    ["a date before all dates", -3, 14, "-3"],
  ])("shows %s", async (_what, value, format, shown) => {
    const rows = row(1, number("A1", value, 1));
    expect(await sheetText({ Ark1: rows }, { styles: styles(format) })).toBe(`Ark1\n${shown}\n`);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const file = xlsx(
      { Ark1: row(1, number("A1", 0, 1), number("B1", 1, 1)) },
      {
        styles: styles(14),
        parts: {
          "xl/workbook.xml":
            '<workbook><workbookPr date1904="1"/><sheets><sheet name="Ark1" r:id="rId1"/></sheets></workbook>',
        },
      },
    );
    expect(summary(await read("a.xlsx", file))["a.xlsx › Ark1"]).toBe("Ark1\n00:00\t1904-01-02\n");
  });

  test("gives CPR numbers their lost zero back where the column says so", async () => {
    const rows =
      row(1, text("A1", "Navn"), text("B1", "CPR-nr.")) +
      row(2, text("A2", "Ib"), number("B2", 101901234)) +
      row(3, text("A3", "Bo"), number("B3", 993901234));
    expect(await sheetText({ Ark1: rows })).toBe(
      "Ark1\nNavn\tCPR-nr.\nIb\t0101901234\nBo\t993901234\n",
    );
  });

  test("gives it back where the other numbers are ten digits that begin with a date", async () => {
    const rows = row(1, number("A1", 1012901234)) + row(2, number("A2", 101901234));
    expect(await sheetText({ Ark1: rows })).toBe("Ark1\n1012901234\n0101901234\n");
  });

  test("gives it back beside a title", async () => {
    const rows =
      row(1, text("A1", "CPR-nr."), number("B1", 101901234)) +
      row(2, text("A2", "Civilregistreringsnummer"), number("C2", 201901234)) +
      row(3, text("A3", "Sag"), number("B3", 301901234));
    expect(await sheetText({ Ark1: rows })).toBe(
      "Ark1\nCPR-nr.\t0101901234\nCivilregistreringsnummer\t\t0201901234\nSag\t301901234\n",
    );
  });

  test("leaves other numbers of nine digits alone", async () => {
    const rows =
      row(1, text("A1", "Ordre")) +
      row(2, number("A2", 101901234)) +
      row(3, number("A3", 912345678));
    expect(await sheetText({ Ark1: rows })).toBe("Ark1\nOrdre\n101901234\n912345678\n");
  });

  test("shows truth values, errors and results of formulas", async () => {
    const rows = row(
      1,
      '<c r="A1" t="b"><v>1</v></c>',
      '<c r="B1" t="e"><v>#N/A</v></c>',
      '<c r="C1" t="str"><f>A2&amp;"x"</f><v>010190_x002D_1234</v></c>',
    );
    expect(await sheetText({ Ark1: rows })).toBe("Ark1\nTRUE\t#N/A\t010190-1234\n");
  });

  test("reads comments, threads, text boxes, headers and what pivot tables remember", async () => {
    const file = xlsx(
      { Ark1: row(1, text("A1", "a")) },
      {
        parts: {
          "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${row(1, text("A1", "a"))}</sheetData><headerFooter><oddHeader>&amp;LFortroligt</oddHeader></headerFooter></worksheet>`,
          "xl/worksheets/_rels/sheet1.xml.rels": relations({
            rId1: "comments ../comments1.xml",
            rId2: "threadedComment /xl/threadedComments/threadedComment1.xml",
            rId3: "drawing ../drawings/drawing1.xml",
          }),
          "xl/comments1.xml":
            '<comments><commentList><comment ref="B7"><text><r><t>010190-</t></r><r><t>1234</t></r></text></comment></commentList></comments>',
          "xl/threadedComments/threadedComment1.xml":
            '<ThreadedComments><threadedComment ref="C3"><text>svar</text></threadedComment></ThreadedComments>',
          "xl/drawings/drawing1.xml": drawing("xdr:wsDr", shape("boks")),
          "xl/pivotCache/pivotCacheDefinition1.xml":
            '<d><sharedItems><s v="Mette Holm"/><m/></sharedItems></d>',
        },
      },
    );
    const reading = await read("a.xlsx", file);
    expect(summary(reading)).toEqual({
      "a.xlsx › Ark1": "Ark1\na\nFortroligt\n010190-1234\nsvar\nboks\n",
      "a.xlsx": "Mette Holm\n",
    });
    expect(whereIs(reading, "010190-1234")).toBe('a.xlsx › Ark1 {"sheet":"Ark1","cell":"B7"}');
    expect(whereIs(reading, "boks")).toBe('a.xlsx › Ark1 {"sheet":"Ark1"}');
  });

  test("reads what is drawn over a chart, text boxes of old programs, and what is said of pictures", async () => {
    const file = xlsx(
      { Ark1: row(1, text("A1", "a")) },
      {
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relations({
            rId1: "drawing ../drawings/drawing1.xml",
            rId2: "vmlDrawing ../drawings/vmlDrawing1.vml",
          }),
          "xl/drawings/drawing1.xml": drawing(
            "xdr:wsDr",
            `${shape("boks")}<xdr:pic><xdr:nvPicPr><xdr:cNvPr name="Billede 2" descr="foto"/></xdr:nvPicPr></xdr:pic>`,
          ),
          "xl/drawings/_rels/drawing1.xml.rels": relations({ rId1: "chart ../charts/chart1.xml" }),
          "xl/charts/chart1.xml": "<c:chart><c:v>Mette</c:v></c:chart>",
          "xl/charts/_rels/chart1.xml.rels": relations({
            rId1: "chartUserShapes ../drawings/drawing2.xml",
          }),
          "xl/drawings/drawing2.xml": drawing("c:userShapes", shape("over")),
          "xl/drawings/vmlDrawing1.vml":
            '<xml>\n<v:shape type="#_x0000_t202">\n<v:textbox><div><font size="220">010190-</font><font>1234</font><br>tak</div></v:textbox><x:ClientData>\n<x:Anchor>1, 2</x:Anchor></x:ClientData></v:shape></xml>',
        },
      },
    );
    expect(summary(await read("a.xlsx", file))).toEqual({
      "a.xlsx › Ark1": "Ark1\na\nboks\nMette\nover\nfoto\n010190-1234\ntak\n",
    });
  });

  test.each([
    ["says that a workbook of pictures has no text", "", "no-text"],
    ["passes over a picture beside cells", row(1, number("A1", 42)), undefined],
  ])("%s", async (_what, rows, reason) => {
    const file = xlsx(
      { Ark1: rows, Ark2: "" },
      { parts: { "xl/media/image1.png": new Uint8Array(9) } },
    );
    expect(summary(await read("a.xlsx", file))["! a.xlsx"]).toBe(reason);
  });

  test.each([
    ["&amp;L010190-1234&amp;RSide &amp;P af &amp;N", "010190-1234\tSide af"],
    ["&amp;C&amp;&quot;Arial,Bold&quot;&amp;12CPR 010190-1234", "CPR 010190-1234"],
    ["&amp;KFF0000Fortroligt&amp;K01+000 i dag &amp;D", "Fortroligt i dag"],
    ["Holm &amp;&amp; Co", "Holm & Co"],
  ])("reads the header %s without its codes", async (header, line) => {
    const rows = `</sheetData><headerFooter><oddHeader>${header}</oddHeader></headerFooter><sheetData>`;
    expect(await sheetText({ Ark1: rows })).toBe(`Ark1\n${line}\n`);
  });

  test.each([
    ['"CPR "&amp;"010190-1234"', "CPR 010190-1234"],
    ['IF(B1="","Til ""Mette""",B1)', 'Til "Mette"'],
    ["SUM(A2:A9)", ""],
  ])(
    "reads the texts in the formula %s, whose result nobody has stored",
    async (formula, shown) => {
      const rows = row(1, `<c r="A1"><f>${formula}</f></c>`, text("B1", "b"));
      expect(await sheetText({ Ark1: rows })).toBe(`Ark1\n${shown}\tb\n`);
    },
  );

  test("reads texts that no cell shows any more", async () => {
    const file = xlsx({ Ark1: row(1, shared("A1", 1)) }, { strings: ["010190-1234", "b"] });
    expect(summary(await read("a.xlsx", file))).toEqual({
      "a.xlsx › Ark1": "Ark1\nb\n",
      "a.xlsx": "010190-1234\n",
    });
  });

  test("reads what a shared workbook remembers of cells that were changed", async () => {
    const file = xlsx(
      { Ark1: "" },
      {
        parts: {
          "xl/revisions/revisionLog1.xml":
            '<revisions><rcc><oc r="A1" t="inlineStr"><is><t>010190-1234</t></is></oc><nc r="A1"><v>7</v></nc></rcc></revisions>',
        },
      },
    );
    expect(summary(await read("a.xlsx", file))["a.xlsx"]).toBe("010190-1234\n7\n");
  });

  test("reads the other sheets when one is broken, and says that it is", async () => {
    const file = xlsx({
      Ark1: row(1, text("A1", "a")),
      Ark2: "<row>",
      Ark3: row(1, text("A1", "c")),
    });
    expect(summary(await read("a.xlsx", file))).toEqual({
      "a.xlsx › Ark1": "Ark1\na\n",
      "a.xlsx › Ark2": "Ark2\n",
      "a.xlsx › Ark3": "Ark3\nc\n",
      "! a.xlsx": "damaged",
    });
  });

  test("finds parts by names in which case has no meaning, and passes over modules", async () => {
    const file = officeFile({
      "xl\\workbook.xml":
        '<workbook><sheets><sheet name="A" r:id="r1"/><sheet name="Module" r:id=""/></sheets></workbook>',
      "xl\\_rels\\workbook.xml.rels": relations({ r1: "worksheet Worksheets/Sheet1.XML" }),
      "XL\\worksheets\\sheet1.xml": `<worksheet>${row(1, text("A1", "a"))}</worksheet>`,
    });
    expect(summary(await read("a.xlsx", file))).toEqual({ "a.xlsx › A": "A\na\n" });
  });

  test("stops between sheets when the time is up", async () => {
    let looks = 0;
    const file = xlsx(
      {},
      { parts: { "xl/workbook.xml": `<w>${'<sheet name="A" r:id="x"/>'.repeat(50)}</w>` } },
    );
    const reading = await read("a.xlsx", file, { outOfTime: () => ++looks > 20 });
    expect(reading.parts.length).toBeLessThan(20);
    expect(reading.unread).toContainEqual({ path: "a.xlsx", reason: "out-of-time" });
  });

  describe("says which sheets are there for a picture", () => {
    const sheetWith = (rows: string, picture: string) =>
      xlsx(
        { Tal: row(1, text("A1", "Salg")), Skærmbillede: rows },
        {
          parts: {
            "xl/media/image1.png": new Uint8Array(9),
            "xl/worksheets/_rels/sheet2.xml.rels": relations({
              rId1: "drawing ../drawings/drawing1.xml",
            }),
            "xl/drawings/drawing1.xml": drawing("xdr:wsDr", picture),
            "xl/drawings/_rels/drawing1.xml.rels": relations({ rId1: "image ../media/image1.png" }),
          },
        },
      );
    const picture = (width: number) =>
      `<xdr:pic><xdr:spPr><a:xfrm><a:ext cx="${width}" cy="${width}"/></a:xfrm></xdr:spPr></xdr:pic>`;
    const anchored =
      '<xdr:oneCellAnchor><xdr:ext cx="8096250" cy="10477500"/><xdr:pic/></xdr:oneCellAnchor>';
    const many = Array.from({ length: 130 }, (_, index) =>
      row(index + 1, `<c><v>${index}</v></c>`),
    );

    test.each([
      ["a picture alone", "", picture(1e6), "no-text"],
      ["a heading and a window", row(1, text("A1", "Fejlen")), picture(8e6), "no-text"],
      ["one whose size stands at its place", row(1, text("A1", "Fejlen")), anchored, "no-text"],
      ["a logo over a heading", row(1, text("A1", "Priser")), picture(1e6), undefined],
      ["a picture beside numbers", many.join(""), picture(8e6), undefined],
      ["a drawing without a picture", "", shape("Tekst"), undefined],
    ])("%s", async (_what, rows, drawn, reason) => {
      const reading = summary(await read("a.xlsx", sheetWith(rows, drawn)));
      expect(reading["! a.xlsx › Skærmbillede"]).toBe(reason);
      expect(reading["! a.xlsx"]).toBeUndefined();
    });
  });

  test("says that it does not read the database of Power Pivot", async () => {
    const file = xlsx({}, { parts: { "xl/model/item.data": new Uint8Array([0, 1, 2, 3]) } });
    expect(summary(await read("a.xlsx", file))).toEqual({
      "! a.xlsx › item.data": "unknown-type",
    });
  });

  test("says that it does not read binary workbooks", async () => {
    const file = xlsx({}, { parts: { "xl/workbook.bin": new Uint8Array(3) } });
    expect(summary(await read("a.xlsb", file))).toEqual({ "! a.xlsb": "unknown-type" });
  });
});
