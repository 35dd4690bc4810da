import { describe, expect, test } from "@jest/globals";
import { LINEAR, growth, repeated } from "../../../../test/processor-time";
import { msg } from "../../_testing/msg-file";
import { docx, paragraph } from "../_testing/office-files";
import { kindOf } from "./file-kind";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const MAIL = "Received: by x\r\n\twith y\r\nMIME-Version: 1.0\r\n\r\nhej";

describe("kindOf", () => {
  test.each([
    // The first bytes go before the name.
    ["brev.txt", "%PDF-1.7", "pdf"],
    ["brev.pdf", "\n\n%PDF-1.7", "pdf"],
    ["brev.pdf", "PK\x03\x04", "zip"],
    ["brev.doc", "{\\rtf1 x}", "rtf"],
    ["foto.txt", "\x89PNG\r\n\x1a\n\0\0", "picture"],
    ["foto.jpg", "\xff\xd8\xff\xe0", "picture"],
    ["foto.heic", "\0\0\0\x18ftypheic", "picture"],
    ["foto.bmp", "BM1234\0\0\0\0", "picture"],
    ["foto", "RIFF1234WEBPVP8 ", "picture"],
    ["film.mp4", "\0\0\0\x18ftypmp42", "unknown"],
    ["arkiv.7z", "7z\xbc\xaf\x27\x1c\0\x04", "unknown"],
    ["program.exe", "MZ\x90\0\x03\0", "unknown"],
    ["a.txt", "begin 644 a.txt\n30U!2", "unknown"],
    ["svar.asc", "-----BEGIN PGP MESSAGE-----\n", "encrypted"],
    ["message.rpmsg", "\x76\xe8\x04\x60\xc4\x11", "encrypted"],
    ["smime.p7m", "\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0", "encrypted"],
    ["smime.p7m", "\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\0\0", "unknown"],
    // Texts say what they are, or their name does.
    ["Noter.txt", "begin at 644", "text"],
    ["Biler.txt", "BMW 2020\r\n", "text"],
    ["Om formater.txt", "Se %PDF-1.7", "text"],
    ["side.txt", "  <!doctype HTML><p>", "html"],
    ["side.htm", "<p>hej", "html"],
    ["møde", "BEGIN:VCALENDAR\r\n", "card"],
    ["SV: Løn", MAIL, "eml"],
    ["mail.txt", MAIL, "eml"],
    ["uden.eml", "hej", "eml"],
    ["Navn.txt", "Navn: Mette\nMIME-Version betyder noget\n\nhej", "text"],
    ["data.CSV", "a;b", "csv"],
    ["data.tsv", "a\tb", "csv"],
    ["data.json", "{}", "json"],
    ["uden ending", "hej", "text"],
    ["brev.docx", "hej", "text"],
    // What should begin otherwise is damaged.
    ["brev.docx", "\0\x01\x02\x03", "damaged"],
    ["brev.docx", "", "damaged"],
    ["tom.txt", "", "text"],
    ["brev.msg", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "damaged"],
    ["data.csv", "a;b\0\0\0\x01", "csv"],
  ])("%s that begins with %j is %s", (name, begin, kind) => {
    expect(kindOf(name, latin1(begin))).toBe(kind);
  });

  test.each([
    ["a mail of Outlook's", { "__properties_version1.0": Buffer.alloc(32) }, "msg"],
    ["a document with a password", { EncryptedPackage: Buffer.alloc(9) }, "encrypted"],
    ["a document of old", { WordDocument: Buffer.alloc(9) }, "unknown"],
  ])("tells %s", (_what, root, kind) => {
    expect(kindOf("fil", msg(root))).toBe(kind);
  });

  test("takes a document for a zip", () => {
    expect(kindOf("brev.txt", docx(paragraph("a")))).toBe("zip");
  });

  test("looks for a mail's headers in linear time", () => {
    const headers = repeated("a:\n");
    const bytesOf = (length: number) => latin1(headers(length));
    expect(growth(6_000_000, bytesOf, (bytes) => kindOf("a", bytes))).toBeLessThan(LINEAR);
  });
});
