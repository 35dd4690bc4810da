import { describe, expect, test } from "@jest/globals";
import { msg } from "../_testing/msg-file";
import { docx, paragraph } from "./_testing/office-files";
import { read, summary } from "./_testing/reading";

const size = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const native = (name: string, data: string) =>
  Buffer.concat([
    size(0),
    Buffer.from(`\u0002\0${name}\0C:\\temp\\${name}\0\0\0\u0003\0`, "latin1"),
    size(5),
    Buffer.from("path\0"),
    size(data.length),
    Buffer.from(data),
    Buffer.from("trailer"),
  ]);

describe("readOle", () => {
  test("reads a file of any kind that was dragged into a document", async () => {
    const object = msg({ "\u0001Ole10Native": native("løn.txt", "010190-1234") });
    const file = docx(paragraph("krop"), { "word/embeddings/oleObject1.bin": object });
    expect(summary(await read("a.docx", file))).toEqual({
      "a.docx": "krop\n",
      "a.docx › oleObject1.bin › løn.txt": "010190-1234",
    });
  });

  test("reads a document in a document", async () => {
    const object = msg({ Package: Buffer.from(docx(paragraph("010190-1234"))) });
    expect(summary(await read("oleObject1.bin", object))).toEqual({
      "oleObject1.bin › Package": "010190-1234\n",
    });
  });

  test("says that it is damaged where its lengths lead nowhere", async () => {
    const object = msg({ "\u0001Ole10Native": Buffer.from("\0\0\0\0\u0002\0a\0b\0") });
    expect(summary(await read("oleObject1.bin", object))).toEqual({
      "! oleObject1.bin": "damaged",
    });
  });
});
