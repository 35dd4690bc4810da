import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { integers, msg, text } from "../../_testing/msg-file";
import { docx, paragraph } from "../_testing/office-files";
import { read, summary, utf8 } from "../_testing/reading";
import { allReaders } from "../all-readers";
import { SMALL_READERS } from "../small-readers";

const READERS = allReaders(() => Promise.reject(new Error("no PDF here")));

/** A mail with a text and files in it. */
function eml(
  subject: string,
  body: string,
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const parts = Object.entries(files).map(
    ([name, bytes]) =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`,
  );
  return utf8(
    `From: Anna Berg <anna@firma.dk>\r\nTo: jens@firma.dk\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n${parts.join("")}--b--\r\n`,
  );
}

describe("readEmlFile", () => {
  test("reads the people, the body and the attachments of a mail", async () => {
    const bytes = eml("Løn", "<p>CPR <b>0101</b>90-1234</p>", {
      "brev.docx": docx(paragraph("krop")),
    });
    expect(summary(await read("svar.eml", bytes, {}, READERS))).toEqual({
      "svar.eml":
        "Subject: Løn\nFrom: Anna Berg <anna@firma.dk>\nTo: jens@firma.dk\n\nCPR 010190-1234",
      "# svar.eml": "brev.docx\n",
      "svar.eml › brev.docx": "krop\n",
    });
  });

  test("reads where a meeting takes place", async () => {
    const calendar = "BEGIN:VCALENDAR\r\nLOCATION:Hos Mette Berg\r\nEND:VCALENDAR";
    const mail = `Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhej\r\n--b\r\nContent-Type: text/calendar\r\n\r\n${calendar}\r\n--b--\r\n`;
    expect(summary(await read("a.eml", utf8(mail), {}, READERS))).toEqual({
      "a.eml": "Subject: s\nLocation: Hos Mette Berg\n\nhej\n",
    });
  });

  test("knows a mail whose name is only a subject", async () => {
    const reading = await read("Løn for maj", eml("Løn", "hej", {}), {}, READERS);
    expect(reading.parts[0]?.text).toContain("Subject: Løn");
  });

  test("reads a letter in a zip in a mail in a zip, and nothing deeper", async () => {
    const deepest = zipSync({
      "brev.txt": utf8("010190-1234"),
      "mere.zip": zipSync({ "x.txt": utf8("x") }),
    });
    const bytes = zipSync({ "svar.eml": eml("s", "b", { "bilag.zip": deepest }) });
    const reading = summary(await read("arkiv.zip", bytes, {}, READERS));
    expect(reading).toMatchObject({
      "arkiv.zip › svar.eml › bilag.zip › brev.txt": "010190-1234",
      "! arkiv.zip › svar.eml › bilag.zip › mere.zip › x.txt": "too-deep",
    });
  });

  test("says which files have no text that it can read", async () => {
    const bytes = eml("s", "b", {
      "film.mp4": utf8("\0\0\0\u0018ftypmp42"),
      "logo.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    });
    expect((await read("a.eml", bytes, {}, READERS)).unread).toEqual([
      { path: "a.eml › film.mp4", reason: "unknown-type" },
      { path: "a.eml › logo.png", reason: "no-text" },
    ]);
  });
});

describe("readMsgFile", () => {
  const inner = { ...integers(24, {}), ...text("0037", "Indeni"), ...text("1000", "010190-1234") };
  const message = {
    ...integers(32, {}),
    ...text("0037", "Løn"),
    ...text("1000", "krop"),
    "__attach_version1.0_#00000000": {
      ...integers(8, {}),
      ...text("3707", "brev.txt"),
      "__substg1.0_37010102": Buffer.from("bilag"),
    },
    "__attach_version1.0_#00000001": {
      ...integers(8, {}),
      ...text("3001", "Indeni"),
      "__substg1.0_3701000D": inner,
    },
    "__attach_version1.0_#00000002": { ...integers(8, {}), ...text("3707", "i skyen.docx") },
  };

  test("reads a mail with a file, a mail and a link in it", async () => {
    expect(summary(await read("mail.msg", msg(message), {}, READERS))).toEqual({
      "mail.msg": "Subject: Løn\n\nkrop",
      "# mail.msg": "brev.txt\nIndeni\ni skyen.docx\n",
      "mail.msg › brev.txt": "bilag",
      "mail.msg › Indeni": "Subject: Indeni\n\n010190-1234",
      "! mail.msg › i skyen.docx": "unknown-type",
    });
  });

  test("counts attached mails as levels", async () => {
    const reading = await read("mail.msg", msg(message), { depth: 0 }, READERS);
    expect(reading.unread.map(({ reason }) => reason)).toEqual([
      "too-deep",
      "too-deep",
      "too-deep",
    ]);
  });

  test("reads a body that is kept as rich text only, which the send handler says it cannot", async () => {
    const rtf = Buffer.from("\0\0\0\0\x0a\0\0\0MELA\0\0\0\0{\\rtf1 ja}", "latin1");
    const bytes = msg({ ...integers(32, {}), "__substg1.0_10090102": rtf });
    const whole = await read("a.msg", bytes, {}, READERS);
    expect(summary(whole)).toMatchObject({ "a.msg › body.rtf": "ja" });
    const onSend = await read("a.msg", bytes, {}, SMALL_READERS);
    expect(summary(onSend)).toMatchObject({ "! a.msg › body.rtf": "unknown-type" });
  });

  test("says that a door without such readers does not read mails", async () => {
    expect(summary(await read("mail.msg", msg(message)))).toEqual({ "! mail.msg": "no-reader" });
  });
});
