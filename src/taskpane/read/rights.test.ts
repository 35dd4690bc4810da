import { describe, expect, test } from "@jest/globals";
import { rightsOf, toggled } from "./rights";

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

  test("is no correction when a case says what Kuvert thought", () => {
    expect(rightsOf(guess, ["erasure"])).toMatchObject({ possible: [], isCorrected: false });
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
