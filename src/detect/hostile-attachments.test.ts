/**
 * Broken and hostile files through everything that looks at attachments: read, joined, searched, and said. None throws,
 * hangs or fills the memory; what was not read is said; nothing that is given out holds a raw number.
 */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { msg } from "../mail/_testing/msg-file";
import { docx, paragraph, xlsx } from "../mail/attachments/_testing/office-files";
import { content, pdf } from "../mail/attachments/_testing/pdf-files";
import { utf8 } from "../mail/attachments/_testing/reading";
import { CPR, SAMPLES } from "../mail/attachments/_testing/samples";
import { allReaders } from "../mail/attachments/all-readers";
import { SMALL_READERS } from "../mail/attachments/small-readers";
import { broken, lookInto as lookIntoBy } from "./_testing/hostile-files";

const READERS = allReaders(() => Promise.reject(new Error("no PDF here")));
const RUNS = { numRuns: 60 };
const HANGS_MS = 20_000;

/** With the readers that the pane has, PDF's excepted: see `src/cli/hostile-pdf.test.ts`. */
const lookInto = (name: string, bytes: Uint8Array) => lookIntoBy(name, bytes, READERS);

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 6 });
const name = fc.constantFrom(
  ...Object.keys(SAMPLES),
  "brev.pdf",
  "uden ending",
  "foto.png",
  "a.doc",
);

describe.each(Object.entries(SAMPLES))("%s", (own, whole) => {
  test("as it is: the number is found, and nothing is unread", async () => {
    expect(await lookInto(own, whole)).toMatchObject({ isFound: true, unread: [] });
  });

  // oxlint-disable-next-line jest/expect-expect -- lookInto expects
  test(
    "with bits flipped, cut off, under another name",
    async () => {
      await fc.assert(
        fc.asyncProperty(name, changes, fc.nat(), async (other, flipped, length) => {
          await lookInto(other, broken(whole, flipped, length));
        }),
        RUNS,
      );
    },
    HANGS_MS,
  );

  // oxlint-disable-next-line jest/expect-expect -- lookInto expects
  test(
    "the same by the readers of the send handler",
    async () => {
      await fc.assert(
        fc.asyncProperty(name, changes, fc.nat(), async (other, flipped, length) => {
          await lookIntoBy(other, broken(whole, flipped, length), SMALL_READERS);
        }),
        { numRuns: 20 },
      );
    },
    HANGS_MS,
  );

  test("under the name of a picture: found, or said", async () => {
    const { isFound, unread } = await lookInto("foto.png", whole);
    expect(isFound || unread.length > 0).toBe(true);
  });
});

const nested = (levels: number): Uint8Array => {
  let bytes: Uint8Array = utf8(`CPR ${CPR}`);
  for (let level = 0; level < levels; level++) {
    bytes = zipSync({ [level === 0 ? "a.txt" : `${level}.zip`]: bytes });
  }
  return bytes;
};

test.each<[string, string, Uint8Array, string]>([
  ["a document with a password", "a.docx", msg({ EncryptedPackage: Buffer.alloc(9) }), "encrypted"],
  ["a PDF where there is no reader", "a.pdf", pdf([content([50, 700, CPR])]), "no-reader"],
  ["an archive nested too deep", "a.zip", nested(6), "too-deep"],
  ["a bomb of zeros", "a.zip", zipSync({ "a.txt": new Uint8Array(20_000_000) }), "too-large"],
  [
    "a bomb beside a letter",
    "a.zip",
    zipSync({ "a.csv": new Uint8Array(20_000_000), "b.docx": docx(paragraph(CPR)) }),
    "too-large",
  ],
  [
    "too many files",
    "a.zip",
    zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.txt`, utf8("x")]))),
    "too-many",
  ],
  ["a text without end", "a.txt", utf8(`${CPR} `.repeat(200_000)), "too-large"],
  ["a picture", "a.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "no-text"],
  ["an encrypted mail", "message.rpmsg", Uint8Array.of(0x76, 0xe8, 0x04, 0x60), "encrypted"],
])("%s is said", async (_what, file, bytes, reason) => {
  expect((await lookInto(file, bytes)).reasons).toContain(reason);
});

test("a workbook of twenty thousand numbers is searched in linear time, each with its cell", async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, n) =>
      `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>CPR ${CPR}</t></is></c></row>`,
  );
  const { found, unread } = await lookInto("a.xlsx", xlsx({ Ark1: rows.join("") }));
  expect(unread).toMatchObject([{ reason: "too-large" }]);
  expect(found.length).toBeGreaterThan(1_500);
  expect(found.at(-1)!.place).toMatchObject({
    sheet: "Ark1",
    cell: expect.stringMatching(/^A1\d\d\d$/),
  });
});

// oxlint-disable-next-line jest/expect-expect -- lookInto expects
test("files of random texts with numbers in their names and sheets", async () => {
  const part = fc.constantFrom(CPR, "løn", "a › b", "_", "-", "010190", "\n", "æ😀", "CPR ");
  const words = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      fc.array(words, { maxLength: 4 }),
      async (file, inner, texts) => {
        const files = Object.fromEntries(texts.map((text, n) => [`${inner} ${n}.txt`, utf8(text)]));
        await lookInto(`${file}.zip`, zipSync(files));
      },
    ),
    { numRuns: 150 },
  );
});
