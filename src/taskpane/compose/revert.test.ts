import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { revert } from "./revert";

describe("taking back a change", () => {
  test("gives the old text while nothing else has changed", () => {
    expect(revert("Barsel 010190-1234", "Barsel", "Barsel")).toBe("Barsel 010190-1234");
  });

  test("keeps what was written in front since", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag om ferie", "VS: Sag om ferie")).toBe(
      "VS: Sag 010190-1234 om ferie",
    );
  });

  test("keeps what was written behind since", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag om ferie", "Sag om ferie i juli")).toBe(
      "Sag 010190-1234 om ferie i juli",
    );
  });

  test("takes an added line out of a body that has grown", () => {
    expect(revert("<p>Hej</p>", "<p>CPR</p><p>Hej</p>", "<p>CPR</p><p>Hej Bo</p>")).toBe(
      "<p>Hej Bo</p>",
    );
  });

  test("puts the old text in front of what was typed on at its place", () => {
    expect(revert("Barsel 010190-1234", "Barsel", "Barsel i juli")).toBe(
      "Barsel 010190-1234 i juli",
    );
  });

  test("gives up when the place itself was written over", () => {
    expect(revert("Sag 010190-1234 om ferie", "Sag •••• om ferie", "Sag nummer tre")).toBeNull();
  });
});

const text = fc.string({ maxLength: 20 });

describe("whatever the texts", () => {
  test("an unedited text goes back to exactly what it was", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(revert(before, after, after)).toBe(before);
      }),
    );
  });

  test("a text that is already back stays as it is, or is left alone", () => {
    fc.assert(
      fc.property(text, text, (before, current) => {
        expect(revert(before, before, current)).toBe(current);
      }),
    );
  });

  test("nothing that was typed since is lost", () => {
    fc.assert(
      fc.property(text, text, text, (before, after, current) => {
        const reverted = revert(before, after, current);
        const expected = current.length + before.length - after.length;
        expect(reverted?.length ?? expected).toBe(expected);
      }),
    );
  });
});
