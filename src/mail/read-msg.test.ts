import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Folder, integers, msg, text } from "./_testing/msg-file";
import { readMsg } from "./read-msg";
import { unpackRtf } from "./unpack-rtf";

const MESSAGE: Folder = {
  ...integers(32, { "3FDE": 1252 }),
  ...text("001A", "IPM.Note"),
  ...text("0037", "Løn til Søren"),
  ...text("1000", "plain"),
  ...text("0C1A", "Anna Berg"),
  ...text("5D01", "anna@firma.dk"),
  ...text("007D", "Received: by x\r\n\twith y\r\nSubject: s\r\n"),
  "__substg1.0_10130102": Buffer.from("<p>blåbær</p>", "latin1"),
  "__recip_version1.0_#00000000": {
    ...integers(8, { "0C15": 1 }),
    ...text("3001", "Jens Holm"),
    ...text("39FE", "jens@firma.dk"),
  },
  "__recip_version1.0_#00000001": { ...integers(8, { "0C15": 2 }), ...text("3003", "c@x.dk") },
  "__attach_version1.0_#00000000": {
    ...integers(8, { "3705": 1 }),
    ...text("3707", "løn.txt"),
    "__substg1.0_37010102": Buffer.from("løn"),
  },
};

/** Rich text in its header (MS-OXRTFCP), not packed. */
function plainRtf(rtf: string): Buffer {
  const header = Buffer.from("........MELA....");
  header.writeUInt32LE(rtf.length, 4);
  return Buffer.concat([header, Buffer.from(rtf)]);
}

describe("readMsg", () => {
  test("reads a mail", () => {
    expect(readMsg(msg(MESSAGE))).toEqual({
      ok: true,
      mail: {
        kind: "mail",
        subject: "Løn til Søren",
        body: { type: "html", content: "<p>blåbær</p>" },
        from: { address: "anna@firma.dk", name: "Anna Berg" },
        to: [{ address: "jens@firma.dk", name: "Jens Holm" }],
        cc: [{ address: "c@x.dk", name: "" }],
        bcc: [],
        attachments: [{ name: "løn.txt", contentBase64: Buffer.from("løn").toString("base64") }],
        sensitivityLabel: null,
        headers: { received: "by x with y", subject: "s" },
      },
    });
  });

  test("reads an appointment without HTML", () => {
    const { "__substg1.0_10130102": _html, ...plain } = MESSAGE;
    const result = readMsg(msg({ ...plain, ...text("001A", "IPM.Appointment") }));
    expect(result.ok && [result.mail.kind, result.mail.body]).toEqual([
      "appointment",
      { type: "text", content: "plain" },
    ]);
  });

  test("reads where a meeting takes place, by the tag that the file has for it", () => {
    const entries = Buffer.alloc(24);
    for (const [at, number, kind, index] of [
      [0, 0x8208, 1, 0],
      [8, 0x820d, 2, 1],
      [16, 0x8208, 2, 2],
    ] as const) {
      entries.writeUInt32LE(number, at);
      entries.writeUInt16LE(kind, at + 4);
      entries.writeUInt16LE(index, at + 6);
    }
    const names = { "__nameid_version1.0": { "__substg1.0_00030102": entries } };
    const meeting = { ...MESSAGE, ...names, ...text("001A", "IPM.Appointment") };
    const result = readMsg(msg({ ...meeting, ...text("8002", "Hos Mette") }));
    expect(result.ok && result.mail.location).toBe("Hos Mette");
    expect(readMsg(msg(meeting))).not.toHaveProperty("mail.location");
  });

  test.each([
    ["has no text", Buffer.from("<html><body>&nbsp;</body></html>")],
    ["is empty", Buffer.alloc(0)],
  ])("takes the text where the HTML beside it %s", (_what, html) => {
    const result = readMsg(msg({ ...text("1000", "CPR"), "__substg1.0_10130102": html }));
    expect(result.ok && result.mail.body).toEqual({ type: "text", content: "CPR" });
  });

  test("reads HTML in UTF-16", () => {
    const html = Buffer.from("<p>blåbær</p>", "utf16le");
    const result = readMsg(
      msg({ ...integers(32, { "3FDE": 1200 }), "__substg1.0_10130102": html }),
    );
    expect(result.ok && result.mail.body.content).toBe("<p>blåbær</p>");
  });

  test("reads a body that is kept as rich text only, or says that it did not", () => {
    const root = { ...text("0037", "Løn"), "__substg1.0_10090102": plainRtf("{\\rtf1 CPR}") };
    const unpacked = readMsg(msg(root), unpackRtf);
    const contentBase64 = Buffer.from("{\\rtf1 CPR}").toString("base64");
    expect(unpacked.ok && unpacked.mail.attachments).toEqual([{ name: "body.rtf", contentBase64 }]);
    const unread = readMsg(msg(root));
    expect(unread.ok && unread.mail.attachments).toEqual([{ name: "body.rtf" }]);
  });

  test("passes over the rich text that repeats a body", () => {
    const result = readMsg(msg({ ...MESSAGE, "__substg1.0_10090102": plainRtf("{\\rtf1 x}") }));
    expect(result.ok && result.mail.attachments).toHaveLength(1);
  });

  test.each([
    ["Excel", { Package: Buffer.from("PK") }, [{ name: "Ark", contentBase64: "UEs=" }]],
    ["an old program", { WordDocument: Buffer.from("x") }, [{ name: "Ark" }]],
  ])("takes an object of %s for no mail", (_program, object, expected) => {
    const attachment = {
      ...integers(8, { "3705": 6 }),
      ...text("3001", "Ark"),
      "__substg1.0_3701000D": object,
    };
    const result = readMsg(msg({ "__attach_version1.0_#00000000": attachment }));
    expect(result.ok && result.mail.attachments).toEqual(expected);
  });

  test("says that a file is empty", () => {
    expect(readMsg(new Uint8Array())).toEqual({ ok: false, message: "The mail is empty." });
  });

  test("reads texts that are not Unicode by the message's code page", () => {
    const root = {
      ...integers(32, { "3FFD": 1252 }),
      "__substg1.0_0037001E": Buffer.from("L\xf8n", "latin1"),
    };
    const result = readMsg(msg(root));
    expect(result.ok && result.mail.subject).toBe("Løn");
  });

  test("reads a file that is too large for its header's table of sectors", () => {
    const data = Buffer.alloc(8 << 20, "løn ");
    const result = readMsg(
      msg({ "__attach_version1.0_#00000000": { "__substg1.0_37010102": data } }),
    );
    expect(result.ok && result.mail.attachments[0]?.contentBase64).toBe(data.toString("base64"));
  });

  test.each([8, 300, 512, 600, 1024])("says that a file of %i bytes is damaged", (length) => {
    expect(readMsg(msg(MESSAGE).slice(0, length))).toEqual({
      ok: false,
      message: expect.stringContaining("not an Outlook message, or it is damaged"),
    });
  });

  test("is not led in circles by a damaged file", () => {
    const whole = msg(MESSAGE);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const damaged = whole.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(readMsg(damaged)).toHaveProperty("ok");
      }),
      { numRuns: 3000 },
    );
  });
});
