import { describe, expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import { heading, type Letter, list, paragraph } from "./letter";
import { blanksIn, html, plainText, subjectOf, type Words } from "./render";

/** Words that show what they were asked. */
const words: Words = (id, values = {}) => [id, ...Object.values(values)].join(" ");

const letter: Letter = {
  subject: { id: "subject", values: { number: "2026-014" } },
  blocks: [
    heading("title"),
    paragraph("one", { id: "two", values: { name: "Ida & <Co>" } }),
    list(["first", "second"]),
  ],
};

describe("a letter", () => {
  test("is text with empty lines between its paragraphs", () => {
    expect(plainText(letter, words)).toBe("title\n\none two Ida & <Co>\n\n- first\n- second");
    expect(subjectOf(letter, words)).toBe("subject 2026-014");
  });

  test("is HTML in which nothing that was typed becomes markup", () => {
    expect(html(letter, words)).toBe(
      "<p><b>title</b></p><p>one two Ida &amp; &lt;Co&gt;</p><ul><li>first</li><li>second</li></ul>",
    );
    const typed = { id: "x", values: { reason: `"a" 'b'\nc` } };
    expect(html({ subject: null, blocks: [paragraph(typed)] }, words)).toBe(
      "<p>x &quot;a&quot; &#39;b&#39;<br>c</p>",
    );
  });

  test("never lets anything through that a browser takes for a tag", () => {
    assert(
      property(string({ unit: "binary" }), (typed) => {
        const said = { id: "x", values: { typed } };
        const shown = html({ subject: null, blocks: [list([said])] }, words);
        const inside = shown.slice("<ul><li>".length, -"</li></ul>".length);
        const ours = /<br>|<b style="background-color:#fff100">|<\/b>/g;
        expect(inside.replace(ours, "")).not.toMatch(/[<>"']/);
      }),
    );
  });

  test("writes dates out, in the words of its language", () => {
    const dated = paragraph({ id: "due", values: { due: { date: "2026-04-07" } } });
    expect(plainText({ subject: null, blocks: [dated] }, words)).toBe("due date 7 month.4 2026");
  });

  test("that is a reply has no subject of its own", () => {
    expect(subjectOf({ subject: null, blocks: [] }, words)).toBeNull();
  });
});

describe("what is still to be filled in", () => {
  const blank = { subject: null, blocks: [paragraph("Formål: [udfyld: formål <A>]")] };

  test("stands out in HTML, escaped", () => {
    expect(html(blank, words)).toBe(
      '<p>Formål: <b style="background-color:#fff100">[udfyld: formål &lt;A&gt;]</b></p>',
    );
  });

  test("is listed one by one, in either language, also from a draft", () => {
    expect(blanksIn("[udfyld: a] b [fill in: c] [udfyld: a] [d]")).toEqual(["a", "c", "a"]);
  });
});
