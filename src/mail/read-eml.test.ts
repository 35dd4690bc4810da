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

  test("joins lines although a server put blanks at their ends", async () => {
    const source =
      "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n0101= \t\n90-1234 \nslut";
    expect((await mailFrom(source)).body.content).toBe("010190-1234 \nslut\n");
  });

  test("decodes bare letters in headers, also of several programs", async () => {
    const source = `Subject: f\xf8dt\nTo: S\xc3\xb8ren <a@b.dk>\nContent-Type: text/plain; charset=iso-8859-1\n\nbl\xe5b\xe6r`;
    const mail = await mailFrom(source, "latin1");
    expect([mail.subject, mail.to[0]?.name, mail.body.content]).toEqual([
      "født",
      "Søren",
      "blåbær\n",
    ]);
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
    ["its text", "DESCRIPTION:Medbring\\n010190-1234", true],
    ["its title", "SUMMARY;LANGUAGE=da:Besøg hos Mette", true],
    ["who takes part", 'ATTENDEE;RSVP=TRUE;CN="Mette: Berg":mailto:mette@firma.dk', true],
    ["a file", "ATTACH;ENCODING=BASE64;VALUE=BINARY:Q1BS", true],
    ["the mail's words", "SUMMARY:Besøg\nDESCRIPTION:Velkommen  til os", false],
    ["the mail's people", "ATTENDEE;CN=jens@firma.dk:mailto:jens@firma.dk", false],
    ["an alarm", "BEGIN:VALARM\nDESCRIPTION:REMINDER\nEND:VALARM", false],
  ])("keeps an invitation that tells more than the mail: %s", async (_what, lines, isKept) => {
    const calendar = `BEGIN:VCALENDAR\n${lines}\nEND:VCALENDAR`;
    const mail = await mailFrom(`Subject: Besøg
To: jens@firma.dk
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Velkommen<br>til os
--b
Content-Type: text/calendar; method=REQUEST; charset=utf-8

${calendar}
--b--`);
    const contents = mail.attachments.map(({ contentBase64 = "" }) =>
      Buffer.from(contentBase64, "base64").toString(),
    );
    expect(contents).toEqual(isKept ? [`${calendar}\n`] : []);
  });

  test("reads an invitation of which nothing else is left, and where it takes place", async () => {
    const mail = await mailFrom(`Subject: Samtale
Content-Type: text/calendar; method=REQUEST; charset=utf-8

BEGIN:VCALENDAR
LOCATION;LANGUAGE=da:Stuen\\, hos Mette Ber
 g
DESCRIPTION:CPR 010190-1234
END:VCALENDAR
`);
    expect(mail.location).toBe("Stuen, hos Mette Berg");
    const [calendar] = mail.attachments;
    expect(Buffer.from(calendar?.contentBase64 ?? "", "base64").toString()).toContain(
      "010190-1234",
    );
  });

  test("takes the text where the HTML beside it is blank", async () => {
    const parts =
      "--b\nContent-Type: text/plain\n\nhej\n--b\nContent-Type: text/html\n\n<p>&nbsp;</p>\n--b--";
    const mail = await mailFrom(
      `Subject: s\nContent-Type: multipart/alternative; boundary=b\n\n${parts}`,
    );
    expect(mail.body).toEqual({ type: "text", content: "hej\n" });
  });

  test("takes a text with a name for a file, also where Apple Mail puts it among alternatives", async () => {
    const html = "Content-Type: text/html\n\n<p>html</p>";
    const file = "Content-Type: text/plain\nContent-Disposition: inline; filename=a.txt\n\nfil";
    const inner = `Content-Type: multipart/mixed; boundary=i\n\n--i\n${html}\n--i\n${file}\n--i--`;
    const mail = await mailFrom(
      `Subject: s\nContent-Type: multipart/alternative; boundary=o\n\n--o\n\ntext\n--o\n${inner}\n--o--`,
    );
    expect(mail.body).toEqual({ type: "html", content: "<p>html</p>\n" });
    expect(mail.attachments).toEqual([{ name: "a.txt", contentBase64: "ZmlsCg==" }]);
  });

  test("takes a mail that is one text for its body, whatever it is called", async () => {
    const mail = await mailFrom(
      "Subject: s\nContent-Type: text/plain\nContent-Disposition: inline; filename=a.txt\n\nhej",
    );
    expect(mail.body.content).toBe("hej\n");
  });

  test.each([
    ["is not said", "multipart/mixed"],
    ["is another one", "multipart/mixed; boundary=c"],
  ])("passes over nothing when the boundary %s", async (_what, type) => {
    const mail = await mailFrom(
      `Subject: s\nContent-Type: ${type}\n\n--b\n\nCPR 010190-1234\n--b--`,
    );
    const [remains] = mail.attachments;
    expect(Buffer.from(remains?.contentBase64 ?? "", "base64").toString()).toContain("010190-1234");
  });

  test("takes the seal of a signed mail for no attachment", async () => {
    const seal = "Content-Type: application/x-pkcs7-signature; name=smime.p7s\n\nMIAG";
    const mail = await mailFrom(
      `Subject: s\nContent-Type: multipart/signed; boundary=b\n\n--b\n\nhej\n--b\n${seal}\n--b--`,
    );
    expect(mail.attachments).toEqual([]);
  });

  test("passes over no file that only says that it is a seal", async () => {
    const file = "Content-Type: application/pkcs7-signature; name=cpr.txt\n\n010190-1234";
    const mail = await mailFrom(
      `Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhej\n--b\n${file}\n--b--`,
    );
    expect(mail.attachments).toMatchObject([{ name: "cpr.txt" }]);
  });

  test.each([
    ["by its name", "; name=Svar.eml", "Svar.eml"],
    ["by its subject, where it has no name", "", "Sag 7.eml"],
    ["as what it is, where it says that it is shown", "\nContent-Disposition: inline", "Sag 7.eml"],
  ])("takes a mail in a mail for a file: %s", async (_what, head, name) => {
    const inner = "Subject: Sag 7\n\nCPR 010190-1234";
    const mail = await mailFrom(
      `Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhej\n--b\nContent-Type: message/rfc822${head}\n\n${inner}\n--b--`,
    );
    expect(mail.attachments).toMatchObject([{ name }]);
    expect(mail.body.content.trim()).toBe("hej");
  });

  test.each([
    ["with blank lines in front", (mail: string) => Buffer.from(`\r\n\r\n${mail}`)],
    ["with line ends of old Macs", (mail: string) => Buffer.from(mail.replace(/\r\n/g, "\r"))],
    ["in UTF-16", (mail: string) => Buffer.from(`\ufeff${mail}`, "utf16le")],
  ])("reads a mail that was saved %s", async (_how, save) => {
    const result = await readEml(save("Subject: Løn\r\nTo: a@b.dk\r\n\r\nhej\r\n"));
    expect(result).toMatchObject({
      ok: true,
      mail: { subject: "Løn", body: { content: "hej\n" } },
    });
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
