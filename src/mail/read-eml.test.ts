import { describe, expect, test } from "@jest/globals";
import type { Mail } from "./mail";
import { readEml } from "./read-eml";

async function mailFrom(source: string, encoding: BufferEncoding = "utf8"): Promise<Mail> {
  const result = await readEml(Buffer.from(source.replace(/\n/g, "\r\n"), encoding));
  if (!result.ok) throw new Error(result.message);
  return result.mail;
}

const NO_MAIL =
  "This is not a mail: it has no headers such as From, Subject or Date that can be read.";

describe("readEml", () => {
  test("reads who writes to whom", async () => {
    const mail = await mailFrom(
      'From: "Berg, Anna" <anna@firma.dk>\nTo: Lager: jens@firma.dk, Mette <mette@firma.dk>;\nCc: c@x.dk\nBcc: d@x.dk\n\n.',
    );
    expect(mail.from).toEqual({ address: "anna@firma.dk", name: "Berg, Anna" });
    expect(mail.to).toEqual([
      { address: "jens@firma.dk", name: "" },
      { address: "mette@firma.dk", name: "Mette" },
    ]);
    expect([mail.cc[0]?.address, mail.bcc[0]?.address]).toEqual(["c@x.dk", "d@x.dk"]);
  });

  test.each([
    ["=?utf-8?Q?L=C3=B8n_til_S=C3=B8ren?=", "Løn til Søren"],
    ["=?ISO-8859-1?B?TPhu?= =?iso-8859-1?q?_for_maj?=", "Løn for maj"],
    ["en meget\n lang linje", "en meget lang linje"],
  ])("decodes the subject %s", async (subject, expected) => {
    expect((await mailFrom(`Subject: ${subject}\n\n.`)).subject).toBe(expected);
  });

  test("decodes quoted-printable in Latin-1", async () => {
    const source =
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nbl=E5b=E6r=\ngr=F8d";
    expect((await mailFrom(source)).body).toEqual({ type: "text", content: "blåbærgrød\n" });
  });

  test("decodes bare Latin-1 bytes", async () => {
    const source = "Content-Type: text/plain; charset=iso-8859-1\n\nblåbær";
    expect((await mailFrom(source, "latin1")).body.content).toBe("blåbær\n");
  });

  test("decodes base64, and takes HTML where there is both", async () => {
    const html = Buffer.from("<p>blåbær</p>").toString("base64");
    const mail = await mailFrom(`MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

plain
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${html}
--b--`);
    expect(mail.body).toEqual({ type: "html", content: "<p>blåbær</p>" });
  });

  test("keeps attachments with their names and content", async () => {
    const mail = await mailFrom(`Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

x
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename*=utf-8''l%C3%B8n.pdf
Content-Transfer-Encoding: base64

JVBERg==
--b--`);
    expect(mail.attachments).toEqual([{ name: "løn.pdf", contentBase64: "JVBERg==" }]);
  });

  test("names headers in lower case and keeps the first of each", async () => {
    const mail = await mailFrom("X-Kuvert: one\nx-kuvert: two\n__proto__: x\nSubject: s\n\n.");
    expect(mail.headers["x-kuvert"]).toBe("one");
    expect(mail.headers["subject"]).toBe("s");
  });

  test("takes an invitation for an appointment", async () => {
    const mail = await mailFrom(`Subject: Besøg
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Velkommen
--b
Content-Type: text/calendar; method=REQUEST

BEGIN:VCALENDAR
END:VCALENDAR
--b--`);
    expect(mail.kind).toBe("appointment");
    expect(mail.attachments).toEqual([]);
  });

  test.each([
    ["nothing", "", "The mail is empty."],
    ["a text", "Dear all,\nnote: this is a text.\n", NO_MAIL],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NO_MAIL],
  ])("says what is wrong with %s", async (_what, source, message) => {
    expect(await readEml(Buffer.from(source, "latin1"))).toEqual({ ok: false, message });
  });

  test("does not mind parts that never end", async () => {
    const source = `Content-Type: multipart/mixed; boundary=b\n\n${"--b\n".repeat(9)}`;
    expect((await mailFrom(source)).body.content.trim()).toBe("");
  });
});
