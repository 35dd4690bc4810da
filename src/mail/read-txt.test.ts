import { expect, test } from "@jest/globals";
import { readTxt } from "./read-txt";

test.each([
  ["UTF-8", Buffer.from("blåbær")],
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffblåbær")],
  ["UTF-16", Buffer.from("\ufeffblåbær", "utf16le")],
  ["Windows-1252", Buffer.from("blåbær", "latin1")],
])("reads %s as the body", (_encoding, bytes) => {
  const result = readTxt(bytes);
  expect(result.ok && result.mail.body).toEqual({ type: "text", content: "blåbær" });
});

test("says that a file is empty", () => {
  expect(readTxt(new Uint8Array())).toEqual({ ok: false, message: "The file is empty." });
});
