/**
 * Broken and hostile PDF files through everything that looks at attachments, as `hostile-attachments.test.ts` does with the
 * others. Here, because pdf.js has a thread of its own in this door: it leaves rejected promises behind, and hangs.
 */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { zipSync, zlibSync } from "fflate";
import { broken, lookInto as lookIntoBy } from "../detect/_testing/hostile-files";
import { allReaders } from "../mail/attachments/all-readers";
import { content, pdf } from "../mail/attachments/_testing/pdf-files";
import { CPR } from "../mail/attachments/_testing/samples";
import { loadPdfLibrary } from "./pdf-library";

const READERS = allReaders(loadPdfLibrary);
const SECONDS = 4;
const HANGS_MS = 120_000;
const LETTER = pdf([content([50, 700, `CPR ${CPR}`]), content([50, 700, "Hilsen"])]);

/** Reads for as long as a policy might allow, and says how long it took. */
async function lookInto(name: string, bytes: Uint8Array, allowed = SECONDS) {
  const began = Date.now();
  const end = began + allowed * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise((resolve) => (timer = setTimeout(resolve, allowed * 1000)));
  const limits = { outOfTime: () => Date.now() > end, timeUp };
  const result = await lookIntoBy(name, bytes, READERS, limits);
  clearTimeout(timer);
  return { ...result, seconds: (Date.now() - began) / 1000 };
}

const text = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const compressed = (bytes: Uint8Array, more = "") => {
  const packed = text(zlibSync(bytes));
  return `<< /Filter /FlateDecode /Length ${packed.length} ${more} >>\nstream\n${packed}\nendstream`;
};
const FORM =
  "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 1000 0 R >> >>";

/** What a file may be made of to hang, fill or fool its reader. */
const HOSTILE: Readonly<Record<string, Uint8Array>> = {
  "pages that hold themselves": pdf([], {
    objects: ["<< /Type /Pages /Count 9 /Kids [1000 0 R] >>"],
  }),
  "a page tree in a circle": replaced(LETTER, "/Kids [10 0 R", "/Kids [2  0 R"),
  "more pages than there are": replaced(LETTER, "/Count 2", "/Count 999999999"),
  "a picture that draws itself": pdf(["q /X Do Q"], {
    objects: [`<< ${FORM} /Length 5 >>\nstream\n/X Do\nendstream`],
    page: "/Resources << /XObject << /X 1000 0 R >> >>",
  }),
  "a bomb": pdf(["x"], { objects: [compressed(new Uint8Array(30_000_000))] }),
  "a bomb in a bomb": pdf(["x"], {
    objects: [compressed(zlibSync(new Uint8Array(30_000_000)), "/DecodeParms null")],
  }),
  "arrays without end": pdf([`${"[".repeat(200_000)} TJ`]),
  "dictionaries without end": pdf(["x"], { objects: ["<< /A ".repeat(50_000)] }),
  "a length that leads to itself": pdf(["x"], {
    objects: ["<< /Length 1000 0 R >>\nstream\nx\nendstream"],
  }),
  "tables of contents in a circle": pdf(["x"], { trailer: "/Prev 20" }),
  "an encryption nobody knows": pdf(["x"], { trailer: "/Encrypt << /Filter /Own /V 99 >>" }),
  "brackets that nobody closes": pdf([`BT (${"(".repeat(300_000)} Tj ET`]),
  "nothing but a head": Uint8Array.from("%PDF-1.7", (letter) => letter.charCodeAt(0)),
};

function replaced(file: Uint8Array, what: string, by: string): Uint8Array {
  return Uint8Array.from(text(file).replace(what, by), (letter) => letter.charCodeAt(0) & 255);
}

describe("a PDF", () => {
  test("as it is: the number is found, with its page", async () => {
    // pdf.js has to be loaded for the first one.
    const { found, unread } = await lookInto("brev.pdf", LETTER, 30);
    expect([found[0]?.detector, found[0]?.place, unread]).toEqual([
      "cpr",
      { path: "brev.pdf", page: 1 },
      [],
    ]);
  });

  test.each(Object.entries(HOSTILE))(
    "of %s is read or said, within its time",
    async (_what, bytes) => {
      const { seconds, found, unread } = await lookInto("brev.pdf", bytes);
      expect(seconds).toBeLessThan(SECONDS + 3);
      expect(found.length + unread.length).toBeGreaterThan(0);
    },
    HANGS_MS,
  );

  test(
    "with bits flipped, cut off, under another name, in a zip: nothing throws, hangs or leaks",
    async () => {
      const name = fc.constantFrom("brev.pdf", "brev.docx", "uden ending", "foto.png");
      const flips = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(name, flips, fc.nat(), fc.boolean(), async (own, bits, length, zipped) => {
          const bytes = broken(LETTER, bits, length);
          const file = zipped ? zipSync({ [own]: bytes }) : bytes;
          const { seconds } = await lookInto(zipped ? "a.zip" : own, file);
          expect(seconds).toBeLessThan(SECONDS + 3);
        }),
        { numRuns: 25 },
      );
    },
    HANGS_MS,
  );
});
