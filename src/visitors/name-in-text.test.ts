import { describe, expect, test } from "@jest/globals";
import { nameForm } from "./name-in-text";
import { person } from "./_testing/examples";
import { wordsOf } from "./words";

const form = (text: string, name = "Jens Hansen") => nameForm(wordsOf(text), person(name).name);

describe("the whole name", () => {
  test.each([
    "Besøg: Jens Hansen, Maersk",
    "BESØG JENS HANSEN",
    "Jens Hansens besøg",
    "Hansen, Jens (Maersk)",
    "CV_Jens_Hansen.pdf",
    "jens.hansen",
    "JensHansen.docx",
    "Jens P. Hansen",
    "Hansen,Jens",
    "Hansen Jens",
    "Jens\nHansen",
    "Jens\r\nHansen",
    "Jens \n Hansen",
    "JH: besøg af Jens Hansen",
    "Jens Erik Hansen, altså Jens Hansen",
    "hansen_jens_2025.pdf",
    "Hansen\tJens\tMaersk",
    "jens p. hansen",
  ])("%s", (text) => {
    expect(form(text)).toBe("full");
  });

  test("without its middle names, and with them shortened", () => {
    for (const text of ["Jens Peter Hansen", "Jens Hansen", "Jens P. Hansen"]) {
      expect(form(text, "Jens Peter Hansen")).toBe("full");
    }
  });

  test.each([
    ["Søren Kjærgaard", "Rundvisning for Soeren Kjaergaard"],
    ["Søren Kjærgaard", "soren kjargård"],
    ["Soeren Kjaergaard", "Søren Kjærgård"],
    ["Åse Bækgaard", "Aase Bækgård"],
    ["Jürgen Müller", "Jurgen Mueller"],
    ["José Nuñez", "Jose Nunez"],
  ])("%s is written %s", (name, text) => {
    expect(form(text, name)).toBe("full");
  });
});

describe("shortened", () => {
  test.each([
    "J. Hansen",
    "J Hansen fra Maersk",
    "Jens H.",
    "Besøg af Jens H. kl. 10",
    "Hansen, J.",
    "JH er J. Hansen",
    "J. Hansen kaldes JH",
    "J. Hansen hedder Jens Erik Hansen",
    "Jens Erik Hansen er J. Hansen",
  ])("%s", (text) => {
    expect(form(text)).toBe("initials");
  });

  test("a name of one word may be anybody's", () => {
    expect(form("Besøg af Björk", "Björk")).toBe("initials");
  });

  test("letters alone", () => {
    expect(form("JH kommer kl. 10")).toBe("letters");
    expect(form("JPH på besøg", "Jens Peter Hansen")).toBe("letters");
    expect(form("JH på besøg", "Jens Peter Hansen")).toBe("letters");
  });

  test("a middle name that nobody mentioned leaves a doubt", () => {
    expect(form("Jens Erik Hansen")).toBe("other-middle");
    expect(form("Jens E. Hansen", "Jens Peter Hansen")).toBe("other-middle");
    expect(form("Jens Erik Bo Lund Hansen")).toBe("other-middle");
    expect(form("JH er Jens Erik Hansen")).toBe("other-middle");
  });
});

describe("a name of two first names", () => {
  test.each([
    ["Anne-Marie Holm", "Besøg af Annemarie Holm"],
    ["Annemarie Holm", "Besøg af Anne-Marie Holm"],
    ["Annemarie Bo Holm", "Anne-Marie B. Holm"],
    ["Anne-Marie Holm", "Anne Marie Holm"],
  ])("%s is written %s", (name, text) => {
    expect(form(text, name)).toBe("full");
  });

  test.each(["Annemarie", "Anne-Marie og Holm", "Anne Marie Holmen"])(
    "%s is not enough",
    (text) => {
      expect(form(text, "Annemarie Holm")).toBeNull();
    },
  );
});

describe("a name of two last names", () => {
  test.each([
    "Besøg af Jens Møller",
    "jens møller kommer",
    "Jens Møllers besøg",
    "Jens Møller, DSV",
  ])("may be shortened to the first of them: %s", (text) => {
    expect(form(text, "Jens Møller Hansen")).toBe("no-last");
  });

  test.each(["Jens Møller Olsen", "Jens og Møller", "Jens M", "Jens, Møller"])(
    "is somebody else's in %s",
    (text) => {
      expect(form(text, "Jens Møller Hansen")).toBeNull();
    },
  );

  test("counts with both where both stand there", () => {
    expect(form("Jens Møller og Jens Hansen", "Jens Møller Hansen")).toBe("full");
    expect(form("Lise Krogh", "Lise Krogh-Madsen")).toBe("no-last");
  });
});

describe("an apostrophe in a name", () => {
  test.each(["Seán O'Brien", "Sean O’Brien kl. 9", "Sean OBrien", "O'Brien, Seán", "Sean O Brien"])(
    "%s",
    (text) => {
      expect(form(text, "Sean O'Brien")).toBe("full");
      expect(form(text, "Sean OBrien")).toBe("full");
    },
  );

  test("is no middle name", () => {
    expect(form("Frokost med Sean Brien", "Sean O'Brien")).toBeNull();
    expect(form("Maria Angelo", "Maria d'Angelo")).toBeNull();
    expect(form("S. O'Brien", "Sean O'Brien")).toBe("initials");
  });
});

describe("a first and a last name in one word", () => {
  test.each([
    ["JensHansen.docx", "Jens Hansen", "full"],
    ["Kaffe med Lina", "Li Na", "run-together"],
    ["Boholm.pdf", "Bo Holm", "run-together"],
  ])("%s of %s is %s", (text, name, expected) => {
    expect(form(text, name)).toBe(expected);
  });
});

describe("a last name that two share", () => {
  test.each([
    "Besøg af Jens og Mette Hansen",
    "Jens & Mette Hansen",
    "Jens/Mette Hansen",
    "Jens, Ida og Mette Hansen",
    "Jens og Mette Lund Hansen",
    "besøg af jens og mette hansen",
  ])("%s", (text) => {
    expect(form(text)).toBe("shared");
  });

  test.each([
    "Jens Olsen og Mette Hansen",
    "Peter Hansen og Jens Olsen",
    "Jens, Peter Hansen",
    "Jens og Peter Olsen, Hansen",
    "Jens og de andre Hansen",
  ])("not in %s", (text) => {
    expect(form(text)).toBeNull();
  });
});

describe("what may part two people, or holds the parts of a name apart, leaves a doubt", () => {
  test.each([
    "Vi ses, Jens. Hansen kommer også",
    "Jens - Hansen kommer",
    "Jens;Hansen;Maersk",
    "| Jens | Hansen | Maersk |",
    "hansen-jens.pdf",
    "Fornavn: Jens\nEfternavn: Hansen",
    "Efternavn: Hansen, fornavn: Jens Peter",
    "First name: Jens Peter\nLast name: Hansen",
  ])("%j", (text) => {
    expect(form(text)).toBe("parted");
  });

  test.each(["Fornavn: Jens\nEfternavn: Olsen", "Fornavn: Jens, Hansen", "Efternavn: Hansen"])(
    "but nobody is named in %j",
    (text) => {
      expect(form(text)).toBeNull();
    },
  );
});

describe("somebody else", () => {
  test.each([
    "Jens Olsen",
    "Jens H. Olsen",
    "Jens, Hansen og Olsen",
    "Jens og Hansen",
    "Peter Hansen",
    "Jens\n\nHansen",
    "jh",
    "Johansen",
    "J",
    "Hansen",
    "P. Hansen",
    "j hansen",
    "Jens i Hansen",
    "Hansen, Peter",
    "Hansen J.",
    "Hansen; Jens",
    "Hansen, (Jens)",
    "Jens Erik Bo Lund Krogh Hansen",
  ])("%j", (text) => {
    expect(form(text)).toBeNull();
  });
});

test("whoever is known by an address alone is not named by any text", () => {
  expect(nameForm(wordsOf("J. Hansen"), [])).toBeNull();
});
