import { describe, expect, jest, test } from "@jest/globals";
import { zipSync, zlibSync } from "fflate";
import { allReaders } from "../all-readers";
import type { Limits } from "../attachment-text";
import { content, pdf, type Placed } from "../_testing/pdf-files";
import { loadPdfLibrary } from "../_testing/pdf-library";
import { read, summary, utf8, whereIs } from "../_testing/reading";
import type { PdfWorker } from "./read-pdf";

const READERS = allReaders(loadPdfLibrary);

const readPdf = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  read("brev.pdf", bytes, limits, READERS);

async function textOf(...texts: readonly Placed[]): Promise<string> {
  return summary(await readPdf(pdf([content(...texts)])))["brev.pdf"] || "";
}

/** Pages in a font that names its glyphs by their codes, as LaTeX's bitmaps do, so that only codes tell what they mean. */
function withoutLetters(...texts: readonly string[]): Uint8Array {
  const names = Array.from({ length: 256 }, (_, code) => `/a${code}`);
  const font =
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [.001 0 0 .001 0 0] /CharProcs << >> " +
    `/FirstChar 0 /LastChar 255 /Widths [${"500 ".repeat(256)}] /Encoding << /Differences [0 ${names.join(" ")}] >> >>`;
  return pdf(
    texts.map((text) => content([50, 700, text])),
    { page: "/Resources << /Font << /F1 1000 0 R >> >>", objects: [font] },
  );
}

describe("readPdf", () => {
  test.each<[string, Placed[], string]>([
    [
      "lines",
      [
        [50, 700, "a"],
        [50, 680, "b"],
      ],
      "a\nb\n",
    ],
    // Helvetica's digits are 6.67 points wide at this size.
    [
      "a number in pieces as one",
      [
        [50, 700, "010190"],
        [90.1, 700, "-1234"],
      ],
      "010190-1234\n",
    ],
    [
      "words that stand apart",
      [
        [50, 700, "Anna"],
        [80, 700, "Berg"],
      ],
      "Anna Berg\n",
    ],
    [
      "columns",
      [
        [50, 700, "Navn"],
        [250, 700, "CPR"],
      ],
      "Navn\tCPR\n",
    ],
    [
      "letters that were made bold by writing twice",
      [
        [50, 700, "12"],
        [50.3, 700, "12"],
      ],
      "12\n",
    ],
    [
      "ten digits in boxes",
      Array.from("0101901234", (digit, index): Placed => [50 + 15 * index, 700, digit]),
      "0101901234\n",
    ],
    [
      "a cell whose end is covered by the next one",
      [
        [50, 700, "0101901234"],
        [105, 700, "Anna"],
      ],
      "0101901234\nAnna\n",
    ],
    [
      "a word that was parted at the end of a line",
      [
        [50, 700, "Jonas er syge-"],
        [50, 686, "meldt. Om l\xf8n-"],
        [50, 672, "og vilk\xe5r"],
      ],
      "Jonas er sygemeldt. Om løn-\nog vilkår\n",
    ],
    // The words are 33.3, 10.7 and 24.0 points wide.
    [
      "a line that was justified",
      [
        [50, 700, "Jonas"],
        [113.35, 700, "er"],
        [154.02, 700, "syg"],
      ],
      "Jonas er syg\n",
    ],
    [
      "a lower part first, as the file has it",
      [
        [50, 100, "b"],
        [50, 700, "a"],
      ],
      "b\na\n",
    ],
  ])("reads %s", async (_what, texts, expected) => {
    expect(await textOf(...texts)).toBe(expected);
  });

  test("reads text that runs upwards", async () => {
    const page = "BT /F1 12 Tf 0 1 -1 0 50 100 Tm (010190) Tj 0 1 -1 0 50 140.1 Tm (-1234) Tj ET";
    expect(summary(await readPdf(pdf([page])))).toEqual({ "brev.pdf": "010190-1234\n" });
  });

  test("reads letters that were spaced out as words", async () => {
    const page = "BT /F1 12 Tf 6 Tc 50 700 Td (Jonas er syg) Tj ET";
    expect(summary(await readPdf(pdf([page])))).toEqual({ "brev.pdf": "Jonas er syg\n" });
  });

  test("reads LaTeX's ligatures", async () => {
    const file = withoutLetters("a\x1bære o\x1ecielle \x1cne \x1dittige");
    expect(summary(await readPdf(file))).toEqual({
      "brev.pdf": "affære officielle fine flittige\n",
    });
  });

  test("says when a page's letters are numbers of glyphs", async () => {
    const file = withoutLetters("-RQDV\x03HU\x03VYJHPHOGW", "En almindelig linje");
    expect((await readPdf(file)).unread).toEqual([
      { path: "brev.pdf", reason: "no-text", pages: [1] },
    ]);
  });

  test.each([
    // «Kære Søren. Din CPR 010190-1234 er registreret …», by the order in which the letters come.
    ["by their turn", "!\"#$%&'#$()%*+(%,-.%/0/01/203456%$#%#$7+89#$#$:%9;8%<7$=$:>9:%=$%>9;"],
    // The same words by the order of the alphabet, the space first.
    ["by the alphabet", "8TRK!FJ_MZR!&#&'%$&!KX!XKMO_ZXKXKZ!_TR!_`MKSKQJZ!SKJ!YZXKYY!UM!JKVXK"],
  ])("says when the letters of a page are numbered %s", async (_what, letters) => {
    const file = pdf([content([50, 700, letters])]);
    expect((await readPdf(file)).unread).toEqual([
      { path: "brev.pdf", reason: "no-text", pages: [1] },
    ]);
  });

  test.each([
    ["prices", "1.234,00 -2,50 % 12/1-26 kl. 8:00-16:00 5,- + 4,- = 9,- +45 12-34-56-78"],
    [
      "rows to be written on",
      "Navn: ______________ Dato: __/__-____ Side ............ 2 - - - - - -",
    ],
    ["an address", "https://www.eksempel.dk/sider/vis?id=1234&sprog=da&side=2&vis=alle&sort=navn"],
  ])("takes %s for text", async (_what, text) => {
    expect(summary(await readPdf(pdf([content([50, 700, text])])))).toEqual({
      "brev.pdf": `${text}\n`,
    });
  });

  test("says on which page a text stands", async () => {
    const reading = await readPdf(
      pdf([content([50, 700, "Et"]), content([50, 700, "010190-1234"])]),
    );
    expect(whereIs(reading, "010190-1234")).toBe('brev.pdf {"page":2}');
  });

  test("reads form fields with their names, and notes", async () => {
    const file = pdf([content([50, 700, "Blanket"])], {
      page: "/Annots [1000 0 R 1001 0 R 1002 0 R]",
      catalogue: "/AcroForm << /Fields [1000 0 R 1002 0 R] >>",
      objects: [
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (cpr) /TU (CPR-nummer) /V (0101901234) /Rect [0 0 9 9] >>",
        "<< /Type /Annot /Subtype /Text /Contents (se bilag) /Rect [0 0 9 9] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Btn /T (ja) /V /Off /Rect [0 0 9 9] >>",
      ],
    });
    expect(summary(await readPdf(file))).toEqual({
      "brev.pdf": "Blanket\nse bilag\nCPR-nummer: 0101901234\n",
    });
  });

  test("reads what stamps, signatures and fields only draw", async () => {
    const appearance = (drawn: string) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 200 30] /Resources << /Font << /F1 3 0 R >> >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
    const file = pdf([content([50, 700, "Aftale"])], {
      page: "/Annots [1000 0 R 1002 0 R 1004 0 R]",
      catalogue: "/AcroForm << /Fields [1002 0 R 1004 0 R] >>",
      objects: [
        "<< /Type /Annot /Subtype /Stamp /Rect [50 500 250 530] /AP << /N 1001 0 R >> >>",
        appearance("BT /F1 9 Tf (Modtaget) Tj 0 -10 Td [(010190-) 20 (1234) -300 (Ib)] TJ ET"),
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [50 400 250 430] /AP << /N 1003 0 R >> >>",
        appearance("BT /F1 9 Tf (Underskrevet af) Tj 70 0 Td (Mette Holm) Tj ET"),
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (navn) /V (Ib Holm) /Rect [50 300 250 330] /AP << /N 1005 0 R >> >>",
        appearance("/Tx BMC BT /F1 9 Tf (Ib Holm) Tj ET EMC"),
      ],
    });
    expect(summary(await readPdf(file))).toEqual({
      "brev.pdf": "Aftale\nnavn: Ib Holm\nModtaget\n010190-1234 Ib\nUnderskrevet af Mette Holm\n",
    });
  });

  test("reads the files in it", async () => {
    const zip = String.fromCharCode(...zipSync({ "a.txt": utf8("010190-1234") }));
    const file = pdf([content([50, 700, "Se bilag"])], {
      catalogue: "/Names << /EmbeddedFiles << /Names [(bilag.zip) 1000 0 R] >> >>",
      objects: [
        "<< /Type /Filespec /F (bilag.zip) /EF << /F 1001 0 R >> >>",
        `<< /Type /EmbeddedFile /Length ${zip.length} >>\nstream\n${zip}\nendstream`,
      ],
    });
    expect(summary(await readPdf(file))).toEqual({
      "brev.pdf": "Se bilag\n",
      "# brev.pdf › bilag.zip": "a.txt\n",
      "brev.pdf › bilag.zip › a.txt": "010190-1234",
    });
  });

  test("says that there is a file in it that was not read", async () => {
    const file = pdf([content([50, 700, "Se bilag"])], {
      catalogue: "/AF [1000 0 R]",
      objects: [
        "<< /Type /Filespec /F (bilag.txt) /EF << /F 1001 0 R >> >>",
        "<< /Type /EmbeddedFile /Length 11 >>\nstream\n010190-1234\nendstream",
      ],
    });
    expect(summary(await readPdf(file))).toEqual({
      "brev.pdf": "Se bilag\n",
      "! brev.pdf › EmbeddedFile": "unknown-type",
    });
  });

  test("says that scanned pages have no text", async () => {
    const scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    const reading = await readPdf(pdf([content([50, 700, "Forside"]), scan, scan]));
    expect(reading.unread).toEqual([{ path: "brev.pdf", reason: "no-text", pages: [2, 3] }]);
    expect((await readPdf(pdf([scan]))).unread).toEqual([{ path: "brev.pdf", reason: "no-text" }]);
  });

  const line = content([50, 800, "Scannet af Kommunen 12.05.2026, side 2"]);
  const letter = content(
    ...Array.from({ length: 6 }, (_, n): Placed => [
      50,
      700 - 14 * n,
      "Kære Mette, hermed dit svar.",
    ]),
  );
  test.each<[string, string, boolean]>([
    ["a picture that covers it", "q 595 0 0 842 0 0 cm /Im Do Q", true],
    [
      "one that is set up in two steps",
      "q .24 0 0 .24 0 0 cm 2479 0 0 3508 0 0 cm /G gs /Im Do Q",
      true,
    ],
    ["one that stands upside down in a form", "/Fm Do", true],
    [
      "one that is written into it",
      "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q",
      true,
    ],
    ["one in stripes", "q 595 0 0 300 0 0 cm /Im Do Q q 595 0 0 300 0 300 cm /Im Do Q", true],
    ["a logo", "q 200 0 0 80 50 700 cm /Im Do Q", false],
    ["a frame drawn around it", "q 595 0 0 842 0 0 cm 0 0 1 1 re S Q", false],
  ])(
    "says that a page with a line of text on it was not read: %s",
    async (_what, drawn, isSaid) => {
      const picture =
        "<< /Type /XObject /Subtype /Image /Width 9000 /Height 9000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream";
      const form = "q -595 0 0 -842 595 842 cm /Im Do Q";
      const file = pdf([letter, line + drawn, letter + drawn], {
        page: "/Resources << /Font << /F1 3 0 R >> /XObject << /Im 1000 0 R /Fm 1001 0 R >> >>",
        objects: [
          picture,
          `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Im 1000 0 R >> >> /Length ${form.length} >>\nstream\n${form}\nendstream`,
        ],
      });
      const { unread } = await readPdf(file);
      expect(unread).toEqual(isSaid ? [{ path: "brev.pdf", reason: "no-text", pages: [2] }] : []);
    },
  );

  test("says that a file needs a password", async () => {
    const key = `<${"ab".repeat(32)}>`;
    const trailer = `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
    const file = pdf([content([50, 700, "hemmeligt"])], { trailer });
    expect(summary(await readPdf(file))).toEqual({ "! brev.pdf": "encrypted" });
  });

  test("says that a file is damaged", async () => {
    expect(summary(await readPdf(utf8("%PDF-1.7\nnonsense")))).toEqual({ "! brev.pdf": "damaged" });
  });

  test("stops at the limit of text, and keeps what it has", async () => {
    const pages = Array.from({ length: 3 }, () => content([50, 700, "0123456789"]));
    expect(summary(await readPdf(pdf(pages), { textLength: 15 }))).toEqual({
      "brev.pdf": "0123456789\n0123",
      "! brev.pdf": "too-large",
    });
  });

  test("stops in the middle of a page that never ends", async () => {
    const page = content(
      ...Array.from({ length: 20_000 }, (_, n): Placed => [50, n % 800, "01234"]),
    );
    const reading = await readPdf(pdf([page]), { textLength: 1000 });
    expect(reading.parts[0]?.text).toHaveLength(1000);
    expect(reading.unread).toEqual([{ path: "brev.pdf", reason: "too-large" }]);
  });

  test("stops when the time is up", async () => {
    let looks = 0;
    const pages = Array.from({ length: 5 }, () => content([50, 700, "a"]));
    const reading = await readPdf(pdf(pages), { outOfTime: () => ++looks > 3 });
    expect(summary(reading)).toEqual({ "brev.pdf": "a\na\n", "! brev.pdf": "out-of-time" });
  });

  test.each<[string, Partial<PdfWorker>, Partial<Limits>, string]>([
    ["hangs until the time is up", {}, { timeUp: Promise.resolve() }, "out-of-time"],
    ["dies", { died: Promise.reject(new Error("out of memory")) }, {}, "damaged"],
  ])("ends a worker that %s", async (_what, worker, limits, reason) => {
    const task = { promise: new Promise(() => undefined), destroy: () => Promise.resolve() };
    const end = jest.fn();
    const library = { getDocument: () => task, startWorker: () => ({ ...worker, end }) };
    const readers = allReaders(async () => library as never);
    expect(summary(await read("brev.pdf", pdf([]), limits, readers))).toEqual({
      "! brev.pdf": reason,
    });
    expect(end.mock.calls).toEqual([[false]]);
  });

  test.each([
    ["once", "/FlateDecode", (text: string) => zlibSync(utf8(text))],
    ["twice", "[/FlateDecode /FlateDecode]", (text: string) => zlibSync(zlibSync(utf8(text)))],
  ])("unpacks no more than the limits allow of a page packed %s", async (_times, filter, pack) => {
    const page = pack(content([50, 700, "a"]) + " ".repeat(5_000_000));
    const file = pdf([], {
      catalogue: "/Pages 1000 0 R",
      objects: [
        "<< /Type /Pages /Count 1 /Kids [1001 0 R] >>",
        "<< /Type /Page /Parent 1000 0 R /MediaBox [0 0 595 842] /Contents 1002 0 R >>",
        `<< /Length ${page.length} /Filter ${filter} >>\nstream\n${String.fromCharCode(...page)}\nendstream`,
      ],
    });
    expect(summary(await readPdf(file, { bytes: 1_000_000 }))).toEqual({
      "! brev.pdf": "too-large",
    });
  });

  test("leaves the bytes to the caller, who may have them in a Buffer", async () => {
    const file = Buffer.from(pdf([content([50, 700, "a"])]));
    const before = file.toString("latin1");
    expect(summary(await readPdf(file))).toEqual({ "brev.pdf": "a\n" });
    expect(file.toString("latin1")).toBe(before);
  });

  test("says that there is no reader when the library cannot be loaded", async () => {
    const readers = allReaders(() => Promise.reject(new Error("offline")));
    expect(summary(await read("brev.pdf", pdf([]), {}, readers))).toEqual({
      "! brev.pdf": "no-reader",
    });
  });
});
