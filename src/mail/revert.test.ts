import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { distance, revert } from "./revert";

describe("taking back a change", () => {
  test("gives the old text while nothing else has changed", () => {
    expect(revert("Barsel 010190-1234", "Barsel", "Barsel")).toBe("Barsel 010190-1234");
  });

  test("keeps what was written in front since", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag om ferie", "VS: Sag om ferie")).toBe(
      "VS: Sag 010190-1234 om ferie",
    );
  });

  test("keeps what was written behind since", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag om ferie", "Sag om ferie i juli")).toBe(
      "Sag 010190-1234 om ferie i juli",
    );
  });

  test("takes an added line out of a body that has grown", () => {
    expect(revert("<p>Hej</p>", "<p>CPR</p><p>Hej</p>", "<p>CPR</p><p>Hej Bo</p>")).toBe(
      "<p>Hej Bo</p>",
    );
  });

  test("puts the old text in front of what was typed on at its place", () => {
    expect(revert("Barsel 010190-1234", "Barsel", "Barsel i juli")).toBe(
      "Barsel 010190-1234 i juli",
    );
  });

  test("gives up when the place itself was written over", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag •••• om ferie", "Sag nummer tre")).toBeNull();
  });
});

describe("taking back a mask in a text that has been written on", () => {
  const before = "<p>Hej</p><p>Hans CPR-nr. er 010190-1234, og han bor i Vejle.</p><p>Mvh</p>";
  const after = before.replace("-1234", "-••••");

  test.each([
    ["before and behind it", "Hej", "Kære Karin", "Mvh", "Vi ses mandag.</p><p>Mvh Mette"],
    ["in its sentence", "Hans", "Hendes", "bor i Vejle", "flytter til Vejle i juli"],
    ["right beside it", " er ", " er (måske) ", ", og", "?, og"],
    ["around it", "Hans CPR-nr. er", "Se", ", og han bor i Vejle", ""],
  ])("brings the digits back: %s", (_where, one, first, two, second) => {
    const typed = (text: string) => text.replace(one, first).replace(two, second);
    expect(revert(before, after, typed(after))).toBe(typed(before));
  });

  test("brings the digits back where its sentence was moved to", () => {
    const sentence = (text: string) => /<p>Hans.*?<\/p>/.exec(text)![0];
    const moved = (text: string) => text.replace(sentence(text), "") + sentence(text);
    expect(revert(before, after, moved(after))).toBe(moved(before));
  });

  test("brings them back although Outlook writes the tags anew", () => {
    const rewritten = (text: string) => text.replace(/<p>/g, '<p class="x" style="margin: 0">');
    const typed = (text: string) => rewritten(text).replace("Mvh", "Mvh Mette");
    expect(revert(before, after, typed(after))).toBe(typed(before));
  });

  test("brings several back, whatever was typed between them", () => {
    const list = "010190-1234 ring\n020290-1235 skriv\n030390-1236 ring";
    const masked = list.replace(/-\d{4}/g, "-••••");
    const typed = (text: string) => `Haster: ${text.replace("skriv", "skriv\nhusk")} nu`;
    expect(revert(list, masked, typed(masked))).toBe(typed(list));
  });

  test.each([
    ["is gone", (text: string) => text.replace(/<p>Hans.*?<\/p>/, "")],
    ["has been typed into", (text: string) => text.replace("-••••", "-••12••")],
    [
      "stands twice, and nowhere where it stood",
      (text: string) =>
        text.replace(/<p>Hans.*?<\/p>/, "").replace("Mvh", "010190-••••</p><p>010190-••••"),
    ],
  ])("gives up where it %s", (_why, typed) => {
    expect(revert(before, after, typed(after))).toBeNull();
  });

  test("leaves a tag alone that only the change had written in another way, rather than say that it is back", () => {
    const link = '<p>Se <a class="x" href="#">her</a></p>';
    expect(
      revert(link, link.replace("x", "y"), '<p>Se <a class="z" href="#">her</a></p>'),
    ).toBeNull();
  });
});

test("taking back what stood in a subject that has been typed on at both ends", () => {
  expect(
    revert("Vedr. 010190-1234 opsigelse", "Vedr. opsigelse", "Haster: Vedr. opsigelse nu"),
  ).toBe("Haster: Vedr. 010190-1234 opsigelse nu");
});

test("taking back what stood behind a word that has been changed", () => {
  expect(revert("Barsel 010190-1234", "Barsel", "Barselsorlov")).toBe("Barselsorlov 010190-1234");
  expect(revert("010190-1234 barsel", "barsel", "orlov")).toBe("010190-1234 orlov");
});

describe("how far a text is from another", () => {
  test.each([
    ["Hej", "Hej", 0],
    ["Hej Bo", "Hej", 3],
    ["Vedr. 010190-1234", "Vedr. 010190-••••", 22],
    ["<p>Hej</p>", '<p class="x">Hej</p>', 0],
    ['<a href="#1">Hej</a>', '<a href="#2">Hej</a>', 26],
  ])("%s, %s: %i characters", (one, other, count) => {
    expect(distance(one, other)).toBe(count);
  });
});

describe("whatever the texts", () => {
  const text = fc.string({ maxLength: 20 });

  test("an unedited text goes back to exactly what it was", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(revert(before, after, after)).toBe(before);
      }),
    );
  });

  test("a text that is already back stays as it is, or is left alone", () => {
    fc.assert(
      fc.property(text, text, (before, current) => {
        expect(revert(before, before, current)).toBe(current);
      }),
    );
  });

  test("nothing that was typed since is lost", () => {
    fc.assert(
      fc.property(text, text, text, (before, after, current) => {
        const reverted = revert(before, after, current);
        const expected = current.length + before.length - after.length;
        expect(reverted?.length ?? expected).toBe(expected);
      }),
    );
  });

  test("what was typed between words that stay is there, and the change is not", () => {
    const words = fc.array(fc.constantFrom("sag", "om", "en", "ferie", "010190-1234"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), (list, where) => {
        const at = where % (list.length + 1);
        const typed = [...list.slice(0, at), "TYPED", ...list.slice(at)].join(" ");
        const masked = (whole: string) => whole.replace(/-\d{4}/g, "-••••");
        const before = list.join(" ");
        expect(revert(before, masked(before), masked(typed))).toBe(typed);
      }),
    );
  });
});
