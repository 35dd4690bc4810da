import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { person, someone } from "./_testing/examples";
import { type FoundData, leaveOut } from "./leave-out";

const METTE = someone("mette.lund@dki.example", "Mette Lund");
const BO = someone("bo@dki.example", "Bo Hansen");

/** Finds phone numbers, mail addresses, and people called Olsen or Jens. */
function find(text: string): FoundData[] {
  const names = [...text.matchAll(/(?:Ole )?Olsen|Jens Hansen|Jens/g)];
  const values = [...text.matchAll(/\d{8}|[\w.]+@[\w.]+\w/g)];
  const found = (isName: boolean) => (match: RegExpMatchArray) => ({
    start: match.index!,
    end: match.index! + match[0].length,
    isName,
  });
  return [...names.map(found(true)), ...values.map(found(false))];
}

function cleaned(text: string, others = [METTE]) {
  return leaveOut(text, { person: person(), others, find, mark: "[…]" }).text;
}

describe("people who take part", () => {
  test.each([
    ["Mette Lund viser rundt", "[…] viser rundt"],
    ["Mette viser rundt med Lund", "[…] viser rundt med […]"],
    ["Mettes kontor", "[…] kontor"],
    ["Skriv til mette.lund@dki.example", "Skriv til […]"],
    ["mette uden stort forbogstav er intet navn", "mette uden stort forbogstav er intet navn"],
  ])("%s", (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  test("do not take the person's own name with them", () => {
    expect(cleaned("Jens Hansen og Bo Hansen. Hansen kører.", [BO])).toBe(
      "Jens Hansen og […]. Hansen kører.",
    );
  });
});

describe("people whom nobody knows how to find but from the list of who takes part", () => {
  const known = (text: string, address: string, name: string) => {
    const others = [someone(address, name)];
    return leaveOut(text, { person: person(), others, find: () => [], mark: "[…]" }).text;
  };

  test.each([
    ["Mette.Lund@dki.example", "Mette Lund", "Skriv til mette.lund@dki.example", "Skriv til […]"],
    ["", "Mette Lund", "Mette kommer til DKI", "[…] kommer til DKI"],
    ["ml@dki.example", "Mette Lund (DKI)", "Mette Lund til DKI", "[…] til DKI"],
    ["ml@dki.example", "ml@dki.example", "Dki: ml@dki.example", "Dki: […]"],
    ["jh@dsv.com", "Jens Olsen", "Jens og Olsen", "Jens og […]"],
  ])("%s %s", (address, name, text, expected) => {
    expect(known(text, address, name)).toBe(expected);
  });
});

describe("what is found as a name", () => {
  /** Each of the words is found as a name of its own. */
  const without = (text: string, ...names: readonly string[]) => {
    const found = names.map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, isName: true };
    });
    return leaveOut(text, { person: person(), others: [], find: () => found, mark: "[…]" });
  };

  test("stays where it is the person's first name alone", () => {
    expect(without("Jens kommer", "Jens")).toEqual({ text: "Jens kommer", leftOut: 0 });
  });

  test("is left out where only a part of it is theirs", () => {
    expect(without("Jens Olsen kommer", "Jens Olsen").text).toBe("[…] kommer");
  });

  test.each(["Ole Olsen", "Ole. Olsen", "Ole-Olsen"])("is one place in %s", (text) => {
    expect(without(text, "Ole", "Olsen")).toEqual({ text: "[…]", leftOut: 1 });
  });

  test("is two places where something stands between", () => {
    expect(without("Ole og Olsen", "Ole", "Olsen")).toEqual({ text: "[…] og […]", leftOut: 2 });
    expect(without("Ole, Olsen", "Ole", "Olsen").leftOut).toBe(2);
  });
});

describe("people who are only mentioned", () => {
  test("are left out where their name is found", () => {
    expect(cleaned("Jens Hansen kommer med Ole Olsen")).toBe("Jens Hansen kommer med […]");
  });

  test("the person stays, by any of their names and addresses", () => {
    const text = "J. Hansen (Jens), jens@maersk.com";
    expect(cleaned(text)).toBe(text);
  });
});

describe("a number", () => {
  test("is the person's where they alone are named in the line", () => {
    expect(cleaned("Besøg: Jens Hansen, 20304050")).toBe("Besøg: Jens Hansen, 20304050");
    expect(cleaned("Jens Hansen, privat@mail.example")).toBe("Jens Hansen, privat@mail.example");
    const twoLines = "Jens Hansen, 20304050\nHilsen Jens Hansen";
    expect(cleaned(twoLines)).toBe(twoLines);
    expect(cleaned("20304050 (Jens Hansen)\nOle Olsen")).toBe("20304050 (Jens Hansen)\n[…]");
  });

  test.each([
    ["Jens Hansen kommer\nRing 20304050", "Jens Hansen kommer\nRing […]"],
    ["Jens Hansen og Ole Olsen, 20304050", "Jens Hansen og […], […]"],
    ["Jens Hansen hentes af Mette, 20304050", "Jens Hansen hentes af […], […]"],
  ])("is left out where it may be another's: %j", (text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });
});

test("says in how many places something was left out", () => {
  const text = "Mette Lund og Ole Olsen, 20304050";
  expect(leaveOut(text, { person: person(), others: [METTE], find, mark: "" }).leftOut).toBe(3);
});

test("whatever the text, nobody who takes part is left in it, and the person is", () => {
  const piece = fc.constantFrom(
    "Mette",
    "Lund",
    "Mette Lund",
    "mette.lund@dki.example",
    "Jens Hansen",
    "J. Hansen",
    "og",
    "kommer",
    ",",
    "\n",
    "20304050",
    "(",
    ")",
    "Maersk",
    ".",
    "Ole Olsen",
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const after = cleaned(text);
      expect(after).not.toMatch(/Mette|Lund|mette\.lund|Olsen/);
      const count = (where: string) => where.split("Jens Hansen").length;
      expect(count(after)).toBe(count(text));
    }),
  );
});
