import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ALERT_LIMIT, alertText } from "./alert-text";

const must = (text: string) => ({ text, rank: 0 });

describe("the text of an alert", () => {
  test("is one paragraph in plain text", () => {
    expect(alertText([[must("Hvad.")], [must("Hvorfor."), must("Se punkt 21.")]]).plain).toBe(
      "Hvad. Hvorfor. Se punkt 21.",
    );
  });

  test("has its first paragraph in bold in Markdown", () => {
    expect(alertText([[must("Hvad.")], [must("Hvorfor.")]]).markdown).toBe("**Hvad.**\n\nHvorfor.");
  });

  test("leaves no gap for a paragraph without sentences", () => {
    expect(alertText([[must("Hvad.")], [], [must("Gør.")]]).markdown).toBe("**Hvad.**\n\nGør.");
  });

  test("lets go of the least important sentence first when there is not room for all", () => {
    const long = "x".repeat(300);
    const { plain } = alertText([
      [must("Hvad.")],
      [{ text: `Hvorfor ${long}`, rank: 1 }],
      [{ text: `Kontakt ${long}`, rank: 4 }],
    ]);
    expect(plain).toBe(`Hvad. Hvorfor ${long}`);
  });
});

describe("where there is not room for everything", () => {
  const filler = must("x".repeat(400));

  test("what is too long makes room for what comes behind it, and the order of the paragraphs stays", () => {
    const { plain } = alertText([
      [must("Hvad.")],
      [
        { text: "Filer ".repeat(30), rank: 3 },
        { text: "7 andre.", rank: 3 },
      ],
      [filler],
      [{ text: "Kontakt os.", rank: 4 }],
    ]);
    expect(plain).toBe(`Hvad. 7 andre. ${filler.text} Kontakt os.`);
  });

  test("a sentence says the same in fewer words before it goes", () => {
    const files = { text: "Filer ".repeat(30), short: "Ulæste filer: 4.", rank: 3 };
    expect(alertText([[must("Hvad.")], [files]]).plain).toContain("Filer Filer");
    expect(alertText([[must("Hvad.")], [filler, files]]).plain).toBe(
      `Hvad. ${filler.text} Ulæste filer: 4.`,
    );
  });
});

describe("what the mail or the policy brings in", () => {
  test.each([
    ["**fed**", "\\*\\*fed\\*\\*"],
    ["_skrå_", "\\_skrå\\_"],
    ["[her](https://ond.example)", "\\[her\\](https://ond.example)"],
    ["`kode`", "\\`kode\\`"],
    ["<b>", "\\<b\\>"],
    ["a\\*b", "a\\\\\\*b"],
  ])("cannot format the alert: %s", (text, escaped) => {
    const { markdown } = alertText([[must("Hvad.")], [must(text)]]);
    expect(markdown).toBe(`**Hvad.**\n\n${escaped}`);
  });

  test("reads the same once Outlook has taken the backslashes away", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { markdown } = alertText([[must("Hvad.")], [must(`(${text})`)]]);
        expect(markdown.replace(/\\([\\`*_[\]<>])/g, "$1")).toBe(`**Hvad.**\n\n(${text})`);
      }),
    );
  });
});

test("an alert of sentences that may go always fits", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 8 }), (texts) => {
      const optional = texts.map((text, rank) => ({ text, rank: rank + 1 }));
      const { plain, markdown } = alertText([[must("Hvad.")], optional]);
      expect(plain.length).toBeLessThanOrEqual(ALERT_LIMIT);
      expect(markdown.length).toBeLessThanOrEqual(ALERT_LIMIT);
    }),
  );
});
