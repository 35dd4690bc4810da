import { describe, expect, test } from "@jest/globals";
import { evidenceOf } from "./evidence";
import { findPhones } from "./phone";

/** The evidence about the last number of a text. */
function evidence(text: string): string[] {
  let found: string[] = [];
  findPhones(text, (_, groups, label, __, before) => {
    found = [...evidenceOf(text, groups, before)];
    return label === "phone" ? "certain" : null;
  });
  return found;
}

test.each([
  ["a phone before", "Tlf. 33123456 er Bos; kontoret har 44123456", "@phone"],
  ["another number before", "CVR 33123456 er slettet, brug 44123456", "@other"],
  ["none before", "Brug 44123456", "@none"],
  ["one far before", `CVR 33123456 ${"er slettet ".repeat(20)} 44123456`, "@none"],
])("%s", (_, text, expected) => {
  expect(evidence(text).filter((piece) => piece.startsWith("@"))).toEqual([expected]);
});

test("of a number in a sentence", () => {
  expect(evidence("Mette fra kontoret har 33 12 34 56 (indtil fredag)")).toEqual([
    "=2-2-2-2_",
    "=8",
    "^a",
    "@none",
    "=fixed",
    "<har",
    "<:small",
    "<0:small",
    "<konto",
    "<:name0",
    "<1:name0",
    "<fra",
    "<2:name0",
    "<mette",
    "<:name3",
    "<3:name3",
    ">indti",
    ">:name0",
    ">freda",
    "|",
  ]);
});

describe("how the digits are written", () => {
  test.each([
    ["33123456", "=8"],
    ["33 12 34 56", "=2-2-2-2_"],
    ["33\u00a012\u00a034\u00a056", "=2-2-2-2_"],
    ["33-12-34-56", "=2-2-2-2-"],
    ["33–12–34–56", "=2-2-2-2-"],
    ["33.12.34.56", "=2-2-2-2."],
    ["33/123456", "=2-6/"],
    ["(33) 123456", "=2-6)"],
    ["3312 3456", "=4-4_"],
    ["33 12 34\n56", "=2-2-2-2_"],
  ])("%j", (written, piece) => {
    expect(evidence(`Se ${written}.`)).toContain(piece);
  });
});

describe("whether it is a mobile number, in Denmark", () => {
  test.each(["21", "30", "31", "40", "42", "50", "53", "60", "61", "71", "81", "91", "93"])(
    "%s",
    (first) => {
      expect(evidence(`Se ${first} 12 34 59`)).toContain("=mobile");
    },
  );
  test.each(["33", "43", "54", "62", "70", "72", "82", "86", "94", "98"])("not %s", (first) => {
    expect(evidence(`Se ${first} 12 34 59`)).toContain("=fixed");
  });
  test("nothing of other lengths", () => {
    const pieces = evidence("Se 070-123 45 67");
    expect(pieces).toContain("=10");
    expect(pieces.filter((piece) => /mobile|fixed/.test(piece))).toEqual([]);
  });
});

describe("rows of sizes", () => {
  test.each(["20 22 24 26", "20 40 30 90", "61 51 41 31"])("%s", (row) => {
    expect(evidence(`Temp. ${row}`)).toContain("=series");
  });
  test.each(["20 22 24 27", "20 22 25 28", "20 41 30 90", "21 40 30 90", "20 40 30 91"])(
    "but not %s",
    (row) => {
      expect(evidence(`Temp. ${row}`)).not.toContain("=series");
    },
  );
});

describe("the sign in front", () => {
  test.each([
    ["33123456", "^"],
    ["Se:\n33123456", "^"],
    ["Se 33123456", "^a"],
    ["Se å 33123456", "^a"],
    ["Se (33123456", "^("],
    ["Se: 33123456", "^:"],
    ["Se\t33123456", "^t"],
    ["Se – 33123456", "^-"],
    ["Rum 2,  33123456", "^,"],
    ["Se\u00a0\u00a033123456", "^a"],
  ])("%j", (text, piece) => {
    expect(evidence(text).filter((each) => each.startsWith("^"))).toEqual([piece]);
  });
  test("of another number", () => {
    expect(evidence("Rum 2 x 33 12 34 56")).toContain("^a");
    expect(evidence("Rum 12345,5 + 33 12 34 56")).toContain("^+");
  });
});

describe("the words beside it", () => {
  test("are what they say of numbers: a label, a relative, a number of something, a digit", () => {
    const pieces = evidence("Far ring kontingentnr 4 ordre 33123456");
    expect(pieces).toEqual(
      expect.arrayContaining(["<0:other", "<1:0", "<2:numbered", "<3:phone", "<4:kin", "<0"]),
    );
  });
  test("seven in front, of which five count by their place, and four behind", () => {
    const pieces = evidence(
      "alfa beta gamma delta epsilon zeta eta theta 33123456 en to tre fire fem",
    );
    expect(pieces).toContain("<beta");
    expect(pieces).not.toContain("<alfa");
    expect(pieces.filter((piece) => /^<\d:/.test(piece))).toHaveLength(5);
    expect(pieces).toContain(">fire");
    expect(pieces).not.toContain(">fem");
  });
});

test("the title of the column, and only it", () => {
  const pieces = evidence("Navn\tDirekte nr\tOrdre\nLis\t33123456\tx");
  expect(pieces.filter((piece) => piece.startsWith("|"))).toEqual(["|:phone", "|:generic"]);
});
