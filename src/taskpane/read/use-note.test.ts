import { describe, expect, test } from "@jest/globals";
import { EMPTY_NOTE, parseNote } from "./use-note";

describe("a note on a mail", () => {
  test("holds what the officer said it asks for, in the order of the law", () => {
    expect(parseNote({ rights: ["erasure", "rubbish", "access"] }).rights).toEqual([
      "access",
      "erasure",
    ]);
  });

  test("of no right says that it is no request", () => {
    expect(parseNote({ rights: [] }).rights).toEqual([]);
  });

  test("holds what happens once a mail was sent", () => {
    const unsent = [{ kind: "handed-over", to: "persondata@firma.example" }];
    expect(parseNote({ unsent })).toEqual({ rights: null, unsent });
  });

  test.each([
    null,
    undefined,
    "access",
    7,
    { rights: "access" },
    {},
    { unsent: {} },
    { unsent: [{}, 7] },
  ])("is empty in %j", (kept) => {
    expect(parseNote(kept)).toEqual(EMPTY_NOTE);
  });
});
