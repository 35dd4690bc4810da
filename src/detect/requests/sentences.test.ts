import { expect, test } from "@jest/globals";
import { sentencesOf } from "./sentences";

test("the line breaks that stand for a quoted thread make no sentences", () => {
  const thread = "\n".repeat(1000);
  expect(sentencesOf(`${thread}Hej Bo,\nsend dit pas.${thread}Mvh${thread}`)).toEqual([
    { start: 1000, text: "Hej Bo,\nsend dit pas.\n" },
    { start: 2021, text: "Mvh\n" },
  ]);
});

test("a line that goes on in small letters belongs to the one above", () => {
  expect(sentencesOf("Send\n\n\ndit pas").map(({ text }) => text)).toEqual(["Send\n", "\ndit pas"]);
});
