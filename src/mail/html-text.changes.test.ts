import { describe, expect, test } from "@jest/globals";
import { LINEAR, growth, repeated } from "../../test/processor-time";
import {
  bodyText,
  htmlToText,
  insertInBody,
  prependedPart,
  prependToBody,
  replaceInBody,
} from "./html-text";
import type { Body } from "./mail";

function textOf(html: string): string {
  return htmlToText(html).text;
}

function replaced(html: string, value: string, replacement: string): string {
  const start = textOf(html).indexOf(value);
  const body: Body = { type: "html", content: html };
  return replaceInBody(body, [{ start, end: start + value.length, text: replacement }]).content;
}

/** Puts an asterisk in the place of everything that matches. */
function replacedAll(html: string, pattern: RegExp): string {
  const matches = [...textOf(html).matchAll(pattern)];
  const stars = matches.map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    text: "*",
  }));
  return replaceInBody({ type: "html", content: html }, stars).content;
}

describe("replaceInBody", () => {
  test("edits plain text", () => {
    const body: Body = { type: "text", content: "CPR 010190-1234." };
    expect(replaceInBody(body, [{ start: 4, end: 15, text: "•" }]).content).toBe("CPR •.");
  });

  test("keeps the tags that split a number", () => {
    expect(replaced("x<b>0101</b>90-<i>12</i>34y", "010190-1234", "*")).toBe("x<b>*</b><i></i>y");
  });

  test("takes whole entities and leaves their neighbours", () => {
    expect(replaced("&aring;010190&#45;1234&oslash;", "010190-1234", "*")).toBe("&aring;*&oslash;");
  });

  test("removes a line break inside the range, but no block", () => {
    expect(replaced("<p>010190-<br>1234</p>", "010190-\n1234", "*")).toBe("<p>*</p>");
    expect(replaced("<p>0101</p><p>90</p>", "0101\n90", "*")).toBe("<p>*</p><p></p>");
  });

  test("keeps comments inside the range", () => {
    expect(replaced("a<!-- c -->b", "ab", "")).toBe("<!-- c -->");
  });

  test("edits inside a comment", () => {
    expect(replaced("a<!-- 010190-1234 -->b", "010190-1234", "*")).toBe("a<!-- * -->b");
  });

  test("leaves alone what has no place of its own in the source", () => {
    expect(replaced("<!--c-->b", "b\n\nc", "*")).toBe("<!--c-->b");
  });

  test("escapes the replacement", () => {
    expect(replaced("<p>a</p>", "a", "<b>&\n")).toBe("<p>&lt;b&gt;&amp;<br></p>");
  });

  test("replaces several at once, in comments too", () => {
    const html = "<p>12 &amp; <b>3</b>4</p><!-- 56 --><p>78</p>";
    expect(replacedAll(html, /\d+/g)).toBe("<p>* &amp; <b>*</b></p><!-- * --><p>*</p>");
  });

  test("leaves a comment alone that stands inside another range", () => {
    expect(replacedAll("12<!-- 56 -->34", /\d+/g)).toBe("*<!-- 56 -->");
  });
});

describe("a link around what is replaced loses what says the same", () => {
  test.each([
    ["the number to call", '<a href="tel:010190-1234">010190-1234</a>', "010190-1234"],
    ["with its country", '<a href="tel:+4512345678">12 34 56 78</a>', "12 34 56 78"],
    ["without its country", "<a href=tel:12345678>+45 12 34 56 78</a>", "+45 12 34 56 78"],
    ["the address to write to", "<a href='mailto:ib@firma.dk'>ib@firma.dk</a>", "ib@firma.dk"],
    ["an encoded one", '<a href="mailto:ib%40firma&#46;dk">ib@firma.dk</a>', "ib@firma.dk"],
    ["a page's", '<a href="https://sag.dk/?cpr=0101901234">010190-1234</a>', "010190-1234"],
    ["what is shown above it", '<a title="Ring 010190-1234"><b>010190-1234</b></a>', "010190-1234"],
    ["a name", '<a href="https://f.example/anna-holm"><b>Anna</b> Holm</a>', "Anna Holm"],
  ])("%s", (_what, html, value) => {
    expect(replaced(`<p>${html}</p>`, value, "*")).toMatch(
      /^<p><a>(?:<b>)?\*(?:<\/b>)?<\/a><\/p>$/,
    );
  });

  test("when the replacement begins in front of the link, or between two", () => {
    const html = '<p>CPR-nr. <a href="tel:010190-1234" class=x>010190-1234</a></p>';
    expect(replaced(html, "CPR-nr. 010190-1234", "*")).toBe("<p>*<a class=x></a></p>");
    const two = "<a href=tel:010190>010190</a>-<a href=tel:0101901234>1234</a>";
    expect(replaced(two, "010190-1234", "*")).toBe("<a>*</a><a></a>");
  });

  test("and other links stay as they are", () => {
    const html =
      '<a href="https://sag.dk/?nr=12">Sag 010190-1234</a><a href="tel:12345678">Ring</a>';
    expect(replaced(html, "010190-1234", "*")).toBe(html.replace("010190-1234", "*"));
  });

  test("for several values in several links", () => {
    const html = "<a href=tel:111111>111111</a> 222222 <a href=tel:333333>333333 og 444444";
    expect(replacedAll(html, /\d+/g)).toBe("<a>*</a> * <a>* og *");
  });
});

test("256 KiB of rows have all their numbers replaced in linear time", () => {
  const row = "<tr><td>CPR</td><td>010190-1234</td></tr>";
  const rows = repeated(row);
  const table = (length: number) => `<table>${rows(length)}`;
  const replaceAll = (html: string) =>
    expect(replacedAll(html, /\d{6}-\d{4}/g)).toBe(html.replace(/010190-1234/g, "*"));
  expect(growth(1 << 18, table, replaceAll)).toBeLessThan(LINEAR);
});

describe("insertInBody", () => {
  test("puts text behind the character before the offset", () => {
    expect(insertInBody({ type: "text", content: "Hej Bo" }, 3, ",").content).toBe("Hej, Bo");
  });

  test.each([
    ["<p>Hej</p><p>Bo</p>", "<p>Hej &amp; co</p><p>Bo</p>"],
    ["<p><b>Hej</b></p>Bo", "<p><b>Hej</b> &amp; co</p>Bo"],
    ['<p><a href="x"><i>Hej</i></a></p>', '<p><a href="x"><i>Hej</i></a> &amp; co</p>'],
    ["Hej", "Hej &amp; co"],
    ["Hej<br>Bo", "Hej &amp; co<br>Bo"],
  ])("%s: stays in its block, outside of links and the like", (content, expected) => {
    expect(insertInBody({ type: "html", content }, 3, " & co").content).toBe(expected);
  });

  test("goes first at the very beginning", () => {
    expect(insertInBody({ type: "text", content: "Hej" }, 0, "Nå. ").content).toBe("Nå. Hej");
  });
});

describe("prependToBody", () => {
  test.each([
    [
      "after <body>",
      '<html><head></head><body lang="da"><p>x',
      '<html><head></head><body lang="da">|<p>x',
    ],
    [
      "after the head where there is no <body>",
      "<html><head></head><p>x",
      "<html><head></head>|<p>x",
    ],
    ["at the top of a fragment", "<p>x</p>", "|<p>x</p>"],
  ])("puts the paragraph %s", (_what, html, expected) => {
    const { content } = prependToBody({ type: "html", content: html }, "a & b");
    expect(content.replace(/<div style="[^"]*">a &amp; b<\/div>/, "|")).toBe(expected);
  });

  test("is the first line of the text, in either format", () => {
    expect(bodyText(prependToBody({ type: "html", content: "<p>x</p>" }, "a < b"))).toBe(
      "a < b\nx",
    );
    expect(bodyText(prependToBody({ type: "text", content: "x" }, "a < b"))).toBe("a < b\nx");
  });
});

describe("prependedPart", () => {
  test.each([
    "<html><head><title>x</title></head><body class=a><div>Hej</div></body></html>",
    "<div>Hej</div>",
    "",
  ])("gives back what prependToBody put on top of %j", (content) => {
    const before: Body = { type: "html", content };
    const after = prependToBody(before, "CPR-nr.: 010190-1234");
    const part = prependedPart(before, after);
    expect(part).toMatch(/^<div [^>]*>CPR-nr\.: 010190-1234<\/div>$/);
  });

  test("is null when anything else changed", () => {
    const before: Body = { type: "html", content: "<p>Hej 010190-1234</p>" };
    expect(prependedPart(before, { type: "html", content: "<p>Hej 010190-••••</p>" })).toBeNull();
    expect(prependedPart(before, { type: "html", content: "<p>x</p><p>Hej</p>" })).toBeNull();
    expect(prependedPart(before, before)).toBeNull();
  });
});
