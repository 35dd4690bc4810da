import { describe, expect, test } from "@jest/globals";
import { read, summary, utf8, whereIs } from "../_testing/reading";

const textOf = async (csv: string) => summary(await read("a.csv", utf8(csv)))["a.csv"];

describe("readCsv", () => {
  test.each([
    ["semicolons", "Navn;CPR\r\nIb;010190-1234\r\n", "Navn\tCPR\nIb\t010190-1234\n"],
    ["commas", "Navn,CPR\nIb,1\n", "Navn\tCPR\nIb\t1\n"],
    ["tabs", "Navn\tCPR\nIb\t1", "Navn\tCPR\nIb\t1\n"],
    ["Excel's first line", "sep=,\r\na;b,c\r\n", "a;b\tc\n"],
    ["semicolons where numbers have commas", "a;1,5\nb;2,5\n", "a\t1,5\nb\t2,5\n"],
    [
      "semicolons where sentences have commas",
      "Navn;Note\nIb;syg, siger han, igen\nBo;ja, ja, ja\nAnn;rask, nu\n",
      "Navn\tNote\nIb\tsyg, siger han, igen\nBo\tja, ja, ja\nAnn\trask, nu\n",
    ],
    [
      "semicolons where numbers have more commas",
      "1,5;2,5;3,5\n1,5;2,5;3,5\n",
      "1,5\t2,5\t3,5\n1,5\t2,5\t3,5\n",
    ],
    ["quotes", '"Holm; Ib";"sagde ""hej"""\n', 'Holm; Ib\tsagde "hej"\n'],
    ["a line break in quotes", '"a\nb";c\nd;e', "a b\tc\nd\te\n"],
    ["empty cells and rows", ";b\n\n;;c", "\tb\n\n\t\tc\n"],
    ["a quote that is never closed", '"a;b', "a;b\n"],
    ["a CPR number that Excel cut", "CPR;x\n101901234;1", "CPR\tx\n0101901234\t1\n"],
    ["one beside its title", "CPR;101901234\nNavn;Ib", "CPR\t0101901234\nNavn\tIb\n"],
    [
      "whole numbers of a column with gaps, as pandas writes them",
      "CPR;Navn\n1401901234.0;Ib\n101901234.0;Bo\n;Ann",
      "CPR\tNavn\n1401901234\tIb\n0101901234\tBo\n\tAnn\n",
    ],
    [
      "whole numbers with an exponent",
      "CPR;Navn\n1.01901234E+08;Ib\n1,401901234E+09;Bo",
      "CPR\tNavn\n0101901234\tIb\n1401901234\tBo\n",
    ],
    [
      "other fractions as they stand",
      "a;b;c\n1.0;1234567890,00;1,4019E+09",
      "a\tb\tc\n1.0\t1234567890,00\t1,4019E+09\n",
    ],
    ["one column", "a\nb", "a\nb\n"],
  ])("reads %s", async (_what, csv, text) => {
    expect(await textOf(csv)).toBe(text);
  });

  test("says in which cell a text stands", async () => {
    expect(whereIs(await read("a.csv", utf8("a;b\nc;010190-1234")), "010190-1234")).toBe(
      'a.csv {"cell":"B2"}',
    );
  });
});
