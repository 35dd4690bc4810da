import { describe, expect, test } from "@jest/globals";
import { drawing, pptx, relations, shape } from "../_testing/office-files";
import { read, summary, whereIs } from "../_testing/reading";

const picture = (width: number) =>
  `<p:pic><p:nvPicPr><p:cNvPr id="2" descr="Brev til Mette"/></p:nvPicPr><p:spPr><a:xfrm><a:ext cx="${width}" cy="${width / 2}"/></a:xfrm></p:spPr></p:pic>`;

describe("readPptx", () => {
  test("reads slides in the order in which they are shown", async () => {
    const reading = await read("a.pptx", pptx([shape("Et", "to"), shape("CPR 010190-1234")]));
    expect(summary(reading)).toEqual({ "a.pptx": "Et\nto\nCPR 010190-1234\n" });
    expect(whereIs(reading, "010190-1234")).toBe('a.pptx {"slide":2}');
  });

  test("reads tables by rows, and line breaks", async () => {
    const cell = (text: string) =>
      `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<a:tbl><a:tr>${cell("Navn")}${cell("CPR")}</a:tr><a:tr>${cell("Ib")}${cell("1")}</a:tr></a:tbl>`;
    const broken = "<a:p><a:r><a:t>a</a:t></a:r><a:br/><a:r><a:t>b</a:t></a:r></a:p>";
    expect(summary(await read("a.pptx", pptx([table + broken])))).toEqual({
      "a.pptx": "Navn\tCPR\nIb\t1\na\nb\n",
    });
  });

  test("reads notes and comments with their slide", async () => {
    const file = pptx([shape("Et"), shape("To")], {
      "ppt/slides/_rels/slide2.xml.rels": relations({
        rId1: "notesSlide ../notesSlides/notesSlide1.xml",
        rId2: "comments ../comments/comment1.xml",
        rId3: "slideLayout ../slideLayouts/slideLayout1.xml",
      }),
      "ppt/notesSlides/notesSlide1.xml": drawing("p:notes", shape("noter")),
      "ppt/comments/comment1.xml": "<p:cmLst><p:cm><p:text>bemærkning</p:text></p:cm></p:cmLst>",
      "ppt/slideLayouts/slideLayout1.xml": drawing(
        "p:sldLayout",
        shape("Klik for at tilføje en titel"),
      ),
    });
    const reading = await read("a.pptx", file);
    expect(summary(reading)).toEqual({ "a.pptx": "Et\nnoter\nbemærkning\nTo\n" });
    expect(whereIs(reading, "noter")).toBe('a.pptx {"slide":1}');
  });

  test("reads what is drawn over a chart, and what is said of pictures", async () => {
    const file = pptx([shape("Et") + picture(1e6), picture(9e6)], {
      "ppt/slides/_rels/slide2.xml.rels": relations({ rId1: "chart ../charts/chart1.xml" }),
      "ppt/charts/chart1.xml": "<c:chart><c:v>Ib</c:v></c:chart>",
      "ppt/charts/_rels/chart1.xml.rels": relations({
        rId1: "chartUserShapes ../drawings/drawing1.xml",
      }),
      "ppt/drawings/drawing1.xml": drawing("c:userShapes", shape("over")),
    });
    const reading = await read("a.pptx", file);
    expect(reading.parts[0]?.text).toBe("Et\nIb\nover\nBrev til Mette\nBrev til Mette\n");
    expect(reading.unread).toEqual([{ path: "a.pptx", reason: "no-text", pages: [2] }]);
  });

  test("reads a slide that the presentation has forgotten", async () => {
    const file = pptx([shape("Et")], { "ppt/slides/slide9.xml": drawing("p:sld", shape("glemt")) });
    const reading = await read("a.pptx", file);
    expect(whereIs(reading, "glemt")).toBe("a.pptx null");
  });

  test("is not led astray by sections and by another prefix for relations", async () => {
    const file = pptx([], {
      "ppt/presentation.xml":
        '<p:presentation><p:sldIdLst><p:sldId id="256" d3p1:id="rId1"/></p:sldIdLst><p:extLst><p14:sldId id="256"/></p:extLst></p:presentation>',
      "ppt/_rels/presentation.xml.rels": relations({ rId1: "slide slides/slide1.xml" }),
      "ppt/slides/slide1.xml": drawing("p:sld", shape("Et")),
    });
    expect(summary(await read("a.pptx", file))).toEqual({ "a.pptx": "Et\n" });
  });

  test("says that a slide is missing, and keeps the numbers of the others", async () => {
    const file = pptx([], {
      "ppt/presentation.xml": '<x><p:sldId r:id="rId1"/><p:sldId r:id="rId2"/></x>',
      "ppt/_rels/presentation.xml.rels": relations({
        rId1: "slide slides/slide1.xml",
        rId2: "slide slides/slide2.xml",
      }),
      "ppt/slides/slide2.xml": drawing("p:sld", shape("To")),
    });
    const reading = await read("a.pptx", file);
    expect(summary(reading)).toEqual({ "a.pptx": "To\n", "! a.pptx": "damaged" });
    expect(whereIs(reading, "To")).toBe('a.pptx {"slide":2}');
  });

  test("stops between slides when the time is up", async () => {
    let looks = 0;
    const file = pptx([], {
      "ppt/presentation.xml": `<x>${'<p:sldId r:id="missing"/>'.repeat(50)}</x>`,
    });
    const reading = await read("a.pptx", file, { outOfTime: () => ++looks > 20 });
    expect(looks).toBe(21);
    expect(reading.unread).toContainEqual({ path: "a.pptx", reason: "out-of-time" });
  });

  test("says on which slides there is only a picture, and passes over a logo", async () => {
    const file = pptx(
      [
        shape("Et") + picture(9e6),
        picture(9e6) + shape("2"),
        picture(9e6),
        picture(1e6),
        shape(" "),
      ],
      {
        "ppt/slides/_rels/slide3.xml.rels": relations({
          rId1: "notesSlide ../notesSlides/notesSlide1.xml",
        }),
        "ppt/notesSlides/notesSlide1.xml": drawing("p:notes", shape("Her viser jeg brevet")),
      },
    );
    expect((await read("a.pptx", file)).unread).toEqual([
      { path: "a.pptx", reason: "no-text", pages: [2, 3] },
    ]);
  });

  test("says that a presentation of pictures has no text", async () => {
    const file = pptx(["<p:pic/>"], { "ppt/media/image1.jpeg": new Uint8Array(4) });
    expect(summary(await read("a.pptx", file))).toEqual({ "a.pptx": "", "! a.pptx": "no-text" });
    const described = pptx([picture(1e6)], { "ppt/media/image1.jpeg": new Uint8Array(4) });
    expect((await read("a.pptx", described)).unread).toEqual([
      { path: "a.pptx", reason: "no-text" },
    ]);
  });
});
