import { describe, expect, test } from "@jest/globals";
import { cellAbove, cellBelow } from "./columns";

const table = "Navn\tFødt\tTlf.\nAnna\t 1990\t22\nBo\t1991\t33";

describe("cellBelow", () => {
  test.each([
    ["Navn", "Anna"],
    ["Født", "1990"],
    ["dt", "1990"],
    ["Tlf.", "22"],
    ["1990", "1991"],
  ])("below %j stands %j", (cell, below) => {
    expect(cellBelow(table, table.indexOf(cell))).toBe(table.indexOf(below));
  });
  test("nothing stands below the last row", () => {
    expect(cellBelow(table, table.indexOf("1991"))).toBe(-1);
  });
});

describe("cellAbove", () => {
  test.each([
    ["Anna", "Navn"],
    ["33", "22"],
    ["1990", "Født"],
  ])("above %j stands %j", (cell, above) => {
    expect(cellAbove(table, table.indexOf(cell))).toBe(table.indexOf(above));
  });
  test("nothing stands above the first row", () => {
    expect(cellAbove(table, 2)).toBe(-1);
  });
});

test.each(["\t", ";", "|"])("cells are separated by %j", (mark) => {
  const text = `a${mark}b\nc${mark}d`;
  expect(cellBelow(text, 2)).toBe(6);
  expect(cellAbove(text, 6)).toBe(2);
});

test("commas without spaces separate cells, commas of a sentence do not", () => {
  expect(cellBelow("ab,cd,ef\ngh,ij,kl", 3)).toBe("ab,cd,ef\ngh,".length);
  expect(cellBelow("ab,cd\ngh,  ij", 3)).toBe("ab,cd\ngh,  ".length);
  expect(cellBelow(",b\nc,d", 1)).toBe(",b\nc,".length);
  expect(cellBelow("ab, cd\ngh, ij", 4)).toBe(-1);
  expect(cellBelow("ab,\ngh,ij", 1)).toBe(-1);
  expect(cellBelow("Hej Bo, 1,5 kg\nab,cd", 10)).toBe(-1);
  expect(cellBelow("1,5 kg, Bo\nab,cd", 2)).toBe(-1);
});

test("cells may be empty", () => {
  expect(cellBelow("a\tb\tc\n\t\td", 4)).toBe("a\tb\tc\n\t\t".length);
  expect(cellBelow("\tb\nc\td", 1)).toBe("\tb\nc\t".length);
});

test("a table may stand far down in a text", () => {
  const before = "En linje.\n".repeat(100);
  expect(cellBelow(`${before}a\tb\nc\td`, before.length + 2)).toBe(before.length + 6);
});

test.each([
  ["lines without cells", "en\nto"],
  ["a row with fewer cells", "a\tb\nc"],
])("there is none in %s", (_, text) => {
  expect(cellBelow(text, text.indexOf("\n"))).toBe(-1);
});

test.each([298, 299])("a line of %i characters before the offset is a row", (length) => {
  const text = `a\t${"b".repeat(length - 2)}\nc\td`;
  expect(cellBelow(text, length)).toBe(text.length - 1);
});

test("a last line of three hundred characters behind the offset is a row, a longer one is not", () => {
  const last = (length: number) => `x\ty\na\t${"b".repeat(length)}`;
  expect(cellAbove(last(300), 6)).toBe(2);
  expect(cellAbove(last(301), 6)).toBe(-1);
});

test("a line that is long in front of the offset or behind it is no row", () => {
  const text = `x\ty\na\t${"b".repeat(400)}\nc\td`;
  expect(cellBelow(text, 7)).toBe(-1);
  expect(cellBelow(text, 400)).toBe(-1);
  expect(cellBelow(`a\t${"b".repeat(400)}\nc\td`, 350)).toBe(-1);
  expect(cellBelow(`${"b".repeat(400)}\ta\nc\td`, 401)).toBe(-1);
});

test("longer lines are no rows", () => {
  const text = `x\na\t${"b".repeat(400)}\nc\td`;
  expect(cellBelow(text, 350)).toBe(-1);
  expect(cellAbove(text, 350)).toBe(-1);
});
