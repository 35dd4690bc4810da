/**
 * What broken and hostile files may do: nothing but be reported. Broken PDF files are read in src/cli, where pdf.js has a
 * thread of its own: it leaves rejected promises behind, which end the program that runs it.
 */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { docx } from "./_testing/office-files";
import { read, summary, utf8 } from "./_testing/reading";
import { CPR, SAMPLES } from "./_testing/samples";
import { allReaders } from "./all-readers";
import type { AttachmentText } from "./attachment-text";
import { placeAt } from "./places";

const READERS = allReaders(() => Promise.reject(new Error("no PDF here")));
const LIMITS = { bytes: 2_000_000, textLength: 50_000, files: 50 };
const RUNS = { numRuns: 250 };

/** What holds for every file. */
function expectSound({ parts, unread }: AttachmentText): void {
  expect(parts.length + unread.length).toBeGreaterThan(0);
  const lengths = parts.map(({ text }) => text.length);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(LIMITS.textLength);
  for (const part of parts) expect(() => placeAt(part, 5)).not.toThrow();
}

const says = ({ parts }: AttachmentText, value: string) =>
  parts.some(({ text }) => text.indexOf(value) >= 0);

describe.each(Object.entries(SAMPLES))("%s", (name, whole) => {
  test("is read as it is", async () => {
    const reading = await read(name, whole, LIMITS, READERS);
    expect(reading.unread).toEqual([]);
    expect(says(reading, CPR)).toBe(true);
  });

  // oxlint-disable-next-line jest/expect-expect -- expectSound expects
  test("does no harm when it is cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expectSound(await read(name, whole.slice(0, length), LIMITS, READERS));
      }),
      RUNS,
    );
  });

  // oxlint-disable-next-line jest/expect-expect -- expectSound expects
  test("does no harm when some of its bytes are others", async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const broken = whole.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        expectSound(await read(name, broken, LIMITS, READERS));
      }),
      RUNS,
    );
  });

  test("is not taken for another kind by its name alone", async () => {
    const reading = await read("vedhæftet.dat", whole, LIMITS, READERS);
    expect(says(reading, CPR) || reading.unread.length > 0).toBe(true);
  });
});

test.each(["brev.docx", "oplæg.pptx", "arkiv.zip"])(
  "no byte of %s can change so that its number is gone and nobody says so",
  async (name) => {
    const whole = SAMPLES[name]!;
    for (let at = 0; at < whole.length; at++) {
      const broken = whole.slice();
      broken[at] = (broken[at] || 0) ^ (1 << (at % 8));
      const reading = await read(name, broken, LIMITS);
      // The second of two texts with the number may be lost; so is the file that it stood in.
      expect([at, says(reading, CPR) || reading.unread.length > 0]).toEqual([at, true]);
    }
  },
);

// oxlint-disable-next-line jest/expect-expect -- expectSound expects
test("random bytes under any name are damaged, unknown, or a text", async () => {
  const names = fc.constantFrom(
    ..."txt docx xlsx pdf zip msg eml rtf csv ics json html png".split(" "),
  );
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (ending, bytes) => {
      expectSound(await read(`a.${ending}`, bytes, LIMITS, READERS));
    }),
    { numRuns: 1000 },
  );
});

test("zips in zips do not unpack without end", async () => {
  let bytes = utf8(CPR);
  for (let level = 0; level < 6; level++) {
    const copies = Array.from({ length: 10 }, (_, copy) => [`${copy}.zip`, bytes] as const);
    bytes = zipSync(Object.fromEntries(copies));
  }
  const reading = await read("bombe.zip", bytes, LIMITS);
  expectSound(reading);
  expect(reading.unread).toContainEqual({ path: "bombe.zip", reason: "too-many" });
});

test("a document of entities that name each other stays small", async () => {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
  );
  const file = docx("<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>");
  const bomb = zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "word/document.xml": utf8(
      `<!DOCTYPE x [<!ENTITY e0 "lol">${levels.join("")}]><x><p><t>&e9;</t></p></x>`,
    ),
  });
  expect(file.length).toBeGreaterThan(0);
  expect(summary(await read("a.docx", bomb, LIMITS))).toEqual({ "a.docx": "&e9;\n" });
});

test("a workbook in which a million cells say the same long text stops at the limit", async () => {
  const cells = '<c t="s"><v>0</v></c>'.repeat(100_000);
  const bytes = zipSync({
    "[Content_Types].xml": utf8("<Types/>"),
    "xl/workbook.xml": utf8('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": utf8(
      '<R><Relationship Id="r1" Type="/worksheet" Target="s.xml"/><Relationship Id="r2" Type="/sharedStrings" Target="t.xml"/></R>',
    ),
    "xl/s.xml": utf8(`<worksheet><row>${cells}</row></worksheet>`),
    "xl/t.xml": utf8(`<sst><si><t>${"lang tekst ".repeat(3000)}</t></si></sst>`),
  });
  const reading = await read("a.xlsx", bytes, { ...LIMITS, bytes: 10_000_000 });
  expectSound(reading);
  expect(reading.unread).toEqual([{ path: "a.xlsx", reason: "too-large" }]);
});
