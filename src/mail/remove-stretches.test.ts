import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { bodyText, readBody } from "./html-text";
import type { Body } from "./mail";
import { removeStretches } from "./remove-stretches";

const HEADER =
  '<hr tabindex="-1"><div id="divRplyFwdMsg"><b>Fra:</b> Bo<br><b>Sendt:</b> 3. marts 2026<br><b>Til:</b> HR</div>';

/** What is left of a mail without its old thread. */
function answerOf(content: string, type: Body["type"] = "html"): string {
  const body = { type, content };
  return removeStretches(body, readBody(body).quoted).content;
}

describe("an old thread goes with all that stands in it", () => {
  test.each([
    [
      "the rule above it and its pictures",
      `<p>Hej</p>${HEADER}<p>Svar</p><img src="cid:pas">`,
      "<p>Hej</p>",
    ],
    [
      "its tables and links",
      `<p>Hej</p>${HEADER}<table><tr><td><a href="mailto:bo@firma.dk">Bo</a></td></tr></table>`,
      "<p>Hej</p>",
    ],
    [
      "what it opens around itself",
      `<p>Hej</p><div><div>${HEADER}<p>Svar</p></div></div>`,
      "<p>Hej</p>",
    ],
    [
      "not the picture of the answer",
      `<p>Hej</p><img src="cid:logo">${HEADER}<p>Svar</p>`,
      '<p>Hej</p><img src="cid:logo">',
    ],
    [
      "not what it stands in",
      `<html><body><div><p>Hej</p>${HEADER}<p>Svar</p></div></body></html>`,
      "<html><body><div><p>Hej</p></div></body></html>",
    ],
    ["paragraphs without an end", `<p>Hej<p>Ses${HEADER}<p>Svar<p>Mere`, "<p>Hej<p>Ses"],
    [
      "comments that say something",
      `<!--[if mso]>x<![endif]--><!-- til Bo --><p>Hej</p>${HEADER}`,
      "<!--[if mso]>x<![endif]--><p>Hej</p>",
    ],
    [
      "quoted lines in the midst",
      "<div>Hej<br>&gt; <b>dit CPR</b><br>Ses</div>",
      "<div>Hej<br><br>Ses</div>",
    ],
    [
      "an element made for quotations, above an answer",
      "<div class=moz-cite-prefix>Anna:<br></div><blockquote type=cite><p>dit CPR</p> </blockquote><p>Ses</p>",
      "<p>Ses</p>",
    ],
    [
      "an element that goes on behind them",
      "<p>Hej<br>&gt; dit <b>CPR<br>er</b> det</p>",
      "<p>Hej<br><b><br>er</b> det</p>",
    ],
  ])("%s", (_, before, after) => expect(answerOf(before)).toBe(after));

  test("of plain text the text alone", () => {
    expect(answerOf("Hej\n> dit CPR\nSes", "text")).toBe("Hej\n\nSes");
  });
});

test("whatever the markup, what is left says what was not removed", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<img>",
    "<hr>",
    "<br>",
    "a ",
    "b ",
    "<td>",
    "</i>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, length) => {
      const body: Body = { type: "html", content: pieces.join("") };
      const text = bodyText(body);
      const start = Math.min(from % 40, text.length);
      const end = Math.min(start + (length % 20), text.length);
      if (start === end) return;
      const letters = (some: string) => some.replace(/\s/g, "");
      const left = bodyText(removeStretches(body, [{ start, end }]));
      expect(letters(left)).toBe(letters(text.slice(0, start) + text.slice(end)));
    }),
  );
});
