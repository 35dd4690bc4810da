import { expect, test } from "@jest/globals";
import { titleOf } from "./column-titles";

/** The title of the last number in a text. */
function titled(text: string): string | null {
  const number = /\d+(?=\D*$)/.exec(text);
  if (number === null) return null;
  const title = titleOf(text, number.index, number.index + number[0].length);
  return title && text.slice(title.start, title.end);
}

test.each([
  ["Navn\tPas\nJens\t12", "Pas"],
  ["Pas\tNavn\n12\tJens", "Pas"],
  ["Navn;Pas;By\nJens;12;Vejle", "Pas"],
  ["Navn | Pas | By\nJens |12| Vejle", " Pas "],
  ["Navn\tPas\nJens\t11\nMia\t12", "Pas"],
  [`Navn\tPas${"\nJens\t11".repeat(25)}\nMia\t12`, "Pas"],
  ["Pas\n12", "Pas"],
  ["Pas\n  - 12", "Pas"],
  ["Pas\n11\n12", "Pas"],
  ["Navn,Pas\nJens,12", "Pas"],
  ["Pas,Navn\n12,Jens", "Pas"],
  ["Navn,Pas,By\nJens,12,Vejle", "Pas"],
  ["Navn,Pas,By\nJens,12", null],
  ["Navn,Pas\nJens, 12", null],
  ["\nPas\n12", "Pas"],
  ["Pas\n> - * 12", "Pas"],
  ["Pas\n> > > > > 12", null],
  ["Pas,Navn\n12,Jens\nx,y,z", "Pas"],
  ["Navn,Pas,By\nJens,12,", "Pas"],
  ["Pas til alle\n12\tJens", null],
  [`Navn\tPas${"\nJens\t11".repeat(29)}\nMia\t12`, "Pas"],
  [`Navn\tPas${"\nJens\t11".repeat(30)}\nMia\t12`, null],
  [`${"x".repeat(301)}\n12`, null],
  ["12", null],
  ["Pas 7\n12", null],
  ["Pas\n\n12", null],
  ["Pas\nnr. 12", null],
  ["Pas 12", null],
  ["Navn\nJens\t12", null],
  ["A\tB\nx\ty\t12", null],
  [`${"x".repeat(301)}\tPas\nJens\t12`, null],
])("%j: %j", (text, title) => {
  expect(titled(text)).toBe(title);
});

test("titles of one text are not those of another", () => {
  expect(titled("Navn\tPas\nJens\t12")).toBe("Pas");
  expect(titled("Navn\tBil\nJens\t12")).toBe("Bil");
  // In the same place, below a line more.
  expect(titled("Pas\tNavn\n12\tJens")).toBe("Pas");
  expect(titled("Om\nPas\tB\n12\tJens")).toBe("Pas");
});

test("titles of one table are not those of another", () => {
  const text = "Navn\tPas\nJens\t123\n\nNavn\tKonto\nMia\t456";
  const titles = ["123", "456"].map((number) => {
    const at = text.indexOf(number);
    const title = titleOf(text, at, at + 3);
    return title && text.slice(title.start, title.end);
  });
  expect(titles).toEqual(["Pas", "Konto"]);
});

test("rows of a table that is longer than the look-back still know it, asked in order", () => {
  const text = `Navn\tPas${"\nJens\t123".repeat(100)}`;
  for (let at = text.indexOf("123"); at >= 0; at = text.indexOf("123", at + 1)) {
    expect(titleOf(text, at, at + 3)).toEqual({ start: 5, end: 8 });
  }
});
