import { describe, expect, test } from "@jest/globals";
import { readMbox } from "./read-mbox";

const FROM = "From anna@firma.dk Thu Mar  5 12:00:00 2026\n";

/** Reads `source` in chunks of `size` bytes; messages as text, a failure as its sentence. */
async function read(source: string, size = 7): Promise<string[]> {
  const bytes = Buffer.from(source);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const messages: string[] = [];
  for await (const entry of readMbox(chunks())) {
    messages.push(entry.ok ? Buffer.from(entry.bytes).toString() : entry.message);
  }
  return messages;
}

describe("readMbox", () => {
  test.each([1, 7, 1000])("cuts messages apart, read %i bytes at a time", async (size) => {
    const source = `${FROM}Subject: a\n\nblåbær\n\n${FROM}Subject: b\n\ny\n`;
    expect(await read(source, size)).toEqual(["Subject: a\n\nblåbær\n", "Subject: b\n\ny\n"]);
  });

  test.each([1, 2, 1000])(
    "takes no notice of a byte-order mark, read %i bytes at a time",
    async (size) => {
      expect(await read(`\ufeff${FROM}A: 1\n\nx`, size)).toEqual(["A: 1\n\nx"]);
      expect(await read("\ufeffA: 1\n", size)).toEqual([expect.stringContaining("not an .mbox")]);
    },
  );

  test("knows Windows line ends and Thunderbird's bare separators", async () => {
    expect(await read("From \r\nA: 1\r\n\r\nx\r\n\r\nFrom - \r\nA: 2\r\n\r\ny")).toEqual([
      "A: 1\r\n\r\nx\r\n",
      "A: 2\r\n\r\ny",
    ]);
  });

  test("takes the quote mark off quoted From lines, one level only", async () => {
    expect(await read(`${FROM}A: 1\n\n>From here\n>>From there\n> From else`)).toEqual([
      "A: 1\n\nFrom here\n>From there\n> From else",
    ]);
  });

  test("leaves a sentence that begins with From in its message", async () => {
    const message = "A: 1\n\nx\n\nFrom now on\nFrom 10:00 to 11:00\n\nFrom 12:30 we are closed\n";
    expect(await read(FROM + message)).toEqual([message]);
  });

  test.each([
    ["", "The file is empty."],
    ["\n\n", "The file is empty."],
    ["Subject: a mail\n\nx", 'This is not an .mbox file: it does not begin with a "From " line.'],
  ])("says what is wrong with %j", async (source, message) => {
    expect(await read(source)).toEqual([message]);
  });
});
