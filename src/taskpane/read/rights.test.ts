import { describe, expect, test } from "@jest/globals";
import { parseCorrection, rightsOf, toggled } from "./rights";

const guess = {
  labels: ["erasure"],
  possible: ["complaint"],
  scores: {},
  why: [],
  lang: "da",
} as const;

describe("what a mail asks for", () => {
  test("is Kuvert's guess until somebody says otherwise", () => {
    expect(rightsOf(guess, null)).toEqual({
      certain: ["erasure"],
      possible: ["complaint"],
      isCorrected: false,
    });
  });

  test("is what the officer says, and nothing stays possible", () => {
    expect(rightsOf(guess, ["access"])).toEqual({
      certain: ["access"],
      possible: [],
      isCorrected: true,
    });
  });

  test("may be nothing at all", () => {
    expect(rightsOf(guess, []).certain).toEqual([]);
  });
});

describe("a click on a right", () => {
  test("adds it in the order of the law", () => {
    expect(toggled(["complaint"], "access")).toEqual(["access", "complaint"]);
  });

  test("takes it away", () => {
    expect(toggled(["access", "complaint"], "access")).toEqual(["complaint"]);
  });
});

describe("a noted correction", () => {
  test("is read in the order of the law, whatever else stands in it", () => {
    expect(parseCorrection({ rights: ["erasure", "rubbish", "access"] })).toEqual([
      "access",
      "erasure",
    ]);
  });

  test("of no right says that it is no request", () => {
    expect(parseCorrection({ rights: [] })).toEqual([]);
  });

  test.each([null, undefined, "access", 7, { rights: "access" }, {}])("is none in %j", (note) => {
    expect(parseCorrection(note)).toBeNull();
  });
});
