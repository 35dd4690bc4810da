import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LINEAR, growth, repeated } from "../../test/processor-time";
import { bodyText, htmlToText, prependToBody, readBody, replaceInBody } from "./html-text";
import type { Body } from "./mail";

function textOf(html: string): string {
  return htmlToText(html).text;
}

describe("htmlToText", () => {
  test.each([
    ["tags go, text stays", "<p>Hej <b>Mette</b></p>", "Hej Mette"],
    ["blocks make lines", "<div>a</div><div>b</div><p>c</p>d", "a\nb\nc\nd"],
    ["nested blocks make one line break", "<div><div><p>a</p></div></div><p>b</p>", "a\nb"],
    ["br breaks the line", "a<br>b<BR/>c", "a\nb\nc"],
    ["Outlook's empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    [
      "table cells are apart by a tab",
      "<table><tr><td>CPR</td><td>nr.</td></tr></table>",
      "CPR\tnr.",
    ],
    [
      "Outlook's paragraphs in cells keep the row on one line",
      "x<table><tr><td><p>a<o:p></o:p></p></td> <td><p>b</p></td></tr>\n<tr><td>c<td>d</table>e",
      "x\na\tb\nc\td\ne",
    ],
    ["an empty first cell adds nothing", "<tr><td>a</td></tr><tr><td></td><td>b</td></tr>", "a\nb"],
    ["white space collapses", "  a \r\n\t b  <i> c</i> <p> d ", "a b c\nd"],
    ["pre keeps white space", "<pre>a  b\r\n c</pre> d", "a  b\n c\nd"],
    ["a no-break space is no white space", "a&nbsp; &nbsp;b", "a\u00a0 \u00a0b"],
    [
      "named entities",
      "R&oslash;dgr&oslash;d &amp; fl&oslash;de &ndash; 5&euro;",
      "Rødgrød & fløde – 5€",
    ],
    [
      "named punctuation",
      "a&commat;b&period;dk&colon;&lpar;1&sol;2&rpar;&dash;0101&ZeroWidthSpace;90&Tab;&hairsp;x",
      "a@b.dk:(1/2)‐0101\u200b90 \u200ax",
    ],
    ["numeric entities", "&#229;&#xE6;&#XF8;&#128512;&#150;", "åæø😀–"],
    ["entities without their semicolon", "&aring &#229 &nbsp5 &ndash", "å å \u00a05 &ndash"],
    ["impossible characters", "&#0;&#xD800;&#x110000;", "\ufffd\ufffd\ufffd"],
    ["unknown entities are left as written", "&foo; &; & &# &#x; AT&T", "&foo; &; & &# &#x; AT&T"],
    ["comments, which are sent too, at the end", "a<!--b>-->c<!-- d -->", "ac\n\nb>\n\n d "],
    ["no conditional comments of Outlook's", "a<!--[if mso]>c<![endif]-->d<!--<![endif]-->", "ad"],
    [
      "no comments without words, nor those that mark a place",
      "<!-- -->a<!--StartFragment-->",
      "a",
    ],
    ["no style sheet in a comment", "<style><!-- p {} --></style>a", "a"],
    ["what a revealed conditional comment shows", "a<![if !mso]>b<![endif]>c", "abc"],
    ["empty comments", "a<!-->b<!--->c", "abc"],
    ["declarations", '<!DOCTYPE html><?xml:namespace prefix="o" />a', "a"],
    [
      "script, style and title",
      "<title>t</title><STYLE>p{}</p></STYLE >a<script>'</b>'</script>b",
      "ab",
    ],
    ["a title that ends where it begins", "<svg><title/></svg><p>a</p><title>t</title>b", "a\nb"],
    ["a script that is only named", "<script src=x /><p>a", "a"],
    ["a style that never ends", "a<style>p{}<p>b<style>c", "ap{}\nbc"],
    ["a > in a quoted attribute", `<a title="1 > 0" alt='>'>x</a>`, "x"],
    ["a quote inside an unquoted attribute", `<a href=it's>x</a> y's`, "x y's"],
    ["a lone < is text", "3 < 5 <3 a<", "3 < 5 <3 a<"],
    ["hidden text is sent too", '<span style="display:none">x</span>y', "xy"],
    ["an unfinished tag, comment or style ends the text", "a<b href='x", "a"],
    ["nothing", "", ""],
  ])("%s", (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test("tells where each character comes from", () => {
    const { text, sourceOf } = htmlToText("<p>&aelig;</p>b");
    expect(text).toBe("æ\nb");
    expect(sourceOf(0)).toEqual({ start: 3, end: 10 });
    expect(sourceOf(1)).toEqual({ start: 10, end: 14 });
    expect(sourceOf(2)).toEqual({ start: 14, end: 15 });
    expect(sourceOf(3)).toEqual({ start: 15, end: 15 });
  });

  test("tells of each character of a run, a gap and a comment where it comes from", () => {
    const html = "<p>to  ord &amp; <b>f</b>lere<!--note-->";
    const { text, sourceOf } = htmlToText(html);
    const sources = Array.from(text, (_, at) => html.slice(sourceOf(at).start, sourceOf(at).end));
    const written = ["t", "o", "  ", "o", "r", "d", " ", "&amp;", " ", "f", "l", "e", "r", "e"];
    expect(sources).toEqual([...written, "<!--", "<!--", "n", "o", "t", "e"]);
  });
});

describe("a body is read with what it says beside its text, behind an empty line", () => {
  test.each([
    ["what a picture shows", '<img src=a.png alt="CPR 010190-1234">', "CPR 010190-1234"],
    ["what is said of a link", "<a href=# title='R&oslash;d  blok'>x</a>", "Rød blok"],
    ["what fields hold", "<input value=syg><option value=rask>", "syg\n\nrask"],
    ["a title", "<title>Sag om &AElig;</title>", "Sag om Æ"],
    [
      "what only Outlook shows",
      "<!--[if gte mso 9]><p>010190-<b>1234</p><![endif]-->",
      "010190-1234",
    ],
    ["what is written for Outlook and never ends", "<!--[if mso]>010190-1234", "010190-1234"],
    [
      "what a link writes into a mail",
      '<a href="mailto:a@b.dk?cc=c@d.dk&amp;subject=Sag%20om%20%C3%86&body=Hej%0A50%25 %zz">x</a>',
      "Sag om Æ\n\nHej\n50% %zz",
    ],
    ["a number to call", "<a href=tel:+4512345678>Ring</a>", "+4512345678"],
    [
      "a person's number",
      "<a href='https://x.dk/?a=1&amp;cprnr=010190-1234#b'>x</a>",
      "cprnr=010190-1234",
    ],
  ])("%s", (_what, content, said) => {
    const text = bodyText({ type: "html", content: `Hej ${content}` });
    expect(text.slice(textOf(`Hej ${content}`).length)).toBe(`\n\n${said}`);
  });

  test.each([
    ["what the text says as well", '<img alt=Hej><a href=# title="Hej Bo">Hej Bo</a>'],
    ["a number that the text says", '<a href="tel:+4512345678">Tlf. 12 34 56 78</a>'],
    ["the numbers of other links", '<a href="https://x.dk/0101901234?id=0101901234">x</a>'],
    ["whom a link writes to", '<a href="mailto:a@b.dk">Anna</a>'],
    ["what a program remembers", "<input type=hidden value=0101901234>"],
    [
      "Outlook's settings and styles",
      "<!--[if mso]><xml><a>96</a></xml><style>p{}</style><![endif]-->",
    ],
    ["what Outlook leaves out", "<!--[if !mso]><!-->a<!--<![endif]-->"],
    ["nothing", '<img alt=""><input value=" "><a href="mailto:?subject="></a><title></title>'],
  ])("and not %s", (_what, content) => {
    const html = `Hej ${content}`;
    expect(bodyText({ type: "html", content: html })).toBe(textOf(html));
  });

  test.each([
    ['<img alt="CPR 010190-1234">', '<img alt="CPR &quot;">'],
    ["<title>010190&#45;1234</title>", "<title>&quot;</title>"],
    [
      '<a href="mailto:?subject=CPR%20010190%2D1234%20ok">',
      '<a href="mailto:?subject=CPR%20&quot;%20ok">',
    ],
    ["<!--[if mso]><p>010190-<b>1234</p><![endif]-->", "<!--[if mso]><p>&quot;<b></p><![endif]-->"],
  ])("where it can be replaced: %s", (content, after) => {
    const body: Body = { type: "html", content: `Hej ${content}` };
    const start = bodyText(body).indexOf("010190");
    const done = replaceInBody(body, [{ start, end: start + 11, text: '"' }]);
    expect(done.content).toBe(`Hej ${after}`);
  });
});

describe("readBody", () => {
  const quotedIn = (content: string) => {
    const { text, quoted } = readBody({ type: "html", content });
    return quoted.map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["Outlook on the web", '<div id="divRplyFwdMsg" dir="ltr">Fra: Anna</div>'],
    ["Outlook on the web, forwarded again", "<div id=x_x_divRplyFwdMsg>Fra: Anna</div>"],
    ["the new Outlook", '<div id="mail-editor-reference-message-container">Anna</div>'],
    [
      "classic Outlook",
      "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>Fra: Anna</div>",
    ],
    [
      "classic Outlook, with all that Word writes",
      `<div style='border:none;border-top:solid #E1E1E1 1.0pt'>\r\n<p class=MsoNormal><b><span lang=DA style='font-family:"Calibri",sans-serif'>Fra:</span></b><span lang=DA> Anna</span></p></div>`,
    ],
  ])("knows where the thread of %s begins", (_, quotation) => {
    const [quoted, ...more] = quotedIn(`<p>Hej</p>${quotation}<p>010190-1234</p>`);
    expect(quoted).toMatch(/^(?:Fra: )?Anna\n010190-1234$/);
    expect(more).toEqual([]);
  });

  const CITED =
    "<blockquote type=cite><p>Hvornår?</p><blockquote type=cite>Ældre</blockquote></blockquote>";

  test.each([
    [
      "Gmail",
      `<div class="gmail_quote"><div class="gmail_attr">Anna:<br></div><blockquote class="gmail_quote">Hvornår?<p>Ældre</blockquote></div>`,
    ],
    ["Roundcube", `<p id="reply-intro">Anna:</p>${CITED}`],
    ["Thunderbird", `<div class="moz-cite-prefix">Anna:<br></div>${CITED}`],
    ["Proton", `<div class=protonmail_quote>Den 3. marts 2026 skrev Anna:<br>${CITED}</div>`],
  ])("knows what %s encloses, and the answer below", (_, quotation) => {
    const quoted = quotedIn(`<p>Hej</p>${quotation}<p>På fredag.</p>`).join("\n");
    expect(quoted.replace(/\n+/g, "|")).toMatch(
      /^(?:Den 3. marts 2026 skrev )?Anna:\|Hvornår\?\|Ældre$/,
    );
  });

  test("knows a quotation of Apple Mail, which holds who wrote it", () => {
    const quotation = "<blockquote type=cite><div>On 3 March 2026 Anna wrote:</div>Hi</blockquote>";
    expect(quotedIn(`<p>Hej</p>${quotation}<p>Fine.</p>`)).toEqual([
      "On 3 March 2026 Anna wrote:\nHi",
    ]);
  });

  test("takes all for quoted where nothing ends the element", () => {
    const quotation = "<div class=moz-cite-prefix>Anna:</div><blockquote type=cite>Hej";
    expect(quotedIn(`Ja<p>${quotation}<p>Mere`)).toEqual(["Anna:\nHej\nMere"]);
  });

  test.each([
    "<blockquote type=cite>Tre måneders varsel.</blockquote>",
    "<blockquote>Anna</blockquote>",
    "<p style='border:none;border-top:solid #E1E1E1 1.0pt'>Ny overskrift</p>",
    "<div title='border-top:solid #E1E1E1 1.0pt'>Fra: Anna</div>",
    '<div id="Signature">Anna</div>',
    "<p>Anna</p>",
  ])("takes %s for new text", (html) => {
    expect(quotedIn(`<p>Hej</p>${html}`)).toEqual([]);
  });

  test("takes what is hidden for quoted where it stands in what is quoted", () => {
    const thread = '<div id=divRplyFwdMsg>Fra: Anna<img alt="gammel"></div><!-- c -->';
    expect(quotedIn(`Hej<img alt="ny"> Bo${thread}`)).toEqual(["Fra: Anna", "gammel", " c "]);
  });

  test("reads plain text as well", () => {
    const body: Body = { type: "text", content: "Hej\n> Gammelt" };
    expect(readBody(body)).toEqual({ text: body.content, quoted: [{ start: 4, end: 13 }] });
  });
});

const pieceOfHtml = fc.constantFrom(
  ..."<p> </p> <div> </div> <br> <b> </b> <table> <tr> <td> </td> </tr> </table> <pre> </pre> <o:p> <style> </style>".split(
    " ",
  ),
  ..."<!-- --> <! > < & &amp; &nbsp &#32; &#128512; <a href=' \" 0101 90-1234 æ 😀".split(" "),
  " ",
  "\n",
  "\r\n",
);
const anyHtml = fc.array(pieceOfHtml, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("for any HTML", () => {
  test("the text is no longer than the source, and every character has its place in it", () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const { text, sourceOf } = htmlToText(html);
        expect(text.length).toBeLessThanOrEqual(html.length);
        let previous = { start: 0, end: 0 };
        for (let offset = 0; offset < text.length; offset++) {
          const range = sourceOf(offset);
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(html.length);
          // Comments stand at the end, wherever they come from.
          if (text[offset] === "\n" && html.startsWith("<!--", range.start)) previous = range;
          expect(range.start).toBeGreaterThanOrEqual(previous.start);
          expect(range.end).toBeGreaterThanOrEqual(previous.end);
          previous = range;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("replacing in the source is replacing in the text", () => {
    fc.assert(
      fc.property(anyHtml, fc.nat(), fc.integer({ min: 1, max: 12 }), (html, from, length) => {
        const { text } = htmlToText(html);
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const value = text.slice(start, end);
        fc.pre(!/[\n\t]|[\ud800-\udfff]|^$/.test(value));
        const body = replaceInBody({ type: "html", content: html }, [{ start, end, text: "•" }]);
        expect(bodyText(body)).toBe(`${text.slice(0, start)}•${text.slice(end)}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("256 KiB of hostile input are read in linear time", () => {
  const SIZE = 1 << 18;
  test.each([
    "<",
    "&",
    "&#",
    "&#1",
    "<!--",
    "<!",
    "</",
    "<a ",
    "<a href='",
    "<style>",
    "<style></style",
    "<title/>",
    "<p>",
    "<td>",
    "<pre>",
    " ",
    "<body ",
    "<!--[if mso]>",
    "<!--[if mso]>x<![endif]-->",
    "<img alt=x>",
    "<img alt='&'>",
    "<input value=x ",
    "<a href=tel:123456>",
    "<a href='mailto:?subject=%",
    "--",
    "\"'",
  ])("%s, over and over", (piece) => {
    const readAndChange = (content: string) => {
      const body: Body = { type: "html", content };
      const text = bodyText(body);
      expect(replaceInBody(body, [{ start: 0, end: text.length, text: "•" }]).type).toBe("html");
      expect(prependToBody(body, "x").type).toBe("html");
    };
    expect(growth(SIZE, repeated(piece), readAndChange)).toBeLessThan(LINEAR);
  });
});
