import { expect, test } from "@jest/globals";
import { isSomebodysCase } from "./somebodys-case";

const is = (text: string) => isSomebodysCase(text, text.indexOf("070761"));

test.each([
  "Ida Holms kontrakt 070761-4285",
  "Jens' sag 070761-4285",
  "Lejekontrakt 070761-4285 Ida Holm",
  "Sag 070761-4285 - Ida Holm",
])("a person stands beside the case: %s", (line) => {
  expect(is(line)).toBe(true);
});

test.each([
  "Kontrakt 070761-4285",
  "Ida Holm 070761-4285",
  "Ida Holms faktura 070761-4285",
  "Kontrakt Hansen Transport 070761-4285",
  "Maersk Line kontrakt 070761-4285",
  "Kontrakt på ordre 070761-4285 fra Ida Holm",
  "Case number for Ida Holm: 070761-4285",
  "Ida Holms sag nr. 070761-4285",
])("nobody does, or it is no case: %s", (line) => {
  expect(is(line)).toBe(false);
});

test("is read no further than the line around the number", () => {
  expect(is(`Ida Holms kontrakt ${"x ".repeat(60)}070761-4285`)).toBe(false);
});
