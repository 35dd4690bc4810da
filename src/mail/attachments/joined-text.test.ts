import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { xlsx } from "./_testing/office-files";
import { read, utf8 } from "./_testing/reading";
import { attachmentText } from "./joined-text";

const row = (cell: string) =>
  `<row r="1"><c r="B1" t="inlineStr"><is><t>${cell}</t></is></c></row>`;

describe("attachmentText", () => {
  test("is the file's own text where there is one file, without a heading", async () => {
    const content = await read("brev.txt", utf8("CPR 010190-1234\n"));
    expect(attachmentText(content).text).toBe("CPR 010190-1234\n");
    expect(attachmentText(content).placeAt(4)).toEqual({ path: "brev.txt" });
  });

  test("heads each inner file by its path, with an empty line in front", async () => {
    const bytes = zipSync({
      "a.txt": utf8("et"),
      "b.txt": utf8("to\n"),
      "c.xlsx": xlsx({ Løn: row("tre") }),
    });
    const { text, placeAt } = attachmentText(await read("arkiv.zip", bytes));
    expect(text).toBe(
      "a.txt\nb.txt\nc.xlsx\n\na.txt\net\n\nb.txt\nto\n\nc.xlsx › Løn\nLøn\n\ttre\n",
    );
    expect(placeAt(text.indexOf("et\n"))).toEqual({ path: "arkiv.zip › a.txt" });
    expect(placeAt(text.indexOf("tre"))).toEqual({
      path: "arkiv.zip › c.xlsx",
      sheet: "Løn",
      cell: "B1",
    });
  });

  test("a name that the file around lists is one piece, not two", async () => {
    const { pieces } = attachmentText(
      await read("a.zip", zipSync({ "010190-1234.txt": utf8("x") })),
    );
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ["name", "010190-1234.txt"],
      ["text", "x"],
    ]);
  });

  test("a name that nothing else says is a piece of its own, and stands in the text where it says", () => {
    const content = {
      parts: [{ path: "a.pdf › bilag.txt", text: "x" }],
      unread: [{ path: "a.pdf › 010190-1234.bin", reason: "unknown-type" as const }],
    };
    const { text, pieces, placeAt } = attachmentText(content);
    const names = pieces.filter(({ kind }) => kind === "name");
    expect(names.map((piece) => piece.text)).toEqual(["bilag.txt", "010190-1234.bin"]);
    for (const name of names) expect(text.slice(name.start)).toMatch(new RegExp(`^${name.text}`));
    expect(placeAt(text.indexOf("010190"))).toEqual({ path: "a.pdf › 010190-1234.bin" });
  });

  test("says each folder of a path once", () => {
    const part = (path: string) => ({ path, text: "x" });
    const parts = [part("a.pdf › b.msg › c.txt"), part("a.pdf › b.msg › d.txt")];
    const { pieces } = attachmentText({ parts, unread: [] });
    expect(pieces.filter(({ kind }) => kind === "name").map(({ text }) => text)).toEqual([
      "b.msg",
      "c.txt",
      "d.txt",
    ]);
  });

  test("of nothing is nothing", () => {
    const { text, placeAt } = attachmentText({ parts: [], unread: [] });
    expect([text, placeAt(0)]).toEqual(["", { path: "" }]);
  });
});
