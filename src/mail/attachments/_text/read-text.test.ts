import { describe, expect, test } from "@jest/globals";
import { read, summary, utf8 } from "../_testing/reading";

describe("texts", () => {
  test.each([
    ["a.txt", "blåbær", "blåbær"],
    ["a.md", "# Løn\n\n- 1", "# Løn\n\n- 1"],
    ["a.sql", "select 1", "select 1"],
    ["no ending", "hej", "hej"],
    ["a.xml", "<cpr>0101901234</cpr>", "<cpr>0101901234</cpr>"],
    ["a.html", "<p>Hej <b>Mette</b></p>", "Hej Mette"],
    [
      "a.html",
      '<title>Sag om &AElig;</title><input value="010190-1234"><input type=hidden value=x><img alt=foto>' +
        "<textarea>syg</textarea><select><option>a<option>b</select>",
      "syg\na\nb\nSag om Æ\n010190-1234\nfoto",
    ],
    [
      "a.html",
      '<!-- note --><p title=a>Hej</p><a href="mailto:x@y.dk?body=Til%20Bo">b</a><!--[if mso]><b>CPR</b><![endif]-->',
      "Hej\nb\n\n note \na\nTil Bo\nCPR",
    ],
    ["a.txt", "<!DOCTYPE html><p>b&aelig;r</p>", "bær"],
    [
      "a.json",
      '{"navn":"J\\u00f8rgen","tekst":"a\\n010190-1234\\t\\"b\\""}',
      '{"navn":"Jørgen","tekst":"a\n010190-1234\t"b""}',
    ],
    ["a.txt", "", ""],
  ])("reads %s", async (name, content, text) => {
    expect(summary(await read(name, utf8(content)))).toEqual({ [name]: text });
  });

  test("reads the files and pages inside of a page", async () => {
    const letter = Buffer.from("CPR 010190-1234").toString("base64");
    const page =
      `<p>Hej</p><a download="brev.txt" href="data:text/plain;charset=utf-8;base64,${letter}">her</a>` +
      "<iframe src='data:text/html,%3Cp%3Es%C3%B8ster%3C/p%3E'></iframe>" +
      '<iframe srcdoc="<p>&lt;/p&gt;010190&amp;#45;1234</p>"></iframe><a href="data:">ingen</a>';
    expect(summary(await read("a.html", utf8(page)))).toEqual({
      "a.html": "Hej\nheringen",
      "a.html › brev.txt": "CPR 010190-1234",
      "a.html › data.html": "søster",
      "a.html › srcdoc.html": "010190-1234",
    });
  });

  test("says that a scan in a page was not read, and passes over icons and logos", async () => {
    const picture = (bytes: number) =>
      `<img src="data:image/png;base64,${Buffer.from("\x89PNG".padEnd(bytes), "latin1").toString("base64")}">`;
    const words = `<p>${"Her er oversigten fra mødet. ".repeat(9)}</p>`;
    const unreadIn = async (page: string) =>
      (await read("a.html", utf8(`<html>${page}`))).unread.map(({ path }) => path);
    expect(await unreadIn(`<p>Hej</p>${picture(9_000)}`)).toEqual(["a.html › data.png"]);
    expect(await unreadIn(words + picture(90_000))).toEqual(["a.html › data.png"]);
    expect(await unreadIn(words + picture(9_000))).toEqual([]);
    expect(await unreadIn(`<p>Hej</p>${picture(900)}`)).toEqual([]);
  });

  test("reads a text in UTF-16 and in Windows-1252", async () => {
    const wide = new Uint8Array(Buffer.from("\ufeffblåbær", "utf16le"));
    const old = new Uint8Array(Buffer.from("bl\xe5b\xe6r", "latin1"));
    expect(summary(await read("a.txt", wide))).toEqual({ "a.txt": "blåbær" });
    expect(summary(await read("a.txt", old))).toEqual({ "a.txt": "blåbær" });
  });

  test("reads what calls itself a text and looks like none, and says so", async () => {
    const bytes = Uint8Array.from([...utf8("010190-1234"), 0, 1, 2, 3, 4, 5]);
    expect(summary(await read("a.txt", bytes))).toMatchObject({
      "a.txt": expect.stringContaining("010190-1234"),
      "! a.txt": "damaged",
    });
  });
});

describe("readCard", () => {
  test("unfolds lines, which are cut anywhere", async () => {
    const ics =
      "BEGIN:VCALENDAR\r\nDESCRIPTION:CPR 0101\r\n 90-1234\\, tak\\nHilsen\r\nEND:VCALENDAR";
    expect(summary(await read("møde.ics", utf8(ics)))).toEqual({
      "møde.ics": "BEGIN:VCALENDAR\nDESCRIPTION:CPR 010190-1234, tak\nHilsen\nEND:VCALENDAR\n",
    });
  });

  test("leaves pictures out of a business card", async () => {
    const vcf = "BEGIN:VCARD\nFN:Mette Holm\nPHOTO;ENCODING=b:AAAA\n BBBB\nTEL:12345678\nEND:VCARD";
    expect(summary(await read("mette", utf8(vcf)))).toEqual({
      mette: "BEGIN:VCARD\nFN:Mette Holm\nTEL:12345678\nEND:VCARD\n",
    });
  });

  test("reads a card of the old kind, whose letters are written as numbers", async () => {
    const vcf =
      "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Holm;J=C3=B8rgen\r\n" +
      "NOTE;ENCODING=QUOTED-PRINTABLE:CPR=3A=20010190-=\r\n 1234=0D=0A=\r\nHilsen\r\nURL:https://a.dk/?b=\r\nEND:VCARD";
    expect(summary(await read("a.vcf", utf8(vcf)))).toEqual({
      "a.vcf":
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Holm;Jørgen\n" +
        "NOTE;ENCODING=QUOTED-PRINTABLE:CPR: 010190-1234\nHilsen\nURL:https://a.dk/?b=\nEND:VCARD\n",
    });
  });

  test("reads a file in a calendar entry", async () => {
    const ics = `BEGIN:VCALENDAR\nATTACH;FILENAME=brev.txt;ENCODING=BASE64;VALUE=BINARY:${Buffer.from("010190-1234").toString("base64")}\nEND:VCALENDAR`;
    expect(summary(await read("a.ics", utf8(ics)))).toMatchObject({
      "a.ics › brev.txt": "010190-1234",
    });
  });

  test("reads a page in the character set that it names", async () => {
    const page = Uint8Array.from(
      '<html><meta http-equiv="Content-Type" content="text/html; charset=macintosh">s\xbfster',
      (character) => character.charCodeAt(0),
    );
    expect(summary(await read("a.html", page))).toEqual({ "a.html": "søster" });
  });
});
